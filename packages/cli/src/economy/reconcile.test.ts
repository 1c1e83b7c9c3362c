import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { createEmptyDatabase, type EmptyDatabase, repository } from '../testing/command-line.ts';

const patience = 60_000;
let database: EmptyDatabase;
const folder = mkdtempSync(join(tmpdir(), 'rettidig-reconcile-'));

async function rettidig(...words: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(words, {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isInteractive: false,
    columns: 160,
    env: { DATABASE_URL: database.url },
  });
  return { code, out, err };
}

function fileWith(...lines: readonly string[]): string {
  const path = join(folder, 'uger.csv');
  const head =
    'CPR nummer;Uge;Beregnet udbetalingsbeløb;Refusionsbeløb;Medfinansieringsbeløb;Ydelse;Finansiering Kommunenavn';
  // As Danish Windows writes it.
  writeFileSync(path, [head, ...lines].join('\r\n'), 'latin1');
  return path;
}

beforeAll(async () => {
  database = await createEmptyDatabase();
  const { code, err } = await rettidig('import', join(repository, 'docs/examples/import'));
  if (code !== 0) throw new Error(err);
}, patience);
afterAll(async () => {
  await database.drop();
  rmSync(folder, { recursive: true });
});

// docs/examples/import: P1 on dagpenge from 3 August 2026, P2 on kontanthjælp from 1 September 2026; no amounts.
describe('rettidig economy reconcile', { timeout: patience }, () => {
  test('says what differs by cause, and names nobody', async () => {
    const path = fileWith(
      '710590-1234;2026-U45;5.000,00;;3.000,00;A-dagpenge;Øvelev Kommune',
      '630303-4321;2026-U45;3.000,00;1.200,00;;Sygedagpenge;Øvelev Kommune',
      '650505-1111;2026-U45;3.000,00;1.200,00;;Kontanthjælp;Øvelev Kommune',
    );
    const { code, out, err } = await rettidig('economy', 'reconcile', path);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('Afstemning med Ydelsesrefusion, 2026-U45 til 2026-U45');
    expect(out).toMatch(/Anden ydelse +1 +1 +1 +–/);
    expect(out).toMatch(/Egen oplysning mangler +1 +1 +1 +–/);
    expect(out).toContain(
      '1 linje om borgere, der ikke er registreret (statens del 1.200 kr.): linje 4',
    );
    expect(out).not.toMatch(/710590|Bæk|Holt/);
    const csv = await rettidig('economy', 'reconcile', path, '--csv');
    expect(csv.out).toMatch(/;2026-U45;Sygedagpenge;Anden ydelse;3;3000,00;1200,00;;;/);
    expect(csv.out).not.toMatch(/710590|Bæk|Holt/);
  });

  test('says every fault with its line, and compares nothing', async () => {
    const path = fileWith(
      '710590-1234;2026-U54;5.000,00;;3.000,00;A-dagpenge;Øvelev',
      '710590;2026-U45;5.000,00;;3.000,00;A-dagpenge;Øvelev',
    );
    const { code, out, err } = await rettidig('economy', 'reconcile', path);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('uger.csv linje 2: Uge 54 findes ikke i 2026');
    expect(err).toContain('uger.csv linje 3: CPR-nummeret har ikke ti cifre.');
  });
});
