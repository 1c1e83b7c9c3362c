import type { Stream } from '../random/stream.ts';
import type { MadePersons } from './persons.ts';

/** Persons who left a benefit within the year. */
export interface MadeFlow {
  readonly from: string;
  /** Null: on no benefit afterwards. */
  readonly to: string | null;
  readonly persons: number;
}

/** Where people go from one benefit to another, most often first. */
const ways: readonly (readonly [from: string, to: string])[] = [
  ['A-dagpenge', 'Sygedagpenge'],
  ['A-dagpenge', 'Kontanthjælp 1'],
  ['Kontanthjælp 1', 'Kontanthjælp 2+3'],
  ['Kontanthjælp 2+3', 'Førtidspension'],
  ['Kontanthjælp 2+3', 'Ressourceforløb'],
  ['Sygedagpenge', 'Kontanthjælp 2+3'],
  ['Sygedagpenge', 'Ledighedsydelse'],
  ['Ledighedsydelse', 'Fleksjob'],
];

/** Per cents of the persons of a benefit who leave it: for another one on each way, and for none. */
const onEachWay = [2, 9] as const;
const toNone = [15, 60] as const;

/** Flows between the benefits of a made-up municipality. */
export function madeFlows(persons: readonly MadePersons[], draw: Stream): readonly MadeFlow[] {
  const part = (from: string, [least, most]: readonly [number, number]): number => {
    const all = persons.find(({ group }) => group === from)?.all ?? 0;
    return Math.round((all * draw.between(least, most)) / 100);
  };
  const left = [...new Set(ways.map(([from]) => from))];
  return [
    ...left.map((from) => ({ from, to: null, persons: part(from, toNone) })),
    ...ways.map(([from, to]) => ({ from, to, persons: part(from, onEachWay) })),
  ];
}
