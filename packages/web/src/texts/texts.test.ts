import { describe, expect, test } from 'vitest';
import { da } from './da.ts';
import { en } from './en.ts';

type Leaf = readonly [path: string, text: string];

/** Every text by its path; texts with something filled in are asked with a word that no text has. */
function leavesOf(value: unknown, path = ''): readonly Leaf[] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const filled: unknown = value('Ω', 'Ω', 'Ω');
    return [[path, String(filled)]];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, `${path}.${key}`));
}

const danish = leavesOf(da);
const english = new Map(leavesOf(en));

/** Words that are the same in both languages, by path. */
const same = new Set([
  '.product',
  '.demo.badge',
  '.why.status',
  '.citizen.statusColumn',
  '.citizen.subjects.skill_test',
  '.citizen.historySource.sagsbehandling',
  '.roles.administrator',
]);

describe('the texts', () => {
  test('have the same keys in both languages', () => {
    expect([...english.keys()]).toEqual(danish.map(([path]) => path));
  });

  test('say something under every key', () => {
    expect([...danish, ...english].filter(([, text]) => text.trim() === '')).toEqual([]);
  });

  test('are translated', () => {
    const untranslated = danish.filter(
      ([path, text]) =>
        !same.has(path) && !path.startsWith('.monthsShort') && english.get(path) === text,
    );
    expect(untranslated).toEqual([]);
  });

  test('English texts have no Danish letters', () => {
    const danishLetters = [...english].filter(
      ([path, text]) => /[æøå]/i.test(text) && path !== '.nav.otherLanguageLabel',
    );
    expect(danishLetters).toEqual([]);
  });

  test('English texts use no words that English does not have', () => {
    expect([...english].filter(([, text]) => /visitat/i.test(text))).toEqual([]);
  });
});
