import type { ImportProgress } from '@rettidig/store';
import { expect, test } from 'vitest';
import { progressLine } from './progress-line.ts';

function shown(isInteractive: boolean, progress: readonly ImportProgress[]): readonly string[] {
  const written: string[] = [];
  const { show, done } = progressLine({ isInteractive, err: (text) => written.push(text) });
  for (const one of progress) show(one);
  done();
  return written;
}

const reading = (done: number): ImportProgress => ({
  step: 'laeser',
  file: 'personer.csv',
  done,
  of: 1000,
});

test('in a file: a line for each step and tenth, each once', () => {
  expect(
    shown(false, [
      reading(1),
      reading(99),
      reading(101),
      reading(1000),
      { step: 'kontrollerer', file: null, done: 0, of: 1 },
      { step: 'gemmer', file: null, done: 0, of: 0 },
    ]),
  ).toEqual([
    'Læser   0 %\n',
    'Læser  10 %\n',
    'Læser 100 %\n',
    'Kontrollerer …\n',
    'Gemmer 100 %\n',
  ]);
});

test('on a screen: one bar, drawn over itself and taken away', () => {
  expect(shown(true, [reading(500), reading(500), reading(1000)])).toEqual([
    `\rLæser ${'█'.repeat(15)}${'░'.repeat(15)}  50 % personer.csv\u001B[K`,
    `\rLæser ${'█'.repeat(30)} 100 % personer.csv\u001B[K`,
    '\r\u001B[K',
  ]);
});
