import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { textsIn } from '../texts/index.ts';
import { Chart, chartFile } from './chart.tsx';

test.for([
  ['/noegletal/x/figur', 'svg', '/noegletal/x/figur.svg'],
  [
    '/noegletal/x/figur?periode=2026&ydelse=a',
    'png',
    '/noegletal/x/figur.png?periode=2026&ydelse=a',
  ],
] as const)('the file of %s as %s is %s', ([address, kind, file]) => {
  expect(chartFile(address, kind)).toBe(file);
});

test('a chart stands with its words, its source, its files and its table', () => {
  const html = renderToString(
    h(Chart, {
      svg: '<svg role="img"><title>Tal</title></svg>',
      name: 'Fuldtidspersoner',
      caption: 'Tallet stiger fra 4 til 5.',
      source: 'Rettidig, 2026-10',
      download: '/noegletal/x/figur',
      words: { t: textsIn('da'), language: 'da' },
      children: h('table', {}),
    }),
  );
  for (const part of [
    'aria-label="Fuldtidspersoner"',
    '<svg role="img"><title>Tal</title></svg>',
    'Tallet stiger fra 4 til 5.',
    'Kilde: Rettidig, 2026-10',
    'href="/noegletal/x/figur.svg"',
    'href="/noegletal/x/figur.png"',
    '<table>',
  ]) {
    expect(html).toContain(part);
  }
});

/** The files of the views in which a pattern stands. */
function viewsWith(pattern: RegExp): readonly string[] {
  const root = join(import.meta.dirname, '..');
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.tsx') && pattern.test(readFileSync(join(root, path), 'utf8')))
    .toSorted();
}

// Issue 5: SVG and PNG of each chart. What is drawn elsewhere is no chart of figures.
test('no view draws a chart of its own, which would stand without source and files', () => {
  expect(viewsWith(/<svg[^>]*role="img"/)).toEqual(['timeline/view.tsx']);
  expect(viewsWith(/dangerouslySetInnerHTML/)).toEqual([
    'charts/chart.tsx',
    'figures/overview-view.tsx',
    'ui/icon.tsx',
  ]);
});

test('no chart is without files but what is not kept yet', () => {
  expect(viewsWith(/download=\{null\}/)).toEqual([]);
  expect(viewsWith(/chartFiles=\{null\}/)).toEqual(
    [
      // A text that is being written.
      'committee/matters/edit-view.tsx',
      // Tables alone.
      'committee/forms/example-view.tsx',
      'consequences/compare-view.tsx',
      'consequences/replay-view.tsx',
    ].toSorted(),
  );
});
