import type { VNode } from 'preact';
import { amountText } from '../../format/amounts.ts';
import { listInstant } from '../../format/instants.ts';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { textsOfFrozenEvaluation } from './frozen-texts.ts';
import type { EvaluationModel } from './load.ts';

/** Freezes the evaluation as the page shows it, and lists those that were frozen before. */
export function FreezePanel({
  model: { question, chosen, frozen, csrf },
  address,
  words: { language },
}: {
  readonly model: EvaluationModel;
  readonly address: string;
  readonly words: Words;
}): VNode {
  const t = textsOfFrozenEvaluation(language);
  const asked = {
    gruppe: question.gruppe,
    pris: chosen,
    beloeb: question.beloeb === undefined ? '' : amountText(question.beloeb),
    per: question.per,
  };
  return (
    <section class="panel stack" aria-labelledby="frys">
      <h2 id="frys">{t.freeze}</h2>
      <p>{t.lead}</p>
      <form method="post" action={`${address}/frys`} class="step no-print">
        <Csrf token={csrf} />
        {Object.entries(asked).map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <div class="field">
          <label for="note">{t.note}</label>
          <input id="note" name="note" class="w-long" maxLength={500} autocomplete="off" />
        </div>
        <p>
          <button>{t.freeze}</button>
        </p>
      </form>
      {frozen.length === 0 ? null : (
        <>
          <h3>{t.earlier}</h3>
          <ul class="bullets">
            {frozen.map(({ id, takenAt, takenBy, note }) => (
              <li>
                <a href={`${address}/frosset/${id}`}>{listInstant(takenAt, language)}</a>
                {` ${t.takenBy(takenBy ?? t.program)}${note === '' ? '' : `. ${note}`}`}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
