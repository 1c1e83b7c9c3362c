import { type CaseloadForecast, personsOf } from '@rettidig/economy';
import type { Day } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import { textDay } from '../../format/days.ts';
import type { Cell, Sheet } from '../../format/sheet.ts';
import type { Language } from '../../texts/language.ts';
import { textsOfForecast } from './texts.ts';

const text = (value: string): Cell => ({ kind: 'text', text: value });
const empty: Cell = { kind: 'empty' };
/** Two decimals are more than a forecast knows. */
const number = (value: number | null): Cell =>
  value === null ? empty : { kind: 'number', value: Math.round(value * 100) / 100 };
const day = (month: Day): Cell => ({ kind: 'day', day: month });

/** Every month of some benefits, those that were and those to come, as a table; a scenario as a column of its own. */
export function forecastSheet(
  forecasts: readonly CaseloadForecast[],
  {
    until,
    other,
    language,
  }: {
    readonly until: Day;
    readonly other: CaseloadForecast | null;
    readonly language: Language;
  },
): Sheet {
  const t = textsOfForecast(language);
  const extra = (cell: Cell): readonly Cell[] => (other === null ? [] : [cell]);
  return {
    head: [...t.fileHead, ...(other === null ? [] : [t.scenarioHead])],
    rows: forecasts.flatMap(({ benefit, series, from, months }) => {
      const name = text(benefits.label(benefit, language));
      return [
        ...series.months
          .slice(from)
          .map((one) => [
            name,
            day(one.month),
            text(t.kind.faktisk),
            number(personsOf(one)),
            empty,
            empty,
            number(one.days),
            number(one.inflow),
            number(one.outflow),
            ...extra(empty),
          ]),
        ...months.map((one, at) => [
          name,
          day(one.month),
          text(t.kind.forventet),
          number(one.persons.expected),
          number(one.persons.low),
          number(one.persons.high),
          number(one.days),
          number(one.inflow),
          number(one.outflow),
          ...extra(number(other?.months[at]?.persons.expected ?? null)),
        ]),
      ];
    }),
    notes: [t.fileNote(textDay(until, language))],
  };
}
