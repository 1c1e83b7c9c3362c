import { danishMoney, type Explanation, type Money, percentOf } from '@rettidig/engine';
import { blockGrant, changedTaskCompensation, municipalShare, values } from '@rettidig/law';
import type { FinanceNumbers } from '../finance-input/input.ts';
import type { FinanceField } from '../finance-input/fields.ts';
import { firstOf } from '../law/ask.ts';
import { labelOf } from './label.ts';
import { asked, type Computed, known, lacking } from './part.ts';

/** A part of the block grant: the country's amount and the municipality's. */
export interface GrantPart {
  readonly part: 'viderefoert' | 'budgetgaranti' | 'dut' | 'balance';
  readonly national: Computed;
  readonly own: Computed;
}

/** The block grant of a year. */
export interface BlockGrant {
  /** The municipality's share in percent, and where it is from. */
  readonly share: { readonly pct: number; readonly source: string } | null;
  readonly shareLacks: readonly string[];
  readonly parts: readonly GrantPart[];
  readonly national: Computed;
  /** The sum of the own parts, each rounded to whole øre. */
  readonly own: Computed;
  readonly explanation: Explanation | null;
}

const dutFields = [
  'landet-dut-merudgift',
  'landet-dut-mindreudgift',
  'landet-dut-merindtaegt',
  'landet-dut-mindreindtaegt',
] as const satisfies readonly FinanceField[];

/**
 * The block grant: the parts of the country's, and the municipality's share of each. The share is the one entered, else the
 * law's where a paper prints it.
 */
export function blockGrantOf(
  numbers: FinanceNumbers,
  year: number,
  municipality: string,
): BlockGrant {
  const share = shareOf(numbers, year, municipality);
  const national = {
    viderefoert: given(numbers, 'landet-viderefoert', year),
    budgetgaranti: given(numbers, 'landet-budgetgaranti', year),
    dut: changedTasks(numbers, year),
    balance: given(numbers, 'landet-balance', year),
  };
  const ownOf = (amount: Computed): Computed => {
    if (amount.amount === null) return lacking(amount.lacks);
    if (share.share === null) return lacking(share.lacks);
    const { pct } = share.share;
    const own = percentOf(amount.amount, pct);
    return known(own, `${percentText(pct)} af ${danishMoney(amount.amount)} = ${danishMoney(own)}`);
  };
  const parts = (['viderefoert', 'budgetgaranti', 'dut', 'balance'] as const).map(
    (part): GrantPart => ({ part, national: national[part], own: ownOf(national[part]) }),
  );
  const { viderefoert, budgetgaranti, dut, balance } = national;
  const lacks = [...new Set(parts.flatMap((part) => part.national.lacks))];
  const whole =
    viderefoert.amount === null ||
    budgetgaranti.amount === null ||
    dut.amount === null ||
    balance.amount === null
      ? null
      : asked(
          blockGrant,
          {
            carriedOver: viderefoert.amount,
            guarantee: budgetgaranti.amount,
            changedTasks: dut.amount,
            balance: balance.amount,
          },
          year,
        );
  const ownLacks = [...new Set(parts.flatMap((part) => part.own.lacks))];
  const ownSum = parts.reduce<number>((sum, { own }) => sum + (own.amount ?? 0), 0) as Money;
  return {
    share: share.share,
    shareLacks: share.lacks,
    parts,
    national:
      whole === null || whole.value === null
        ? lacking(whole === null ? lacks : whole.lacks)
        : known(whole.value, 'De fire dele lagt sammen.', whole.explanation),
    own:
      ownLacks.length > 0
        ? lacking(ownLacks)
        : known(ownSum, 'Kommunens fire dele lagt sammen. Hver del er rundet til hele øre.'),
    explanation: share.explanation,
  };
}

interface OwnShare {
  readonly share: BlockGrant['share'];
  readonly lacks: readonly string[];
  readonly explanation: Explanation | null;
}

function shareOf(numbers: FinanceNumbers, year: number, municipality: string): OwnShare {
  const entered = numbers.find('bloktilskud-andel', year);
  if (entered !== null) {
    return { share: { pct: entered.value, source: entered.source }, lacks: [], explanation: null };
  }
  // A krone tells whether the law has a share; the share itself is read for the page.
  const { outcome, explanation } = municipalShare.explain(
    { municipality, measure: 'bloktilskud', national: 100 as Money },
    firstOf(year),
  );
  const row = values.oekonomiAndelPct.rowOn(`${municipality}/bloktilskud`, firstOf(year));
  if (outcome.outcome !== 'afgjort' || row?.value === null || row?.value === undefined) {
    return { share: null, lacks: ['Kommunens andel af bloktilskuddet'], explanation };
  }
  const source = `${row.basis.title}, ${row.basis.at}`;
  return { share: { pct: row.value, source }, lacks: [], explanation };
}

/** An amount as it is entered. */
export function given(numbers: FinanceNumbers, field: FinanceField, year: number): Computed {
  const input = numbers.find(field, year);
  return input === null
    ? lacking([labelOf(field)])
    : known(input.value as Money, `Indtastet: ${input.source}`);
}

function changedTasks(numbers: FinanceNumbers, year: number): Computed {
  const [moreExpense = null, lessExpense = null, moreIncome = null, lessIncome = null] =
    dutFields.map((field) => numbers.amount(field, year));
  if (moreExpense === null || lessExpense === null || moreIncome === null || lessIncome === null) {
    return lacking(dutFields.filter((field) => numbers.find(field, year) === null).map(labelOf));
  }
  const facts = { moreExpense, lessExpense, moreIncome, lessIncome };
  const { value, explanation, lacks: unsaid } = asked(changedTaskCompensation, facts, year);
  if (value === null) return lacking(unsaid, explanation);
  return known(
    value,
    `Merudgifter ${danishMoney(moreExpense)} + mindreindtægter ${danishMoney(lessIncome)} − mindreudgifter ${danishMoney(lessExpense)} − merindtægter ${danishMoney(moreIncome)} = ${danishMoney(value)}`,
    explanation,
  );
}

const percentText = (pct: number): string => `${String(pct).replace('.', ',')} pct.`;
