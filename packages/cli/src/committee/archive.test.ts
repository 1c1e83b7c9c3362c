import { forms, meetingPaper, noInserts, paperText } from '@rettidig/committee';
import { madeMeeting } from '@rettidig/committee/testing';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  repository,
  runOn,
} from '../testing/command-line.ts';

let database: EmptyDatabase;
const folder = mkdtempSync(join(tmpdir(), 'rettidig-arkiv-'));
const at = (name: string): string => join(folder, name);
const patience = 60_000;

const [form] = forms;
if (form === undefined) throw new Error('no form');
const minutes = paperText(
  meetingPaper(madeMeeting, form, { kind: 'referat', audience: 'medlem', inserts: noInserts }),
);

beforeAll(async () => {
  writeFileSync(at('referat.txt'), minutes);
  writeFileSync(at('andet.txt'), 'En indkøbsliste\nmælk');
  database = await createEmptyDatabase();
  const { code, err } = await rettidig('import', join(repository, 'docs/examples/import'));
  if (code !== 0) throw new Error(err);
}, patience);
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

const rettidig = (...words: readonly string[]) => runOn(database, words);

describe('rettidig archive import', { timeout: patience }, () => {
  test('says what is found and doubted, and keeps nothing', async () => {
    const { code, out } = await rettidig('archive', 'import', at('referat.txt'));
    expect(code).toBe(0);
    expect(out).toContain('referat.txt: Arbejdsmarkedsudvalget, 07.10.2026, 3 punkter; læst');
    expect(out).toContain('Punkt 3 er lukket, men har tekst.');
    expect(out).toContain('1 papir læst, 1 sted at se efter. Intet er gemt; det gør --gem.');
  });

  test('keeps each paper once, and says which files are none', async () => {
    const files = [at('referat.txt'), at('andet.txt'), at('er-her-ikke.pdf')];
    const { code, out } = await rettidig('archive', 'import', ...files, '--gem');
    expect(code).toBe(1);
    expect(out).toContain('3 punkter; gemt');
    expect(out).toContain('andet.txt: Filen ligner ikke en dagsorden eller et referat');
    expect(out).toContain('er-her-ikke.pdf: Filen findes ikke');
    expect(out).toContain('1 papir læst, 1 sted at se efter, 2 filer ikke taget med.');
    const again = await rettidig('archive', 'import', at('referat.txt'), '--gem');
    expect([again.code, again.out]).toEqual([0, expect.stringContaining('er her allerede')]);
  });

  test('a committee that is not there is refused', async () => {
    const wrong = await rettidig(
      'archive',
      'import',
      at('referat.txt'),
      '--gem',
      '--udvalg',
      'Hest',
    );
    expect([wrong.code, wrong.err]).toEqual([
      2,
      expect.stringContaining('Udvalget »Hest« findes ikke.'),
    ]);
  });
});
