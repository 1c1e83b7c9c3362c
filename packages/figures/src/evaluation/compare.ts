import type { Day } from '@rettidig/engine';
import {
  type CountedShare,
  type DifferenceVerdict,
  differenceVerdict,
  fewForShare,
} from '../uncertainty/interval.ts';
import { dayOfPoint, hasLeft, isAtWorkOrSchool, isSeen, type Participant } from './participant.ts';

/** Those of a project who are employed or in education: the day after they left, and on a later day. */
export interface ComparedProject {
  readonly started: number;
  readonly left: number;
  readonly atEnd: CountedShare;
  readonly later: CountedShare;
  /** How many more they were on the later day. */
  readonly morePersons: number;
  /** The same in percentage points; null when nobody has left. */
  readonly morePoints: number | null;
  /** So few citizens that the shares say little. */
  readonly few: boolean;
}

export interface ProjectComparison {
  readonly first: ComparedProject;
  readonly second: ComparedProject;
  /** Whether the shares on the later day differ by more than chance. */
  readonly level: DifferenceVerdict;
}

/**
 * Compares two projects by work and education, as a paper of 2022 compares Cykelprojektet with Unge på Broen (catalogue
 * J-006): the level on the same day, and how far each has come since its citizens left. The two are kept apart: a project
 * can stand lower and have come further (audit I-50).
 *
 * @param later the day both are looked at; only those who had left by then count
 */
export function compareProjects(
  first: readonly Participant[],
  second: readonly Participant[],
  { on, later }: { readonly on: Day; readonly later: Day },
): ProjectComparison {
  const a = compared(first, on, later);
  const b = compared(second, on, later);
  return { first: a, second: b, level: differenceVerdict(a.later, b.later) };
}

function compared(everybody: readonly Participant[], on: Day, later: Day): ComparedProject {
  const participants = everybody.filter(({ part }) => part.from <= on);
  const left = later > on ? [] : participants.filter(({ part }) => hasLeft(part, later));
  const endOf = ({ part }: Participant): Day => dayOfPoint(part, 'slut');
  const known = left.filter((one) => isSeen(one, endOf(one)) && isSeen(one, later));
  const count = (dayOf: (one: Participant) => Day): CountedShare => ({
    count: known.filter((one) => isAtWorkOrSchool(one, dayOf(one))).length,
    of: known.length,
  });
  const atEnd = count(endOf);
  const after = count(() => later);
  const morePersons = after.count - atEnd.count;
  return {
    started: participants.length,
    left: left.length,
    atEnd,
    later: after,
    morePersons,
    morePoints: known.length === 0 ? null : (morePersons / known.length) * 100,
    few: known.length < fewForShare,
  };
}
