import { findMeasure, isPublicMeasure } from '@rettidig/figures';
import type { FrozenFigure } from '@rettidig/store';
import type { VNode } from 'preact';
import { dimensionName } from '../../figures/code-name.ts';
import { frozenValue, keyInWords } from '../../figures/frozen-cells.ts';
import { limitsText } from '../../figures/limits-text.ts';
import { periodText } from '../../figures/period-text.ts';
import { listInstant } from '../../format/instants.ts';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import type { NumbersModel } from './load.ts';
import { numbersPath } from './path.ts';
import { textsOfNumbers } from './texts.ts';
import { WriteIn } from './write-in.tsx';

/** The frozen figures of the municipality, each with a form that puts it, or a part of it, into the matter. */
export function FiguresToInsert({
  model,
  soeg,
  csrf,
  words,
}: {
  readonly model: NumbersModel;
  readonly soeg: string;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfNumbers(words.language);
  const { matter, figures, moreFigures } = model;
  return (
    <section class="panel stack no-print" aria-labelledby="frosne">
      <h2 id="frosne">{t.insert}</h2>
      <p>{t.insertLead}</p>
      {matter.openness.open ? <p>{t.openLead}</p> : null}
      <form method="get" action={`${numbersPath(matter.id)}#frosne`} class="row">
        <div class="field">
          <label for="soeg">{t.search}</label>
          <input id="soeg" name="soeg" value={soeg} class="w-middle" autocomplete="off" />
        </div>
        <button>{t.find}</button>
      </form>
      {figures.length === 0 ? <p class="note">{t.noFigures}</p> : null}
      {figures.map((figure, at) => (
        <details open={at === 0 && figures.length === 1}>
          <summary>{figureTitle(figure, model, words)}</summary>
          <InsertForm model={model} figure={figure} csrf={csrf} words={words} />
        </details>
      ))}
      {moreFigures === 0 ? null : <p class="quiet">{t.moreFigures(moreFigures)}</p>}
    </section>
  );
}

function figureTitle(figure: FrozenFigure, { base }: NumbersModel, { language }: Words): string {
  const t = textsOfNumbers(language);
  const { periods, splitBy, filter, note } = figure;
  const [first] = periods;
  const last = periods.at(-1);
  const span = [first, last]
    .flatMap((period) => (period === undefined ? [] : [periodText(period, language)]))
    .filter((text, at, all) => all.indexOf(text) === at)
    .join(' – ');
  const parts = [
    findMeasure(figure.measure)?.[language] ?? figure.measure,
    span,
    limitsText(filter, base, language),
    splitBy === null
      ? ''
      : `${t.splitBy.toLowerCase()} ${dimensionName(splitBy, language).toLowerCase()}`,
    t.frozenOn(listInstant(figure.takenAt, language)),
    figure.public ? '' : t.inside,
    note,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function InsertForm({
  model,
  figure,
  csrf,
  words,
}: {
  readonly model: NumbersModel;
  readonly figure: FrozenFigure;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const { matter, version, base } = model;
  const t = textsOfNumbers(language);
  const measure = findMeasure(figure.measure);
  const path = numbersPath(matter.id);
  const own = figure.id;
  if (matter.openness.open && !figure.public) {
    return measure !== null && isPublicMeasure(measure) ? (
      <form method="post" action={`${path}/offentlig`} class="step">
        <Csrf token={csrf} />
        <input type="hidden" name="figur" value={own} />
        <button>{t.publicCopy}</button>
      </form>
    ) : (
      <p class="note">{t.notPublic}</p>
    );
  }
  const cells = figure.cells.filter(
    ({ suppressed, value }) => suppressed === null && value !== null,
  );
  return (
    <form method="post" action={`${path}/indsaet`} class="step">
      <Csrf token={csrf} />
      <input type="hidden" name="figur" value={own} />
      <input type="hidden" name="udgave" value={version} />
      <div class="field">
        <label for={`del-${own}`}>{t.show}</label>
        <select id={`del-${own}`} name="del">
          {cells.map((cell) => {
            const { period, part } = keyInWords(cell.key, figure, base, language);
            return (
              <option value={`tal ${cell.key}`}>
                {`${part}, ${period}: ${frozenValue(cell, measure, language)}`}
              </option>
            );
          })}
          <option value="tabel">{t.wholeTable}</option>
          <option value="figur">{t.wholeChart}</option>
        </select>
      </div>
      <div class="option">
        <input type="checkbox" id={`enhed-${own}`} name="enhed" value="ja" checked />
        <label for={`enhed-${own}`}>{t.withUnit}</label>
      </div>
      <WriteIn own={own} words={words} />
      <p>
        <button class="primary">{t.putIn}</button>
      </p>
    </form>
  );
}
