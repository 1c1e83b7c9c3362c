import { type Day, openEnd, type Period } from '@rettidig/engine';
import type { CaseFile } from '../facts/case-file.ts';
import type { LabourStatus } from '../facts/effort-records.ts';

/** What is known of self-support: days that surely are, and days that may be because nobody has said. */
export interface SelfSupport {
  readonly sure: readonly Period[];
  readonly possible: readonly Period[];
}

/** Where a case says that somebody was supported. */
type SupportedCase = Pick<CaseFile, 'benefits' | 'activities'>;

/**
 * What the case and the registers know of self-support (reading 0037). An employee without benefit, wage subsidy or
 * another status is self-supporting; in a status that is public support or subsidised work nobody is; all other days
 * from the first benefit on may be. A student's may be: whether the state's grant is support is not settled.
 */
export function knownSelfSupport(
  file: SupportedCase,
  statuses: readonly Pick<LabourStatus, 'status' | 'from' | 'to'>[],
): SelfSupport {
  const free = daysWithoutSupport(file);
  const work = statuses.filter(({ status }) => status === 'loenmodtager');
  const study = statuses.filter(({ status }) => status === 'uddannelse');
  const supported = statuses.filter((one) => !work.includes(one) && !study.includes(one));
  const possible = without(free, supported);
  const unsaid = without(possible, work);
  const sure = without(without(possible, unsaid), study);
  return { sure, possible: without(possible, sure) };
}

/** The days from the first benefit on where the case knows neither a benefit nor a wage subsidy. */
export function daysWithoutSupport(file: SupportedCase): Period[] {
  const supported = [
    ...file.benefits,
    ...file.activities.filter(({ kind }) => kind === 'loentilskud'),
  ];
  if (supported.length === 0) return [];
  const first = Math.min(...supported.map(({ from }) => from)) as Day;
  return without([{ from: first, to: openEnd }], supported);
}

/** The days of periods that lie in none of the others. */
function without(periods: readonly Period[], others: readonly Period[]): Period[] {
  const inOrder = others.toSorted((a, b) => a.from - b.from);
  return periods.flatMap(({ from, to }) => {
    const left: Period[] = [];
    let next = from;
    for (const other of inOrder) {
      if (other.to <= next || other.from >= to) continue;
      if (other.from > next) left.push({ from: next, to: other.from });
      next = other.to;
    }
    return next < to ? [...left, { from: next, to }] : left;
  });
}
