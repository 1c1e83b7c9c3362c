import { type Stream, stream } from '../random/stream.ts';
import {
  across,
  ageOf,
  madeGroups,
  madeNames,
  outsideTargetGroup,
  resourceCourses,
} from './groups.ts';
import { type MadeFlow, madeFlows } from './flows.ts';
import { type MadePersons, madePersons } from './persons.ts';
import { madeQuality, type MadeQuality } from './quality.ts';
import { leastYears, type Need, timeLines, type TimeLine } from './time.ts';

/** A made-up municipality as it answers a benchmark, and what its answers were made to give. */
export interface MadeBenchmark {
  readonly municipality: string;
  readonly year: number;
  readonly inhabitants: number;
  readonly persons: readonly MadePersons[];
  readonly time: readonly TimeLine[];
  readonly quality: readonly MadeQuality[];
  /** Placing by label, 1 the best. */
  readonly conditions: readonly (readonly [label: string, placing: number])[];
  readonly counts: readonly (readonly [label: string, count: number])[];
  /** Persons who left a benefit, and where they went; null: on none. */
  readonly flows: readonly MadeFlow[];
  /** Full-time years per 1,000 persons of each task, by its name; what the time was made from. */
  readonly intended: ReadonlyMap<string, number>;
}

/**
 * Fifteen made-up municipalities that take part in a benchmark, with known productivity and quality. The same seed and year
 * give the same figures.
 */
export function madeBenchmark({
  seed,
  year,
}: {
  readonly seed: number;
  readonly year: number;
}): readonly MadeBenchmark[] {
  return madeNames.map((municipality) => {
    const draw = (what: string): Stream => stream(`benchmark/${seed}/${municipality}/${what}`);
    const place = draw('sted');
    const inhabitants = place.between(12_000, 45_000);
    const persons = madePersons(inhabitants, draw('personer'));
    const needs = needsOf(persons, draw('opgaver'));
    return {
      municipality,
      year,
      inhabitants,
      persons,
      time: timeLines(needs, draw('medarbejdere')),
      quality: madeQuality(persons, draw('kvalitet')),
      conditions: [
        'Rammevilkår A-dagpenge',
        'Rammevilkår sygedagpenge',
        'Rammevilkår kontanthjælp',
        'Rammevilkår samlet',
      ].map((label) => [label, place.between(1, 98)] as const),
      counts: [
        ['Antal ressourceforløb', place.between(5, 90)],
        ['Antal faglige koordinatorer', place.between(0, 6)],
      ],
      flows: madeFlows(persons, draw('bevægelser')),
      intended: new Map(needs.map(({ task, perThousand }) => [task, perThousand])),
    };
  });
}

/** What each task takes: tenths of a full-time year per 1,000 of the persons it is held against. */
function needsOf(persons: readonly MadePersons[], draw: Stream): readonly Need[] {
  const of = (label: string): MadePersons | undefined =>
    persons.find(({ group }) => group === label);
  const allOf = (labels: readonly string[]): number =>
    labels.reduce((sum, label) => sum + (of(label)?.all ?? 0), 0);
  const need = (task: string, range: readonly [number, number], against: number): Need => {
    const perThousand = draw.between(...range) / 10;
    return { task, perThousand, years: (perThousand * against) / 1000 };
  };
  const groupNeeds = madeGroups.flatMap(({ label, tasks }) => {
    const { all = 0, elsewhere = 0, under30 } = of(label) ?? {};
    const young = under30 ?? 0;
    const against = { over: all - young, under: young, net: all - elsewhere };
    return tasks.map(([task, from, to]) =>
      need(`${label}: ${task}`, [from, to], against[ageOf.get(task) ?? 'net']),
    );
  });
  const before = allOf(resourceCourses.before);
  const target = allOf(
    madeGroups.map(({ label }) => label).filter((label) => label !== outsideTargetGroup),
  );
  const all = [
    ...groupNeeds,
    ...resourceCourses.tasks.map(([task, from, to]) =>
      need(`${resourceCourses.label}: ${task}`, [from, to], before),
    ),
    ...across.map(([task, from, to]) => need(task, [from, to], target)),
  ];
  return all.filter(({ years }) => years >= leastYears);
}
