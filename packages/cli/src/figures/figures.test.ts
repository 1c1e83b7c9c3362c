import { openStore, supersede, withAccess } from '@rettidig/store';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
const example = join(repository, 'docs/examples/import');

let database: EmptyDatabase;
const folder = mkdtempSync(join(tmpdir(), 'rettidig-figures-'));

beforeAll(async () => {
  database = await createEmptyDatabase();
  const { code, err } = await rettidig('import', example);
  if (code !== 0) throw new Error(err);
}, patience);
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

/** A command written as one line; no word of it has a space. */
const figure = (line: string) => rettidig('figure', ...line.split(' '));

const rettidig = (...words: readonly string[]) => runOn(database, words);

const idIn = (out: string): string => /Frosset som (\S+)/.exec(out)?.[1] ?? '';

describe('rettidig figure', { timeout: patience }, () => {
  test('list has every theme, or one', async () => {
    const all = await rettidig('figure', 'list');
    expect(all.code).toBe(0);
    expect(all.out).toMatch(/^Omfang\n[^]*fuldtidspersoner[^]*Risikogruppe\n/);
    const one = await rettidig('figure', 'list', '--theme', 'rettidighed');
    expect(one.out).toMatch(/^Rettidighed\n/);
    expect(one.out).not.toContain('Omfang');
  });

  test('show has the number with definition, source, day, and what it is known by', async () => {
    const { code, out, err } = await figure('show antal-personer --period 2026-10 --by ydelse');
    expect([code, err]).toEqual([0, '']);
    expect(out).toMatch(
      /^Antal personer \(personer\), 2026-10, delt efter ydelse\nØvelev \(0199\)\n/,
    );
    expect(out).toMatch(/\nArbejdsløshedsdagpenge +\d+\n/);
    expect(out).toMatch(
      /\nKilde: Jobindsats\.dk.* Opgjort pr\. 23\.11\.2026, som kendt \d\d\.\d\d\.\d{4} kl\. \d\d\.\d\d\.\n$/,
    );
  });

  test('show as CSV has one row for each part and period, and the source', async () => {
    const { out } = await figure('show antal-personer --period 2026-10 --csv');
    const [header, row, origin] = out.split('\r\n');
    expect(header).toBe('\uFEFFperiode;kode;navn;taeller;naevner;vaerdi;enhed');
    // ydelser.csv: Y1, Y2 and Y4 run in October 2026, of three different citizens.
    expect(row).toBe('2026-10;;I alt;3;;3;personer');
    expect(origin).toMatch(/^Kilde: Antal personer\. Jobindsats/);
  });

  test('show as JSON takes a filter by the names of the municipality', async () => {
    const words = ['figure', 'show', 'antal-personer', '--period', '2026-10', '--json'];
    const { out } = await rettidig(...words, '--filter', 'enhed=ungeenheden;ydelse=kontanthjaelp');
    const { cells, filter } = JSON.parse(out) as { cells: unknown[]; filter: { enhed: string[] } };
    expect(filter.enhed[0]).toMatch(/^[0-9a-f-]{36}$/);
    expect(cells).toEqual([
      { period: '2026-10', part: null, numerator: 1, divisor: null, value: 1 },
    ]);
  });

  test('show says of a period that it has not begun, or runs, and never shows it as 0', async () => {
    const coming = await rettidig('figure', 'show', 'antal-personer', '--period', '2027-01');
    expect(coming.out).toMatch(/\nI alt +–\n\nEr ikke begyndt: 2027-01\./);
    const running = await rettidig('figure', 'show', 'antal-personer', '--period', '2026-11');
    expect(running.out).toContain('2026-11 er talt til og med 23.11.2026.');
    const empty = await rettidig(
      'figure',
      'show',
      'aktiveringsgrad',
      '--period',
      '2015-01',
      '--filter',
      'ydelse=dagpenge',
    );
    expect(empty.out).toMatch(/\nI alt +–\n/);
  });

  test('freeze and verify: the same then; now it says what was recorded, of how many, and names nobody', async () => {
    expect((await rettidig('figure', 'snapshots')).out).toMatch(/^Der er ingen frosne tal\./);
    const frozen = await figure(
      'freeze fuldtidspersoner --period 2026-10 --by ydelse --note Udvalget',
    );
    expect([frozen.code, frozen.err]).toEqual([0, '']);
    const id = idIn(frozen.out);
    const same = await rettidig('figure', 'verify', id);
    expect(same.code).toBe(0);
    expect(same.out).toContain('Som kendt dengang: det samme tal og det samme fingeraftryk.');
    expect(same.out).toMatch(/Som kendt nu \(.*\): det samme\./);

    // P1's dagpenge ended with 10 October, says a later delivery.
    const corrected = join(folder, 'rettet');
    cpSync(example, corrected, { recursive: true });
    const file = join(corrected, 'ydelser.csv');
    const before = readFileSync(file, 'utf8');
    const after = before.replace(
      'Y1;P1;dagpenge;2026-08-03;',
      'Y1;P1;dagpenge;2026-08-03;2026-10-10',
    );
    expect(after).not.toBe(before);
    writeFileSync(file, after);
    expect((await rettidig('import', corrected)).code).toBe(0);

    const changed = await rettidig('figure', 'verify', id);
    expect(changed.code).toBe(0);
    expect(changed.out).toContain('Som kendt dengang: det samme tal og det samme fingeraftryk.');
    expect(changed.out).toMatch(/Som kendt nu \(.*\): ændret\./);
    expect(changed.out).toContain('  Tæller: 1 borger med andre dage eller antal.\n');
    expect(changed.out).toMatch(
      /\n {4}Ydelse rettet 1 gang ved indlæsning \(Indlæsning [0-9a-f-]{36}\), /,
    );
    expect(changed.out).not.toMatch(/Åse|Sørensen|710590/);

    const json = JSON.parse((await rettidig('figure', 'verify', id, '--json')).out) as object;
    expect(json).toMatchObject({ outcome: 'beregnet', equalThen: true, equalNow: false });
    const list = await rettidig('figure', 'snapshots');
    expect(list.out).toMatch(new RegExp(`\\n${id}  Fuldtidspersoner +2026-10 .* Udvalget\\n`));
  });

  test('freeze for publication shows no small numbers', async () => {
    const frozen = await figure('freeze antal-personer --period 2026-09 --by ydelse --public');
    expect(frozen.out).toMatch(/\n2026-09 +Arbejdsløshedsdagpenge +skjult\n/);
    expect((await rettidig('figure', 'verify', idIn(frozen.out))).code).toBe(0);
  });

  test('verify ends with 1 when something was recorded with an earlier time', async () => {
    const id = idIn(
      (await rettidig('figure', 'freeze', 'antal-personer', '--period', '2026-09')).out,
    );
    const store = await openStore({ databaseUrl: database.url });
    const access = {
      municipality: 199,
      user: null,
      units: 'all',
      protectedPersons: true,
      purpose: 'Prøve',
    } as const;
    try {
      await withAccess(store, access, async (tx) => {
        const { rows } = await tx.client.query<{ readonly fact: string }>(
          `select fact from benefit_spell where municipality = 199 and external_id = 'Y1' and superseded_at is null`,
        );
        const [row] = rows;
        if (row === undefined) throw new Error('Y1 is gone');
        const { rows: known } = await tx.client.query<{ readonly at: string }>(
          `select recorded_at as at from benefit_spell where municipality = 199 and external_id = 'Y1' and superseded_at is null`,
        );
        await supersede(tx, [{ kind: 'benefit_spell', fact: row.fact, value: null }], {
          by: null,
          source: 'import',
          reason: 'Overtaget',
          at: known[0]?.at ?? '',
        });
      });
    } finally {
      await store.close();
    }
    const { code, out } = await rettidig('figure', 'verify', id);
    expect(code).toBe(1);
    expect(out).toContain('Som kendt dengang: IKKE det samme. Der er siden registreret noget');
  });
});

test.each<[string, readonly string[], RegExp]>([
  ['no measure', ['show'], /^Der mangler <måling>/],
  [
    'an unknown measure',
    ['show', 'aktiveringsgrd'],
    /^Målingen »aktiveringsgrd« findes ikke\. Mente du »aktiveringsgrad«\?/,
  ],
  [
    'a period that is none',
    ['show', 'antal-personer', '--period', '2026-13'],
    /^--period 2026-13: Det er ikke en periode/,
  ],
  [
    'a dimension it lacks',
    ['show', 'antal-personer', '--by', 'tilbudstype'],
    /^--by tilbudstype: »Antal personer« kan ikke vises sådan\. Vælg mellem: ydelse/,
  ],
  [
    'an unknown code',
    ['show', 'antal-personer', '--filter', 'ydelse=su'],
    /^»su« findes ikke under ydelse\. Vælg mellem: dagpenge/,
  ],
  [
    'half a filter',
    ['show', 'antal-personer', '--filter', 'ydelse'],
    /^--filter ydelse: Skriv en dimension/,
  ],
  [
    'an unknown unit',
    ['freeze', 'antal-personer', '--filter', 'enhed=Nord'],
    /^»Nord« findes ikke under team\. Vælg mellem: /,
  ],
  [
    'an unknown provider',
    ['show', 'nye-tilbud', '--filter', 'udbyder=Ingen kender'],
    /^»Ingen kender« findes ikke under udbyder/,
  ],
  ['two forms', ['show', 'antal-personer', '--csv', '--json'], /^Vælg --csv eller --json/],
  ['an unknown theme', ['list', '--theme', 'vejr'], /^--theme vejr: Vælg mellem omfang/],
  ['what is no id', ['verify', 'x'], /^»x« er ikke et id/],
  [
    'an id of nothing',
    ['verify', '019ab3c2-7d10-7000-8a51-3f2f0c6d9e11'],
    /^Der er intet frosset tal 019ab3c2/,
  ],
])('figure refuses %s', { timeout: patience }, async (_, words, message) => {
  const { code, out, err } = await rettidig('figure', ...words);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(message);
});
