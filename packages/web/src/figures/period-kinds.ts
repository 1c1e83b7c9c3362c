import type { PeriodKind } from '@rettidig/figures';
import { codeList } from '@rettidig/law';
import { choice } from '../http/fields.ts';

/** The kinds of periods, in the order they are offered. */
export const periodKinds = codeList<PeriodKind>('periodetype', [
  ['maaned', 'Måned', 'Month'],
  ['kvartal', 'Kvartal', 'Quarter'],
  ['uge', 'Uge', 'Week'],
  ['aar', 'År', 'Year'],
  ['rullende-aar', 'Rullende år', 'Rolling year'],
]);

export const periodKindField = choice(periodKinds);
