import type { Remark } from '@rettidig/casework';
import { parseDay } from '@rettidig/engine';
import {
  type ExternalProblem,
  externalProblemLine,
  type ExternalTable,
  tableChanges,
  type TableHead,
} from '@rettidig/figures/external';
import { currentExternalTable, type KeptExternalTable, type Tx } from '@rettidig/store';
import { largestFile, type SentFile } from '../http/sent-files.ts';
import type { Language } from '../texts/language.ts';
import { textsOfExternalFile } from './file-texts.ts';
import {
  cellsOf,
  type FileCells,
  fileCells,
  namesOfSheets,
  partMeant,
  readPart,
} from './read-file.ts';
import { textsOfExternal } from './texts.ts';

/** What the form has in its fields, as it was sent. */
export interface FileFields {
  readonly id: string;
  readonly titel: string;
  readonly opdateret: string;
  readonly naeste: string;
  /** The cells of a file that was read before, as JSON, and what the file is called. */
  readonly celler: string;
  readonly filnavn: string;
  /** Name of the sheet to read; empty where only one has anything in it. */
  readonly ark: string;
}

/** A table that can be kept, beside the one that stands. */
export interface TableToKeep {
  readonly table: ExternalTable;
  readonly standing: KeptExternalTable | null;
  /** What must be accepted before it takes over from the one that stands. */
  readonly changes: readonly ExternalProblem[];
}

/** What came of a form: its cells are kept in the form, and its table or what is wrong is shown. */
export interface TakenFile {
  /** As JSON; empty where there are none. */
  readonly cells: string;
  readonly name: string;
  /** Names of the sheets to choose among; none where there is no choice. */
  readonly sheets: readonly string[];
  /** Name of the chosen sheet; empty where there is no choice. */
  readonly sheet: string;
  readonly table: ExternalTable | null;
  readonly problems: readonly Remark[];
}

/** Reads a form with a file: the one that is sent with it, or the one that a page before has read. */
export async function takeFile(
  files: readonly SentFile[],
  fields: FileFields,
  language: Language,
): Promise<TakenFile> {
  const taken = await cellsIn(files, fields, language);
  const { head, problems } = headIn(fields, language);
  const t = textsOfExternalFile(language);
  const nothing: TakenFile = {
    cells: '',
    name: '',
    sheets: [],
    sheet: '',
    table: null,
    problems,
  };
  const refused = (text: string): TakenFile => ({
    ...nothing,
    problems: [...problems, { field: 'filer', text }],
  });
  if ('message' in taken) return refused(taken.message);
  const { cells, name } = taken;
  const json = JSON.stringify(cells);
  if (Buffer.byteLength(json) > largestFile) return refused(t.tooLarge(largestFile / 1_000_000));
  const sheets = 'sheets' in cells && cells.sheets.length > 1 ? cells.sheets : [];
  const part = partMeant(cells, fields.ark) ?? partMeant(cells, '');
  if (part === null) {
    if (sheets.length === 0) return refused(t.empty);
    const wrong = { field: 'ark', text: t.whichSheet(namesOfSheets(sheets, language)) };
    const names = sheets.map((one) => one.name);
    return { ...nothing, cells: json, name, sheets: names, problems: [...problems, wrong] };
  }
  const kept = {
    name,
    sheets: sheets.map((one) => one.name),
    sheet: sheets.length > 0 && 'name' in part ? part.name : '',
  };
  const reading = readPart(part, head);
  if (reading.outcome === 'problems') {
    const wrong = reading.problems.map((found) => ({
      field: 'filer',
      text: externalProblemLine(found),
    }));
    // Another sheet may be the right one; without one the file is to be mended.
    const again = sheets.length === 0 ? '' : json;
    return { ...kept, cells: again, table: null, problems: [...problems, ...wrong] };
  }
  const table = problems.length === 0 ? reading.table : null;
  return { ...kept, cells: json, table, problems };
}

async function cellsIn(
  [file, second]: readonly SentFile[],
  { celler, filnavn }: FileFields,
  language: Language,
): Promise<{ readonly cells: FileCells; readonly name: string } | { readonly message: string }> {
  const t = textsOfExternalFile(language);
  if (second !== undefined) return { message: t.oneFile };
  if (file === undefined) {
    if (celler === '') return { message: t.noFile };
    const kept = keptCells(celler);
    return kept === null ? { message: t.keptWrong } : { cells: kept, name: filnavn };
  }
  if (file.isTooLarge) return { message: t.tooLarge(largestFile / 1_000_000) };
  if (file.bytes.length === 0) return { message: t.empty };
  const cells = await cellsOf(file.name, file.bytes);
  return 'message' in cells ? cells : { cells, name: file.name };
}

/** What a page before put into the form; null where it is not that any more. */
function keptCells(json: string): FileCells | null {
  try {
    return fileCells.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

function headIn(
  { id, titel, opdateret, naeste }: FileFields,
  language: Language,
): { readonly head: TableHead; readonly problems: readonly Remark[] } {
  const t = textsOfExternalFile(language);
  const dayIn = (text: string) => (text === '' ? null : parseDay(text));
  const [updatedAt, nextUpdate] = [dayIn(opdateret), dayIn(naeste)];
  const wrong = (is: boolean, field: string, text: string): readonly Remark[] =>
    is ? [{ field, text }] : [];
  return {
    head: {
      source: 'fil',
      tableId: id.toLowerCase(),
      title: titel.normalize('NFC'),
      updatedAt,
      nextUpdate,
    },
    problems: [
      ...wrong(!/^[\wæøå-]{1,40}$/i.test(id), 'id', textsOfExternal(language).idWrong),
      ...wrong(titel === '', 'titel', t.noTitle),
      ...wrong(opdateret !== '' && updatedAt === null, 'opdateret', t.dayWrong),
      ...wrong(naeste !== '' && nextUpdate === null, 'naeste', t.dayWrong),
    ],
  };
}

/** A table beside the one that stands under its id. */
export async function besideStanding(tx: Tx, table: ExternalTable): Promise<TableToKeep> {
  const standing = await currentExternalTable(tx, table);
  return {
    table,
    standing,
    changes: standing === null ? [] : tableChanges(standing, table),
  };
}
