import { openedCase } from '@rettidig/casework';
import { type Day, addDays, day, openEnd } from '@rettidig/engine';
import {
  type NewFact,
  type Store,
  recordFacts,
  saveEmployees,
  saveInhabitants,
  saveMunicipality,
  saveProductionUnits,
  savePersons,
  saveUnits,
  withAccess,
} from '@rettidig/store';
import { workplaces } from './companies.ts';
import { type SampleLetters, writeLetters } from './letters.ts';

/** Wednesday of week 47. */
export const today = day('2026-11-18');

/** Day + 60, so nobody has it. */
export const boCpr = '7405850011';

/** Id of the interview that is booked with Eva Dahl today. */
export const evasInterview = '01890000-0000-7000-8000-0000000000e1';

/** An availability case of Bo's, in which nothing is done yet. */
export const boAvailabilityCase = '01890000-0000-7000-8000-00000000a001';

/** Ids in a made-up municipality, by a word for each. */
export interface Municipality {
  readonly code: number;
  readonly employees: Readonly<
    Record<'anna' | 'bent' | 'karen' | 'birgit' | 'palle' | 'ulla' | 'poul' | 'petra', string>
  >;
  readonly citizens: ReadonlyMap<string, string>;
  /** Letters to Kim Toft. */
  readonly letters: SampleLetters;
}

interface Made {
  readonly key: string;
  readonly name: readonly [given: string, family: string];
  readonly cpr: string;
  readonly born: string;
  readonly unit: 'nord' | 'unge';
  readonly caseworker: 'anna' | 'bent' | null;
  readonly protected?: boolean;
  readonly facts: readonly Fact[];
}

type Fact = NewFact extends infer F
  ? F extends NewFact
    ? Pick<F, 'kind' | 'value'>
    : never
  : never;

const open = (from: string): { readonly from: Day; readonly to: Day } => ({
  from: day(from),
  to: openEnd,
});

const course = (from: string): readonly Fact[] => [
  {
    kind: 'contact_course',
    value: { contactOn: day(from), to: openEnd, municipalFromDayOne: false },
  },
];

const jobReady = (from: string): readonly Fact[] => [
  ...course(from),
  { kind: 'benefit_spell', value: { ...open(from), benefit: 'kontanthjaelp' } },
  { kind: 'person_category', value: { ...open(from), category: 'jobparat' } },
];

const interview = (on: string, state: 'afholdt' | 'booket' | 'udeblevet' = 'afholdt'): Fact => ({
  kind: 'interview',
  value: {
    on: day(on),
    kind: 'jobsamtale',
    form: 'fremmoede',
    state,
    holder: 'kommune',
    selfBooked: false,
  },
});

const practice = (from: string): Fact => ({
  kind: 'activity',
  value: {
    from: day(from),
    to: addDays(day(from), 28),
    kind: 'virksomhedspraktik',
    sector: 'privat',
    givenOn: null,
    hoursPerWeek: 32.5,
  },
});

/**
 * Due days by docs/duties.md, kontanthjælp, jobparat: first interview one week, four interviews and the first offer six
 * months after the first contact.
 */
const made: readonly Made[] = [
  {
    // Overdue since 14 November: interviews 2-4 of 4. The offer was in time.
    key: 'bo',
    name: ['Bo', 'Lund'],
    cpr: boCpr,
    born: '1985-05-14',
    unit: 'nord',
    caseworker: 'anna',
    facts: [...jobReady('2026-05-14'), interview('2026-05-19'), practice('2026-08-03')],
  },
  {
    // Interview 4 of 4 is due today, and booked.
    key: 'eva',
    name: ['Eva', 'Dahl'],
    cpr: '6211790012',
    born: '1979-11-02',
    unit: 'nord',
    caseworker: 'anna',
    facts: [
      ...jobReady('2026-05-18'),
      interview('2026-05-21'),
      interview('2026-07-01'),
      interview('2026-09-02'),
      practice('2026-08-03'),
    ],
  },
  {
    // New: the first interview is due tomorrow.
    key: 'per',
    name: ['Per', 'Ågesen'],
    cpr: '6302900013',
    born: '1990-02-03',
    unit: 'nord',
    caseworker: 'anna',
    facts: jobReady('2026-11-12'),
  },
  {
    // Four interviews and the first offer are due on Wednesday next week; no offer.
    key: 'mia',
    name: ['Mia', 'Bach'],
    cpr: '6402880014',
    born: '1988-02-04',
    unit: 'nord',
    caseworker: 'anna',
    facts: [
      ...jobReady('2026-05-25'),
      interview('2026-05-28'),
      interview('2026-08-12', 'udeblevet'),
    ],
  },
  {
    // The unemployment fund's first interview is due tomorrow.
    key: 'jon',
    name: ['Jon', 'Krogh'],
    cpr: '6503870015',
    born: '1987-03-05',
    unit: 'nord',
    caseworker: 'anna',
    facts: [
      ...course('2026-11-05'),
      { kind: 'benefit_spell', value: { ...open('2026-11-05'), benefit: 'dagpenge' } },
    ],
  },
  {
    key: 'ida',
    name: ['Ida', 'Skov'],
    cpr: '6604860016',
    born: '1986-04-06',
    unit: 'nord',
    caseworker: 'anna',
    protected: true,
    facts: jobReady('2026-05-14'),
  },
  {
    // Nobody has the case; exempted from interviews.
    key: 'ann',
    name: ['Ann', 'Friis'],
    cpr: '6705820017',
    born: '1982-05-07',
    unit: 'nord',
    caseworker: null,
    facts: [
      ...jobReady('2026-09-01'),
      interview('2026-09-03'),
      {
        kind: 'exemption',
        value: { ...open('2026-10-01'), scope: 'samtale', ground: 'fleksibel-indsats' },
      },
    ],
  },
  {
    // Nobody has the case; the first interview was held too late, and the rest lapsed with the benefit.
    key: 'kim',
    name: ['Kim', 'Toft'],
    cpr: '6907840019',
    born: '1984-07-09',
    unit: 'nord',
    caseworker: null,
    facts: [
      ...course('2026-01-05'),
      {
        kind: 'benefit_spell',
        value: { from: day('2026-01-05'), to: day('2026-04-01'), benefit: 'kontanthjaelp' },
      },
      {
        kind: 'person_category',
        value: { from: day('2026-01-05'), to: day('2026-04-01'), category: 'jobparat' },
      },
      interview('2026-01-20'),
      {
        // Sick without sickness benefit: no deadline follows.
        kind: 'sickness_case',
        value: {
          ...open('2026-11-06'),
          category: 'ingen',
          employed: false,
          expectedWell: null,
          bothExpect: false,
          fastTrackOn: null,
          countedAs: 'fra-foerste-dag',
          limitGroup: 'uden-pension',
        },
      },
    ],
  },
  {
    key: 'ole',
    name: ['Ole', 'Vang'],
    cpr: '6806040018',
    born: '2004-06-08',
    unit: 'unge',
    caseworker: 'bent',
    facts: [
      ...course('2026-06-01'),
      { kind: 'benefit_spell', value: { ...open('2026-06-01'), benefit: 'kontanthjaelp' } },
      { kind: 'person_category', value: { ...open('2026-06-01'), category: 'uddannelsesparat' } },
    ],
  },
];

/** Two units, five employees and nine citizens, each there to show one thing; together they have duties in every status. */
export async function makeMunicipality(store: Store, code = 173): Promise<Municipality> {
  const access = {
    municipality: code,
    user: null,
    units: 'all' as const,
    protectedPersons: true,
    purpose: 'Øvelseskommune til prøver',
  };
  const recording = { by: null, source: 'import' as const, at: '2026-11-02T07:00:00Z' };
  const people = await withAccess(store, access, async (tx) => {
    await saveMunicipality(tx, {
      name: 'Øvelse Kommune',
      demoDay: today,
    });
    await saveInhabitants(tx, 30_000, recording);
    await saveProductionUnits(tx, workplaces);
    const units = await saveUnits(
      tx,
      [
        { externalId: 'nord', name: 'Jobteam Nord' },
        { externalId: 'unge', name: 'Ungeteam' },
      ],
      recording,
    );
    const nord = idOf(units, 'nord');
    const employee = (externalId: string, name: string, unit: string | null) => ({
      externalId,
      name,
      unit,
      seesProtected: externalId === 'karen' || externalId === 'birgit',
    });
    const employees = await saveEmployees(
      tx,
      [
        { ...employee('anna', 'Anna Holm', nord), role: 'sagsbehandler' },
        { ...employee('bent', 'Bent Juhl', idOf(units, 'unge')), role: 'sagsbehandler' },
        { ...employee('karen', 'Karen Møller', nord), role: 'teamleder' },
        { ...employee('birgit', 'Birgit Sand', null), role: 'administrator' },
        { ...employee('palle', 'Palle Riis', null), role: 'oekonom' },
        { ...employee('ulla', 'Ulla Dam', null), role: 'udvalgssekretaer' },
        { ...employee('poul', 'Poul Krogh', null), role: 'politiker' },
        { ...employee('petra', 'Petra Vang', null), role: 'politiker' },
      ],
      recording,
    );
    const citizens = await savePersons(
      tx,
      made.map(({ key, name: [givenName, familyName], cpr, unit, protected: hidden = false }) => ({
        externalId: key,
        cpr,
        givenName,
        familyName,
        unit: idOf(units, unit),
        protected: hidden,
      })),
      recording,
    );
    await recordFacts(
      tx,
      made.flatMap((one) => factsOf(one, idOf(citizens, one.key), employees)),
      recording,
    );
    await recordFacts(
      tx,
      [
        {
          kind: 'availability_case',
          fact: boAvailabilityCase,
          person: idOf(citizens, 'bo'),
          externalId: null,
          value: openedCase({
            event: 'udeblivelse-fra-tilbud',
            on: day('2026-10-05'),
            origin: null,
            description: 'Bo mødte ikke i sit tilbud.',
          }),
        },
      ],
      recording,
    );
    await recordFacts(
      tx,
      [
        {
          ...interview('2026-11-18', 'booket'),
          person: idOf(citizens, 'eva'),
          externalId: null,
          fact: evasInterview,
        } as NewFact,
      ],
      { by: idOf(employees, 'anna'), source: 'sagsbehandling', at: '2026-11-16T13:05:00Z' },
    );
    const [anna, bent, karen, birgit, palle, ulla, poul, petra] = (
      ['anna', 'bent', 'karen', 'birgit', 'palle', 'ulla', 'poul', 'petra'] as const
    ).map((key) => idOf(employees, key)) as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return { employees: { anna, bent, karen, birgit, palle, ulla, poul, petra }, citizens };
  });
  const asAnna = { ...access, user: people.employees.anna };
  const letters = await writeLetters(store, asAnna, {
    person: idOf(people.citizens, 'kim'),
    today,
  });
  return { code, ...people, letters };
}

function factsOf(
  { born, caseworker, facts }: Made,
  person: string,
  employees: ReadonlyMap<string, string>,
): readonly NewFact[] {
  const own: readonly Fact[] = [
    {
      kind: 'person_record',
      value: { birthDate: day(born), education: 'erhvervskompetencegivende' },
    },
    ...(caseworker === null
      ? []
      : [
          {
            kind: 'assignment' as const,
            value: { ...open('2026-05-01'), employee: idOf(employees, caseworker) },
          },
        ]),
    ...facts,
  ];
  return own.map((fact): NewFact => ({ ...fact, person, externalId: null }) as NewFact);
}

function idOf(ids: ReadonlyMap<string, string>, key: string): string {
  const id = ids.get(key);
  if (id === undefined) throw new Error(`The municipality of the tests has no ${key}.`);
  return id;
}
