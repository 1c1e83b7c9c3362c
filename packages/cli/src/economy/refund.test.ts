import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  repository,
  runOn,
} from '../testing/command-line.ts';

const patience = 60_000;
const root = mkdtempSync(join(tmpdir(), 'rettidig-refund-'));
const folder = join(root, 'mappe');

let database: EmptyDatabase;

const rettidig = (...words: readonly string[]) => runOn(database, words);
const refund = (...words: readonly string[]) => rettidig('economy', 'refund', ...words);

beforeAll(async () => {
  database = await createEmptyDatabase();
  cpSync(join(repository, 'docs/examples/import'), folder, { recursive: true });
  // One citizen on dagpenge from Monday 3 August 2026 on, with 18.000 kr. a month; nobody else.
  writeFileSync(
    join(folder, 'ydelser.csv'),
    'id;person;ydelse;fra;til_og_med\nY1;P1;dagpenge;2026-08-03;\nY2;P2;kontanthjaelp;2026-09-01;2026-09-30\n',
  );
  writeFileSync(
    join(folder, 'ydelsesbeloeb.csv'),
    'id;person;ydelse;beloeb_pr_maaned;fra;til_og_med\nB1;P1;dagpenge;18000;2026-08-03;\n',
  );
  const { code, err } = await rettidig('import', folder);
  if (code !== 0) throw new Error(err);
}, patience);
afterAll(async () => {
  await database.drop();
  rmSync(root, { recursive: true });
});

describe('rettidig economy refund', { timeout: patience }, () => {
  // September 2026 has 30 days. Weeks 5 (31 August) to 9 lie at 40 percent (§ 5): 18.000 kr., of which the state pays 7.200.
  test('shows a month by benefit, and what lacks an amount', async () => {
    const { code, out, err } = await refund('--period', '2026-09');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(/Arbejdsløshedsdagpenge +30 +18\.000 +7\.200 +10\.800 +0 +0 +0/);
    expect(out).toMatch(/Kontanthjælp +30 +0 +0 +0 +0 +30 +0/);
    expect(out).toContain('30 dage uden et beløb er ikke med i beløbene.');
  });

  test('shows it by step, as CSV and as JSON', async () => {
    const csv = await refund('--period', '2026-08', '--by', 'trin', '--csv');
    // By hand: 7/31, 14/31, 21/31, 28/31 of 18.000,00 are 4.064,52, 8.129,03, 12.193,55 and 16.258,06, so the weeks have
    // 4.064,52, 4.064,51, 4.064,52 and 4.064,51; 80 percent of them 3.251,62, 3.251,61, 3.251,62 and 3.251,61.
    // Monday 31 August is the first day of week 5, at 40 percent.
    expect(csv.out).toContain('Staten betaler 80 %;28;16258,06;13006,46;3251,60;');
    expect(csv.out).toContain('Staten betaler 40 %;1;580,65;232,26;348,39;');
    const { whole } = JSON.parse((await refund('--period', '2026-09', '--json')).out) as {
      whole: { state: number; withoutAmount: number };
    };
    expect([whole.state, whole.withoutAmount]).toEqual([720_000, 30]);
  });

  test.each([
    [['--by', 'penge'], '--by penge: Der kan ikke deles op efter det.'],
    [['--period', '2026-13'], '--period 2026-13: Det er ikke en periode.'],
    [['--period', '2031'], '--period 2031: Perioden er ikke begyndt'],
    [['--csv', '--json'], 'Vælg --csv eller --json'],
  ])('refuses %j', async (words, says) => {
    const { code, err } = await refund(...words);
    expect(code).not.toBe(0);
    expect(err).toContain(says);
  });
});
