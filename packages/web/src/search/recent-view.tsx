import type { RecentCase } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import { textsOfSearch } from './texts.ts';

/** The cases an employee was last in. */
export function RecentView({
  cases,
  words,
}: {
  readonly cases: readonly RecentCase[];
  readonly words: Words;
}): VNode {
  const { language, t: all } = words;
  const t = textsOfSearch(language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.recentTitle}</h1>
        <p class="quiet">{t.recentLead}</p>
      </div>
      {cases.length === 0 ? (
        <p class="note">{t.recentNone}</p>
      ) : (
        <section class="panel" aria-label={t.recentTitle}>
          <table class="cards" role="table" aria-label={t.recentTitle}>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader">{all.myDay.columnCitizen}</th>
                <th role="columnheader">{t.recentAt}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {cases.map(({ id, name, at }) => (
                <tr role="row">
                  <th role="rowheader" scope="row">
                    <a class="name" href={`/borgere/${id}`}>
                      {name}
                    </a>
                  </th>
                  <td role="cell">{listInstant(at, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </div>
  );
}
