import type { Finding, Verdict } from '../statements/finding.ts';
import type { ResultTable } from '../table/result-table.ts';
import { ageSplitFindings } from './age-split.ts';
import { groupProductivityFindings } from './group-productivity.ts';
import { meanFindings } from './means.ts';
import { overallQualityFindings } from './overall-quality.ts';
import { productFindings } from './products.ts';
import { resourceCourseFindings } from './resource-courses.ts';
import { resourceFindings, targetGroupFindings } from './resources.ts';
import { sameFigureFindings } from './same-figure.ts';
import { sumFindings } from './sums.ts';
import { denominatorFindings, perInhabitantFindings } from './target-group.ts';
import { totalFindings } from './total.ts';

export { meanSummary } from './means.ts';
export { rankFinding, type RankStatement } from './rank-statement.ts';
export { type DenominatorTried, resourceCourseDenominators } from './resource-courses.ts';

type Check = (tables: readonly ResultTable[]) => readonly Finding[];

/** What must hold in any tables. */
const always: readonly Check[] = [
  sumFindings,
  sameFigureFindings,
  meanFindings,
  resourceFindings,
  productFindings,
  overallQualityFindings,
];

/** What tells which persons a source has held its resources against, where it does not say so itself. */
const denominators: readonly Check[] = [
  targetGroupFindings,
  perInhabitantFindings,
  denominatorFindings,
  groupProductivityFindings,
  totalFindings,
  resourceCourseFindings,
  ageSplitFindings,
];

/**
 * Everything that tables can be held against themselves for, each with its computation. Nothing but the tables is needed.
 * @param stated whether the tables were computed by choices that are stated: then what they are held against is known, and
 * what follows from it is no finding
 */
export function checkTables(
  tables: readonly ResultTable[],
  { stated = false }: { readonly stated?: boolean } = {},
): readonly Finding[] {
  return [...always, ...(stated ? [] : denominators)].flatMap((check) => check(tables));
}

/** How many findings of each check have each verdict, for a summary. */
export function countFindings(
  findings: readonly Finding[],
): Readonly<Record<string, Readonly<Partial<Record<Verdict, number>>>>> {
  const counts: Record<string, Partial<Record<Verdict, number>>> = {};
  for (const { check, verdict } of findings) {
    const own = (counts[check] ??= {});
    own[verdict] = (own[verdict] ?? 0) + 1;
  }
  return counts;
}
