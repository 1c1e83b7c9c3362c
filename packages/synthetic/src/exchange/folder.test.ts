import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { iso } from '../calendar/calendar.ts';
import { generate } from '../generate.ts';
import { writeFolder } from './folder.ts';
import { rowsOf, truthRowsOf } from './rows.ts';

test('a folder holds the files of the format and the truth, and is the same when written again', () => {
  const folder = mkdtempSync(join(tmpdir(), 'rettidig-synthetic-'));
  try {
    const made = generate({ municipality: 173, seed: 1, on: iso('2026-11-23'), size: 500 });
    const inside = join(folder, 'new', 'folder');
    const read = (): readonly string[] =>
      readdirSync(inside).map((name) => `${name}\n${readFileSync(join(inside, name), 'utf8')}`);
    writeFolder(made, inside);
    const first = read();
    writeFolder(made, inside);
    expect(read()).toEqual(first);
    expect(readdirSync(inside).toSorted()).toEqual(
      [...rowsOf(made).keys(), 'sandhed.csv', 'noegletal.csv'].toSorted(),
    );
    expect(readFileSync(join(inside, 'sandhed.csv'), 'utf8')).toBe(
      `${truthRowsOf(made).join('\n')}\n`,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
