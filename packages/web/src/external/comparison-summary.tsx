import { whyTheyDiffer } from '@rettidig/figures/external';
import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import type { ComparisonModel } from './comparison-load.ts';
import { anchorOf, NumberHeads, Numbers, periodOf, titleOf } from './comparison-numbers.tsx';
import { textsOfExternal } from './texts.ts';

/** The latest period that both have, of every pair, and what holds for all of them. */
export function ComparisonSummary({
  model: { tables },
  words: { language },
}: {
  readonly model: ComparisonModel;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(language);
  const lines = tables.flatMap(({ table, readings }) =>
    readings.flatMap((reading) => {
      if (reading.outcome !== 'compared') return [];
      const { comparison } = reading;
      const last = comparison.rows.findLast(({ difference }) => difference !== null);
      return last === undefined ? [] : [{ table, comparison, last }];
    }),
  );
  return (
    <section class="panel" aria-labelledby="seneste">
      <h2 id="seneste">{t.latest}</h2>
      {lines.length === 0 ? (
        <p>{t.noBoth}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t.inTable(t.latest)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.group}</th>
                <th scope="col">{t.period}</th>
                <NumberHeads language={language} />
              </tr>
            </thead>
            <tbody>
              {lines.map(({ table, comparison, last }) => (
                <tr>
                  <th scope="row">
                    <a href={`#${anchorOf(table, comparison.measure.id)}`}>
                      {titleOf(comparison.pair, table, language)}
                    </a>
                  </th>
                  <td>{periodOf(last, language)}</td>
                  <Numbers row={last} comparison={comparison} language={language} />
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <h3 class="external-why">{t.why}</h3>
      <ul lang="da">
        {whyTheyDiffer.map((reason) => (
          <li>{reason}</li>
        ))}
      </ul>
    </section>
  );
}
