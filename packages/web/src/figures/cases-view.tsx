import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { type Cell, cellText } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { Icon } from '../ui/icon.tsx';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import { casesAddress } from './cases-address.ts';
import { type CasesModel, sidesOf } from './cases-load.ts';
import { rowCells, rowHeads, shapeOfRows } from './cases-sheet.ts';
import { textsOfCases } from './cases-texts.ts';
import { limitsText } from './limits-text.ts';
import { measureAddress } from './measure-query.ts';
import { periodText } from './period-text.ts';
import { sideName } from './side-name.ts';
import { sourceOf } from './source-text.ts';
import { textsOfFigures } from './texts.ts';
import { countedIn } from './counted-in.ts';
import { countedText } from './value-text.ts';

interface Shown {
  readonly model: CasesModel;
  readonly words: Words;
}

/** The cases behind one number. */
export function CasesView({ model, words }: Shown): VNode {
  const { measure, period, side, filter, base, municipality } = model;
  const { language } = words;
  const t = textsOfCases(language);
  const f = textsOfFigures(language);
  const limits = limitsText(filter, base, language);
  const name = measure[language];
  return (
    <div class="figures">
      <div class="page-head">
        <p class="no-print">
          <a href={measureAddress(measure, { kind: period.kind, until: period, filter })}>
            {t.back(name)}
          </a>
        </p>
        <h1>{t.title(name)}</h1>
        <p>
          {[
            `${sideName(measure, side, language)}, ${periodText(period, language)}`,
            ...(limits === '' ? [] : [limits]),
          ].join(' · ')}
        </p>
        <p class="quiet">{`${municipality} · ${f.asKnown(listInstant(base.asOf, language))}`}</p>
      </div>
      <Sides model={model} language={language} />
      <div class="panel stack">
        <Summary model={model} words={words} />
        {model.rows.length === 0 ? null : <Rows model={model} words={words} />}
        <Pages model={model} language={language} />
        <p class="quiet small">{`${sourceOf(model, [period], language)}.`}</p>
        {model.rows.length === 0 ? null : (
          <p class="row small no-print">
            <a href={casesAddress(measure, { period, side, filter }, '.csv')}>
              <Icon name="hent" /> {f.csv}
            </a>
            <a href={casesAddress(measure, { period, side, filter }, '.xlsx')}>
              <Icon name="hent" /> {f.excel}
            </a>
          </p>
        )}
      </div>
    </div>
  );
}

/** The ways to the other sides of the number: to all it is counted among, and to those who are left. */
function Sides({
  model: { measure, period, side, filter },
  language,
}: {
  readonly model: CasesModel;
  readonly language: Language;
}): VNode | null {
  const all = sidesOf(measure);
  // The divisor of a share of all is limited to less than the number, and which limits are its own is not known here.
  if (all.length < 2 || measure.shareOfAll === true) return null;
  return (
    <nav aria-label={textsOfCases(language).sidesNav} class="no-print">
      <ul class="tabs">
        {all.map((one) => (
          <li>
            <a
              href={casesAddress(measure, { period, side: one, filter })}
              aria-current={one === side ? 'page' : undefined}
            >
              {sideName(measure, one, language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Summary({ model, words: { language } }: Shown): VNode {
  const { count, persons, reached, sum, quantity, measure, side } = model;
  const t = textsOfCases(language);
  if (count === 0) return <p>{t.none}</p>;
  const { adds } = shapeOfRows(model);
  const counted = textsOfFigures(language).counted[countedIn(quantity)];
  const notes = [
    ...(quantity.table === 'spells' || quantity.table === 'courses' ? [t.partsNote] : []),
    ...(countedIn(quantity) === 'borgere' ? [t.personsNote] : []),
    ...(measure.complement === true && side === 'numerator' ? [t.complementNote] : []),
    ...(side === 'rest' ? [t.restNote(sideName(measure, side, language))] : []),
  ];
  return (
    <>
      <p>
        {persons === 0 ? t.municipal(count) : t.rows(count, persons)}
        {sum === null || !adds
          ? null
          : ` ${t.sum(`${countedText(sum, quantity, language)} ${counted}`)}`}
      </p>
      {persons === 0 ? null : (
        <p>
          {t.reached(reached)}
          {persons > reached ? ` ${t.others(persons - reached)}` : null}
        </p>
      )}
      {notes.length === 0 ? null : <p class="quiet small">{notes.join(' ')}</p>}
    </>
  );
}

function Rows({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfCases(language);
  const named = model.rows.some(({ person }) => person !== null);
  const lines = model.rows.map((row) => ({ row, cells: rowCells(model, row, t.runs) }));
  const heads = rowHeads(model, language).map((head, at) => ({
    head,
    isNumber: lines.some(({ cells }) => cells[at]?.kind === 'number'),
  }));
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.table}>
      <table>
        <thead>
          <tr>
            {named ? <th scope="col">{t.citizen}</th> : null}
            {heads.map(({ head, isNumber }) => (
              <th scope="col" class={isNumber ? 'num' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ row, cells }) => (
            <tr>
              {named ? (
                <th scope="row" class="nowrap">
                  {row.person === null ? null : <Person citizen={row.person} words={words} />}
                </th>
              ) : null}
              {cells.map((cell) => (
                <td class={classOf(cell)}>
                  {cell.kind === 'text' && cell.href !== undefined ? (
                    <a href={cell.href}>{cell.text}</a>
                  ) : (
                    cellText(cell, language)
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function classOf({ kind }: Cell): string | undefined {
  if (kind === 'number') return 'num';
  return kind === 'day' ? 'nowrap' : undefined;
}

function Pages({
  model: { measure, period, side, filter, page, pages },
  language,
}: {
  readonly model: CasesModel;
  readonly language: Language;
}): VNode | null {
  const t = textsOfCases(language);
  if (pages < 2) return null;
  return (
    <nav aria-label={t.pages} class="no-print">
      <ul class="tabs">
        {Array.from({ length: pages }, (_, i) => i + 1).map((number) => (
          <li>
            <a
              href={casesAddress(measure, { period, side, filter, page: number })}
              aria-current={number === page ? 'page' : undefined}
            >
              {t.page(number)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
