import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';

const folder = mkdtempSync(join(tmpdir(), 'rettidig-budget-'));
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const written = (name: string, text: string): string => {
  writeFileSync(at(name), text);
  return at(name);
};

async function rettidig(...words: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(['economy', ...words], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isInteractive: false,
    columns: 140,
    env: {},
  });
  return { code, out, err };
}

test('the template has the 20 posts of the frame of 2014 and its printed sum', async () => {
  const path = at('budget.csv');
  expect((await rettidig('budget-template', path)).code).toBe(0);
  const lines = readFileSync(path, 'utf8').trim().split('\r\n');
  expect(lines).toHaveLength(22);
  expect(lines[14]).toMatch(/^Fleksjob & løntilskud;34300000,00;/);
  expect(lines.at(-1)).toMatch(/^I alt;445500000,00;/);
  const again = await rettidig('budget-template', path);
  expect([again.code === 0, again.err]).toEqual([
    false,
    expect.stringContaining('findes allerede'),
  ]);
});

describe('a file of accounts', () => {
  const text = 'Konto;Måned;Beløb\n5.57.71;2026-01;100,50\n6.45;2026-02;50\nI alt;;151,50';

  test('is added up, and its own sum held against its lines', async () => {
    const { code, out } = await rettidig('accounts', written('a.csv', text));
    expect(code).toBe(0);
    expect(out).toMatch(/januar 2026 +1 +100,50\n/);
    expect(out).toMatch(/I alt +150,50\n/);
    expect(out).toContain('Filens egen sum er 151,50 kr. Det afviger med 1 kr. fra linjerne.');
  });

  test('is held against the posts of a budget', async () => {
    const budget = written('b.csv', 'post;budget;konti\nSygedagpenge;1;5.57');
    const { out } = await rettidig('accounts', written('a.csv', text), '--budget', budget);
    expect(out).toContain('Konti, der ikke står på nogen post:\n- 6.45: 50 kr. (2026)');
  });

  test('with other columns says which came, and takes them by their names', async () => {
    const path = written('c.csv', text.replace('Konto;Måned;Beløb', 'Artskonto;Md;Kr'));
    const { code, err } = await rettidig('accounts', path);
    expect(code).not.toBe(0);
    expect(err).toContain(
      'Der kom kolonnerne »artskonto«, »md«, »kr«, og der mangler »konto«, »måned«, »beløb«.',
    );
    const named = ['--konto', 'Artskonto', '--maaned', 'Md', '--beloeb', 'Kr'];
    expect((await rettidig('accounts', path, ...named)).code).toBe(0);
    expect((await rettidig('accounts', path, '--konto', 'Artskonto')).err).toContain('alle tre');
  });

  test('with faults says each with its line', async () => {
    const path = written('d.csv', 'Konto;Måned;Beløb\n1;2026-13;1.5\n;2026-01;1');
    const { err } = await rettidig('accounts', path);
    expect(err).toContain('d.csv linje 2: beløb: »1.5« har punktum som decimaltegn.');
    expect(err).toContain('d.csv linje 2: måned: »2026-13« er ikke en måned.');
    expect(err).toContain('d.csv linje 3: Kontonummeret mangler.');
  });
});
