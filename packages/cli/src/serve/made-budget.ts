import { createHash } from 'node:crypto';
import {
  type AccountMonth,
  type Appropriation,
  type BudgetEntry,
  type CaseloadSeries,
  type DatedPost,
  monthsIn,
  quantitiesOf,
  timesQuantity,
} from '@rettidig/economy';
import {
  addMonths,
  type Day,
  day,
  kroner,
  type Money,
  nothing,
  openEnd,
  toCivil,
} from '@rettidig/engine';
import { caseloadOf } from '@rettidig/figures';
import type { Benefit } from '@rettidig/law';
import {
  loadSnapshot,
  newId,
  type Recording,
  saveAccounts,
  saveBudgetCounts,
  saveBudgetEntries,
  saveBudgetLimits,
  saveBudgetPosts,
  saveBudgetProfiles,
  saveBudgetRemarks,
  type Tx,
} from '@rettidig/store';

/** A made-up post that pays benefits: its account, and what a full-year person is budgeted to cost. */
const benefitPosts: readonly (readonly [
  name: string,
  benefit: Benefit,
  account: string,
  price: number,
])[] = [
  ['Dagpenge til forsikrede ledige', 'dagpenge', '5.57.78', 128_000],
  ['Kontanthjælp', 'kontanthjaelp', '5.57.73', 104_000],
  ['Uddannelseshjælp', 'uddannelseshjaelp', '5.57.74', 66_000],
  ['Sygedagpenge', 'sygedagpenge', '5.57.71', 121_000],
  ['Ressourceforløb', 'ressourceforloebsydelse', '5.58.82', 138_000],
  ['Jobafklaring', 'jobafklaringsydelse', '5.58.84', 134_000],
  ['Ledighedsydelse', 'ledighedsydelse', '5.58.83', 152_000],
  ['Revalidering', 'revalideringsydelse', '5.58.80', 141_000],
];

/** Made-up posts with a fixed budget. */
const otherPosts: readonly (readonly [
  name: string,
  kind: Appropriation | null,
  area: string | null,
  account: string,
  budget: number,
])[] = [
  ['Driftsudgifter til aktivering', 'aktivering', 'Beskæftigelse', '5.68.90', 9_600_000],
  ['Jobcentrets administration', 'serviceramme', 'Administration', '6.45.53', 14_400_000],
  ['Seniorjob', 'overfoersel', null, '5.68.97', 1_800_000],
  ['Central refusionsordning', 'central-refusion', 'Beskæftigelse', '5.22.07', -900_000],
];

/** How the months of the year lie around the average, in percent; the same every year. */
const season = [102, 101, 101, 100, 99, 98, 95, 98, 100, 101, 102, 103];
/** What became dearer than budgeted, in percent of the price. */
const drift: Readonly<Record<string, number>> = {
  sygedagpenge: 104,
  kontanthjaelp: 99,
  dagpenge: 101,
};

/** How many persons were budgeted, in percent of those who came; the others were budgeted as they came. */
const planned: Readonly<Record<string, number>> = {
  sygedagpenge: 96,
  kontanthjaelp: 102,
  jobafklaringsydelse: 94,
};

/**
 * A made-up budget of the year a day lies in and the one before, with the accounts until the month before: prices are made
 * up, and persons are those of the municipality. One post lacks its area, and one account stands on no post.
 */
export async function saveMadeBudget(tx: Tx, on: Day, recording: Recording): Promise<void> {
  const { year } = toCivil(on);
  const series = caseloadOf(await loadSnapshot(tx, { on }));
  const post = (name: string, is: Partial<DatedPost>): DatedPost => ({
    id: newId(),
    name,
    appropriation: 'overfoersel',
    area: 'Beskæftigelse',
    accounts: [],
    benefits: [],
    quantity: 'ingen',
    from: day(`${year - 1}-01-01`),
    to: openEnd,
    ...is,
  });
  const paid = benefitPosts.filter(
    ([, benefit]) => (series.find((one) => one.benefit === benefit)?.months.at(-1)?.days ?? 0) > 0,
  );
  const paying = paid.map(([name, benefit, account, price]) => ({
    price,
    benefit,
    account,
    post: post(name, { accounts: [account], benefits: [benefit], quantity: 'helaarspersoner' }),
  }));
  const fixed = otherPosts.map(([name, appropriation, area, account, budget]) => ({
    budget,
    account,
    post: post(name, {
      appropriation,
      area,
      accounts: [account],
      quantity: account === '5.68.90' ? 'egen-optaelling' : 'ingen',
    }),
  }));
  await saveBudgetPosts(
    tx,
    [...paying, ...fixed].map((one) => one.post),
    recording,
  );

  const persons = (of: number) =>
    personsOf(
      paying.map((one) => one.post),
      series,
      of,
    );
  const before = persons(year - 1);
  const now = persons(year);
  const lines = paying.map(({ post: { id }, price, benefit }) => {
    const quantity = Math.round(averageOf(now.get(id) ?? []) * ((planned[benefit] ?? 100) / 100));
    return { year, post: id, amount: timesQuantity(kroner(price), quantity), quantity };
  });
  const fixedLines = fixed.map(({ post: { id }, budget, account }) => ({
    year,
    post: id,
    amount: kroner(budget),
    quantity: account === '5.68.90' ? 120 : null,
  }));
  const idOf = (name: string): string =>
    [...paying, ...fixed].find((one) => one.post.name === name)?.post.id ?? '';
  const entry = (
    is: Omit<BudgetEntry, 'id' | 'note' | 'lines'>,
    own: readonly (readonly [string, number])[],
  ): BudgetEntry => ({
    id: newId(),
    note: '',
    ...is,
    lines: own.map(([name, amount]) => ({
      year,
      post: idOf(name),
      amount: kroner(amount),
      quantity: null,
    })),
  });
  await saveBudgetEntries(
    tx,
    [
      {
        id: newId(),
        kind: 'oprindeligt',
        decidedOn: day(`${year - 1}-10-08`),
        source: `Opdigtet: kommunalbestyrelsen, budget ${year}`,
        note: '',
        lines: [...lines, ...fixedLines],
      },
      entry(
        {
          kind: 'omplacering',
          decidedOn: day(`${year}-03-26`),
          source: 'Opdigtet: økonomiudvalget, punkt 7',
        },
        [
          ['Driftsudgifter til aktivering', -500_000],
          ['Jobcentrets administration', 500_000],
        ],
      ),
      entry(
        {
          kind: 'tillaegsbevilling',
          decidedOn: day(`${year}-05-28`),
          source: 'Opdigtet: 1. budgetopfølgning, punkt 12',
        },
        [['Sygedagpenge', 750_000]],
      ),
    ],
    recording,
  );

  for (const booked of [year - 1, year]) {
    const counted = booked === year ? now : before;
    const months = monthsIn(booked)
      .filter((month) => addMonths(month, 1) <= on)
      .map((month, at): AccountMonth => {
        const share = (season[at] ?? 100) / 100;
        return {
          month,
          accounts: [
            ...paying.map(({ post: own, price, benefit, account }) => {
              const dearer = booked === year ? (drift[benefit] ?? 100) / 100 : 0.98;
              const average = counted.get(own.id)?.[at] ?? 0;
              return sum(account, own.name, ((price * dearer) / 12) * average);
            }),
            ...fixed.map(({ post: own, budget, account }) =>
              sum(account, own.name, (budget / 12) * share * (account === '5.68.90' ? 0.92 : 1)),
            ),
            ...(booked === year ? [sum('5.68.98', 'Beskæftigelsesordninger', 21_500 * share)] : []),
          ],
        };
      });
    const files = booked === year ? months.map((one) => [one]) : [months];
    for (const own of files) {
      const [first] = own;
      if (first === undefined) continue;
      const { month } = toCivil(first.month);
      const name =
        booked === year
          ? `regnskab-${booked}-${String(month).padStart(2, '0')}`
          : `regnskab-${booked}`;
      const file = {
        fileName: `${name}.csv`,
        sha256: createHash('sha256').update(name).digest('hex'),
        months: own,
        difference: nothing,
      };
      await saveAccounts(tx, file, recording);
    }
  }

  const activation = idOf('Driftsudgifter til aktivering');
  await saveBudgetCounts(
    tx,
    monthsIn(year)
      .filter((month) => addMonths(month, 1) <= on)
      .map((month, at) => ({
        id: newId(),
        post: activation,
        month,
        value: 108 + ((at * 5) % 9),
        source: 'Opdigtet: optalt i fagsystemet',
      })),
    recording,
  );
  await saveBudgetProfiles(
    tx,
    [
      {
        id: newId(),
        post: idOf('Kontanthjælp'),
        year,
        kind: 'som-sidste-aar',
        weights: null,
      },
    ],
    recording,
  );
  await saveBudgetLimits(tx, { amount: kroner(100_000), pct: 2 }, recording);
  await saveBudgetRemarks(
    tx,
    [
      {
        id: newId(),
        post: activation,
        year,
        content: 'Opdigtet: to forløb er udskudt til efteråret.',
      },
    ],
    recording,
  );
}

const sum = (account: string, name: string, amount: number) => ({
  account,
  amount: Math.round(amount * 100) as Money,
  rows: 1,
  name,
});

function personsOf(
  posts: readonly DatedPost[],
  series: readonly CaseloadSeries[],
  year: number,
): ReadonlyMap<string, readonly (number | null)[]> {
  return quantitiesOf(posts, { series, counts: [], year });
}

function averageOf(quantities: readonly (number | null)[]): number {
  const known = quantities.filter((one) => one !== null);
  return known.reduce((total, one) => total + one, 0) / Math.max(1, known.length);
}
