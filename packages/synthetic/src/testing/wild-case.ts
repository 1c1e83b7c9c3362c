import type { CaseFile, PersonFacts } from '@rettidig/casework';
import { type Day, openEnd } from '@rettidig/engine';
import { dateOf, dayOf, iso, plusDays, plusMonths } from '../calendar/calendar.ts';
import type { Choices, Stream } from '../random/stream.ts';

/**
 * A case that no citizen would have: facts thrown together without regard to each other, so that every rule meets
 * every other. Only what the format forbids is kept out (courses, benefits and categories that overlap).
 */
export function wildCase(chance: Stream, on: Day): CaseFile {
  const from = plusDays(on, -chance.between(30, 1800));
  const courses = periods(chance, { from, until: on, lengths: [20, 900], gaps: [1, 60], most: 3 });
  const start = courses[0]?.from ?? from;
  // Many things happen on days that matter: a change of the law, a deadline, the day of asking.
  const anchors = [start, on, ...courses.map((course) => course.from), ...lawDays];
  const day = (): Day => {
    if (chance.chance(40)) return plusDays(start, chance.below(Math.max(1, on - start + 60)));
    const anchor = anchors[chance.below(anchors.length)] ?? start;
    return plusDays(
      plusMonths(anchor, chance.pick([0, 0, 1, 2, 3, 6, 12, 16])),
      chance.pick([-28, -7, -1, 0, 0, 1, 7, 14, 21, 28]),
    );
  };
  const lasting = (low: number, high: number): { from: Day; to: Day } => {
    const first = day();
    return {
      from: first,
      to: chance.chance(12) ? openEnd : plusDays(first, chance.between(low, high)),
    };
  };
  const some = <T>(most: number, make: (index: number) => T): T[] =>
    Array.from({ length: chance.below(most + 1) }, (_, index) => make(index));
  const spells = { from: plusDays(start, chance.pick([-40, 0, 0, 0, 5])), until: on } as const;

  const file: CaseFile = {
    person: person(chance, { start, on }),
    courses: courses.map((course, index) => ({
      id: `k${index}`,
      contactOn: course.from,
      to: course.to,
      municipalFromDayOne: chance.chance(20),
    })),
    benefits: periods(chance, { ...spells, lengths: [20, 500], gaps: [0, 0], most: 6 }).map(
      (spell, index) => ({ id: `y${index}`, benefit: chance.weighted(benefitChoices), ...spell }),
    ),
    categories: periods(chance, { ...spells, lengths: [10, 400], gaps: [0, 40], most: 6 }).map(
      (spell, index) => ({ id: `v${index}`, category: chance.weighted(categoryChoices), ...spell }),
    ),
    households: [],
    interviews: some(24, (index) => ({
      id: `s${index}`,
      on: day(),
      kind: chance.weighted([
        [6, 'jobsamtale'],
        [2, 'visitationssamtale'],
        [2, 'opfoelgningssamtale'],
        [1, 'barselssamtale'],
      ]),
      form: 'fremmoede',
      state: chance.weighted([
        [8, 'afholdt'],
        [1, 'booket'],
        [1, 'aflyst'],
        [1, 'udeblevet'],
      ]),
      holder: chance.weighted([
        [6, 'kommune'],
        [2, 'a-kasse'],
        [2, 'faelles'],
      ]),
      selfBooked: false,
    })),
    activities: some(10, (index) => {
      const span = lasting(2, 120);
      return {
        id: `t${index}`,
        kind: chance.pick(activityKinds),
        sector: null,
        givenOn: chance.chance(50) ? plusDays(span.from, -chance.between(0, 60)) : null,
        hoursPerWeek: null,
        ...span,
      };
    }),
    absences: some(2, (index) => ({
      id: `f${index}`,
      kind: chance.pick(['barsel', 'barsel', 'sygdom', 'ferie']),
      ...lasting(10, 300),
    })),
    exemptions: some(3, (index) => ({
      id: `u${index}`,
      scope: chance.pick(['samtale', 'tilbud', 'alle']),
      ground: chance.pick([
        'sygdom',
        'barsel',
        'mindre-intensiv-indsats',
        'fleksibel-indsats',
        'andet',
      ]),
      ...lasting(5, 200),
    })),
    tests: some(2, (index) => ({
      id: `p${index}`,
      on: day(),
      needsTeaching: chance.pick([true, true, false, null]),
    })),
    cvs: some(3, (index) => ({ id: `c${index}`, on: day() })),
    sicknessCases: periods(chance, {
      from: plusDays(start, chance.pick([-30, 0, 0, 60])),
      until: on,
      lengths: [10, 900],
      gaps: [1, 200],
      most: 3,
    }).map((spell, index) => ({
      id: `g${index}`,
      ...spell,
      category: chance.pick(['ingen', 'kategori-1', 'kategori-2', 'kategori-3']),
      employed: chance.chance(60),
      expectedWell: chance.chance(25) ? null : plusDays(spell.from, chance.between(20, 260)),
      bothExpect: chance.chance(60),
      fastTrackOn: chance.chance(40) ? plusDays(spell.from, chance.between(0, 60)) : null,
      countedAs: chance.weighted([
        [5, 'fra-foerste-dag'],
        [5, 'med-arbejdsgiverperiode'],
        [2, 'selvstaendig'],
        [2, 'delvis-raskmeldt'],
        [1, 'foraeldreorlov'],
      ]),
      limitGroup: chance.chance(15) ? 'pensionist' : 'uden-pension',
    })),
    sicknessDecisions: some(4, (index) => {
      const ends = chance.chance(20);
      return {
        id: `a${index}`,
        on: day(),
        outcome: ends ? chance.pick(['ophoert', 'jobafklaring']) : 'forlaenget',
        provision: ends ? null : chance.pick(provisions),
        eventOn: chance.chance(50) ? day() : null,
      };
    }),
  };
  return inOrder(file);
}

const provisions = [
  'nr-1-revalidering',
  'nr-2-afklaring',
  'nr-2-afklaring',
  'nr-3-behandling',
  'nr-3-behandling',
  'nr-4-fleksjob-eller-pension',
  'nr-5-livstruende',
  'nr-6-arbejdsskade',
  'nr-7-foertidspension',
] as const;

const lawDays = [
  '2014-01-01',
  '2014-07-01',
  '2015-01-05',
  '2020-01-01',
  '2023-03-22',
  '2024-01-01',
  '2025-07-01',
  '2026-02-01',
  '2026-07-01',
].map(iso);

const benefitChoices: Choices<CaseFile['benefits'][number]['benefit']> = [
  [4, 'dagpenge'],
  [8, 'kontanthjaelp'],
  [8, 'uddannelseshjaelp'],
  [6, 'sygedagpenge'],
  [1, 'jobafklaringsydelse'],
  [1, 'ressourceforloebsydelse'],
  [1, 'ledighedsydelse'],
  [1, 'revalideringsydelse'],
];

const categoryChoices: Choices<CaseFile['categories'][number]['category']> = [
  [3, 'jobparat'],
  [4, 'aktivitetsparat'],
  [4, 'uddannelsesparat'],
  [2, 'aabenlyst-uddannelsesparat'],
];

const activityKinds = [
  'nytteindsats',
  'virksomhedspraktik',
  'loentilskud',
  'loentilskud',
  'vejledning-og-opkvalificering',
  'ordinaer-uddannelse',
  'laese-skrive-regne-kursus',
  'mentor',
] as const;

function person(
  chance: Stream,
  { start, on }: { readonly start: Day; readonly on: Day },
): PersonFacts {
  // Half of them turn 30 while we look.
  const turns30 = chance.chance(50)
    ? plusDays(start, chance.below(Math.max(1, on - start + 90)))
    : plusDays(start, chance.between(-9000, 3600));
  const { year, month, day } = dateOf(turns30);
  return {
    birthDate: chance.chance(4) ? dayOf(1996, 2, 29) : dayOf(year - 30, month, Math.min(day, 28)),
    education: chance.pick(['ingen', 'grundskole', 'gymnasial', 'erhvervskompetencegivende', null]),
  };
}

function periods(
  chance: Stream,
  {
    from,
    until,
    lengths,
    gaps,
    most,
  }: {
    readonly from: Day;
    readonly until: Day;
    readonly lengths: readonly [number, number];
    readonly gaps: readonly [number, number];
    readonly most: number;
  },
): { from: Day; to: Day }[] {
  const made: { from: Day; to: Day }[] = [];
  let start = from;
  while (made.length < most && start <= plusDays(until, 20)) {
    const open = chance.chance(25);
    // A change on a day of the law is worth having often.
    const lawDay = lawDays.find((changeDay) => changeDay > start);
    const to = open
      ? openEnd
      : lawDay !== undefined && chance.chance(10)
        ? lawDay
        : plusDays(start, chance.between(...lengths));
    made.push({ from: start, to });
    if (open) break;
    start = plusDays(to, chance.chance(70) ? gaps[0] : chance.between(...gaps));
  }
  return made;
}

function inOrder(file: CaseFile): CaseFile {
  const byStart = <P extends { readonly from: Day }>(list: readonly P[]): readonly P[] =>
    list.toSorted((a, b) => a.from - b.from);
  const byDay = <F extends { readonly on: Day }>(list: readonly F[]): readonly F[] =>
    list.toSorted((a, b) => a.on - b.on);
  return {
    ...file,
    interviews: byDay(file.interviews),
    activities: byStart(file.activities),
    absences: byStart(file.absences),
    exemptions: byStart(file.exemptions),
    tests: byDay(file.tests),
    cvs: byDay(file.cvs),
    sicknessDecisions: byDay(file.sicknessDecisions),
  };
}
