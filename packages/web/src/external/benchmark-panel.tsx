import type { BenchmarkRow } from '@rettidig/figures/external';
import type { VNode } from 'preact';
import { published } from '../format/published.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfExternal } from './texts.ts';

const mostRows = 60;

/** Expected and actual full-time persons, with the difference and the rank, newest first. */
export function BenchmarkPanel({
  rows,
  asked,
  words: { language },
}: {
  readonly rows: readonly BenchmarkRow[];
  readonly asked: { readonly omraade: string; readonly periode: string };
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(language);
  const shown = rows
    .filter(
      ({ area, period }) =>
        (asked.omraade === '' || area === asked.omraade) &&
        (asked.periode === '' || period === asked.periode),
    )
    .toSorted((a, b) => (a.period < b.period ? 1 : a.period > b.period ? -1 : 0))
    .slice(0, mostRows);
  return (
    <section class="panel" aria-labelledby="forventet">
      <h2 id="forventet">{t.benchmark}</h2>
      <p>{t.benchmarkLead}</p>
      {shown.length === 0 ? (
        <p class="note">{t.noRows}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t.inTable(t.benchmark)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.area}</th>
                <th scope="col">{t.period}</th>
                <th scope="col">{t.group}</th>
                <th scope="col" class="num">
                  {t.expected}
                </th>
                <th scope="col" class="num">
                  {t.actual}
                </th>
                <th scope="col" class="num">
                  {t.difference}
                </th>
                <th scope="col" class="num">
                  {t.rank}
                </th>
              </tr>
            </thead>
            <tbody lang="da">
              {shown.map((row) => (
                <tr>
                  <td>{row.area}</td>
                  <td>{row.period}</td>
                  <td>{row.group}</td>
                  <td class="num">{published(row.expected, language)}</td>
                  <td class="num">{published(row.actual, language)}</td>
                  <td class="num">
                    {published(row.difference, language)}
                    {row.addsUp === false ? (
                      <span class="status s-overskredet">
                        <Icon name="mangler" />
                        {t.turned}
                      </span>
                    ) : null}
                  </td>
                  <td class="num">{published(row.rank, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
