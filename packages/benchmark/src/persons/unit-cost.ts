import type { Choices } from '../frame/choices.ts';
import { type Group, groups } from '../frame/group.ts';
import { meanOfRow } from '../mean/mean.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import type { ResultTable } from '../table/result-table.ts';
import { asPrinted } from '../wording/number-text.ts';
import { lookupIn, personsAndResources, personsOf } from './persons.ts';

/** What a municipality would spend at the mean's unit cost, against what it spends. */
export interface UnitCost {
  /** FTE per 1,000 persons: its own, and the mean's, rounded as the row is so that readers can compute it again. */
  readonly own: number;
  readonly mean: number;
  readonly persons: number;
  /** FTE spent less FTE at the mean's unit cost: −5.5 is 5.5 fewer. */
  readonly difference: number;
}

/**
 * Difference in FTE at average unit cost: (own − mean) × persons / 1000. Not the difference to the average municipality,
 * which has more persons or fewer.
 * @param subject a group, or the whole effort
 * @returns null where the tables lack a number it needs
 */
export function unitCost(
  tables: readonly ResultTable[],
  municipality: string,
  choices: Choices,
  subject: Group | 'samlet' = 'samlet',
): UnitCost | null {
  const table = tableAbout(tables, subject) ?? tableAbout(tables, 'samlet');
  const row = rowOf(table, table?.subject === subject ? 'produktivitet' : subject);
  const of = personsAndResources(tables).find((each) => each.municipality === municipality);
  if (table === undefined || row === undefined || of === undefined) return null;
  const own = lookupIn(tables, choices.dash)(table.subject, row.id, municipality);
  const persons = personsOf(subject, of, choices);
  const exact = meanOfRow(tables, table, row, choices).value;
  if (own === null || persons === null || exact === null) return null;
  const mean = row.decimals === null ? exact : asPrinted(exact, row.decimals);
  return { own, mean, persons, difference: ((own - mean) * persons) / 1000 };
}

/** The same for each group that has the numbers. */
export function unitCosts(
  tables: readonly ResultTable[],
  municipality: string,
  choices: Choices,
): readonly (UnitCost & { readonly group: Group })[] {
  return groups.flatMap((group) => {
    const found = unitCost(tables, municipality, choices, group);
    return found === null ? [] : [{ group, ...found }];
  });
}
