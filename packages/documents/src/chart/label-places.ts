import { fontSize, widthOf } from './frame.ts';

/** A part of the picture, in pixels. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Where a label stands; `leader`: from where a thin line goes to its point, when it stands away from it. */
export interface LabelPlace {
  readonly x: number;
  /** Baseline. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly leader: readonly [number, number] | null;
}

const directions: readonly (readonly [number, number])[] = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.7],
  [0.8, 0.7],
  [-0.8, -0.7],
  [-0.8, 0.7],
];
/** From the rim of the mark; a label that is further away than the first has a line to its point. */
const distances = [4, 15, 27, 41, 57, 75, 95];

/** A point with the radius of its mark. */
export interface NamedPoint {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

/**
 * A place for the name of each point, as near as can be without lying over another name, a point, the edge or what is
 * taken; the first points choose first. Where there is no such place, the one that covers least.
 */
export function labelPlaces(
  points: readonly NamedPoint[],
  { within, taken }: { readonly within: Box; readonly taken: readonly Box[] },
): readonly LabelPlace[] {
  const full: Box[] = [
    ...taken,
    ...points.map(({ x, y, radius }) => ({
      left: x - radius - 2,
      right: x + radius + 2,
      top: y - radius - 2,
      bottom: y + radius + 2,
    })),
  ];
  return points.map((point) => {
    let best: { readonly place: LabelPlace; readonly box: Box; readonly cost: number } | null =
      null;
    for (const distance of distances) {
      for (const direction of directions) {
        const [place, box] = candidate(point, direction, distance);
        const cost =
          outside(box, within) + full.reduce((sum, other) => sum + common(box, other), 0);
        if (best === null || cost < best.cost) best = { place, box, cost };
      }
      if (best?.cost === 0) break;
    }
    if (best === null) throw new RangeError('There is no direction to place a label in.');
    full.push(best.box);
    return best.place;
  });
}

function candidate(
  { x, y, radius, label }: NamedPoint,
  [dx, dy]: readonly [number, number],
  distance: number,
): readonly [LabelPlace, Box] {
  const anchor = dx > 0 ? 'start' : dx < 0 ? 'end' : 'middle';
  const away = radius + distance;
  const at = x + dx * away;
  // Above and below, a label needs half its height more to be clear of the mark.
  const middle = y + dy * (away + (dx === 0 ? 5 : 0));
  const isFar = distance > (distances[0] ?? 0);
  const leader = isFar ? ([at - Math.sign(dx) * 2, middle - Math.sign(dy) * 4] as const) : null;
  return [{ x: at, y: middle + 4, anchor, leader }, boxOf([at, middle + 4], label, anchor)];
}

/** About what a text covers that begins, ends or has its middle at a place on its baseline. */
export function boxOf(
  [x, y]: readonly [number, number],
  text: string,
  anchor: LabelPlace['anchor'],
): Box {
  const width = widthOf(text);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { left, right: left + width, top: y - fontSize * 0.85, bottom: y + fontSize * 0.35 };
}

function common(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}

function outside(box: Box, within: Box): number {
  return (box.right - box.left) * (box.bottom - box.top) - common(box, within);
}
