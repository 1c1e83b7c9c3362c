import { groupLabels } from '../frame/group.ts';
import { indicators, type QualitySubject } from '../frame/indicators.ts';
import { readHeader } from './header.ts';
import { columns, wholeLabel } from './layout.ts';
import {
  choiceReader,
  fractionText,
  looksLikeFraction,
  readNumber,
  readPercent,
} from './read-cell.ts';
import type { Remarks } from './remarks.ts';
import type { Sheet } from './sheet.ts';
import type { QualityValue } from './submission.ts';

export const subjectNames: ReadonlyMap<QualitySubject, string> = new Map([
  ['samlet', wholeLabel] as const,
  ...(Object.entries(groupLabels) as [QualitySubject, string][]),
]);
const readSubject = choiceReader(subjectNames, 'målgruppe');
const readIndicator = choiceReader(
  new Map(indicators.map(({ id, label }) => [id, label])),
  'indikator',
);

/** Reads the measures of quality: a line for each measure of each group. A line without a number was not sent. */
export function readQuality(
  sheet: Sheet,
  year: number | null,
  remarks: Remarks,
): readonly QualityValue[] {
  const body = readHeader(sheet, columns.Kvalitet, { name: 'Kvalitet', year, remarks });
  if (body === null) return [];
  const seen = new Set<string>();
  const percents: { readonly at: string; readonly value: number }[] = [];
  const read = body.rows.flatMap((row): readonly QualityValue[] => {
    const cells = sheet.rows[row] ?? [];
    const at = (key: keyof typeof columns.Kvalitet): string => sheet.at(row, body.columns[key]);
    const cellOf = (key: keyof typeof columns.Kvalitet) => {
      const column = body.columns[key];
      return column === undefined ? null : (cells[column] ?? null);
    };
    const group = readSubject(cellOf('group'));
    const name = readIndicator(cellOf('indicator'));
    for (const [key, label] of [
      ['group', group],
      ['indicator', name],
    ] as const) {
      if (label.outcome === 'fault') remarks.fault(at(key), label.text);
      if (label.outcome === 'empty') {
        remarks.fault(at(key), `${columns.Kvalitet[key].heading} mangler. Udfyld cellen.`);
      }
    }
    const indicator = indicators.find(({ id }) => name.outcome === 'value' && id === name.value);
    const number =
      indicator?.unit === 'pct' ? readPercent(cellOf('value')) : readNumber(cellOf('value'));
    if (number.outcome === 'fault') remarks.fault(at('value'), number.text);
    if (group.outcome !== 'value' || indicator === undefined) return [];
    if (number.outcome === 'value' && !indicator.subjects.includes(group.value)) {
      remarks.fault(
        at('indicator'),
        `${indicator.label} opgøres ikke for ${subjectNames.get(group.value) ?? ''}. Slet tallet.`,
      );
      return [];
    }
    const key = `${group.value} ${indicator.id}`;
    if (seen.has(key)) {
      const whose = subjectNames.get(group.value) ?? '';
      remarks.fault(
        at('indicator'),
        `${indicator.label} for ${whose} står der to gange. Slet den ene linje.`,
      );
      return [];
    }
    seen.add(key);
    if (number.outcome !== 'value') return [];
    const { value } = number;
    if (indicator.unit === 'pct') percents.push({ at: at('value'), value });
    return [{ group: group.value, indicator: indicator.id, value }];
  });
  checkFractions(percents, remarks);
  return read;
}

/** Per cents that are all less than one are fractions; where only some are, they may be. */
function checkFractions(
  percents: readonly { readonly at: string; readonly value: number }[],
  remarks: Remarks,
): void {
  const isSure = percents.every(({ value }) => value <= 1);
  for (const { at, value } of percents) {
    if (looksLikeFraction(value)) remarks[isSure ? 'fault' : 'question'](at, fractionText(value));
  }
}
