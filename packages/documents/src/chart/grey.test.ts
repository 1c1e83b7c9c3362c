import { expect, test } from 'vitest';
import {
  barChart,
  flowChart,
  groupedBarChart,
  lineChart,
  panelChart,
  scatterChart,
  stepChart,
} from './index.ts';

const frame = {
  id: 'graa',
  title: 'Sager, antal',
  summary: '',
  source: 'Kilde: egne tal',
  format: String,
};

/** Dark or light, as paper without colour shows it: by the relative luminance of WCAG 2.2. */
function greyOf(colour: string): string {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue > 0.5 ? 'light' : 'dark';
}

/** The shapes of a picture in grey, in no order; without its words. */
function shapesOf(svg: string): readonly string[] {
  const grey = svg.replaceAll(/#[0-9a-f]{6}/g, greyOf);
  return [...grey.matchAll(/<(?:path|rect|circle|line) [^>]*>/g)]
    .map(([shape]) => shape)
    .toSorted();
}

const [low, high] = [
  [1, 2, 4],
  [5, 7, 9],
] as const;
const labels = ['a', 'b', 'c'];
const steps = (values: readonly number[]) => values.map((y, x) => ({ x, y }));

/** Each kind with its first series low and its second high, or the other way round. */
const kinds: Readonly<
  Record<string, (one: readonly number[], other: readonly number[]) => string>
> = {
  line: (one, other) =>
    lineChart({ ...frame, labels, series: [one, other].map((values) => ({ name: 's', values })) }),
  grouped: (one, other) =>
    groupedBarChart({
      ...frame,
      labels,
      series: [one, other].map((values) => ({ name: 's', values })),
    }),
  step: (one, other) =>
    stepChart({
      ...frame,
      xLabel: 'x',
      series: [one, other].map((values) => ({ name: 's', points: steps(values) })),
    }),
  bar: ([one = 0], [other = 0]) =>
    barChart({
      ...frame,
      bars: [
        { label: 's', value: one, own: true },
        { label: 's', value: other },
      ].toSorted((a, b) => a.value - b.value),
    }),
  panels: ([one = 0], [other = 0]) =>
    panelChart({
      ...frame,
      meanName: 'm',
      panels: [
        {
          title: 't',
          mean: null,
          bars: [
            { label: 's', value: one, own: true },
            { label: 's', value: other, own: false },
          ].toSorted((a, b) => a.value - b.value),
        },
      ],
    }),
  scatter: ([one = 0], [other = 0]) =>
    scatterChart({
      ...frame,
      xLabel: 'x',
      yLabel: 'y',
      formatX: String,
      points: [
        { label: 's', x: one, y: one, own: true },
        { label: 's', x: other, y: other },
      ],
    }),
};

test.each(Object.entries(kinds))('%s: who is who is seen without colour', (_, draw) => {
  expect(shapesOf(draw(low, high))).not.toEqual(shapesOf(draw(high, low)));
});

test('patterns of fills differ without colour', () => {
  const svg = groupedBarChart({
    ...frame,
    labels,
    series: Array.from({ length: 5 }, () => ({ name: 's', values: [1, 2, 3] })),
  });
  const patterns = [...svg.matchAll(/<pattern [^>]*>(.*?)<\/pattern>/g)].map(([, inside = '']) =>
    inside.replaceAll(/#[0-9a-f]{6}/g, greyOf),
  );
  expect(new Set(patterns).size).toBe(5);
});

/** Seven sources that each give twenty to both of two places: more sources than patterns. */
const streams = flowChart({
  ...frame,
  from: 'ABCDEFG'.split(''),
  to: ['X', 'Y'],
  flows: Array.from({ length: 7 }, () => [20, 20]),
});

test('streams beside each other have patterns of their own, in a rim', () => {
  const fills = [...streams.matchAll(/<g class="stream">.*?stroke="url\(#(.*?)\)"/g)].map(
    ([, fill]) => fill,
  );
  expect(fills).toHaveLength(14);
  expect(new Set(fills).size).toBe(5);
  expect(streams).not.toContain('stroke-opacity');
});

test('a stream that has room says the number of its source, which stands before the name', () => {
  for (const place of [1, 2, 3, 4, 5, 6, 7]) {
    expect(streams.match(new RegExp(`font-weight="600">${place}</text>`, 'g'))).toHaveLength(2);
    expect(streams).toMatch(new RegExp(`>${place}\\. [A-G] 40</text>`));
  }
});
