import {
  sankey,
  sankeyJustify,
  sankeyLinkHorizontal,
  type SankeyLink,
  type SankeyNode,
} from 'd3-sankey';
import {
  type ChartFrame,
  fillPatterns,
  ink,
  picture,
  px,
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
  const height = Math.max(120, tallest * 44);
  const room = (side: Place['side']): number =>
    Math.min(
      width * 0.33,
      Math.max(
        0,
        ...kept
          .filter(({ place }) => place.side === side)
          .map(({ place }) => widthOf(place.name) + 60),
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
  const body = [
    ...graph.links.map((link, i) => stream(path(link) ?? '', link, i)),
    ...graph.nodes.map((node) => box(node, format)),
  ];
  return picture(chart, { width, height, defs: fillPatterns(id, 1) }, body.join(''));
}

function stream(d: string, { width = 1, source }: Link, i: number): string {
  const place = typeof source === 'object' ? (source.index ?? i) : i;
  const { colour } = styleOf(place);
  return `<path d="${d}" fill="none" stroke="${colour}" stroke-opacity="0.35" stroke-width="${px(Math.max(1, width))}"/>`;
}

function box(
  { name, side, x0 = 0, x1 = 0, y0 = 0, y1 = 0, value = 0 }: Node,
  format: (value: number) => string,
): string {
  const middle = (y0 + y1) / 2 + 4;
  const text = `${name} ${format(value)}`;
  return (
    `<rect x="${px(x0)}" y="${px(y0)}" width="${px(x1 - x0)}" height="${px(Math.max(1, y1 - y0))}" fill="${ink}"/>` +
    (side === 'from'
      ? textAt(x0 - 6, middle, text, { anchor: 'end' })
      : textAt(x1 + 6, middle, text))
  );
}
