import {
  sankey,
  sankeyJustify,
  sankeyLinkHorizontal,
  type SankeyLink,
  type SankeyNode,
} from 'd3-sankey';
import {
  type ChartFrame,
  fillOf,
  fillPatterns,
  ink,
  picture,
  px,
  seriesStyles,
  styleOf,
  textAt,
  widthOf,
} from './frame.ts';

export interface FlowChart extends ChartFrame {
  readonly from: readonly string[];
  readonly to: readonly string[];
  /** How much goes from each of `from` to each of `to`; 0 is not drawn. */
  readonly flows: readonly (readonly number[])[];
}

interface Place {
  readonly name: string;
  readonly side: 'from' | 'to';
}
type Node = SankeyNode<Place, object>;
type Link = SankeyLink<Place, object>;

/** Streams from one set of places to another, as wide as what flows in them. */
export function flowChart(chart: FlowChart): string {
  const { from, to, flows, format, id } = chart;
  const width = chart.width ?? 720;
  const links = from.flatMap((_, i) =>
    to.flatMap((__, j) => {
      const value = flows[i]?.[j] ?? 0;
      return value > 0 ? [{ source: i, target: from.length + j, value }] : [];
    }),
  );
  const used = new Set(links.flatMap(({ source, target }) => [source, target]));
  const places: readonly Place[] = [
    ...from.map((name) => ({ name, side: 'from' as const })),
    ...to.map((name) => ({ name, side: 'to' as const })),
  ];
  const kept = places.flatMap((place, i) => (used.has(i) ? [{ place, i }] : []));
  const numbers = new Map(kept.map(({ i }, at) => [i, at]));
  const tallest = Math.max(
    kept.filter(({ place }) => place.side === 'from').length,
    kept.filter(({ place }) => place.side === 'to').length,
  );
  const height = Math.max(120, tallest * 56);
  const room = (side: Place['side']): number =>
    Math.min(
      width * 0.33,
      Math.max(
        0,
        ...kept
          .filter(({ place }) => place.side === side)
          .map(({ place }) => widthOf(place.name) + 75),
      ),
    );
  if (links.length === 0) return picture(chart, { width, height: 40 }, textAt(0, 24, '–'));
  const layout = sankey<Place, object>()
    .nodeWidth(14)
    .nodePadding(22)
    .nodeAlign(sankeyJustify)
    .extent([
      [room('from'), 14],
      [width - room('to'), height - 14],
    ]);
  const graph = layout({
    nodes: kept.map(({ place }) => ({ ...place })),
    links: links.map(({ source, target, value }) => ({
      source: numbers.get(source) ?? 0,
      target: numbers.get(target) ?? 0,
      value,
    })),
  });
  const path = sankeyLinkHorizontal<Place, object>();
  // Patterns and numbers go down the picture, so that those beside each other differ.
  const sources = graph.nodes
    .filter(({ side }) => side === 'from')
    .toSorted((a, b) => (a.y0 ?? 0) - (b.y0 ?? 0));
  const placeOf = (node: Node | string | number): number =>
    typeof node === 'object' ? sources.indexOf(node) : -1;
  // The narrow ones lie on top, where they cross wide ones.
  const streams = graph.links
    .toSorted((a, b) => (b.width ?? 0) - (a.width ?? 0))
    .map((link) => stream(id, path(link) ?? '', { ...link, place: placeOf(link.source) }));
  const body = [
    ...streams.map(({ ribbon }) => ribbon),
    ...streams.map(({ mark }) => mark),
    ...graph.nodes.map((node) => box(node, placeOf(node), format)),
  ];
  const defs = fillPatterns(id, Math.min(sources.length, seriesStyles.length));
  return picture(chart, { width, height, defs }, body.join(''));
}

/** A stream that is lower than this has no room for the number of its source. */
const leastMarked = 11;

/**
 * A stream in the pattern of its source, with a rim that holds it together where streams cross; the number of its source
 * stands at its end, since there may be more sources than patterns.
 */
function stream(
  id: string,
  d: string,
  { width = 1, target, y1 = 0, place }: Link & { readonly place: number },
): { readonly ribbon: string; readonly mark: string } {
  const end = typeof target === 'object' ? (target.x0 ?? 0) : 0;
  const { colour } = styleOf(place);
  const line = (stroke: string, wide: number): string =>
    `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${px(wide)}"/>`;
  return {
    ribbon: `<g class="stream">${line(colour, Math.max(1, width) + 1.4)}${line(fillOf(id, place), Math.max(1, width))}</g>`,
    mark:
      width < leastMarked
        ? ''
        : textAt(end - 6, y1 + 4, String(place + 1), { anchor: 'end', weight: 600, halo: true }),
  };
}

function box(
  { name, side, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }: Node,
  place: number,
  format: (value: number) => string,
): string {
  const middle = (y0 + y1) / 2 + 4;
  const text = `${side === 'from' ? `${place + 1}. ` : ''}${name} ${format(value)}`;
  return (
    `<rect x="${px(x0)}" y="${px(y0)}" width="${px(x1 - x0)}" height="${px(Math.max(1, y1 - y0))}" fill="${ink}"/>` +
    (side === 'from'
      ? textAt(x0 - 6, middle, text, { anchor: 'end' })
      : textAt(x1 + 6, middle, text))
  );
}
