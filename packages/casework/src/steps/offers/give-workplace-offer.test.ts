import { addDays, day, openEnd } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveDuties } from '../../duties/derive.ts';
import { emptyCase, type CaseFile } from '../../facts/case-file.ts';
import { noRecords } from '../../facts/case-records.ts';
import type { Decided, Situation, StepOutcome } from '../step.ts';
import { giveWorkplaceOffer, longestUntil } from './give-workplace-offer.ts';
import type { Workplace, WorkplaceOffer, WorkplaceOfferKind } from './workplace.ts';

const today = day('2026-11-18');

/** On benefit and in the category since 14 May 2026; 41 years old, skilled. */
function situation(
  is: {
    readonly category?: CaseFile['categories'][number]['category'];
    readonly benefit?: CaseFile['benefits'][number]['benefit'];
    readonly since?: string;
    readonly facts?: Partial<CaseFile>;
  } = {},
): Situation {
  const { category = 'jobparat', benefit = 'kontanthjaelp', since = '2026-05-14', facts } = is;
  const period = { from: day(since), to: openEnd };
  let ids = 0;
  return {
    file: {
      ...emptyCase({ birthDate: day('1985-05-14'), education: 'erhvervskompetencegivende' }),
      courses: [{ id: 'forloeb', contactOn: day(since), to: openEnd, municipalFromDayOne: false }],
      benefits: [{ id: 'ydelse', ...period, benefit }],
      categories: [{ id: 'visitation', ...period, category }],
      ...facts,
    },
    records: noRecords(),
    today,
    actor: 'anna',
    newId: () => `id-${(ids += 1)}`,
  };
}

const practice: WorkplaceOffer = {
  first: day('2026-11-23'),
  last: day('2026-12-20'),
  hoursPerWeek: 37,
  purpose: 'afklare-jobmaal',
  aim: 'Se, om arbejdet passer.',
  contact: 'Karl',
  employees: 10,
  employerSigned: true,
  employeesSigned: 'tillidsrepraesentant',
  signedOn: today,
  notLastWorkplace: true,
  ownEmployer: false,
  extended: false,
  furtherPeriods: 0,
  lastMonth: 10,
  yearAverage: 10,
  additional: null,
  reason: '',
};

const bakery: Workplace = {
  pNumber: '9900000001',
  name: 'Bageriet',
  address: 'Torvet 3, 9999 Øvelev',
  sector: 'privat',
  placed: 0,
  wanted: 1,
};

const problemsOf = (outcome: StepOutcome): readonly string[] =>
  outcome.outcome === 'afvist' ? outcome.problems.map(({ field }) => field) : [];

function given(outcome: StepOutcome): Decided {
  if (outcome.outcome === 'afvist') {
    throw new Error(outcome.problems.map(({ text }) => text).join(' '));
  }
  return outcome;
}

/**
 * The ratio by hand: one for each five up to 50 employees and always one, one for each ten above; counted in full-time
 * persons to two decimals (law-and-data.md C3, reading 0014).
 */
test.for([
  [10, 0, 1, true],
  [10, 1, 1, true],
  [10, 2, 1, false],
  [9.99, 1, 1, false],
  [4, 0, 1, true],
  [0, 0, 1, true],
  [0, 0.01, 1, false],
  [50, 9, 1, true],
  [59.99, 10, 1, false],
  [60, 10, 1, true],
  [10, 1.46, 0.54, true],
  [10, 1.47, 0.54, false],
] as const)(
  '%s employees with %s placed have a seat for %s more: %s',
  ([employees, placed, wanted, isGiven]) => {
    const outcome = giveWorkplaceOffer(
      'virksomhedspraktik',
      { ...practice, employees },
      { ...bakery, placed, wanted },
      situation(),
    );
    expect(problemsOf(outcome)).toEqual(isGiven ? [] : ['p-nummer']);
  },
);

/** What stops an offer, and at which field it is said. */
describe('an offer is refused', () => {
  const yes = 'virksomhedspraktik';
  const stops: readonly (readonly [
    what: string,
    kind: WorkplaceOfferKind,
    offer: Partial<WorkplaceOffer>,
    is: Parameters<typeof situation>[0] & { readonly place?: Partial<Workplace> },
    fields: readonly string[],
  ])[] = [
    // LAB § 61(1) no. 1: four weeks for the job-ready, not to be extended.
    ['of four weeks and a day', yes, { last: day('2026-12-21') }, {}, ['til']],
    [
      'of five weeks, extended for a job-ready citizen',
      yes,
      { last: day('2026-12-27'), extended: true, reason: 'Det er nødvendigt.' },
      {},
      ['til'],
    ],
    // The base period for the activity-ready is not read (docs/law/tilbud/praktik-varighed.md): a person judges.
    [
      'of unknown length without reasons',
      yes,
      {},
      { category: 'aktivitetsparat' },
      ['begrundelse'],
    ],
    // LAB § 61(2): up to 26 weeks after an assessment; 182 days from 23 November end on 23 May.
    [
      'of 26 weeks and a day',
      yes,
      { extended: true, reason: 'x', last: day('2027-05-24') },
      { category: 'aktivitetsparat' },
      ['til'],
    ],
    ['without the purpose', yes, { purpose: null }, {}, ['formaal']],
    ['without the statement of the employer', yes, { employerSigned: false }, {}, ['arbejdsgiver']],
    [
      'without the statement of the employees',
      yes,
      { employeesSigned: null },
      {},
      ['medarbejdere'],
    ],
    ['without the shop steward', yes, { employeesSigned: 'anden' }, {}, ['medarbejdere']],
    ['at the last workplace', yes, { notLastWorkplace: false }, {}, ['ikke-sidste']],
    ['where nobody has counted', yes, { employees: null }, {}, ['ansatte']],
    ['that ends before it begins', yes, { last: day('2026-11-22') }, {}, ['til']],
    ['before the course', yes, { first: day('2026-05-13') }, {}, ['fra']],
    // LAB § 68: six months with a private employer, four with a public one; from 23 November to 22 May and 22 March.
    ['of six months and a day in private', 'loentilskud', { last: day('2027-05-23') }, {}, ['til']],
    [
      'of four months and a day in public',
      'loentilskud',
      { last: day('2027-03-23'), additional: true, reason: 'x' },
      { place: { sector: 'offentlig' } },
      ['til'],
    ],
    // LAB § 69: six months on benefit before.
    ['after less than six months', 'loentilskud', {}, { since: '2026-05-24' }, ['fra']],
    // Virk: at least as many in the last month as on average in the last year.
    ['where fewer work now', 'loentilskud', { lastMonth: 9.99 }, {}, ['sidste-maaned']],
    [
      'in public without an assessment',
      'loentilskud',
      {},
      { place: { sector: 'offentlig' } },
      ['begrundelse', 'merbeskaeftigelse'],
    ],
    // LAB § 69: the sick-listed may have a wage subsidy with a private employer only.
    [
      'in public for a sick-listed citizen',
      'loentilskud',
      { additional: true, reason: 'x' },
      { benefit: 'sygedagpenge', place: { sector: 'offentlig' } },
      ['p-nummer'],
    ],
    ['of unknown length: community work', 'nytteindsats', {}, {}, ['begrundelse']],
  ];
  test.for(stops)('%s', ([, kind, offer, { place, ...is }, fields]) => {
    const outcome = giveWorkplaceOffer(
      kind,
      { ...practice, ...offer },
      { ...bakery, ...place },
      situation(is),
    );
    expect(new Set(problemsOf(outcome))).toEqual(new Set(fields));
  });

  test('at a P-number that the register does not have', () => {
    const outcome = giveWorkplaceOffer('virksomhedspraktik', practice, null, situation());
    expect(problemsOf(outcome)).toEqual(['p-nummer']);
  });

  test('to a citizen without a target group', () => {
    const none = situation({ facts: { benefits: [] } });
    expect(problemsOf(giveWorkplaceOffer('virksomhedspraktik', practice, bakery, none))).toEqual([
      'fra',
    ]);
  });
});

/** What the law lets pass, or a person has given reasons for. */
test.for([
  ['four weeks of practice', 'virksomhedspraktik', {}, {}],
  [
    'thirteen weeks for the activity-ready, with reasons',
    'virksomhedspraktik',
    { last: day('2027-02-21'), reason: 'Borgeren skal bygges langsomt op.' },
    { category: 'aktivitetsparat' },
  ],
  [
    '26 weeks for the activity-ready, extended',
    'virksomhedspraktik',
    { extended: true, reason: 'x', last: day('2027-05-23') },
    { category: 'aktivitetsparat' },
  ],
  [
    'another representative, the shop steward involved',
    'virksomhedspraktik',
    { employeesSigned: 'anden-inddraget' },
    {},
  ],
  ['six months of wage subsidy in private', 'loentilskud', { last: day('2027-05-22') }, {}],
  ['six months on benefit to the day', 'loentilskud', {}, { since: '2026-05-23' }],
  [
    'a wage subsidy sooner for a single provider',
    'loentilskud',
    {},
    {
      since: '2026-10-01',
      facts: {
        households: [
          { id: 'h', from: day('2026-01-01'), to: openEnd, household: 'enlig-forsoerger' },
        ],
      },
    },
  ],
  ['community work with reasons', 'nytteindsats', { reason: 'Opgaven varer fire uger.' }, {}],
] as const)('%s is given', ([, kind, offer, is]) => {
  const outcome = giveWorkplaceOffer(kind, { ...practice, ...offer }, bakery, situation(is));
  expect(problemsOf(outcome)).toEqual([]);
});

describe('what an offer leads to', () => {
  const decision = given(giveWorkplaceOffer('virksomhedspraktik', practice, bakery, situation()));

  test('is an activity, its terms and a line of the plan that names it', () => {
    expect(decision.facts).toEqual([
      {
        action: 'registreret',
        kind: 'activity',
        fact: 'id-1',
        value: {
          from: day('2026-11-23'),
          to: day('2026-12-21'),
          kind: 'virksomhedspraktik',
          sector: 'privat',
          givenOn: today,
          hoursPerWeek: 37,
        },
      },
      {
        action: 'registreret',
        kind: 'offer_terms',
        fact: 'id-2',
        value: {
          activity: 'id-1',
          on: today,
          provider: 'Bageriet',
          pNumber: '9900000001',
          purpose: 'afklare-jobmaal',
          aim: 'Se, om arbejdet passer.',
          contact: 'Karl',
          employees: 10,
          employerSigned: true,
          employeesSigned: 'tillidsrepraesentant',
          signedOn: today,
        },
      },
      {
        action: 'registreret',
        kind: 'plan_line',
        fact: 'id-3',
        value: {
          on: today,
          kind: 'aftale',
          text: 'Virksomhedspraktik: Bageriet, 23. november 2026 til 20. december 2026',
          party: 'borger',
          due: day('2026-12-20'),
          state: 'aaben',
          origin: 'id-1',
        },
      },
    ]);
  });

  test('is a journal line in plain words', () => {
    expect(decision.journal.text.split('\n')).toEqual([
      'Sted: Bageriet, Torvet 3, 9999 Øvelev',
      'Periode: 23. november 2026 til 20. december 2026',
      'Timer om ugen: 37',
      'Formål: Afklare jobmål',
      'Kontakt: Karl',
      'Ordinært ansatte: 10 fuldtidspersoner',
      'Arbejdsgiver: har skrevet under på kravene',
      'Medarbejdere: En tillidsrepræsentant har skrevet under',
    ]);
  });

  test('is a letter with legal basis and complaint guidance', () => {
    expect(decision.letters).toMatchObject([
      {
        kind: 'bekraeftelse',
        fields: {
          emne: 'virksomhedspraktik',
          besked: 'Du begynder i virksomhedspraktik mandag den 23. november 2026.',
          begrundelse: 'Se, om arbejdet passer.',
          retsgrundlag: expect.stringContaining('§ 61') as string,
          klagevejledning: expect.stringContaining('4 uger') as string,
        },
      },
    ]);
  });

  test('is the reason of every rule that was asked', () => {
    expect(decision.explanations.map(({ rule }) => rule)).toEqual([
      'tilbud/adgang',
      'virksomhed/rimelighedskrav',
      'tilbud/praktik-varighed',
      'virksomhed/betingelser',
      'tilbud/opfylder',
    ]);
  });
});

/** docs/duties.md: the first offer of a job-ready citizen is due six months after the first contact. */
test('a practice meets the duty of the first offer once it has begun', () => {
  const before = situation({ since: '2026-05-25' });
  const { facts } = given(giveWorkplaceOffer('virksomhedspraktik', practice, bakery, before));
  const [change] = facts;
  const activity = change?.kind === 'activity' && change.value !== null ? change.value : undefined;
  const after: CaseFile = {
    ...before.file,
    activities: activity === undefined ? [] : [{ id: 'praktik', ...activity }],
  };
  const dutyOf = (file: CaseFile) =>
    deriveDuties(file, practice.first).duties.find(({ kind }) => kind === 'foerste-tilbud');
  expect(dutyOf(before.file)).toMatchObject({ status: 'aktuel', due: day('2026-11-25') });
  expect(dutyOf(after)).toMatchObject({ status: 'opfyldt', satisfiedBy: 'praktik' });
});

test.for([
  ['begins in the past', { first: day('2026-11-16'), last: day('2026-12-13') }, {}, ['fra']],
  [
    'overlaps another offer',
    {},
    {
      facts: {
        activities: [
          {
            id: 'a',
            from: day('2026-12-01'),
            to: openEnd,
            kind: 'ordinaer-uddannelse',
            sector: null,
            givenOn: null,
            hoursPerWeek: null,
          },
        ],
      },
    },
    ['fra'],
  ],
  ['is too short for the duty', { last: day('2026-12-05') }, { since: '2026-05-25' }, ['til']],
  ['begins after the duty is due', {}, { since: '2026-05-20' }, ['fra']],
] as const)('an offer that %s is warned about', ([, offer, is, fields]) => {
  const outcome = giveWorkplaceOffer(
    'virksomhedspraktik',
    { ...practice, ...offer },
    bakery,
    situation(is),
  );
  expect(given(outcome).warnings.map(({ field }) => field)).toEqual(fields);
});

test('the last day that is filled in is the last that is let through', () => {
  const starts = fc.integer({ min: 0, max: 300 }).map((days) => addDays(day('2026-11-19'), days));
  fc.assert(
    fc.property(starts, fc.constantFrom('virksomhedspraktik', 'loentilskud'), (first, kind) => {
      const last = longestUntil(kind, 'jobparat', 'privat', first);
      if (last === null) throw new Error('The law says how long.');
      const give = (until: typeof last) =>
        problemsOf(
          giveWorkplaceOffer(kind, { ...practice, first, last: until }, bakery, situation()),
        );
      expect(give(last)).toEqual([]);
      expect(give(addDays(last, 1))).toEqual(['til']);
    }),
  );
});
