import { describe, expect, test } from 'vitest';
import {
  barChart,
  chartPng,
  flowChart,
  groupedBarChart,
  lineChart,
  scatterChart,
  sparkline,
  stepChart,
} from './index.ts';
import { apart, seriesStyles } from './frame.ts';

const frame = {
  id: 'proeve',
  title: 'Aktiveringsgrad <13 måneder> & "mere"',
  summary: 'Fra 20 til 25 %',
  source: 'Kilde: egne tal',
  format: (value: number) => `${value} %`,
};
const labels = ['jan', 'feb', 'mar'];

const charts: Readonly<Record<string, string>> = {
  line: lineChart({
    ...frame,
    labels,
    series: [
      { name: 'Dagpenge', values: [20, null, 25] },
      { name: 'Kontanthjælp', values: [10, 11, 12] },
    ],
    target: { name: 'Måltal', value: 27 },
  }),
  'line without values': lineChart({
    ...frame,
    labels,
    series: [{ name: 'Ingen', values: [null, null, null] }],
  }),
  bar: barChart({
    ...frame,
    bars: [
      { label: 'A & B', value: 37.7, low: 22, high: 55, note: '(n = 31)' },
      { label: 'Uden', value: null },
    ],
  }),
  'bar without bars': barChart({ ...frame, bars: [] }),
  grouped: groupedBarChart({ ...frame, labels, series: [{ name: '2011', values: [1, null, 3] }] }),
  step: stepChart({
    ...frame,
    xLabel: 'Uger',
    series: [
      {
        name: 'Alle',
        points: [
          { x: 0, y: 100 },
          { x: 13, y: 60, low: 50, high: 70 },
        ],
      },
    ],
  }),
  scatter: scatterChart({
    ...frame,
    xLabel: 'Pris',
    yLabel: 'Effekt',
    formatX: String,
    points: [{ label: 'Job-bro', x: 1105, y: 35 }],
  }),
  flow: flowChart({
    ...frame,
    from: ['a', 'b'],
    to: ['a', 'c'],
    flows: [
      [0, 3],
      [2, 1],
    ],
  }),
  'flow of nothing': flowChart({ ...frame, from: ['a'], to: ['a'], flows: [[0]] }),
};

describe.each(Object.entries(charts))('%s', (_, svg) => {
  test('has title, text and source, and text stays text', () => {
    expect(svg).toContain(
      '<title id="proeve-t">Aktiveringsgrad &lt;13 måneder&gt; &amp; &quot;mere&quot;</title>',
    );
    expect(svg).toContain('<desc id="proeve-d">Fra 20 til 25 %</desc>');
    expect(svg).toContain('>Kilde: egne tal</text>');
    expect(svg).toContain('role="img" aria-labelledby="proeve-t proeve-d"');
  });

  test('has no number that is none, and no style the pages forbid', () => {
    expect(svg).not.toMatch(/NaN|Infinity|undefined|style=/);
  });

  test('becomes a picture', async () => {
    const png = await chartPng(svg);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1440);
  });
});

test('a line is broken where nothing is known', () => {
  const [d = ''] = /(?<=<path d=")M[^"]*(?=" fill="none")/.exec(charts['line'] ?? '') ?? [];
  expect(d.match(/M/g)).toHaveLength(2);
});

test('what is not known is said as a dash, never drawn as 0', () => {
  expect(charts['bar']).toContain('>–</text>');
  expect(charts['bar']?.match(/<rect /g)).toHaveLength(3);
});

test('series differ by more than colour', () => {
  for (const kind of ['dash', 'mark', 'pattern'] as const) {
    expect(new Set(seriesStyles.map((style) => style[kind])).size).toBe(seriesStyles.length);
  }
});

test('labels are moved apart and stay inside', () => {
  expect(apart([100, 100, 100], 15, 120)).toEqual([90, 105, 120]);
  expect(apart([10, 100], 15, 120)).toEqual([10, 100]);
});

test('a sparkline is only for the eye', () => {
  expect(sparkline([1, null, 3])).toContain('aria-hidden="true"');
  expect(sparkline([])).not.toMatch(/NaN/);
});
