import type { Tx } from '@rettidig/store';
import type { MadeFile } from './made-matters.ts';

/** Media types of what the demo attaches. */
const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Makes a file as any sender's and keeps it with the words that can be read in it. Returns its id. */
export async function addMadeFile(
  tx: Tx,
  file: MadeFile,
  of: { readonly body: string; readonly sealed: boolean },
): Promise<string> {
  const { addFile } = await import('@rettidig/store');
  const { extractText } = await import('@rettidig/documents/extract');
  const bytes = await bytesOf(file);
  const name = `${file.title.toLocaleLowerCase('da').replaceAll(/[^a-zæøå0-9]+/g, '-')}.${file.as}`;
  const read = await extractText(bytes, name);
  if (read.outcome === 'unreadable') throw new Error(`${name}: ${read.message}`);
  const words = read.parts.map(({ text }) => text).join('\n\n');
  return await addFile(tx, { name, type: types[file.as], bytes, words }, of);
}

async function bytesOf({ as, title, lines }: MadeFile): Promise<Buffer> {
  const { reportDocx, reportPdf } = await import('@rettidig/documents/report');
  const { writeWorkbook } = await import('@rettidig/documents');
  if (as === 'xlsx') {
    const rows = lines.map((line) =>
      line.split(';').map((cell) => (/^\d+$/.test(cell) ? { value: Number(cell) } : cell)),
    );
    return await writeWorkbook([{ name: title, rows, widths: [34, 28, 28], stickyRows: 1 }]);
  }
  const report = {
    title,
    subtitle: 'Opdigtet bilag',
    layout: 'papir',
    blocks: lines.map((text) => ({ kind: 'paragraph', text }) as const),
  } as const;
  return as === 'pdf' ? reportPdf(report) : Buffer.from(await reportDocx(report));
}
