import type { Group } from '../frame/group.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import { halfWidth, type ResultTable } from '../table/result-table.ts';
import { lookupIn, personsAndResources } from './persons.ts';

/** A group's share of the resources and of the persons of a base of groups: 0-1. */
export interface GroupShares {
  readonly group: Group;
  readonly resources: number;
  /** By benefit pressure, those at other providers among them. */
  readonly persons: number;
  /** The least and the most it can be within the rounding of the pressures. */
  readonly least: number;
  readonly most: number;
  /** By the persons that resources and productivity imply, without those at other providers; null: not known. */
  readonly implied: number | null;
}

/** The groups that figure 2 of 2013 compares; it leaves the small ones and what goes across out, and does not say so. */
export const figure2Groups = [
  'a-dagpenge',
  'kontanthjaelp-1',
  'kontanthjaelp-2-3',
  'sygedagpenge',
  'ledighedsydelse',
] as const satisfies readonly Group[];

/**
 * Shares of resources against shares of persons, for a municipality (figure 2 of 2013). Both are shares of the groups given,
 * so another base gives other shares.
 * @returns null where the tables lack a number it needs
 */
export function resourceShares(
  tables: readonly ResultTable[],
  municipality: string,
  base: readonly Group[] = figure2Groups,
): readonly GroupShares[] | null {
  const look = lookupIn(tables);
  const keyFigures = tableAbout(tables, 'noegletal');
  const of = personsAndResources(tables).find((each) => each.municipality === municipality);
  if (of === undefined) return null;
  const known = base.flatMap((group) => {
    const spent =
      look('ressourceforbrug', `ressourceforbrug/${group}`, municipality) ??
      look('noegletal', `ressourcefordeling/${group}`, municipality);
    const row = rowOf(keyFigures, `forsoergelsestryk/${group}`);
    const pressure = look('noegletal', `forsoergelsestryk/${group}`, municipality);
    return spent === null || pressure === null || row === undefined
      ? []
      : [
          {
            group,
            spent,
            pressure,
            half: halfWidth(row),
            implied: of.implied[group] ?? Number.NaN,
          },
        ];
  });
  if (known.length < base.length) return null;
  const spent = sum(known.map((each) => each.spent));
  const pressure = sum(known.map((each) => each.pressure));
  const half = sum(known.map((each) => each.half));
  const implied = sum(known.map((each) => each.implied));
  return known.map((each): GroupShares => ({
    group: each.group,
    resources: each.spent / spent,
    persons: each.pressure / pressure,
    least: (each.pressure - each.half) / (pressure - each.half + (half - each.half)),
    most: (each.pressure + each.half) / (pressure + each.half - (half - each.half)),
    implied: Number.isNaN(implied) ? null : each.implied / implied,
  }));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, each) => all + each, 0);
