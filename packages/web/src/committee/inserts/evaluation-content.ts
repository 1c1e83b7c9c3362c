import {
  type BeforeAndAfter,
  type EvaluationToShow,
  evaluationShown,
  type InsertContent,
  type Reader,
} from '@rettidig/committee';
import { isCompleted, projectEnds, progressMeasures } from '@rettidig/casework';
import { danishLongDay } from '@rettidig/engine';
import { type FrozenLine, statuses } from '@rettidig/figures';
import type { FrozenEvaluation } from '@rettidig/store';
import { startToSay } from '../../projects/evaluation/start-to-say.ts';
import { textsOfEvaluation } from '../../projects/evaluation/texts.ts';

/** What a paper says of a frozen evaluation besides its numbers. */
export interface EvaluationNames {
  /** The municipality. */
  readonly place: string;
  /** The project, as it was called then. */
  readonly name: string;
}

const percent = 100;
const oere = 100;
const t = textsOfEvaluation('da');

/**
 * All that a paper may show of a frozen evaluation, by key.
 * @param lines its numbers, whether as they were frozen or computed again
 */
export function evaluationContents(
  { group, on }: Pick<FrozenEvaluation, 'group' | 'on'>,
  lines: readonly FrozenLine[],
  { names, reader }: { readonly names: EvaluationNames; readonly reader: Reader },
): ReadonlyMap<string, InsertContent> {
  const numbers = numbersOf(lines);
  return evaluationShown(
    {
      ...names,
      whom: t.whom[group],
      on: danishLongDay(on),
      started: numbers.count('begyndt'),
      running: numbers.count('i-gang'),
      left: numbers.count('sluttet'),
      completed: numbers.count('gennemfoert'),
      exits: numbers.count('naaet'),
      target: numbers.at('maaltal'),
      ends: endsOf(numbers),
      start: startToSay(lines),
      lines: linesOf(numbers),
      livesOn: livesOnOf(numbers),
      progress: progressMeasures.codes.flatMap(({ code }) => {
        const of = numbers.count(`fremgang/${code}/af`);
        const better = numbers.count(`fremgang/${code}/bedre`);
        return of === 0 ? [] : [{ what: progressMeasures.label(code, 'da'), better, of }];
      }),
      cost: costOf(numbers),
    },
    reader,
  );
}

interface Numbers {
  readonly keys: readonly string[];
  /** Null where there is none. */
  readonly at: (key: string) => number | null;
  /** How many; 0 where there is none. */
  readonly count: (key: string) => number;
}

function numbersOf(lines: readonly FrozenLine[]): Numbers {
  const all = new Map(
    lines.flatMap(({ key, value }) => (value === null ? [] : [[key, Number(value)] as const])),
  );
  return {
    keys: [...all.keys()],
    at: (key) => all.get(key) ?? null,
    count: (key) => all.get(key) ?? 0,
  };
}

function endsOf({ count, keys }: Numbers): EvaluationToShow['ends'] {
  const all = [
    ...projectEnds.codes.map(({ code }) => ({
      key: code as string,
      name: projectEnds.label(code, 'da'),
      completes: isCompleted(code),
      goesOn: code === 'job' || code === 'uddannelse',
    })),
    { key: 'uden-grund', name: t.noReason, completes: false, goesOn: false },
  ];
  return all.flatMap((end) =>
    keys.includes(`slut/${end.key}`) ? [{ ...end, count: count(`slut/${end.key}`) }] : [],
  );
}

/** The order of the page of the evaluation. */
const compared: readonly (readonly [key: string, what: string])[] = [
  ['sygedagpenge', t.lines.sickness],
  ['selvforsoergende', t.lines.selfSupport],
  ['job', t.lines.employment],
  ['grad', t.lines.degree],
  ['job-eller-uddannelse', t.lines.workOrSchool],
];
const points = ['start', 'ugen-efter', 'seks-maaneder', 'et-aar'] as const;

function linesOf({ keys, at, count }: Numbers): readonly BeforeAndAfter[] {
  return compared.flatMap(([key, what]) =>
    points
      .filter((point) => keys.includes(`${key}/${point}/af`))
      .map((point): BeforeAndAfter => {
        const of = count(`${key}/${point}/af`);
        // A degree is a share already; the others are counts.
        const shareAt = (side: string): number | null => {
          const value = at(`${key}/${point}/${side}`);
          if (value === null) return null;
          return key === 'grad' ? value * percent : (percent * value) / of;
        };
        const after = t.points_[point].toLocaleLowerCase('da');
        return { what, after, of, before: shareAt('foer'), later: shareAt('efter') };
      }),
  );
}

function livesOnOf({ keys, count }: Numbers): EvaluationToShow['livesOn'] {
  const key = (point: string, code: string): string => `status/${point}/${code}`;
  return {
    points: points.map((point) => ({ key: point, name: t.points_[point] })),
    statuses: statuses.codes
      .filter(({ code }) => points.some((point) => keys.includes(key(point, code))))
      .map(({ code }) => ({
        key: code,
        name: statuses.label(code, 'da'),
        counts: points.map((point) => count(key(point, code))),
      })),
  };
}

function costOf({ at }: Numbers): EvaluationToShow['cost'] {
  const kroner = (key: string): number | null => {
    const amount = at(`pris/${key}`);
    return amount === null ? null : amount / oere;
  };
  const total = kroner('i-alt');
  return total === null
    ? null
    : {
        total,
        perParticipant: kroner('deltager'),
        perCompleted: kroner('gennemfoert'),
        perExit: kroner('afgang'),
      };
}
