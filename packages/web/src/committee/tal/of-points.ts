import type { KeptInsert, WholeMeeting } from '@rettidig/store';
import type { EmployeeVisit } from '../../http/visit.ts';
import { type Checked, type Standing, standingOf } from '../inserts/standing.ts';
import type { Lack } from '../meetings/lacks.ts';
import { changedOf } from './changed.tsx';
import { groundOf } from './load.ts';

/** The numbers in the matters of a meeting, and what is found of them. */
export interface PointNumbers {
  readonly inserts: readonly KeptInsert[];
  readonly standing: Standing;
}

/** What is known of the numbers of a meeting; what is not begins to be found. */
export const pointNumbers = async (
  visit: EmployeeVisit,
  inserts: readonly KeptInsert[],
): Promise<PointNumbers> => ({ inserts, standing: await standingOf(groundOf(visit), inserts) });

/** What is found of the numbers of one matter. */
export const checkedOf = (
  { inserts, standing }: PointNumbers,
  matter: string,
): readonly (Checked | null)[] =>
  inserts.flatMap((insert, at) => (insert.matter === matter ? [standing.checked[at] ?? null] : []));

/** The points whose numbers have changed or are not verified, for those who send the agenda out. */
export function numberLacks(
  points: WholeMeeting['points'],
  numbers: PointNumbers,
): readonly Lack[] {
  return points.flatMap(({ item: { position: item }, matter }): readonly Lack[] => {
    const checked = checkedOf(numbers, matter.id);
    const changed = changedOf(checked).length;
    const old = checked.filter((one) => one?.isNewest !== true).length;
    return [
      ...(changed === 0
        ? []
        : [
            {
              item,
              text: `Punkt ${item}: ${changed} tal er ændret siden. Se dem på sagen, og opdatér dem, eller lad dem stå.`,
            },
          ]),
      ...(old === 0
        ? []
        : [
            {
              item,
              text: `Punkt ${item}: ${old} tal bliver regnet igen nu. Hent siden igen om lidt.`,
            },
          ]),
    ];
  });
}
