import {
  type FinanceFieldTerms,
  type FinanceInput,
  type FinancePlace,
  financeKeys,
  financePlaces,
  financeTerms,
  readFinanceValue,
} from '@rettidig/economy';
import type { FinanceEntry } from '@rettidig/store';
import type { Remark } from '@rettidig/casework';
import type { Language } from '../texts/language.ts';
import { textsOfFinanceInput } from './texts.ts';

export type FinanceRoom = FinanceFieldTerms['room'];

/** A number that is asked for, with the names of its two fields in a form. */
export interface AskedNumber extends FinancePlace {
  readonly value: string;
  readonly source: string;
}

/** The numbers of a room in order. */
export const askedNumbers = (room: FinanceRoom): readonly AskedNumber[] =>
  financePlaces(room).map((place, i) => ({ ...place, value: `t${i}`, source: `k${i}` }));

/** What a number is of: the group or area, else the number itself. */
export function nameOfNumber({ field, key }: FinancePlace, language: Language): string {
  const list = financeKeys(field);
  const own = financeTerms(field)[language];
  const group = list?.codes.find(({ code }) => code === key);
  return group === undefined ? own : `${own}: ${language === 'da' ? group.da : group.en}`;
}

const oerePerKrone = 100;

/** A number as one writes it in a field: `79.100.000,50`, `0,935`. */
export function numberText({ field, value }: Pick<FinanceInput, 'field' | 'value'>): string {
  const written = financeTerms(field).unit === 'kr.' ? value / oerePerKrone : value;
  const [whole = '', rest] = String(written).split('.');
  const grouped = whole.replaceAll(/\B(?=(\d{3})+$)/g, '.');
  return rest === undefined ? grouped : `${grouped},${rest}`;
}

/** What was entered in a room, or what is wrong with it. */
export function readNumbers(
  room: FinanceRoom,
  year: number,
  entered: Readonly<Record<string, string>>,
  language: Language,
): { readonly entries: readonly FinanceEntry[]; readonly problems: readonly Remark[] } {
  const t = textsOfFinanceInput(language);
  const entries: FinanceEntry[] = [];
  const problems: Remark[] = [];
  for (const asked of askedNumbers(room)) {
    const { field, key } = asked;
    const value = entered[asked.value] ?? '';
    const source = entered[asked.source] ?? '';
    const place = { field, key, year };
    if (value === '') {
      if (source === '') entries.push({ place, entered: null });
      else problems.push({ field: asked.value, text: t.valueNeeded });
      continue;
    }
    const read = readFinanceValue(value, financeTerms(field), '');
    if ('fault' in read) problems.push({ field: asked.value, text: read.fault });
    if (source === '') problems.push({ field: asked.source, text: t.sourceNeeded });
    if (!('fault' in read)) entries.push({ place, entered: { value: read.value, source } });
  }
  return { entries, problems };
}
