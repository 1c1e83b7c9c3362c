import { danishMoney, type Explanation, minus, type Money, nothing, sumOf } from '@rettidig/engine';
import {
  type Compensation,
  compensations,
  employmentGrantExpenses,
  fundingSources,
  type FundingSource,
  insuranceArrangement,
  isCyclicalSource,
} from '@rettidig/law';
import { financeNumbers, type FinanceInput, type FinanceNumbers } from '../finance-input/input.ts';
import { areaExpenses, areasWithoutNumbers, type AreaExpense, netOf, netUnder } from './areas.ts';
import { type BlockGrant, blockGrantOf, given } from './block-grant.ts';
import { labelOf } from './label.ts';
import { addedUp, asked, type Computed, known, lacking } from './part.ts';

/** The budget guarantee: how the own expense develops against what the country as one is regulated with. */
export interface Guarantee {
  readonly net: Computed;
  readonly netBefore: Computed;
  readonly development: Computed;
  readonly compensation: Computed;
  /** The own development less the compensation: what the municipality bears because it differs from the country. */
  readonly burden: Computed;
}

/** The employment grant: the net expense for the insured unemployed against the grant. */
export interface EmploymentGrant {
  readonly net: Computed;
  readonly base: Computed;
  readonly need: Computed;
  readonly insurance: {
    readonly isEntitled: boolean | null;
    readonly lacks: readonly string[];
    readonly explanation: Explanation | null;
  };
  /** The special compensation; nothing where there is no right to one. */
  readonly special: Computed;
  readonly grant: Computed;
  readonly burden: Computed;
}

/** A row of the result: the expenses under an arrangement, and who pays them. */
export interface BurdenRow {
  /** Null: the law of the year does not say which arrangement the areas are under. */
  readonly compensation: Compensation | null;
  readonly expense: Money | null;
  readonly refund: Money | null;
  readonly net: Money | null;
  readonly compensated: Computed;
  readonly own: Computed;
}

/** How a year's effort is financed. */
export interface FinancingStatement {
  readonly year: number;
  readonly sources: readonly {
    readonly source: FundingSource;
    readonly isCyclical: boolean | null;
  }[];
  readonly areas: readonly AreaExpense[];
  /** Areas the year has no number of. */
  readonly withoutNumbers: ReturnType<typeof areasWithoutNumbers>;
  readonly grant: BlockGrant;
  readonly guarantee: Guarantee;
  readonly employment: EmploymentGrant;
  readonly changedTasks: {
    readonly own: Computed;
    readonly compensation: Computed;
    readonly burden: Computed;
  };
  readonly result: readonly BurdenRow[];
  readonly total: {
    readonly expense: Computed;
    readonly refund: Computed;
    readonly net: Computed;
    readonly compensated: Computed;
    readonly own: Computed;
  };
}

export interface FinancingGround {
  readonly year: number;
  /** The municipality's four-digit code. */
  readonly municipality: string;
  readonly inputs: readonly FinanceInput[];
}

/**
 * How a year is financed: refund, the block grant with the budget guarantee and changed tasks, the employment grant, and
 * what the municipality bears itself. How the amounts are shared out between municipalities stands in no source we have, so
 * what a municipality is told is entered; what is not entered is named.
 */
export function financingStatement({
  year,
  municipality,
  inputs,
}: FinancingGround): FinancingStatement {
  const numbers = financeNumbers(inputs);
  const areas = areaExpenses(numbers, year);
  const grant = blockGrantOf(numbers, year, municipality);
  const guarantee = guaranteeOf(areas, grant);
  const employment = employmentOf(numbers, year);
  const result = [...compensations.codes.map(({ code }) => code), null].flatMap((compensation) =>
    burdenOf(compensation, areas, { guarantee, employment }),
  );
  return {
    year,
    sources: fundingSources.codes.map(({ code: source }) => ({
      source,
      isCyclical: asked(isCyclicalSource, { source }, year).value,
    })),
    areas,
    withoutNumbers: areasWithoutNumbers(areas, year),
    grant,
    guarantee,
    employment,
    changedTasks: changedTasksOf(numbers, year, grant),
    result,
    total: totalOf(result),
  };
}

function guaranteeOf(areas: readonly AreaExpense[], grant: BlockGrant): Guarantee {
  const [net, netBefore] = [
    computedOf(netUnder(areas, 'budgetgaranti')),
    computedOf(netUnder(areas, 'budgetgaranti', 'netBefore')),
  ];
  const development = difference(net, netBefore, 'Nettoudgiften i år − nettoudgiften året før');
  const compensation = grant.parts.find(({ part }) => part === 'budgetgaranti')?.own ?? lacking([]);
  return {
    net,
    netBefore,
    development,
    compensation,
    burden: difference(development, compensation, 'Egen udvikling − kompensation'),
  };
}

/** The areas of the law that the employment grant is to finance. */
const grantAreas = [
  'dagpenge',
  'hjaelpemidler-ledige',
  'personlig-assistance-ledige',
  'loentilskud-ledige',
] as const;

function employmentOf(numbers: FinanceNumbers, year: number): EmploymentGrant {
  const [coFinancing = null, aids = null, personalAssistance = null, wageSubsidies = null] =
    grantAreas.map((area) => netOf(numbers, year, area));
  const net = ((): Computed => {
    if (
      coFinancing === null ||
      aids === null ||
      personalAssistance === null ||
      wageSubsidies === null
    ) {
      return lacking(
        grantAreas
          .filter((area) => netOf(numbers, year, area) === null)
          .map((area) => `Udgift og refusion: ${area}`),
      );
    }
    const facts = { coFinancing, aids, personalAssistance, wageSubsidies };
    const { value, lacks, explanation } = asked(employmentGrantExpenses, facts, year);
    return value === null
      ? lacking(lacks, explanation)
      : known(value, 'De fire slags udgifter efter refusion lagt sammen.', explanation);
  })();
  const base = given(numbers, 'grundtilskud', year);
  const need = given(numbers, 'merudgiftsbehov', year);
  const insurance = insuranceOf(numbers, year);
  const special =
    insurance.isEntitled === false
      ? known(
          nothing,
          'Ledigheden har ikke udviklet sig så meget dårligere end landsdelens, at der er ret til kompensation.',
        )
      : insurance.isEntitled === null
        ? lacking(insurance.lacks)
        : given(numbers, 'saerlig-kompensation', year);
  const grant = addedUp(
    [base, need, special],
    'Grundtilskud + merudgiftsbehov + særlig kompensation',
  );
  return {
    net,
    base,
    need,
    insurance,
    special,
    grant,
    burden: difference(net, grant, 'Nettoudgift − tilskud'),
  };
}

function insuranceOf(numbers: FinanceNumbers, year: number): EmploymentGrant['insurance'] {
  const own = numbers.find('ledighed-kommune', year);
  const region = numbers.find('ledighed-landsdel', year);
  if (own === null || region === null) {
    return {
      isEntitled: null,
      lacks: [
        ...(own === null ? [labelOf('ledighed-kommune')] : []),
        ...(region === null ? [labelOf('ledighed-landsdel')] : []),
      ],
      explanation: null,
    };
  }
  const facts = { ownGrowth: own.value, regionGrowth: region.value };
  const { value, lacks, explanation } = asked(insuranceArrangement, facts, year);
  return { isEntitled: value, lacks, explanation };
}

function changedTasksOf(
  numbers: FinanceNumbers,
  year: number,
  grant: BlockGrant,
): FinancingStatement['changedTasks'] {
  const own = given(numbers, 'dut-egen-virkning', year);
  const compensation = grant.parts.find(({ part }) => part === 'dut')?.own ?? lacking([]);
  return {
    own,
    compensation,
    burden: difference(own, compensation, 'Egen virkning − kompensation'),
  };
}

function burdenOf(
  compensation: Compensation | null,
  areas: readonly AreaExpense[],
  {
    guarantee,
    employment,
  }: { readonly guarantee: Guarantee; readonly employment: EmploymentGrant },
): readonly BurdenRow[] {
  const under = areas.filter((area) => area.compensation === compensation);
  if (under.length === 0) return [];
  const sumIf = (of: (area: AreaExpense) => Money | null): Money | null =>
    under.every((area) => of(area) !== null)
      ? sumOf(...under.map((area) => of(area) ?? nothing))
      : null;
  const net =
    compensation === 'beskaeftigelsestilskud'
      ? employment.net
      : computedOf(netUnder(under, compensation));
  const compensated = compensatedBy(compensation, { guarantee, employment });
  return [
    {
      compensation,
      expense: sumIf(({ expense }) => expense),
      refund: sumIf(({ refund }) => refund),
      net: net.amount,
      compensated,
      own: difference(net, compensated, 'Udgift − refusion − kompensation'),
    },
  ];
}

function compensatedBy(
  compensation: Compensation | null,
  { guarantee, employment }: Pick<FinancingStatement, 'guarantee' | 'employment'>,
): Computed {
  switch (compensation) {
    case 'budgetgaranti':
      return guarantee.compensation;
    case 'beskaeftigelsestilskud':
      return employment.grant;
    case 'ingen':
      return known(nothing, 'Områderne har hverken budgetgaranti eller beskæftigelsestilskud.');
    case null:
      return lacking(['Hvilken ordning der kompenserer områderne det år']);
  }
}

function totalOf(rows: readonly BurdenRow[]): FinancingStatement['total'] {
  const whole = (of: (row: BurdenRow) => Money | null, what: string): Computed => {
    const amounts = rows.flatMap((row) => of(row) ?? []);
    return rows.length === 0 || amounts.length < rows.length
      ? lacking([what])
      : known(sumOf(...amounts), 'Rækkerne lagt sammen.');
  };
  return {
    expense: whole(({ expense }) => expense, 'Udgiften på et af områderne'),
    refund: whole(({ refund }) => refund, 'Refusionen på et af områderne'),
    net: whole(({ net }) => net, 'Refusionen på et af områderne'),
    compensated: addedUp(
      rows.map(({ compensated }) => compensated),
      'Rækkerne lagt sammen.',
    ),
    own: addedUp(
      rows.map(({ own }) => own),
      'Rækkerne lagt sammen.',
    ),
  };
}

function computedOf(net: ReturnType<typeof netUnder>): Computed {
  return net.amount === null ? lacking(net.lacks) : known(net.amount, net.how);
}

function difference(from: Computed, less: Computed, what: string): Computed {
  if (from.amount === null || less.amount === null) {
    return lacking([...new Set([...from.lacks, ...less.lacks])]);
  }
  const amount = minus(from.amount, less.amount);
  return known(
    amount,
    `${what}: ${danishMoney(from.amount)} − ${danishMoney(less.amount)} = ${danishMoney(amount)}`,
  );
}
