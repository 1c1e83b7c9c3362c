import type { Stream } from '../random/stream.ts';
import { madeGroups } from './groups.ts';

/** Full-year persons of a group. */
export interface MadePersons {
  readonly group: string;
  readonly all: number;
  readonly elsewhere: number;
  readonly under30: number | null;
}

/** Persons of every group, as many as so many inhabitants could have. */
export function madePersons(inhabitants: number, draw: Stream): readonly MadePersons[] {
  // A few send many to other providers: their groups are much smaller net than gross.
  const most = draw.chance(15) ? 18 : 3;
  const groups = madeGroups.map(({ label, perMille, young }): MadePersons => {
    const all = Math.max(30, Math.round((inhabitants * draw.between(...perMille)) / 1000));
    const elsewhere = Math.floor((all * draw.between(0, most)) / 100);
    const under30 = young === null ? null : Math.round((all * draw.between(...young)) / 100);
    return { group: label, all, elsewhere, under30 };
  });
  const others = [
    ['Førtidspension', draw.between(40, 110)],
    ['Fleksjob', draw.between(10, 28)],
  ] as const;
  return [
    ...groups,
    ...others.map(([group, perMille]) => {
      const all = Math.round((inhabitants * perMille) / 1000);
      return { group, all, elsewhere: 0, under30: null };
    }),
  ];
}
