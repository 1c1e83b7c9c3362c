import { describe, expect, test } from 'vitest';
import * as codes from './index.ts';

const lists = Object.values(codes).filter((one) => typeof one === 'object');

describe.each(lists)('$name', (list) => {
  test('codes are Danish in lower-case ASCII', () => {
    const written = list.codes.map(({ code }) => code);
    expect(written).toEqual([...new Set(written)]);
    expect(written.filter((code) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(code))).toEqual([]);
  });

  test('labels say something in both languages', () => {
    const empty = list.codes.filter(({ da, en }) => da.trim() === '' || en.trim() === '');
    expect(empty).toEqual([]);
  });
});

test('a list knows its codes and labels', () => {
  expect(codes.benefits.has('dagpenge')).toBe(true);
  expect(codes.benefits.has('Dagpenge')).toBe(false);
  expect(codes.benefits.label('kontanthjaelp', 'da')).toBe('Kontanthjælp');
  expect(codes.benefits.label('kontanthjaelp', 'en')).toBe('Cash benefit');
});
