import { cite, danishMoney, day, decided, minus, type Money, rule, sumOf } from '@rettidig/engine';
import {
  type Compensation,
  compensations,
  type ExpenseArea,
  expenseAreas,
  type FundingSource,
  fundingSources,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

const slide = (at: string) => [cite(sources.ltkIntroduktion2014, at)];
const amount = (label: string) => fact.moneyFact(label, [1_000_000]);

/** Which arrangement compensates an area of expenses, beside refunds. */
export const compensationOf = rule<{ area: ExpenseArea }, Compensation>({
  id: 'oekonomi/kompensation',
  title: 'Budgetgaranti og beskæftigelsestilskud',
  question: 'Hvilken ordning kompenserer kommunerne for udgifterne på området?',
  covers: ['R-146'],
  needs: { area: fact.codeFact('Udgiftsområde', expenseAreas) },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        ...slide('Hvad er budgetgarantien?'),
        ...slide('Hvad er beskæftigelsestilskuddet?'),
        cite(sources.ltkKonsekvenser2014, 'Indsatsdelen'),
      ],
      decide: ({ area }, on, ask) => decided(ask.value(values.oekonomiKompensation, area, on)),
    },
  ],
  show: (compensation) => `${compensations.label(compensation, 'da')}.`,
});

/** Whether a source of money follows the business cycle. */
export const isCyclicalSource = rule<{ source: FundingSource }, boolean>({
  id: 'oekonomi/finansieringskilde',
  title: 'De fire finansieringskilder',
  question: 'Vedrører kilden de konjunkturfølsomme områder?',
  covers: ['R-144'],
  needs: { source: fact.codeFact('Finansieringskilde', fundingSources) },
  versions: [
    {
      from: day('2014-01-01'),
      basis: slide('Hvad finansierer beskæftigelsesområdet?'),
      decide: ({ source }, on, ask) =>
        decided(ask.value(values.oekonomiKilde, source, on) === 'konjunkturfoelsomt'),
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});

export interface BlockGrantFacts {
  readonly carriedOver: Money;
  readonly guarantee: Money;
  readonly changedTasks: Money;
  readonly balance: Money;
}

/** The block grant: what is carried over, the budget guarantee, the compensation for changed tasks, the balance grant. */
export const blockGrant = rule<BlockGrantFacts, Money>({
  id: 'oekonomi/bloktilskud',
  title: 'Bloktilskuddet',
  question: 'Hvor stort er bloktilskuddet?',
  covers: ['R-145'],
  needs: {
    carriedOver: amount('Videreført fra året før'),
    guarantee: amount('Budgetgarantien'),
    changedTasks: amount('Kompensation for ændrede opgaver (DUT)'),
    balance: amount('Balancetilskuddet'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: slide('Hvad er bloktilskuddet?'),
      decide: ({ carriedOver, guarantee, changedTasks, balance }) =>
        decided(sumOf(carriedOver, guarantee, changedTasks, balance)),
    },
  ],
  show: danishMoney,
});

export interface ChangedTaskFacts {
  readonly moreExpense: Money;
  readonly lessExpense: Money;
  readonly moreIncome: Money;
  readonly lessIncome: Money;
}

/** The compensation for changed tasks (DUT): what they cost more, less what they save or bring in. */
export const changedTaskCompensation = rule<ChangedTaskFacts, Money>({
  id: 'oekonomi/dut',
  title: 'Kompensation for ændrede opgaver (DUT)',
  question: 'Hvor meget reguleres bloktilskuddet for de ændrede opgaver?',
  covers: ['R-149'],
  needs: {
    moreExpense: amount('Merudgifter'),
    lessExpense: amount('Mindreudgifter'),
    moreIncome: amount('Merindtægter'),
    lessIncome: amount('Mindreindtægter'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: slide('Hvad er bloktilskuddet?'),
      decide: ({ moreExpense, lessExpense, moreIncome, lessIncome }) =>
        decided(minus(sumOf(moreExpense, lessIncome), sumOf(lessExpense, moreIncome))),
    },
  ],
  show: danishMoney,
});

export interface EmploymentGrantFacts {
  readonly coFinancing: Money;
  readonly aids: Money;
  readonly personalAssistance: Money;
  readonly wageSubsidies: Money;
}

/** The net operating expenses for the insured unemployed, which the employment grant is to finance. */
export const employmentGrantExpenses = rule<EmploymentGrantFacts, Money>({
  id: 'oekonomi/beskaeftigelsestilskud',
  title: 'Udgifter under beskæftigelsestilskuddet',
  question: 'Hvor store nettodriftsudgifter til forsikrede ledige skal tilskuddet dække?',
  covers: ['R-147'],
  needs: {
    coFinancing: amount('Medfinansiering af forsørgelse'),
    aids: amount('Hjælpemidler efter refusion'),
    personalAssistance: amount('Personlig assistance efter refusion'),
    wageSubsidies: amount('Løntilskud efter refusion'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: slide('Hvad er beskæftigelsestilskuddet?'),
      decide: ({ coFinancing, aids, personalAssistance, wageSubsidies }) =>
        decided(sumOf(coFinancing, aids, personalAssistance, wageSubsidies)),
    },
  ],
  show: danishMoney,
});

export interface InsuranceFacts {
  /** How much unemployment has grown, in percentage points. */
  readonly ownGrowth: number;
  readonly regionGrowth: number;
}

/** Whether the insurance arrangement compensates a municipality whose unemployment grows faster than its region's. */
export const insuranceArrangement = rule<InsuranceFacts, boolean>({
  id: 'oekonomi/forsikringsordning',
  title: 'Forsikringsordningen',
  question: 'Har kommunen ret til særlig kompensation for udviklingen i ledigheden?',
  covers: ['R-148'],
  needs: {
    ownGrowth: fact.countFact('Ledighedens udvikling i kommunen', 'procentpoint', [5, 6]),
    regionGrowth: fact.countFact('Ledighedens udvikling i landsdelen', 'procentpoint', [0, 1]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: slide('Hvad er beskæftigelsestilskuddet?'),
      decide: ({ ownGrowth, regionGrowth }, on, ask) =>
        decided(
          ownGrowth > regionGrowth + ask.value(values.oekonomiForsikringProcentpoint, null, on),
        ),
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});
