import { forms, noInserts } from '@rettidig/committee';
import { madeMeeting } from '@rettidig/committee/testing';
import { extractText } from '@rettidig/documents/extract';
import { describe, expect, test } from 'vitest';
import { paperFile, paperFormats } from './paper-file.ts';
import type { PaperChoice } from './paper-report.ts';

const [form] = forms;
if (form === undefined) throw new Error('There are no forms.');
const ground = { meeting: madeMeeting, form };
const minutes: PaperChoice = { kind: 'referat', audience: 'medlem', inserts: noInserts };

async function wordsOf(choice: PaperChoice, format: (typeof paperFormats)[number]) {
  const { name, body } = await paperFile(ground, choice, format);
  const read = await extractText(Buffer.from(body), name);
  if (read.outcome === 'unreadable') throw new Error(read.message);
  return read.parts
    .map(({ text }) => text)
    .join(' ')
    .replaceAll(/[\s\u200B]+/g, ' ');
}

describe.for(paperFormats)('as %s', (format) => {
  test('the minutes have every decision, dissent and line of the signature sheet', async () => {
    const words = await wordsOf(minutes, format);
    // The made-up meeting, as packages/committee writes it down.
    for (const said of [
      'Arbejdsmarkedsudvalget',
      'Opfølgning på langvarige sager',
      'Godkendt, idet sagen behandles igen i marts 2027.',
      'Imod: 1 (Carla Tænkt)',
      'Afvigende mening, Carla Tænkt: Tiltagene er ikke nok.',
      'Hemmelig pris.',
      'Afventer',
    ]) {
      expect(words).toContain(said);
    }
  });

  test('the public reads nothing of the closed point', async () => {
    const words = await wordsOf({ ...minutes, audience: 'offentlig' }, format);
    expect(words).toContain('Lukket punkt');
    for (const secret of ['hemmelig', 'Hemmelig', 'fast ejendom', '26/777']) {
      expect(words).not.toContain(secret);
    }
  });

  test('says to members that it has closed points, and not to the public', async () => {
    const note = 'Det må ikke gives videre.';
    expect(await wordsOf(minutes, format)).toContain(note);
    expect(await wordsOf({ ...minutes, audience: 'offentlig' }, format)).not.toContain(note);
  });

  test('is named by what it is, whose it is and its day', async () => {
    const { name } = await paperFile(ground, minutes, format);
    expect(name).toBe(`referat-arbejdsmarkedsudvalget-2026-10-07.${format}`);
  });
});

test.for(['pdf', 'docx'] as const)('the pages of a %s say whose they are', async (format) => {
  expect(await wordsOf(minutes, format)).toMatch(/Arbejdsmarkedsudvalget, 7\. oktober 2026/);
});
