import type { TargetGroup } from '@rettidig/law';
import type { VNode } from 'preact';
import type { Named } from '../duties/lines.ts';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';

interface Hit {
  readonly citizen: Named;
  readonly group: TargetGroup | null;
  readonly caseworker: string | null;
  readonly unit: string;
}

export type SearchResult =
  | { readonly kind: 'too-short' }
  | { readonly kind: 'cpr' }
  | {
      readonly kind: 'found';
      readonly text: string;
      readonly hits: readonly Hit[];
      readonly more: boolean;
    };

export function SearchView({
  result,
  words,
}: {
  readonly result: SearchResult;
  readonly words: Words;
}): VNode {
  const { t } = words;
  if (result.kind !== 'found') {
    return (
      <div class="panels">
        <h1>{t.search.title}</h1>
        <p class="note warn">{result.kind === 'cpr' ? t.search.cpr : t.search.empty}</p>
      </div>
    );
  }
  const { text, hits, more } = result;
  return (
    <div class="panels">
      <h1>{t.search.heading(text)}</h1>
      <p class="quiet">{t.search.scope}</p>
      {more ? <p class="note">{t.search.tooMany(hits.length)}</p> : null}
      {hits.length === 0 ? (
        <p class="note">{t.search.none(text)}</p>
      ) : (
        <div class="panel">
          <table class="cards" role="table" aria-label={t.search.heading(text)}>
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader">{t.myDay.columnCitizen}</th>
                <th role="columnheader">{t.myDay.columnGroup}</th>
                <th role="columnheader">{t.citizen.caseworker}</th>
                <th role="columnheader">{t.citizen.unit}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {hits.map(({ citizen, group, caseworker, unit }) => (
                <tr role="row">
                  <th role="rowheader" scope="row">
                    <Person citizen={citizen} words={words} age />
                  </th>
                  <td role="cell">{group === null ? t.citizen.noGroup : t.groups[group]}</td>
                  <td role="cell">{caseworker ?? t.citizen.noCaseworker}</td>
                  <td role="cell">{unit}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
