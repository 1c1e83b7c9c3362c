import { addDays } from '@rettidig/engine';
import type { VNode } from 'preact';
import { textDay } from '../format/days.ts';
import { whole } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import type { RefundModel } from './load.ts';
import { textsOfRefund } from './texts.ts';
import { citizensText, inColumn, inText, weekText } from './words.ts';

/** Who comes to a lower step in the coming weeks, and what it costs. */
export function StepsPanel({
  model: { coming, base },
  words: { language },
}: {
  readonly model: RefundModel;
  readonly words: Words;
}): VNode {
  const t = textsOfRefund(language);
  return (
    <section class="panel" aria-labelledby="trin">
      <h2 id="trin">{t.steps}</h2>
      {coming.citizens === 0 ? (
        <p class="note">{t.stepsNone}</p>
      ) : (
        <>
          <p>
            {t.stepsLead(
              citizensText(coming.citizens, language),
              textDay(addDays(base.ledger.period.to, -1), language),
            )}{' '}
            {coming.withoutNumber === 0
              ? null
              : t.stepsLeft(citizensText(coming.withoutNumber, language))}
          </p>
          <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.steps)}>
            <table class="count-table">
              <thead>
                <tr>
                  <th scope="col">{t.stepHeads.week}</th>
                  <th scope="col" class="num">
                    {t.stepHeads.citizens}
                  </th>
                  <th scope="col">{t.stepHeads.moves}</th>
                  <th scope="col" class="num">
                    {t.stepHeads.extra}
                    <span class="quiet small under">{t.heads.kroner}</span>
                  </th>
                </tr>
              </thead>
              <tbody>
                {coming.weeks.map(({ week, citizens, moves, withoutAmount, extra }) => (
                  <tr>
                    <th scope="row" class="nowrap">
                      {weekText(week, language)}
                    </th>
                    <td class="num">{whole(citizens, language)}</td>
                    <td class="nowrap">
                      {[
                        ...moves.map((one) =>
                          t.move(one.fromPct, one.toPct, whole(one.citizens, language)),
                        ),
                        ...(withoutAmount === 0
                          ? []
                          : [t.moveLacks(whole(withoutAmount, language))]),
                      ].join('; ')}
                    </td>
                    <td class="num nowrap">{inColumn(extra, language)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <p>{t.stepsSum(coming.weeks.length, inText(coming.extra))}</p>
        </>
      )}
    </section>
  );
}
