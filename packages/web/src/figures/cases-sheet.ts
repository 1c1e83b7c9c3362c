import { addDays, openEnd } from '@rettidig/engine';
import { layout } from '@rettidig/figures';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import type { CaseRow, CasesModel } from './cases-load.ts';
import { textsOfCases } from './cases-texts.ts';
import { limitsText } from './limits-text.ts';
import { sideName } from './side-name.ts';
import { sourceOf } from './source-text.ts';
import { textsOfFigures } from './texts.ts';
import { countedIn } from './counted-in.ts';
import { countedValue } from './value-text.ts';

/** Whether the rows are single days, and whether each adds something of its own. */
export function shapeOfRows({ quantity }: CasesModel): {
  readonly isEvent: boolean;
  readonly adds: boolean;
} {
  const { count } = quantity;
  return {
    isEvent: 'day' in layout[quantity.table],
    adds: count.kind === 'days' || (count.kind === 'events' && count.sum !== undefined),
  };
}

/** The cells of a row besides the name: days, what it adds, and what it says. */
export function rowCells(model: CasesModel, one: CaseRow, runs: string): readonly Cell[] {
  const { row } = one;
  const { isEvent, adds } = shapeOfRows(model);
  const last: Cell =
    row.to === openEnd ? { kind: 'text', text: runs } : { kind: 'day', day: addDays(row.to, -1) };
  const value = countedValue(row.amount, model.quantity);
  return [
    { kind: 'day', day: row.from },
    ...(isEvent ? [] : [last]),
    ...(adds ? [{ kind: 'number' as const, value: Math.round(value * 10) / 10 }] : []),
    ...model.columns.map(({ cell }) => cell(one)),
  ];
}

export function rowHeads(model: CasesModel, language: Language): readonly string[] {
  const t = textsOfCases(language);
  const { isEvent, adds } = shapeOfRows(model);
  const counted = textsOfFigures(language).counted[countedIn(model.quantity)];
  return [
    ...(isEvent ? [t.day] : [t.first, t.last]),
    ...(adds ? [`${t.adds} (${counted})`] : []),
    ...model.columns.map(({ head }) => head),
  ];
}

/** All rows the employee may see, as a file. */
export function casesSheet(model: CasesModel, language: Language): Sheet {
  const t = textsOfCases(language);
  const limits = limitsText(model.filter, model.base, language);
  const others = model.persons - model.reached;
  return {
    head: [t.citizen, ...rowHeads(model, language)],
    rows: model.rows.map((one) => [
      one.person === null ? { kind: 'empty' } : { kind: 'text', text: one.person.name },
      ...rowCells(model, one, t.runs),
    ]),
    notes: [
      `${t.title(model.measure[language])} (${sideName(model.measure, model.side, language).toLowerCase()})`,
      ...(limits === '' ? [] : [limits]),
      ...(others > 0 ? [t.others(others)] : []),
      `${sourceOf(model, [model.period], language)}.`,
    ],
  };
}
