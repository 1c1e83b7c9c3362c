import type { VNode } from 'preact';
import { decimal } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import { textsOfOffers } from './texts.ts';
import { addressOf, type WorkplaceModel } from './workplace-model.ts';

/** Finds the workplace of an offer: by a search, or among those last used. */
export function FindWorkplace({
  model,
  here,
  words,
}: {
  readonly model: WorkplaceModel;
  /** Address of the form. */
  readonly here: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfOffers(language);
  const { text, listed, more } = model;
  return (
    <section class="panel" aria-labelledby="find-arbejdsplads">
      <h2 id="find-arbejdsplads">{t.search}</h2>
      <form method="get" action={here} class="row" role="search">
        <div class="field">
          <label for="soeg">{t.searchHint}</label>
          <input
            id="soeg"
            name="soeg"
            type="text"
            maxlength={100}
            autocomplete="off"
            value={text}
          />
        </div>
        <button class="primary">{t.find}</button>
      </form>
      {text !== '' && listed.length === 0 ? (
        <p class="note warn" role="status">
          {t.none(text)}
        </p>
      ) : null}
      {more ? <p class="note">{t.tooMany}</p> : null}
      {listed.length === 0 ? null : <Listed model={model} here={here} words={words} />}
    </section>
  );
}

function Listed({
  model: { text, listed },
  here,
  words: { language },
}: {
  readonly model: WorkplaceModel;
  readonly here: string;
  readonly words: Words;
}): VNode {
  const t = textsOfOffers(language);
  const number = (value: number | null): string =>
    value === null ? t.notKnown : decimal(value, language);
  return (
    <>
      <h3 id="fundne">{text === '' ? t.latest : t.found(listed.length)}</h3>
      <table class="cards" role="table" aria-labelledby="fundne">
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{t.columnWorkplace}</th>
            <th role="columnheader">{t.columnAddress}</th>
            <th role="columnheader" class="num">
              {t.columnEmployees}
            </th>
            <th role="columnheader" class="num">
              {t.columnFree}
            </th>
          </tr>
        </thead>
        <tbody role="rowgroup">
          {listed.map(({ unit, free }) => (
            <tr role="row">
              <th role="rowheader" scope="row">
                <a href={`${here}?p=${unit.pNumber}`}>{unit.name}</a>
                <span class="quiet small">
                  {' '}
                  {unit.company.name === unit.name ? '' : `${unit.company.name}, `}
                  {t.pNumber} {unit.pNumber}
                </span>
              </th>
              <td role="cell">{addressOf(unit)}</td>
              <td role="cell" class="num" data-label={t.columnEmployees}>
                {number(unit.employees)}
              </td>
              <td role="cell" class="num" data-label={t.columnFree}>
                {number(free)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
