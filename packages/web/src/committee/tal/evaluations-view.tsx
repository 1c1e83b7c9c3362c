import type { InsertContent } from '@rettidig/committee';
import type { VNode } from 'preact';
import { listInstant } from '../../format/instants.ts';
import { textsOfEvaluation } from '../../projects/evaluation/texts.ts';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import type { EvaluationToInsert } from './load-evaluations.ts';
import type { NumbersModel } from './load.ts';
import { numbersPath } from './path.ts';
import { titleOf } from './since-view.tsx';
import { textsOfNumbers } from './texts.ts';
import { WriteIn } from './write-in.tsx';

interface Shown {
  readonly model: NumbersModel;
  readonly csrf: string;
  readonly words: Words;
}

/** The frozen evaluations of projects, each with a form that puts a table or a number of it into the matter. */
export function EvaluationsToInsert({ model, csrf, words }: Shown): VNode {
  const t = textsOfNumbers(words.language);
  const { matter, evaluations, moreEvaluations } = model;
  return (
    <section class="panel stack no-print" aria-labelledby="evalueringer">
      <h2 id="evalueringer">{t.insertEvaluation}</h2>
      <p>{matter.openness.open ? t.evaluationOpen : t.evaluationClosed}</p>
      {evaluations.length === 0 ? <p class="note">{t.noEvaluations}</p> : null}
      {evaluations.map((one) => (
        <details open={evaluations.length === 1}>
          <summary>{titleIn(one, words)}</summary>
          <InsertForm model={model} evaluation={one} csrf={csrf} words={words} />
        </details>
      ))}
      {moreEvaluations === 0 ? null : <p class="quiet">{t.moreFigures(moreEvaluations)}</p>}
    </section>
  );
}

function titleIn({ frozen, names }: EvaluationToInsert, { language }: Words): string {
  const parts = [
    names.name,
    textsOfEvaluation(language).whom[frozen.group],
    textsOfNumbers(language).frozenOn(listInstant(frozen.takenAt, language)),
    frozen.note,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function InsertForm({
  model: { matter, version },
  evaluation: { frozen, contents },
  csrf,
  words,
}: Shown & { readonly evaluation: EvaluationToInsert }): VNode {
  const t = textsOfNumbers(words.language);
  const own = frozen.id;
  const of = (isNumber: boolean): readonly VNode[] =>
    [...contents]
      .filter(([, shown]) => (shown.what === 'tal') === isNumber && isKnown(shown))
      .map(([key, shown]) => <option value={key}>{nameOf(shown)}</option>);
  return (
    <form method="post" action={`${numbersPath(matter.id)}/evaluering`} class="step">
      <Csrf token={csrf} />
      <input type="hidden" name="evaluering" value={own} />
      <input type="hidden" name="udgave" value={version} />
      <div class="field">
        <label for={`del-${own}`}>{t.show}</label>
        <select id={`del-${own}`} name="del">
          <optgroup label={t.tables}>{of(false)}</optgroup>
          <optgroup label={t.singleNumbers}>{of(true)}</optgroup>
        </select>
      </div>
      <WriteIn own={own} words={words} />
      <p>
        <button class="primary">{t.putIn}</button>
      </p>
    </form>
  );
}

/** What is hidden, or is not there, cannot stand in a sentence. */
const isKnown = (shown: InsertContent): boolean => shown.what !== 'tal' || shown.value !== null;

const nameOf = (shown: InsertContent): string =>
  shown.what === 'tal' ? `${shown.caption}: ${shown.text}` : titleOf(shown);
