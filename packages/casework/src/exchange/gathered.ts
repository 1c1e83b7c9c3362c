import { withoutCpr } from './cpr.ts';
import type { FileName } from './format.ts';
import { problem, type Problem } from './problem.ts';
import type { AnyRow, RowReading } from './row.ts';
import { csvName } from './write.ts';

export interface Delivered {
  readonly line: number;
  readonly row: AnyRow;
}

/** How many problems of one file are kept; a file that is wrong all through would fill the memory. */
export const mostProblems = 10_000;

/** The rows of one file while it is read. */
export interface Gathered {
  readonly name: FileName;
  readonly good: Delivered[];
  readonly problems: Problem[];
  /** Ids of rows that cannot be used. */
  readonly bad: Set<string>;
  readonly lineOf: Map<string, number>;
  readonly persons: Set<string>;
  readonly counts: { leftOut: number; moreProblems: number };
  readonly take: (reading: RowReading, line: number) => void;
  /** Leaves out one good row. */
  readonly reject: (row: AnyRow, found: Problem) => void;
  readonly report: (found: Problem) => void;
}

/** Begins a file. */
export function gather(name: FileName): Gathered {
  const file = csvName(name);
  const good: Delivered[] = [];
  const problems: Problem[] = [];
  const bad = new Set<string>();
  const lineOf = new Map<string, number>();
  const persons = new Set<string>();
  const counts = { leftOut: 0, moreProblems: 0 };

  const report = (found: Problem): void => {
    if (problems.length < mostProblems) problems.push(found);
    else counts.moreProblems += 1;
  };
  const reject = (row: AnyRow, found: Problem): void => {
    report(found);
    if (typeof row['id'] === 'string') bad.add(row['id']);
  };
  return {
    name,
    good,
    problems,
    bad,
    lineOf,
    persons,
    counts,
    report,
    reject,
    take: ({ row, id, person, problems: found }, line) => {
      for (const one of found) report(one);
      if (id !== null) {
        const earlier = lineOf.get(id);
        if (earlier === undefined) lineOf.set(id, line);
        else {
          const message = `Id »${withoutCpr(id)}« står også i linje ${earlier}. Giv hver række sit eget id, eller slet den ene.`;
          report(
            problem({ file, line, column: 'id' }, { code: 'gentaget-id', message, value: id }),
          );
          bad.add(id);
        }
        if (row === null) bad.add(id);
      }
      if (row !== null) good.push({ line, row });
      else {
        counts.leftOut += 1;
        if (person !== null) persons.add(person);
      }
    },
  };
}
