import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runToEnd } from '../testing/command-line.ts';

describe('rettidig benchmark statements', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rettidig-statements-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, text: string): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  const run = (...words: string[]) => runToEnd(['benchmark', 'statements', ...words]);

  const amounts = 'I 1.000 kr.\t2021\t2022\nUdgift\t4.160\t5.000\n';
  const wrong = `Det koster 4,1 mio. kr. i 2021 stigende til 5,0 mio. kr. i 2022.\n\n${amounts}`;

  test('says where, what is right and how it was computed, and ends with 1', async () => {
    const { code, out } = await run(write('sag.txt', wrong));
    expect(code).toBe(1);
    expect(out).toContain('Modsagt af tabel: 4,1 mio. kr. i 2021 passer ikke med »Udgift«');
    expect(out).toContain('sag.txt, linje 1:');
    expect(out).toContain('Regnet: 4.160.000 kr. er 4,2 mio. kr.');
    expect(out).toContain('1 modsagt eller fejlskrevet');
  });

  test('a text that holds ends with 0 and shows what is confirmed when asked', async () => {
    const path = write('sag.txt', wrong.replace('4,1', '4,2'));
    expect(await run(path)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^1 udsagn efterset/u),
    });
    expect((await run(path, '--all')).out).toContain('Bekræftet: ');
  });

  test('tables may stand in a file of their own, and findings may be read by programs', async () => {
    const text = write(
      'sag.txt',
      'Det koster 4,1 mio. kr. i 2021 stigende til 5,0 mio. kr. i 2022.\n',
    );
    const table = write(
      'udgift.csv',
      'row;year;value;printed\nUdgift;2021;4160000;4.160.000\nUdgift;2022;5000000;5.000.000\n',
    );
    const { code, out } = await run(text, table, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        check: 'beloeb-og-aar',
        verdict: 'modsagt-af-tabel',
        places: [{ line: 1 }, { document: 'udgift.csv', line: 2 }],
      },
    ]);
  });

  test.each([
    ['tom.txt', '\n\n', 'Teksten er tom.'],
    ['papir.txt', '%PDF-1.7', 'er en PDF'],
    ['tal.csv', 'a;b\n', 'Der er ingen linjer under den første.'],
    ['tal.csv', 'a;b\nx;y\n', 'Der er ingen tal i filen.'],
    ['tal.csv', 'a;b\n1;2;3\n', 'tal.csv linje 2'],
  ])('%s that cannot be used is refused with what to do', async (name, text, message) => {
    const { code, err } = await run(write(name, text));
    expect(code).toBe(1);
    expect(err).toContain(message);
  });

  test('a file that is not there is refused', async () => {
    expect(await run(join(folder, 'ingen.txt'))).toMatchObject({
      code: 1,
      err: expect.stringContaining('Filen findes ikke'),
    });
  });
});
