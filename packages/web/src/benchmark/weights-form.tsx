import { tableAbout } from '@rettidig/benchmark';
import { conditionsOf } from '@rettidig/benchmark/conditions';
import type { VNode } from 'preact';
import { decimal } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import { choiceQuery } from './choices.ts';
import type { ResultModel } from './result-load.ts';
import { textsOfResults } from './result-texts.ts';
import { weightedConditions } from './weights.ts';

/** How much each structural condition counts when municipalities are compared; the reader may say otherwise. */
export function WeightsForm({
  model,
  words,
}: {
  readonly model: ResultModel;
  readonly words: Words;
}): VNode | null {
  const t = textsOfResults(words.language);
  const { standing, choices, own, anonymous, weights } = model;
  const table = tableAbout(model.tables, 'noegletal');
  if (table === undefined || own === null) return null;
  const kept = [
    ['mig', own] as const,
    ...choiceQuery(choices, standing.round.choices),
    ...(anonymous ? [['anonym', 'ja'] as const] : []),
  ];
  return (
    <section class="panel no-print" aria-labelledby="vaegte">
      <h2 id="vaegte">{t.weights}</h2>
      <form method="get" action={`/benchmark/${standing.round.id}/forbundne-kar`}>
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <p class="hint">{t.weightsLead}</p>
        <div class="row">
          {conditionsOf(table, weights).map((condition) => {
            const field = weightedConditions.find(([, id]) => id === condition.id)?.[0];
            return field === undefined ? null : (
              <div class="field">
                <label for={field} lang="da">
                  {condition.label}
                </label>
                <input
                  id={field}
                  name={field}
                  type="text"
                  inputMode="decimal"
                  class="w-short"
                  value={decimal(condition.weight, 'da')}
                />
              </div>
            );
          })}
          <button>{t.show}</button>
        </div>
      </form>
    </section>
  );
}
