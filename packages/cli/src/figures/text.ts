import { danishDay, day, danishNumber } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import type {
  DimensionId,
  FigureScope,
  Filter,
  Measure,
  NamedPeriod,
  Unit,
} from '@rettidig/figures';
import { dimensions, isKnownTo, type KnownTo, lateDelivery } from '@rettidig/figures';
import type { MunicipalityRow } from '@rettidig/store';
import { fourDigits } from '../population/choose-municipality.ts';
import { wrapped } from '../text-table.ts';
import { nameOfCode, type OwnNames } from './words.ts';

const unitNames: Readonly<Record<Unit, string>> = {
  personer: 'personer',
  fuldtidspersoner: 'fuldtidspersoner',
  forloeb: 'forløb',
  antal: 'antal',
  pct: 'procent',
  dage: 'dage',
  'pr-13-uger': 'pr. 13 uger',
  'pr-aar': 'pr. år',
  sager: 'sager',
};

export const unitName = (unit: Unit): string => unitNames[unit];

/** A value as Danes write it, with the decimals of its measure: `1.234,5`, `37,7 %`; `–` where there is none. */
export function valueText(
  value: number | null,
  { decimals, unit }: Pick<Measure, 'decimals' | 'unit'>,
): string {
  if (value === null) return '–';
  const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
  const text = `${danishNumber(Number(whole))}${fraction === undefined ? '' : `,${fraction}`}`;
  const isNegative = value < 0 && Number(text.replace(',', '.')) !== 0;
  return `${isNegative ? '-' : ''}${text}${unit === 'pct' ? ' %' : ''}`;
}

/** A moment in Danish time: `21.11.2026 kl. 09.30`. */
export function momentText(instant: string): string {
  const at = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Copenhagen');
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${danishDay(day(at.toPlainDate().toString()))} kl. ${two(at.hour)}.${two(at.minute)}`;
}

/** What a figure is of: title, filter, unit, and what it counts, as lines. */
export function headLines(
  { measure, filter, periods, splitBy }: FigureScope,
  where: { readonly municipality: MunicipalityRow; readonly names: OwnNames },
  columns: number,
): readonly string[] {
  const { name, municipality: code } = where.municipality;
  const of = [`${name} (${fourDigits(code)})`, ...filterWords(filter, where.names)];
  const codes = periods.map((period) => period.code);
  const span = codes.length === 1 ? codes[0] : `${codes[0]} til ${codes.at(-1)}`;
  const split = splitBy === null ? '' : `, delt efter ${dimensions[splitBy].da.toLowerCase()}`;
  return [
    `${measure.da} (${unitName(measure.unit)}), ${span}${split}`,
    of.join(', '),
    ...wrapped(measure.definition.da, '', columns),
  ];
}

/** `ydelse: dagpenge eller kontanthjælp`, one text for each dimension. */
export function filterWords(filter: Filter, names: OwnNames): readonly string[] {
  return (Object.entries(filter) as [DimensionId, readonly string[]][]).map(
    ([id, codes]) =>
      `${dimensions[id].da.toLowerCase()}: ${codes.map((code) => nameOfCode(id, code, names)).join(' eller ')}`,
  );
}

/** What is to be known of the periods: that one has not begun, runs, or has not been delivered whole. */
export function periodRemarks(periods: readonly NamedPeriod[], known: KnownTo): readonly string[] {
  const { on } = known;
  const late = lateDelivery(known);
  const half =
    late === null ? [] : periods.filter((one) => one.from <= on && !isKnownTo(one, known));
  const coming = periods.filter(({ from }) => from > on).map(({ code }) => code);
  const running = periods.find(({ from, to }) => from <= on && on < to - 1);
  return [
    ...(coming.length === 0 ? [] : [`Er ikke begyndt: ${coming.join(', ')}.`]),
    ...(running === undefined ? [] : [`${running.code} er talt til og med ${danishDay(on)}.`]),
    ...(late === null || half.length === 0
      ? []
      : [
          `Data er kun leveret til og med ${danishDay(late)}. Foreløbig: ${half.map(({ code }) => code).join(', ')}.`,
        ]),
  ];
}
