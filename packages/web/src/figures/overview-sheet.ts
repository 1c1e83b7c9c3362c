import { themes } from '@rettidig/figures';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { limitsText } from './limits-text.ts';
import { standingText } from './measure-table.tsx';
import type { OverviewModel } from './overview-load.ts';
import { textsOfOverview } from './overview-texts.ts';
import { noNumberText } from './overview-view.tsx';
import type { OverviewRow } from './overview.ts';
import { periodText } from './period-text.ts';
import { sourceOf } from './source-text.ts';
import { targetFor } from './target.ts';
import { textsOfFigures } from './texts.ts';
import { unitName } from './value-text.ts';

const text = (of: string): Cell => (of === '' ? { kind: 'empty' } : { kind: 'text', text: of });

/** The overview as a table: a line for each measure, with its newest whole period, its changes, its target and what runs. */
export function overviewSheet(model: OverviewModel, language: Language): Sheet {
  const { base, query, themes: shown } = model;
  const t = textsOfOverview(language);
  const f = textsOfFigures(language);
  const limits = limitsText(query.filter, base, language);
  return {
    head: [
      t.measure,
      t.theme,
      t.unit,
      t.newest,
      f.value,
      t.previous,
      t.year,
      t.target,
      t.running,
      t.runningValue,
      f.remark,
    ],
    rows: shown.flatMap(({ theme, rows }) =>
      rows.map((row) => [
        text(row.measure[language]),
        text(themes.label(theme, language)),
        text(unitName(row.measure.unit, language)),
        ...numbersOf(row, model, language),
      ]),
    ),
    notes: [
      ...(limits === '' ? [] : [f.limitedTo(limits)]),
      t.changeNote,
      `${sourceOf(model, [query.last], language)}.`,
    ],
  };
}

/** What follows the name of a measure; where it has no number, why. */
function numbersOf(
  row: OverviewRow,
  { query, targets }: OverviewModel,
  language: Language,
): readonly Cell[] {
  const empty: Cell = { kind: 'empty' };
  const { measure } = row;
  const { decimals } = measure;
  const number = (value: number | null): Cell =>
    value === null ? empty : { kind: 'number', value: Math.round(value * 1e6) / 1e6, decimals };
  if (row.none !== null) {
    return [
      ...Array.from({ length: 7 }, () => empty),
      text(noNumberText(row.none, query.kind, language)),
    ];
  }
  const { whole, running, sincePrevious, sinceYear } = row;
  const target = targetFor(targets, {
    measure: measure.id,
    filter: query.filter,
    period: whole.period,
  });
  return [
    text(periodText(whole.period, language)),
    number(whole.value),
    number(sincePrevious),
    number(sinceYear),
    number(target?.value ?? null),
    running === null ? empty : text(periodText(running.period, language)),
    number(running?.value ?? null),
    text(standingText(whole.standing, language)),
  ];
}
