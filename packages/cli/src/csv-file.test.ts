import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createCsv } from './csv-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'csv-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('a CSV file', () => {
  test('has its name when it is whole, and nothing else stands beside it', () => {
    const path = join(folder, 'liste.csv');
    const csv = createCsv(path, ['id', 'hvad']);
    csv.row(['1', 'frist; ny']);
    expect(readdirSync(folder)).not.toContain('liste.csv');
    csv.keep();
    expect(readdirSync(folder)).toEqual(['liste.csv']);
    expect(readFileSync(path, 'utf8')).toBe('\uFEFFid;hvad\r\n1;"frist; ny"\r\n');
  });

  test('that is given up leaves what stood there before', () => {
    const path = join(folder, 'liste.csv');
    writeFileSync(path, 'fra i går');
    const csv = createCsv(path, ['id']);
    csv.row(['1']);
    csv.drop();
    expect(readdirSync(folder)).toEqual(['liste.csv']);
    expect(readFileSync(path, 'utf8')).toBe('fra i går');
  });

  test('in a folder that is not there, or under a folder’s name, is refused with advice', () => {
    expect(() => createCsv(join(folder, 'findes-ikke', 'a.csv'), [])).toThrow(
      'Mappen findes ikke. Lav den først, eller ret stien.',
    );
    expect(() => createCsv(folder, [])).toThrow('Det er en mappe. Skriv også et filnavn.');
    expect(readdirSync(folder)).toEqual([]);
  });
});
