import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberText } from '../text/number-text.ts';
import {
  barChart,
  chartPng,
  flowChart,
  groupedBarChart,
  headed,
  lineChart,
  panelChart,
  reportChart,
  scatterChart,
  sparkline,
  stepChart,
} from './index.ts';
import { apart, seriesStyles } from './frame.ts';
import { boxOf, labelPlaces } from './label-places.ts';

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
    targets: [
      { name: 'Måltal', value: 27 },
      { name: 'Måltal: Kontanthjælp', value: 12 },
    ],
  }),
  'line without values': lineChart({
    ...frame,
    labels,
    series: [{ name: 'Ingen', values: [null, null, null] }],
  }),
  'line with a band': lineChart({
    ...frame,
    labels,
    series: [{ name: 'Forventet', values: [20, 22, 25] }],
    band: { name: 'Interval', values: [null, { low: 18, high: 30 }, { low: 15, high: 44 }] },
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
          { x: 26, y: 40, low: 30, high: 50 },
        ],
        stretches: [{ from: 10, to: 14 }],
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
  'scatter of one point beside its means': scatterChart({
    ...frame,
    xLabel: 'Pris',
    yLabel: 'Effekt',
    formatX: String,
    points: [{ label: 'Job-bro', x: 3, y: 3, own: true }],
    means: { x: 3, y: 3, name: 'gennemsnit' },
    fromZero: false,
  }),
  'scatter of nothing': scatterChart({
    ...frame,
    xLabel: 'Pris',
    yLabel: 'Effekt',
    formatX: String,
    points: [],
    diagonal: 'Lige',
  }),
  panels: panelChart({
    ...frame,
    meanName: 'gennemsnit',
    panels: [
      {
        title: 'Samtaler og opfølgningsplaner',
        bars: [{ label: 'A', value: 1, own: true }],
        mean: 2,
      },
      { title: 'Ingen', bars: [{ label: 'A', value: null, own: true }], mean: null },
      { title: '', bars: [], mean: null },
    ],
  }),
  'panels of nothing': panelChart({ ...frame, meanName: 'gennemsnit', panels: [] }),
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
  test('has the whole source, in lines that have room', () => {
    const source = 'Tal fra en tabel med et langt navn, hentet den 21. november 2026. '
      .repeat(3)
      .trim();
    const svg = lineChart({ ...frame, width: 400, source, labels: ['a', 'b'], series: [] });
    const lines = [...svg.matchAll(/fill="#4d4d4d">([^<]*)<\/text>/g)].map(([, text = '']) => text);
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.join(' ')).toBe(source);
    const [, height = ''] = /viewBox="0 0 400 ([\d.]+)"/.exec(svg) ?? [];
    const lowest = Math.max(
      ...[...svg.matchAll(/<text x="[\d.]+" y="([\d.]+)"/g)].map(([, y]) => Number(y)),
    );
    expect(lowest).toBeLessThan(Number(height));
  });

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

  test('has its title drawn in a file: bold, above everything, whole', () => {
    const file = headed(svg);
    const [, top = ''] = /viewBox="-12 (-[\d.]+) /.exec(file) ?? [];
    const drawn = [
      ...file.matchAll(/<text x="0" y="(-[\d.]+)"[^>]*font-weight="600">([^<]*)<\/text>/g),
    ];
    expect(drawn.map(([, , text]) => text)).toEqual([
      'Aktiveringsgrad &lt;13 måneder&gt; &amp; &quot;mere&quot;',
    ]);
    expect(Number(drawn[0]?.[1])).toBeGreaterThan(Number(top));
    expect(svg).not.toContain('<text x="0" y="-');
  });

  test('becomes a picture', async () => {
    const png = await chartPng(svg);
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.readUInt32BE(16)).toBe(1440);
  });
});

test('a long title of a file is wrapped, and the picture grows with it', async () => {
  const title = `Aktiveringsgrad efter team (ydelse: ${'kontanthjælp, '.repeat(8)}dagpenge), procent`;
  const svg = lineChart({ ...frame, title, labels, series: [] });
  const file = headed(svg);
  const lines = [...file.matchAll(/font-weight="600">([^<]*)<\/text>/g)].map(([, text]) => text);
  expect(lines.length).toBeGreaterThan(1);
  expect(lines.join(' ')).toBe(title);
  const [small, tall] = await Promise.all([chartPng(svg), chartPng(file)]);
  // Bytes 20 to 23 of a PNG are its height (PNG 1.2, 11.2.2).
  expect(tall.readUInt32BE(20)).toBeGreaterThan(small.readUInt32BE(20) + 2 * 16 * lines.length);
});

test('what is no chart gets no heading', () => {
  expect(() => headed('<svg></svg>')).toThrow(TypeError);
});

test('a line is broken where nothing is known', () => {
  const [d = ''] = /(?<=<path d=")M[^"]*(?=" fill="none")/.exec(charts['line'] ?? '') ?? [];
  expect(d.match(/M/g)).toHaveLength(2);
});

test('a band stands only where there is an interval, and the axis reaches over it', () => {
  const drawn = charts['line with a band'] ?? '';
  const [, path = ''] = /class="band" d="([^"]+)"/.exec(drawn) ?? [];
  expect(path.match(/[ML]/g)?.length).toBe(4);
  expect(drawn).toContain('>40 %<');
  expect(drawn).toContain('>Interval<');
});

test('what is not known is said as a dash, never drawn as 0', () => {
  expect(charts['bar']).toContain('>–</text>');
  expect(charts['bar']?.match(/<rect (?![^>]*#fff)/g)).toHaveLength(2);
});

/** Full-time staff for each 1,000 persons: three municipalities of the example figures, one of which has sent nothing. */
const said = {
  id: 'tabel-1',
  title: 'Produktivitet',
  summary: 'Øvelev er lavest',
  source: 'Kilde: øvelse',
  decimals: 1,
  unit: 'årsværk',
} as const;

describe('a chart of a report', () => {
  const order = reportChart({
    ...said,
    kind: 'placering',
    bars: [
      { label: 'Øvelev', value: 9, own: true, note: 'nr. 1' },
      { label: 'Åby', value: 11.04, own: false, note: '' },
      { label: 'Ærdal', value: null, own: false, note: '' },
    ],
    mean: 10.02,
  });

  test('writes Danish numbers with the decimals of the table', () => {
    expect(order).toContain('>9,0 nr. 1</text>');
    expect(order).toContain('>11,0</text>');
    expect(order).toContain('>Gennemsnit 10,0</text>');
  });

  test('marks the own one by darkness and weight, not by colour alone', () => {
    expect(order).toMatch(/font-weight="600"[^>]*>Øvelev</);
    expect(order).not.toMatch(/font-weight="600"[^>]*>Åby</);
    expect(order.match(/fill="url\(#tabel-1-f0\)"/g)).toHaveLength(1);
    expect(order.match(/fill="#ccd6e0"/g)).toHaveLength(1);
  });

  test('has the line of equal shares from corner to corner', () => {
    const shares = reportChart({
      ...said,
      kind: 'diagonal',
      unit: '%',
      decimals: 0,
      xLabel: 'Andel af personer',
      yLabel: 'Andel af årsværk',
      points: [
        { label: 'A', x: 10, y: 5 },
        { label: 'B', x: 90, y: 95 },
      ],
    });
    expect(shares).toContain('>Lige store andele</text>');
    const axes = [...shares.matchAll(/>(\d+) %<\/text>/g)].map(([, value]) => Number(value));
    expect(axes).toEqual([0, 20, 40, 60, 80, 100, 0, 20, 40, 60, 80, 100]);
  });

  test('says own value and mean below each small panel', () => {
    const small = reportChart({
      ...said,
      kind: 'smaa',
      panels: [{ title: 'Ledelse', bars: [{ label: 'Øvelev', value: 1.25, own: true }], mean: 2 }],
    });
    expect(small).toContain('>Øvelev 1,3</text>');
    expect(small).toContain('>gennemsnit 2,0</text>');
  });
});

test('text over lines has white behind it, and no rim that eats its letters on paper', () => {
  const points = [
    { label: 'Fjordlund', x: 1, y: 5 },
    { label: 'Øvelev', x: 9, y: 2, own: true },
  ];
  const drawn = scatterChart({ ...frame, xLabel: 'x', yLabel: 'y', formatX: String, points });
  expect(drawn).toMatch(/<rect [^>]*fill="#fff"\/><text [^>]*>Fjordlund<\/text>/);
  for (const [, attributes = ''] of drawn.matchAll(/<text ([^>]*)>/g))
    expect(attributes).not.toContain('stroke');
});

test('names of points lie over no other name and no point', () => {
  const within = { left: 0, right: 700, top: 0, bottom: 400 };
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          x: fc.integer({ min: 100, max: 600 }),
          y: fc.integer({ min: 40, max: 360 }),
          label: fc.string({ minLength: 3, maxLength: 12 }),
        }),
        { maxLength: 9 },
      ),
      (points) => {
        const named = points.map((point) => ({ ...point, radius: 4 }));
        const places = labelPlaces(named, { within, taken: [] });
        const boxes = places.map(({ x, y, anchor }, i) =>
          boxOf([x, y], points[i]?.label ?? '', anchor),
        );
        const marks = points.map(({ x, y }) => ({
          left: x - 4,
          right: x + 4,
          top: y - 4,
          bottom: y + 4,
        }));
        for (const [i, a] of boxes.entries()) {
          for (const b of [...boxes.slice(i + 1), ...marks]) {
            const apartAlong = a.right <= b.left || b.right <= a.left;
            expect(apartAlong || a.bottom <= b.top || b.bottom <= a.top).toBe(true);
          }
        }
      },
    ),
  );
});

test('numbers are written as Danes write them', () => {
  expect([numberText(2123.4, 0), numberText(24.25, 1), numberText(-0.04, 1)]).toEqual([
    '2.123',
    '24,3',
    '0,0',
  ]);
});

test('the numbers of an axis have the same decimals, no more than tell them apart', () => {
  const ticks = (values: readonly number[]) => {
    const format = (value: number, decimals = 2) => `${numberText(value, decimals)} %`;
    const svg = lineChart({ ...frame, format, labels, series: [{ name: '', values }] });
    return [...svg.matchAll(/text-anchor="end"[^>]*>([^<]+)</g)].map(([, text]) => text);
  };
  expect(ticks([0.8, 1.2, 1.6])).toEqual(['0,0 %', '0,5 %', '1,0 %', '1,5 %', '2,0 %']);
  expect(ticks([11, 12.25, 19])).toEqual(['0 %', '5 %', '10 %', '15 %', '20 %']);
  // There is no fifth of a citizen.
  expect(ticks([0, 1])).toEqual(['0 %', '1 %']);
  expect(ticks([1, 2])).toEqual(['0 %', '1 %', '2 %']);
});

test('long labels that differ at their end only stand whole beside their bars', () => {
  const bars = ['uge 26-29', 'uge 40-43'].map((weeks, i) => ({
    label: `Ressourceforløbsydelse under jobafklaring, ${weeks}`,
    value: 23 - i,
    note: '(af 43)',
  }));
  const svg = barChart({ ...frame, bars });
  for (const { label } of bars) expect(svg).toContain(`>${label}<`);
  // The bars can still be compared: the longest has a quarter of the picture at least, when its words stand outside it.
  const [longest = 0] = [
    ...svg.matchAll(/<rect x="[^"]+" y="[^"]+" width="([\d.]+)"[^>]*url/g),
  ].map(([, width]) => Number(width));
  expect(longest).toBeGreaterThan(720 / 5);
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

test('bars of more and of less than nothing meet where nothing is', () => {
  const svg = barChart({
    ...frame,
    bars: [
      { label: 'Mere', value: 40 },
      { label: 'Mindre', value: -20 },
    ],
  });
  const [more, less] = [
    ...svg.matchAll(/<rect x="([\d.]+)" y="[\d.]+" width="([\d.]+)" height="18" fill="url/g),
  ].map(([, x, width]) => ({ from: Number(x), to: Number(x) + Number(width) }));
  expect(less?.to).toBeCloseTo(more?.from ?? 0, 1);
  expect((more?.to ?? 0) - (more?.from ?? 0)).toBeCloseTo(
    2 * ((less?.to ?? 0) - (less?.from ?? 0)),
    0,
  );
});

test('a piece of a curve that is to be looked at is drawn thick, from where it begins to where it ends', () => {
  const [piece = ''] = /<path class="stretch"[^>]*>/.exec(charts['step'] ?? '') ?? [];
  expect(piece).toContain('stroke-width="6.5"');
  // Level from 10 to 13, down there, and level to 14: the fall is three quarters of the way.
  const along = [...piece.matchAll(/[ML]([\d.]+),/g)].map(([, x]) => Number(x));
  const [start = 0, fall = 0, end = 0] = [...new Set(along)];
  expect((fall - start) / (end - start)).toBeCloseTo(3 / 4, 2);
});
