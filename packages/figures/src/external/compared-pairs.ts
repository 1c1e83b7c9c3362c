import type { Filter } from '../compute/figure.ts';

/** A measure of ours, and the column of a table outside that counts the same, as far as names tell. */
export interface ComparedPair {
  /** Ids of tables that have it, the newest kind first. */
  readonly tables: readonly string[];
  /** Name of the column, without the unit; one that ends in `…` is the beginning of the name. */
  readonly column: string;
  readonly measure: string;
  readonly filter: Filter;
  /** Danish: what the table and we count differently, besides what holds for all. */
  readonly why: readonly string[];
}

/** Danish: what holds for every pair. */
export const whyTheyDiffer: readonly string[] = [
  'Jobindsats tæller ydelser, der er udbetalt. Vi tæller de dage, ydelsen er registreret i sagen, også før den er udbetalt.',
  'Ydelsens gruppe kan være bredere hos Jobindsats (»mv.«), og en borger, der er flyttet, kan stå i den anden kommune.',
  'Kilder, der bygger på uger, tæller en hel uge, når borgeren har haft ydelsen én dag. Vi tæller dage.',
];

const hours =
  'Jobindsats vægter med den udbetalte del af fuld tid. Vi vægter dagpenge og sygedagpenge med de timer, borgeren ikke arbejder, og andre ydelser fuldt.';

const benefitPairs = (
  tables: readonly string[],
  ydelse: string,
  ...why: readonly string[]
): readonly ComparedPair[] => [
  {
    tables,
    column: 'Antal personer',
    measure: 'antal-personer',
    filter: { ydelse: [ydelse] },
    why,
  },
  {
    tables,
    column: 'Antal fuldtidspersoner',
    measure: 'fuldtidspersoner',
    filter: { ydelse: [ydelse] },
    why: [hours, ...why],
  },
];

/** What is laid side by side. */
export const comparedPairs: readonly ComparedPair[] = [
  ...benefitPairs(['y01a02'], 'dagpenge'),
  ...benefitPairs(
    ['y60a02', 'y36a02'],
    'kontanthjaelp',
    'Jobindsats’ tabel efter juli 2025 er delt efter sats, og også den tidligere uddannelseshjælp kan være med.',
  ),
  ...benefitPairs(['y38a02'], 'uddannelseshjaelp'),
  ...benefitPairs(['y07a02'], 'sygedagpenge'),
  ...benefitPairs(['y09a02'], 'ledighedsydelse'),
  ...benefitPairs(['y11a02'], 'ressourceforloebsydelse'),
  ...benefitPairs(['y12a02'], 'jobafklaringsydelse'),
  {
    tables: ['otij01'],
    column: 'Andel …',
    measure: 'med-timer',
    filter: {},
    why: [
      'Vi tæller borgere, der har haft lønnede timer mindst én dag, i procent af dem på de ydelser, der er registreret i sagerne. Hvilke ydelser Jobindsats har med, og hvor få timer der tæller, er ikke bekræftet.',
    ],
  },
];

/** Danish: why a table that can be fetched is not laid beside our own figures. */
const notCompared: Readonly<Record<string, string>> = {
  y08a02: 'Fleksjob er løn, ikke en ydelse i sagerne hos os.',
  y10a02: 'Førtidspension er ikke med i vores nøgletal.',
  y14d03:
    'Perioderne hedder QMAT, og hvilke dage de dækker, er ikke bekræftet. Tabellen følger borgere efter virksomhedspraktik, og hvornår den ser efter job, er heller ikke bekræftet.',
  y25i01:
    'Registreret ledighed er en opgørelse for sig. Hvem af borgerne på dagpenge og kontanthjælp der er registreret ledige, er ikke bekræftet i de kilder, vi har læst.',
  y25i07:
    'Stillinger på Jobnet er arbejdsgivernes. Vores jobordrer er dem, kommunen har taget imod.',
  y30r21: 'Forventet og faktisk vises for sig: Det forventede kan ikke regnes efter her.',
  y40a02: 'Barselsdagpenge er ikke en ydelse i sagerne hos os.',
  ptva02:
    'Tabellen har alle på offentlig forsørgelse, også førtidspension, fleksjob og efterløn, som vores nøgletal ikke har med.',
  ptvc01:
    'Tabellen har antallet af aktiverede. Vi har aktiveringsgraden, timer i tilbud i procent af ydelsens timer; antallet af modtagere, som den skal deles med, står i andre tabeller.',
  aus07:
    'Fuldtidsledige er registreret ledighed hos Danmarks Statistik. Hvem af borgerne på dagpenge og kontanthjælp der er med, er ikke bekræftet i de kilder, vi har læst.',
};

/** Danish: why a table is not laid beside our own figures; null for one that is. */
export function whyNotCompared(tableId: string): string | null {
  if (comparedPairs.some(({ tables }) => tables.includes(tableId))) return null;
  return (
    notCompared[tableId] ??
    'Det er ikke bekræftet, at en måling hos os tæller det samme som tabellen.'
  );
}
