import { madeMeeting } from '@rettidig/committee/testing';
import { forms, meetingPaper, noInserts, paperText } from '@rettidig/committee';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runToEnd } from '../testing/command-line.ts';

const folder = mkdtempSync(join(tmpdir(), 'rettidig-udvalg-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

const [form] = forms;
if (form === undefined) throw new Error('no form');
writeFileSync(
  at('referat.txt'),
  paperText(
    meetingPaper(madeMeeting, form, {
      kind: 'referat',
      audience: 'medlem',
      inserts: noInserts,
    }),
  ),
);

describe('minutes', () => {
  test('are read, and said point by point', async () => {
    const { code, out } = await runToEnd(['minutes', at('referat.txt')]);
    expect(code).toBe(0);
    expect(out).toContain('Arbejdsmarkedsudvalget, 7. oktober 2026');
    expect(out).toContain('4 medlemmer, 3 til stede, 3 på underskriftsbladet');
    expect(out).toContain('(1) Godkendt, idet sagen behandles igen i marts 2027. (2, 3) Udsat.');
    expect(out).toContain('3. Køb af en hemmelig bygning (lukket)');
  });

  test.for(['txt', 'pdf', 'docx'])(
    'are set again as .%s, for the public without what is closed',
    async (ending) => {
      const path = at(`nyt.${ending}`);
      const { code } = await runToEnd(['minutes', at('referat.txt'), '--ud', path, '--offentlig']);
      expect(code).toBe(0);
      const again = await runToEnd(['minutes', path, '--json']);
      expect(again.out).toContain('Opfølgning på langvarige sager');
      expect(again.out).not.toContain('Hemmelig');
    },
  );

  test('in a form that is not there are refused with those that are', async () => {
    const wrong = await runToEnd([
      'minutes',
      at('referat.txt'),
      '--ud',
      at('x.pdf'),
      '--skabelon',
      'hest',
    ]);
    expect([wrong.code, wrong.err]).toEqual([2, expect.stringContaining('neutral, aalborg-2019')]);
  });
});

describe('the guard', () => {
  test('stops a paper with a CPR number, and never shows it', async () => {
    writeFileSync(at('bilag.txt'), 'Borgeren\n610180-0011 har klaget.');
    const { code, out } = await runToEnd(['guard', at('bilag.txt'), at('referat.txt')]);
    expect(code).toBe(1);
    expect(out).toContain('STOP  CPR-nummer, teksten, linje 2: »610180-XXXX«');
    expect(out).not.toContain('0011');
    expect(out).toContain('referat.txt: intet fundet');
  });

  test('finds a closed text in an open paper', async () => {
    writeFileSync(at('lukket.txt'), 'Kommunen køber den gamle skole på Prøvevej.');
    writeFileSync(at('aaben.txt'), 'Vi hører, at kommunen køber den gamle skole på Prøvevej.');
    const { code, out } = await runToEnd(['guard', at('aaben.txt'), '--lukket', at('lukket.txt')]);
    expect([code, out]).toEqual([1, expect.stringContaining('Tekst fra et lukket punkt')]);
  });

  test('says what is wrong with a file', async () => {
    writeFileSync(at('falsk.pdf'), 'ikke en PDF');
    const { code, err } = await runToEnd(['guard', at('falsk.pdf')]);
    expect([code, err]).toEqual([1, expect.stringContaining('falsk.pdf: Navnet siger .pdf')]);
    expect(readFileSync(at('falsk.pdf'), 'utf8')).toBe('ikke en PDF');
  });
});
