import { readWorkbook } from '../spreadsheet/read-spreadsheet.ts';
import type { Extracted, ExtractedPart, FileType } from './extracted.ts';
import { endings, typeByContent, typeByName } from './file-type.ts';
import { gpsSaid, imageText } from './image.ts';
import { markupText } from './markup-text.ts';
import { officeText } from './office.ts';
import { pdfText } from './pdf.ts';

/** A file larger than this is refused before it is read. */
export const mostBytes = 50 * 1024 * 1024;

const megabyte = 1024 * 1024;
const unreadable = (message: string): Extracted => ({ outcome: 'unreadable', message });

/**
 * Every word in a file that somebody could read: also comments, deleted text, hidden sheets and what the file says of itself.
 * What it holds decides how it is read; a name that says something else is refused.
 */
export async function extractText(bytes: Uint8Array, name: string): Promise<Extracted> {
  if (bytes.byteLength === 0) return unreadable('Filen er tom.');
  if (bytes.byteLength > mostBytes) {
    return unreadable(
      `Filen fylder ${Math.round(bytes.byteLength / megabyte)} MB. Den må højst fylde ${mostBytes / megabyte} MB. Gem den mindre, eller del den.`,
    );
  }
  const promised = typeByName(name);
  if (promised === null) {
    const allowed = Object.values(endings)
      .flat()
      .map((ending) => `.${ending}`);
    return unreadable(`Filer af den slags kan ikke læses. Brug ${allowed.join(', ')}.`);
  }
  const held = typeByContent(bytes);
  if (held === 'gammel-office') {
    return unreadable('Filen er i et gammelt Office-format. Gem den som .docx, .xlsx eller .pptx.');
  }
  try {
    return await readAs(promised, held, bytes);
  } catch {
    return unreadable('Filen er beskadiget, eller den er låst med adgangskode. Gem den igen uden.');
  }
}

async function readAs(
  promised: FileType,
  held: ReturnType<typeof typeByContent>,
  bytes: Uint8Array,
): Promise<Extracted> {
  const isOffice = ['docx', 'xlsx', 'pptx', 'odt'].includes(promised);
  const isText = promised === 'html' || promised === 'tekst';
  const fits = isText ? held === null : isOffice ? held === 'zip' : held === promised;
  if (!fits) return otherType(promised);
  if (isText) {
    const text = Buffer.from(bytes).toString('utf8');
    if (text.includes('\u0000')) return otherType(promised);
    const words = promised === 'html' ? markupText(text, 'html') : text;
    return {
      outcome: 'text',
      type: promised,
      parts: [{ where: 'teksten', text: words }],
      unseen: [],
    };
  }
  if (isOffice) {
    const read = officeText(bytes);
    if (read === null || read.type !== promised) return otherType(promised);
    const unseen = [
      ...(read.pictures === 0
        ? []
        : [`Filen har ${read.pictures} billeder. Det, der står i dem, er ikke gennemset.`]),
      ...(read.parts.some(({ text }) => text.includes(gpsSaid))
        ? ['Et billede i filen siger, hvor det er taget (GPS).']
        : []),
      ...(read.closed === 0
        ? []
        : [`Filen har ${read.closed} filer indeni, som ikke er gennemset.`]),
    ];
    const tables = promised === 'xlsx' ? await sheetTables(bytes) : [];
    return { outcome: 'text', type: promised, parts: [...read.parts, ...tables], unseen };
  }
  if (promised === 'pdf')
    return { outcome: 'text', type: 'pdf', ...(await pdfText(bytes, readInside)) };
  return {
    outcome: 'text',
    type: promised,
    parts: imageText(bytes),
    unseen: ['Det, der står i selve billedet, er ikke gennemset.'],
  };
}

/** The sheets as tables, so that a number stands under its heading; the words of their cells stand in other parts, too. */
async function sheetTables(bytes: Uint8Array): Promise<readonly ExtractedPart[]> {
  const reading = await readWorkbook(Buffer.from(bytes));
  if (reading.outcome !== 'sheets') return [];
  return reading.sheets.flatMap(({ name, rows }) => {
    const text = rows
      .map((cells) => cells.map((cell) => String(cell ?? '').replaceAll(/\s+/g, ' ')).join('\t'))
      .join('\n');
    return text.trim() === '' ? [] : [{ where: `tabellen på arket »${name}«`, text }];
  });
}

/** Reads a file that lies in another; those in it in turn are not opened. */
async function readInside(bytes: Uint8Array, name: string): Promise<Extracted> {
  return typeByName(name) === 'pdf'
    ? unreadable('En PDF i en PDF bliver ikke åbnet.')
    : await extractText(bytes, name);
}

const otherType = (promised: FileType): Extracted =>
  unreadable(
    `Navnet siger .${endings[promised][0]}, men filen er noget andet. Gem den i det rigtige format, og vælg den igen.`,
  );
