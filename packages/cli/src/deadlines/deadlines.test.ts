import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runToEnd } from '../testing/command-line.ts';

const example = 'docs/examples/sagsbehandlingsfrister.csv';

describe('rettidig deadlines', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'rettidig-deadlines-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const run = (...words: string[]) => runToEnd(['deadlines', ...words]);
  const write = (name: string, text: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };

  test('shows the table of the example', async () => {
    expect(await run(example)).toEqual({
      code: 0,
      err: '',
      out: [
        'sagsbehandlingsfrister.csv: 4 frister for 3 slags ansøgninger. Ingen fejl.',
        '',
        'Ansøgning      Modtaget fra  Frist',
        'Enkeltydelser  01.01.2024    2 måneder',
        'Fleksjob       01.01.2024    60 dage',
        'Kontanthjælp   01.07.2025    2 uger',
        'Kontanthjælp   01.01.2024    4 uger',
        '',
      ].join('\n'),
    });
  });

  // docs/own-deadlines.md: the row that holds on the day of receipt. 2025-06-30 + 28 days, 2025-07-01 + 14 days.
  test.each([
    ['2025-06-30', 'Senest den 28. juli 2025.', '4 uger fra 1. januar 2024'],
    ['2025-07-01', 'Senest den 15. juli 2025.', '2 uger fra 1. juli 2025'],
    ['2023-12-31', 'Mangler: Kommunens frist for »Kontanthjælp«', '4 uger fra 1. januar 2024'],
  ])('says when an application received %s is due, and why', async (received, due, why) => {
    const { code, out } = await run(
      example,
      '--application',
      'kontanthjælp',
      '--received',
      received,
    );
    expect(code).toBe(0);
    expect(out.split('\n')[1]).toBe(due);
    expect(out).toContain(why);
    expect(out).toContain('retssikkerhedslovens § 3, stk. 2');
    expect(out).not.toContain('Fleksjob');
  });

  test('a table without rows has no deadlines yet', async () => {
    const file = write('tom.csv', 'ansoegning;fra;frist;enhed\n');
    expect((await run(file)).out).toBe('tom.csv: 0 frister for 0 slags ansøgninger. Ingen fejl.\n');
    const { code, err } = await run(file, '--application', 'Fleksjob', '--received', '2026-01-01');
    expect([code, err]).toEqual([
      1,
      'Der er ingen frist for »Fleksjob« i filen. Filen har ingen frister endnu.\n',
    ]);
  });

  test('names every fault by file and line, and shows nothing of the table', async () => {
    const file = write(
      'fejl.csv',
      'ansoegning;fra;frist;enhed\nFleksjob;2026-02-30;4;uger\nFleksjob;2026-01-01;4;ugre\n',
    );
    expect(await run(file)).toEqual({
      code: 1,
      out: '',
      err: [
        'fejl.csv, linje 2, kolonne fra: »2026-02-30« er ikke en dato. Skriv den som 2026-11-21 eller 21.11.2026.',
        'fejl.csv, linje 3, kolonne enhed: »ugre« er ikke en kendt kode. Mente du »uger«? Skriv en af: dage, uger, maaneder.',
        '',
        '2 fejl i fejl.csv.',
        '',
      ].join('\n'),
    });
  });

  test('says what to do where the file is no table', async () => {
    const latin = write('latin.csv', Buffer.from('ansøgning;fra;frist;enhed\n', 'latin1'));
    expect((await run(latin)).err).toContain('latin.csv: Filen er ikke gemt som UTF-8.');
    expect((await run(folder)).err).toContain('Det er ikke en fil. Angiv CSV-filen med fristerne.');
    expect((await run('nej.csv')).err).toContain(
      'nej.csv: Filen findes ikke: nej.csv. Tjek stien.',
    );
    const large = write('stor.csv', Buffer.alloc(1_000_001, 59));
    expect((await run(large)).err).toContain('Filen fylder 2 MB; en fil med frister fylder højst');
  });

  test.each<[string, readonly string[], number, string]>([
    [
      'a day without an application',
      [example, '--received', '2026-01-01'],
      2,
      '--application og --received hører sammen. Skriv også --application.\n',
    ],
    [
      'an application without a day',
      [example, '--application', 'Fleksjob'],
      2,
      '--application og --received hører sammen. Skriv også --received.\n',
    ],
    [
      'an application the file does not name',
      [example, '--application', 'Flexjob', '--received', '2026-01-01'],
      1,
      'Der er ingen frist for »Flexjob« i filen. Mente du »Fleksjob«? Filen har frister for: Kontanthjælp, Enkeltydelser, Fleksjob.\n',
    ],
    ['no file', [], 2, 'Der mangler <fil>: CSV-filen med fristerne.\n'],
  ])('refuses %s', async (_, words, code, message) => {
    const ended = await run(...words);
    expect([ended.code, ended.out]).toEqual([code, '']);
    expect(ended.err.startsWith(message)).toBe(true);
  });
});
