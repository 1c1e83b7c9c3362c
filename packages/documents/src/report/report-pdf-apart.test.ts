import { expect, test } from 'vitest';
import { extractText } from '../extract/index.ts';
import { reportPdfApart } from './report-pdf-apart.ts';
import type { Report } from './report.ts';

const paperOf = (text: string): Report => ({
  title: 'Dagsorden',
  subtitle: '',
  layout: 'papir',
  blocks: [{ kind: 'paragraph', text }],
});

test('papers asked for at once are each the paper that was asked for', async () => {
  const texts = ['Den første.', 'Den anden.', 'Den tredje.'];
  const pdfs = await Promise.all(texts.map((text) => reportPdfApart(paperOf(text))));
  for (const [i, pdf] of pdfs.entries()) {
    const read = await extractText(pdf, 'papir.pdf');
    const words = read.outcome === 'unreadable' ? '' : read.parts.map(({ text }) => text).join(' ');
    expect(words).toContain(texts[i]);
  }
});

test('a paper that cannot be set says so, and the next one is set', async () => {
  const wrong = { ...paperOf(''), blocks: [{ kind: 'table', table: null }] } as unknown as Report;
  await expect(reportPdfApart(wrong)).rejects.toThrow(/null/);
  expect((await reportPdfApart(paperOf('Bagefter.'))).subarray(0, 4).toString()).toBe('%PDF');
});
