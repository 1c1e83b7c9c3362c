import { scaleLinear } from 'd3-scale';

/** What every chart has: its words stand in the picture for those who hear it, and beside it for all. */
export interface ChartFrame {
  /** Unique on the page; lower-case letters, digits and hyphens. */
  readonly id: string;
  /** What is measured, what it is split by and limited to, and its unit: a file shows nothing else that names it. */
  readonly title: string;
  /** What the picture shows, in a sentence or two. */
  readonly summary: string;
  /** Where the numbers are from; stands under the picture. */
  readonly source: string;
  /** Pixels; 720 unless another width is asked for. */
  readonly width?: number;
  /** A value as it is written on labels, and on axes: there with so many decimals, the same for all of an axis. */
  readonly format: (value: number, decimals?: number) => string;
}

/** A level to be held against, drawn across the picture. */
export interface ChartTarget {
  readonly name: string;
  readonly value: number;
}

/** How series are told apart without colour: by dashes, marks and darkness. */
export const seriesStyles = [
  { colour: '#0b3d6b', dash: '', mark: 'circle', pattern: 'solid' },
  { colour: '#a04000', dash: '8 4', mark: 'square', pattern: 'lines' },
  { colour: '#2a6332', dash: '2 3', mark: 'triangle', pattern: 'dots' },
  { colour: '#5b2c83', dash: '12 4 2 4', mark: 'diamond', pattern: 'cross' },
  { colour: '#4d4d4d', dash: '1 5', mark: 'ring', pattern: 'light' },
] as const;
export type SeriesStyle = (typeof seriesStyles)[number];

/** The style of the series at a place; after the last it begins again. */
export function styleOf(place: number): SeriesStyle {
  return seriesStyles[place % seriesStyles.length] ?? seriesStyles[0];
}

export const ink = '#1a1a1a';
export const grid = '#bdbdbd';
/** Bars that step back beside the one that stands out; told apart from it without colour. */
export const quiet = { fill: '#ccd6e0', stroke: '#5f6b76' } as const;
export const fontSize = 13;
/** About as wide as a sign of the font is on average. */
const signWidth = 7.1;

/** How much wider heavy type is. */
export const bolder = 1.08;

export function widthOf(text: string): number {
  return text.length * signWidth;
}

/** A text that has room, with three dots where its end has none. */
export function shortened(text: string, room: number): string {
  // A room that was measured from the text itself is exactly as wide.
  const signs = Math.floor(room / signWidth + 1e-6);
  return text.length <= signs ? text : `${text.slice(0, Math.max(1, signs - 1)).trimEnd()}…`;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text that stands in markup as what it is. */
export function escaped(text: string): string {
  return text.replaceAll(/[&<>"]/g, (sign) => escapes[sign] ?? sign);
}

/** Text as it was before it was escaped. */
export function unescaped(markup: string): string {
  return Object.entries(escapes).reduceRight(
    (text, [sign, entity]) => text.replaceAll(entity, sign),
    markup,
  );
}

/** A number of pixels, short. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

type Anchor = 'start' | 'middle' | 'end';

/** A line of text. */
export function textAt(
  x: number,
  y: number,
  text: string,
  {
    anchor = 'start',
    weight,
    fill = ink,
    halo = false,
  }: { anchor?: Anchor; weight?: number; fill?: string; halo?: boolean } = {},
): string {
  const bold = weight === undefined ? '' : ` font-weight="${weight}"`;
  return `${halo ? clearedFor([x, y], text, anchor) : ''}<text x="${px(x)}" y="${px(y)}" text-anchor="${anchor}" fill="${fill}"${bold}>${escaped(text)}</text>`;
}

/**
 * White behind a text, so that lines stop short of it. A white rim on the letters would do on a screen; in a PDF each letter
 * is set by itself, and its rim eats the one before.
 */
function clearedFor([x, y]: readonly [number, number], text: string, anchor: Anchor): string {
  const width = widthOf(text);
  const left = x - width * { start: 0, middle: 0.5, end: 1 }[anchor];
  return `<rect x="${px(left - 2)}" y="${px(y - fontSize)}" width="${px(width + 4)}" height="${px(fontSize + 4)}" fill="#fff"/>`;
}

/** A straight line. */
export function lineFrom(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  { stroke = ink, width = 1, dash = '' }: { stroke?: string; width?: number; dash?: string } = {},
): string {
  const dashes = dash === '' ? '' : ` stroke-dasharray="${dash}"`;
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${stroke}" stroke-width="${width}"${dashes}/>`;
}

/** The whole picture around its parts. */
export function picture(
  { id, title, summary, source }: ChartFrame,
  {
    width,
    height,
    defs = '',
  }: { readonly width: number; readonly height: number; readonly defs?: string },
  body: string,
): string {
  const sources = wrapped(source, width);
  const total = height + 22 + (sources.length - 1) * lineHeight;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" class="chart-svg" viewBox="0 0 ${px(width)} ${px(total)}" width="${px(width)}" height="${px(total)}" ` +
    `role="img" aria-labelledby="${id}-t ${id}-d" font-family="IBM Plex Sans, sans-serif" font-size="${fontSize}">` +
    `<title id="${id}-t">${escaped(title)}</title><desc id="${id}-d">${escaped(summary)}</desc>${defs}` +
    `<rect width="${px(width)}" height="${px(total)}" fill="#fff"/>${body}` +
    `${sources.map((line, i) => textAt(0, height + 16 + i * lineHeight, line, { fill: '#4d4d4d' })).join('')}</svg>`
  );
}

const lineHeight = 17;

/** A text in lines that have room, broken between words. */
export function wrapped(text: string, room: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A scale of values and the numbers that stand beside it. */
export interface ValueAxis {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
  /** Decimals the numbers beside it need to be told apart. */
  readonly decimals: number;
}

/**
 * An axis over all values, from 0 unless `fromZero` is false and the values lie close together. Beside whole values stand
 * whole numbers.
 * @param range pixels of the lowest and the highest value
 */
export function valueAxis(
  values: readonly number[],
  range: readonly [number, number],
  { fromZero = true, count = 5 }: { readonly fromZero?: boolean; readonly count?: number } = {},
): ValueAxis {
  const highest = Math.max(...values, fromZero ? 0 : Number.NEGATIVE_INFINITY);
  const lowest = Math.min(...values, fromZero ? 0 : Number.POSITIVE_INFINITY);
  const known = Number.isFinite(highest) && Number.isFinite(lowest);
  const low = known ? lowest : 0;
  const high = known && highest > low ? highest : low + 1;
  const scale = scaleLinear()
    .domain([low, high])
    .nice(count)
    .range([...range]);
  const areCounts = values.every(Number.isInteger);
  const ticks = scale.ticks(count).filter((tick) => !areCounts || Number.isInteger(tick));
  return { at: (value) => scale(value), ticks, decimals: decimalsOf(ticks) };
}

/** Decimals of numbers that lie 1, 2 or 5 of some power of ten apart. */
function decimalsOf([first = 0, second = first + 1]: readonly number[]): number {
  return Math.max(0, Math.ceil(-Math.log10(second - first) - 1e-9));
}

/** Fills that are told apart without colour; named by the picture and the place of the series. */
export function fillPatterns(id: string, count: number): string {
  const one = (place: number): string => {
    const { colour, pattern } = styleOf(place);
    const open = `<pattern id="${id}-f${place}" width="8" height="8" patternUnits="userSpaceOnUse">`;
    const ground = `<rect width="8" height="8" fill="${pattern === 'solid' ? colour : '#fff'}"/>`;
    return `${open}${ground}${strokes[pattern](colour)}</pattern>`;
  };
  return `<defs>${Array.from({ length: count }, (_, place) => one(place)).join('')}</defs>`;
}

const strokes: Readonly<Record<SeriesStyle['pattern'], (colour: string) => string>> = {
  solid: () => '',
  lines: (colour) =>
    `<path d="M-1 1 L1 -1 M0 8 L8 0 M7 9 L9 7" stroke="${colour}" stroke-width="2.4"/>`,
  dots: (colour) =>
    `<circle cx="2" cy="2" r="1.6" fill="${colour}"/><circle cx="6" cy="6" r="1.6" fill="${colour}"/>`,
  cross: (colour) => `<path d="M4 0 V8 M0 4 H8" stroke="${colour}" stroke-width="1.6"/>`,
  light: (colour) => `<rect width="8" height="8" fill="${colour}" fill-opacity="0.35"/>`,
};

/** The bar or area of a series. */
export function fillOf(id: string, place: number): string {
  return `url(#${id}-f${place % seriesStyles.length})`;
}

/** The mark of a series at a point. */
export function markAt(x: number, y: number, { mark, colour }: SeriesStyle): string {
  const [a, b] = [px(x), px(y)];
  switch (mark) {
    case 'circle':
      return `<circle cx="${a}" cy="${b}" r="3.5" fill="${colour}"/>`;
    case 'ring':
      return `<circle cx="${a}" cy="${b}" r="3.5" fill="#fff" stroke="${colour}" stroke-width="1.6"/>`;
    case 'square':
      return `<rect x="${px(x - 3.2)}" y="${px(y - 3.2)}" width="6.4" height="6.4" fill="${colour}"/>`;
    case 'triangle':
      return `<path d="M${a} ${px(y - 4.4)} L${px(x + 4.2)} ${px(y + 3.2)} L${px(x - 4.2)} ${px(y + 3.2)} Z" fill="${colour}"/>`;
    case 'diamond':
      return `<path d="M${a} ${px(y - 4.6)} L${px(x + 4.6)} ${b} L${a} ${px(y + 4.6)} L${px(x - 4.6)} ${b} Z" fill="${colour}"/>`;
  }
}

/** Moves labels apart so that none lies over another, as little as can be; in the order given. */
export function apart(wanted: readonly number[], gap: number, highest: number): readonly number[] {
  const order = wanted.map((y, i) => ({ y, i })).toSorted((a, b) => a.y - b.y);
  let before = Number.NEGATIVE_INFINITY;
  for (const one of order) {
    one.y = Math.max(one.y, before + gap);
    before = one.y;
  }
  let after = highest;
  for (const one of order.toReversed()) {
    one.y = Math.min(one.y, after);
    after = one.y - gap;
  }
  const moved = new Map(order.map(({ y, i }) => [i, y]));
  return wanted.map((y, i) => moved.get(i) ?? y);
}

/** Every how many labels are written, so that they do not run together. */
export function everySoMany(labels: readonly string[], room: number): number {
  const widest = Math.max(1, ...labels.map(widthOf)) + 10;
  return Math.max(1, Math.ceil((labels.length * widest) / Math.max(1, room)));
}
