import { day, kroner, type Money, type Outcome } from '@rettidig/engine';
import {
  budgetChallenge,
  businessCase,
  type CeilingGroup,
  mentorChallenge,
  municipalShare,
  type NationalShareFacts,
  netChallenge,
  operatingCeiling,
  recalculatedCeiling,
  reformEffect,
  values,
} from '@rettidig/law';
import type { Table } from './refund.ts';

const municipality = '0173';
const years = ['2014', '2015', '2016', '2017'] as const;
const on = day('2014-02-18');
const thousand = 1000;

/**
 * What the sum of the printed parts is more than the printed sum, in thousands, by table, row and year. The paper made
 * its sums on amounts that were not rounded.
 */
const roundedApart: Readonly<Record<string, number>> = {
  'ltk_reform_ydelsesdel I alt 2014': 1,
  'ltk_reform_indsatsdel I alt 2014': 2,
  'ltk_reform_indsatsdel I alt 2017': -1,
  'ltk_reform_indsatsdel Forskel 2015': -1,
  'ltk_reform_indsatsdel Forskel 2016': -1,
  'ltk_reform_hovedresultat Forskel 2017': 1,
  'ltk_reform_budgetudfordring Samlet budgetudfordring 2015': -1,
  'ltk_reform_budgetudfordring Samlet budgetudfordring 2017': -1,
  'ltk_reform_mentor Samlet budgetudfordring 2015': -1,
};

function decidedValue<T>(outcome: Outcome<T>): T {
  if (outcome.outcome === 'afgjort') return outcome.value;
  throw new Error(`Reglen svarer ${outcome.outcome}.`);
}

function cells(table: Table, name: string): (row: string, year: string) => number {
  const found = table(`${name}.csv`);
  return (row, year) => {
    const cell = found.find((one) => one['row'] === row && one['year'] === year)?.['value'];
    if (cell === undefined) throw new Error(`${name} har ikke »${row}« for ${year}.`);
    return Number(cell);
  };
}

/** Compares a computed sum with the printed one, in thousands; another difference than the known one is named. */
function compare(name: string, row: string, year: string, computed: number, printed: number) {
  const place = `${name} ${row} ${year}`;
  return computed - printed === (roundedApart[place] ?? 0)
    ? []
    : [`${place}: regnet ${computed}, trykt ${printed}`];
}

const inThousands = (amount: Money): number => Math.round(amount / kroner(thousand));
const amount = (thousands: number): Money => kroner(thousands * thousand);

/** The tables of the reform's consequences, each printed sum through the rule that makes it. */
export function consequenceDifferences(table: Table): string[] {
  const parts = ['ltk_reform_ydelsesdel', 'ltk_reform_indsatsdel'] as const;
  const [benefits, effort] = [cells(table, parts[0]), cells(table, parts[1])];
  const main = cells(table, 'ltk_reform_hovedresultat');
  const mentor = cells(table, 'ltk_reform_mentor');
  const challenge = cells(table, 'ltk_reform_budgetudfordring');
  const net = cells(table, 'ltk_reform_netto');
  const sums = ['I alt', 'Ifølge staten', 'Forskel'];
  return years.flatMap((year) => {
    const partSums = parts.flatMap((name) => {
      const printed = cells(table, name);
      const rows = table(`${name}.csv`).filter(
        (row) => row['year'] === year && !sums.includes(row['row'] ?? ''),
      );
      const sum = rows.reduce((all, row) => all + Number(row['value']), 0);
      const difference = printed('I alt', year) - printed('Ifølge staten', year);
      return [
        ...compare(name, 'I alt', year, sum, printed('I alt', year)),
        ...compare(name, 'Forskel', year, difference, printed('Forskel', year)),
      ];
    });
    const reform = decidedValue(
      reformEffect.decide(
        {
          benefitPart: amount(benefits('I alt', year)),
          effortPart: amount(effort('I alt', year)),
          stateBenefitPart: amount(benefits('Ifølge staten', year)),
          stateEffortPart: amount(effort('Ifølge staten', year)),
        },
        on,
      ),
    );
    const mentorSum = mentorChallenge.decide(
      {
        budget: amount(mentor('Budget mentor', year)),
        resourceCourses: amount(mentor('heraf til ressourceforløb', year)),
        frame: amount(mentor('Udmeldt ramme for 2014', year)),
        growingLoss: amount(mentor('Tab som følge af stigende udgifter', year)),
      },
      on,
    );
    const whole = budgetChallenge.decide(
      {
        reform: amount(challenge('Kontanthjælpsreformen', year)),
        mentor: amount(challenge('Ramme mentorordninger', year)),
        ceiling: amount(challenge('Driftsloft aktiveringsudgifter', year)),
        setAside: amount(challenge('Hensat budgetgarantibeløb', year)),
      },
      on,
    );
    const netSum = netChallenge.decide(
      {
        challenge: amount(net('Samlet budgetudfordring', year)),
        initiative: amount(net('Modgående initiativer', year)),
      },
      on,
    );
    const total = 'Samlet budgetudfordring';
    const of = (outcome: Outcome<Money>): number => inThousands(decidedValue(outcome));
    const mainRows: readonly (readonly [string, Money])[] = [
      ['I alt', reform.local],
      ['Ifølge staten', reform.state],
      ['Forskel', reform.difference],
    ];
    return [
      ...partSums,
      ...mainRows.flatMap(([row, sum]) =>
        compare('ltk_reform_hovedresultat', row, year, inThousands(sum), main(row, year)),
      ),
      ...compare('ltk_reform_mentor', total, year, of(mentorSum), mentor(total, year)),
      ...compare('ltk_reform_budgetudfordring', total, year, of(whole), challenge(total, year)),
      ...compare(
        'ltk_reform_netto',
        `${total}, netto`,
        year,
        of(netSum),
        net(`${total}, netto`, year),
      ),
    ];
  });
}

const groupsOfCeiling: Readonly<Record<string, readonly CeilingGroup[]>> = {
  'Driftsloft: kontanthjælp og arbejdsløshedsdagpenge': ['kontanthjaelp', 'dagpenge'],
  'Driftsloft: revalideringsydelse, ledighedsydelse og sygedagpenge': [
    'revalideringsydelse',
    'ledighedsydelse',
    'sygedagpenge',
  ],
};

/** The ceilings of 2014, the loss of each year, and a number of persons between 940 and 943.2 that gives the printed sum. */
export function ceilingDifferences(table: Table): string[] {
  const rows = table('driftsloft_mentorloft_2014.csv');
  const printed = (name: string): number =>
    Number(rows.find(({ row }) => row === name)?.['value'] ?? Number.NaN);
  const perPerson = Object.entries(groupsOfCeiling).flatMap(([name, groups]) =>
    groups.flatMap((group) => {
      const facts = { group, persons: 1, expense: kroner(0) };
      const { ceiling } = decidedValue(operatingCeiling.decide(facts, on));
      return ceiling === kroner(printed(name)) ? [] : [`${name}: ${ceiling} øre for ${group}`];
    }),
  );
  const frame = values.loftMentorrammeKr.rowOn(municipality, on)?.value;
  const frameShare = values.oekonomiAndelPct.rowOn(`${municipality}/mentorramme`, on)?.value;
  const recalculated = cells(table, 'ltk_reform_driftsloft');
  const yearly = years.flatMap((year) => {
    const challenge = recalculated('Samlet budgetudfordring i 1.000 kr.', year);
    const loss = recalculated('Tab pr. helårsperson i kr.', year);
    const persons = Math.round((challenge * thousand * 10) / loss) / 10;
    const found = decidedValue(
      recalculatedCeiling.decide({ municipality, persons }, day(`${year}-06-30`)),
    );
    const fits =
      persons >= 940 &&
      persons <= 943.2 &&
      found.lossPerPerson === kroner(loss) &&
      inThousands(found.challenge) === challenge &&
      found.ceilingPerPerson ===
        kroner(recalculated('Nyt genberegnet driftsloft pr. helårsperson i kr.', year));
    return fits ? [] : [`Det genberegnede driftsloft for ${year} stemmer ikke`];
  });
  return [
    ...perPerson,
    ...(frame === printed('Mentorramme: ikke-arbejdsmarkedsparate, LTK') ? [] : ['Mentorrammen']),
    ...(frameShare === printed('Mentorramme: LTK andel af samlet rammebeløb')
      ? []
      : ['Andelen af mentorrammen']),
    ...yearly,
  ];
}

/** The business case, its halves in the matter's table, and the shares of the country. */
export function businessCaseDifferences(table: Table): string[] {
  const rows = table('ltk_businesscase.csv');
  const printed = (order: string): number =>
    Number(rows.find((row) => row['order'] === order)?.['value'] ?? Number.NaN);
  const caseOf = (months: number) =>
    decidedValue(
      businessCase.decide(
        {
          // Not printed: the only number of full-year persons that gives the printed refund.
          persons: 41,
          monthlyBenefit: kroner(10_500),
          months,
          salary: kroner(printed('1')),
          fewerUnder30: printed('3'),
          priceUnder30: kroner(printed('4')),
          fewerOver30: printed('6'),
          priceOver30: kroner(printed('7')),
        },
        on,
      ),
    );
  const year = caseOf(12);
  const saving = (year.savingUnder30 + year.savingOver30) / kroner(1);
  const cellsOfCase: readonly (readonly [order: string, found: number])[] = [
    ['2', year.extraRefund / kroner(1)],
    ['5', year.savingUnder30 / kroner(1)],
    ['8', year.savingOver30 / kroner(1)],
    ['9', saving],
    ['10', year.refundLessSalary / kroner(1)],
    ['11', year.total / kroner(1)],
  ];
  const initiative = cells(table, 'ltk_reform_modgaaende_initiativ');
  const ofYear = years.flatMap((name) => {
    const { salary, extraRefund, savingUnder30, savingOver30, total } = caseOf(
      initiative('Lønudgift jobformidlere', name) < thousand ? 6 : 12,
    );
    const activation = (savingUnder30 + savingOver30) as Money;
    const expected: readonly (readonly [string, number])[] = [
      ['Lønudgift jobformidlere', inThousands(salary)],
      ['Merindtægt statsrefusion', -inThousands(extraRefund)],
      ['Driftsudgifter til aktivering', -inThousands(activation)],
      ['Samlet besparelse', -inThousands(total)],
    ];
    return expected.flatMap(([row, found]) =>
      compare('ltk_reform_modgaaende_initiativ', row, name, found, initiative(row, name)),
    );
  });
  return [
    ...cellsOfCase.flatMap(([order, found]) =>
      found === printed(order) ? [] : [`ltk_businesscase række ${order}: ${found}`],
    ),
    ...ofYear,
    ...shareDifferences(table),
  ];
}

const measureOf: Readonly<Record<string, NationalShareFacts['measure']>> = {
  'LTK andel af samlet bloktilskud': 'bloktilskud',
  'LTK andel af landets kontanthjælpsmodtagere': 'kontanthjaelpsmodtagere',
  'LTK andel af landets dagpengemodtagere': 'dagpengemodtagere',
  'LTK andel af mentorramme (samlet rammebeløb)': 'mentorramme',
};

function shareDifferences(table: Table): string[] {
  const rows = table('ltk_finansiering_andele.csv');
  return Object.entries(measureOf).flatMap(([name, measure]) => {
    const printed = Number(rows.find(({ row }) => row === name)?.['value'] ?? Number.NaN);
    const national = kroner(100_000);
    const own = decidedValue(municipalShare.decide({ municipality, measure, national }, on));
    return own === kroner(printed * thousand) ? [] : [`${name}: ${own} øre af 100.000 kr.`];
  });
}
