import type { CeilingSum } from '@rettidig/economy';
import type { Money } from '@rettidig/engine';
import { ceilingGroups } from '@rettidig/law';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import type { CeilingsModel } from './load.ts';
import { textsOfCeilings } from './texts.ts';
import { perPersonOf, withinOf } from './view.tsx';

const oerePerKrone = 100;

const text = (of: string): Cell => ({ kind: 'text', text: of });
const amount = (of: Money | null | undefined): Cell =>
  of === null || of === undefined
    ? { kind: 'empty' }
    : { kind: 'number', value: of / oerePerKrone };

/** The ceilings of a year as a file; what is lacking is an empty cell, and is named below. */
export function ceilingSheet({ account, municipality }: CeilingsModel, language: Language): Sheet {
  const t = textsOfCeilings(language);
  const { groups, sum, pooled, mentor, recalculated, year } = account;
  const sums = (name: string, of: CeilingSum | null): readonly (readonly Cell[])[] =>
    of === null
      ? []
      : [
          [
            text(name),
            { kind: 'empty' },
            { kind: 'empty' },
            amount(of.ceiling),
            amount(of.expense),
            amount(of.within),
            amount(of.above),
            amount(of.refund),
            amount(of.lost),
          ],
        ];
  return {
    head: [
      t.group,
      t.perPerson,
      t.persons,
      t.ceiling,
      t.expense,
      t.within,
      t.above,
      t.refund,
      t.lost,
    ],
    rows: [
      ...groups.map((row): readonly Cell[] => {
        const { group, persons, expense, answer } = row;
        return [
          text(ceilingGroups.label(group, language)),
          amount(perPersonOf(row)),
          persons === null ? { kind: 'empty' } : { kind: 'number', value: persons.persons },
          amount(answer?.ceiling),
          amount(expense === null ? null : (expense.value as Money)),
          amount(
            answer === null || expense === null ? null : withinOf(expense.value, answer.above),
          ),
          amount(answer?.above),
          amount(answer?.refund),
          amount(answer?.lost),
        ];
      }),
      ...sums(t.sum, sum),
      ...sums(t.pooled, pooled),
      [
        text(t.mentor),
        { kind: 'empty' },
        { kind: 'empty' },
        amount(mentor.answer?.ceiling),
        amount(mentor.expense === null ? null : (mentor.expense.value as Money)),
        amount(
          mentor.answer === null || mentor.expense === null
            ? null
            : withinOf(mentor.expense.value, mentor.answer.above),
        ),
        amount(mentor.answer?.above),
        amount(mentor.answer?.refund),
        amount(mentor.answer?.lost),
      ],
    ],
    notes: [
      t.source(year, municipality),
      t.pooledNote,
      ...(recalculated.answer === null
        ? []
        : [
            `${t.recalculated}: ${t.challenge} ${recalculated.answer.challenge / oerePerKrone} kr.`,
          ]),
      ...groups.flatMap(({ group, expense, lacks }) =>
        expense === null || lacks.length === 0
          ? []
          : [t.lackOf(ceilingGroups.label(group, language), lacks.join(', '))],
      ),
    ],
  };
}
