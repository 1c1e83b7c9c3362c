import type { WholeMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import { matterPath } from '../matters/load.ts';
import type { Lack } from './lacks.ts';

/** What is not ready on an agenda; what is about a point leads to its matter, where it is mended. */
export function LackList({
  lacks,
  points,
}: {
  readonly lacks: readonly Lack[];
  readonly points: WholeMeeting['points'];
}): VNode {
  return (
    <ul class="bullets" lang="da">
      {lacks.map(({ item: number, text }) => {
        const point = points.find(({ item }) => item.position === number);
        return (
          <li>{point === undefined ? text : <a href={matterPath(point.matter.id)}>{text}</a>}</li>
        );
      })}
    </ul>
  );
}
