import type { Day } from '@rettidig/engine';
import { targetGroups, type TargetGroup } from '@rettidig/law';
import { sundayOf } from '../format/days.ts';
import type { PortfolioRow } from '../portfolio/row.ts';

/** What one caseworker has; also the sum of all. */
export interface Load {
  readonly caseworker: { readonly id: string; readonly name: string } | null;
  readonly citizens: number;
  readonly overdueCitizens: number;
  readonly overdue: number;
  /** Open deadlines from today to Sunday. */
  readonly thisWeek: number;
  readonly byGroup: ReadonlyMap<TargetGroup | null, number>;
}

export interface UnitLoad {
  /** By caseworker, the heaviest first; citizens without one last. */
  readonly loads: readonly Load[];
  readonly sum: Load;
  /** The groups that anyone has, in the order of the code list. */
  readonly groups: readonly (TargetGroup | null)[];
}

export function unitLoad(rows: readonly PortfolioRow[], today: Day): UnitLoad {
  const byCaseworker = Map.groupBy(rows, ({ caseworker }) => caseworker?.id ?? '');
  const loads = [...byCaseworker.values()]
    .map((own) => loadOf(own, own[0]?.caseworker ?? null, today))
    .toSorted(
      (a, b) =>
        Number(a.caseworker === null) - Number(b.caseworker === null) || b.citizens - a.citizens,
    );
  const sum = loadOf(rows, null, today);
  const groups: readonly (TargetGroup | null)[] = [
    ...targetGroups.codes.map(({ code }) => code),
    null,
  ];
  return { loads, sum, groups: groups.filter((group) => sum.byGroup.has(group)) };
}

function loadOf(rows: readonly PortfolioRow[], caseworker: Load['caseworker'], today: Day): Load {
  const sunday = sundayOf(today);
  const byGroup = new Map<TargetGroup | null, number>();
  let overdue = 0;
  let overdueCitizens = 0;
  let thisWeek = 0;
  for (const row of rows) {
    byGroup.set(row.group, (byGroup.get(row.group) ?? 0) + 1);
    overdue += row.overdue;
    if (row.overdue > 0) overdueCitizens += 1;
    for (const { first, count } of row.lines) {
      if (first.due >= today && first.due <= sunday) thisWeek += count;
    }
  }
  return { caseworker, citizens: rows.length, overdueCitizens, overdue, thisWeek, byGroup };
}
