import { danishMoney, type Explanation, minus, type Money, nothing, sumOf } from '@rettidig/engine';
import {
  type Compensation,
  compensationOf,
  compensations,
  type ExpenseArea,
  expenseAreas,
} from '@rettidig/law';
import type { FinanceNumbers } from '../finance-input/input.ts';
import { asked } from './part.ts';

/** An area of expenses in a year, and the arrangement that compensates for it beside refund. */
export interface AreaExpense {
  readonly area: ExpenseArea;
  /** Null where the law of the year does not say. */
  readonly compensation: Compensation | null;
  readonly explanation: Explanation;
  /** Expense and refund; null where nobody has entered it: then the area stands in no net amount. */
  readonly expense: Money | null;
  readonly refund: Money | null;
  readonly net: Money | null;
  /** The net expense of the year before; null where it is not entered. */
  readonly netBefore: Money | null;
  readonly sources: readonly string[];
}

/** The areas that have an expense or a refund entered for the year, in the order of the law's list. */
export function areaExpenses(numbers: FinanceNumbers, year: number): readonly AreaExpense[] {
  return expenseAreas.codes.flatMap(({ code: area }): readonly AreaExpense[] => {
    const expense = numbers.find('udgift', year, area);
    const refund = numbers.find('refusion', year, area);
    if (expense === null && refund === null) return [];
    const { value, explanation } = asked(compensationOf, { area }, year);
    return [
      {
        area,
        compensation: value,
        explanation,
        expense: numbers.amount('udgift', year, area),
        refund: numbers.amount('refusion', year, area),
        net: netOf(numbers, year, area),
        netBefore: netOf(numbers, year - 1, area),
        sources: [expense, refund].flatMap((input) => (input === null ? [] : [input.source])),
      },
    ];
  });
}

/** What the municipality pays of an area when the state's refund is drawn; null where one of the two is not entered. */
export function netOf(numbers: FinanceNumbers, year: number, area: ExpenseArea): Money | null {
  const expense = numbers.amount('udgift', year, area);
  const refund = numbers.amount('refusion', year, area);
  return expense === null || refund === null ? null : minus(expense, refund);
}

/** The net expense of the areas under an arrangement; it lacks the refund of those where that is not entered. */
export function netUnder(
  areas: readonly AreaExpense[],
  compensation: Compensation | null,
  of: 'net' | 'netBefore' = 'net',
): { readonly amount: Money | null; readonly lacks: readonly string[]; readonly how: string } {
  const own = areas.filter((area) => area.compensation === compensation);
  const lacks = own
    .filter((area) => area[of] === null)
    .map(({ area }) =>
      of === 'net'
        ? `Udgift eller refusion på ${nameOf(area)}`
        : `Udgift og refusion året før på ${nameOf(area)}`,
    );
  if (own.length === 0) {
    return {
      amount: null,
      lacks: [
        `Udgifter på områder under ${compensation === null ? 'en ordning' : compensations.label(compensation, 'da').toLowerCase()}`,
      ],
      how: '',
    };
  }
  if (lacks.length > 0) return { amount: null, lacks, how: '' };
  const parts = own.map((area) => ({ name: nameOf(area.area), net: area[of] ?? nothing }));
  return {
    amount: sumOf(...parts.map(({ net }) => net)),
    lacks: [],
    how: parts.map(({ name, net }) => `${name} ${danishMoney(net)}`).join(' + '),
  };
}

/** Areas under an arrangement that have no number for the year: nobody knows whether they are nothing. */
export function areasWithoutNumbers(
  areas: readonly AreaExpense[],
  year: number,
): readonly { readonly area: ExpenseArea; readonly compensation: Compensation }[] {
  return expenseAreas.codes.flatMap(({ code: area }) => {
    if (areas.some((one) => one.area === area)) return [];
    const { value } = asked(compensationOf, { area }, year);
    return value === null ? [] : [{ area, compensation: value }];
  });
}

export const nameOf = (area: ExpenseArea): string => expenseAreas.label(area, 'da').toLowerCase();
