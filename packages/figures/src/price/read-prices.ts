import { addDays, type Day, kroner, type Money, openEnd, parseDay } from '@rettidig/engine';
import type { CodeList } from '@rettidig/law';
import { CsvError, parse } from 'csv-parse/sync';
import { offerTypes } from '../snapshot/dimension.ts';
import { type OfferPrice, priceUnits } from './price.ts';

/** Cells of a sheet as they come from CSV or a spreadsheet; days of a spreadsheet are `2026-05-01`. */
export type PriceRows = readonly (readonly (string | number | null)[])[];

/** What is wrong with a file of prices, and where. */
export interface PriceProblem {
  /** As a spreadsheet counts them; null where it is the whole. */
  readonly row: number | null;
  readonly column: string | null;
  readonly message: string;
}

/** A price of a file, and the row it stands in. */
export interface ReadPrice extends Omit<OfferPrice, 'id'> {
  readonly row: number;
}

export type PriceReading =
  | { readonly outcome: 'prices'; readonly prices: readonly ReadPrice[] }
  | { readonly outcome: 'problems'; readonly problems: readonly PriceProblem[] };

/** The columns of a file of prices; the first six must be there. */
export const priceColumns = [
  'leverandør',
  'tilbud',
  'pris',
  'enhed',
  'fra',
  'kilde',
  'type',
  'timer',
  'måneder',
  'til',
  'bemærkning',
] as const;
type Column = (typeof priceColumns)[number];
const required = priceColumns.slice(0, 6);

const unreadable = (message: string): PriceReading => ({
  outcome: 'problems',
  problems: [{ row: null, column: null, message }],
});

/** Reads prices as CSV with semicolons; the first line has the names of the columns. */
export function readPriceCsv(text: string): PriceReading {
  try {
    const rows: readonly (readonly string[])[] = parse(text.replace(/^\uFEFF/, ''), {
      delimiter: ';',
      relax_column_count: true,
    });
    return readPriceRows(rows);
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return unreadable(
      'Filen kan ikke læses som CSV. Et citationstegn står måske forkert; gem den igen fra regnearket.',
    );
  }
}

/** Reads prices from the rows of a sheet: all of them, or everything that is wrong. */
export function readPriceRows(rows: PriceRows): PriceReading {
  const textOf = (cell: string | number | null | undefined): string =>
    cell === null || cell === undefined
      ? ''
      : typeof cell === 'number'
        ? String(cell).replace('.', ',')
        : cell.trim().normalize('NFC');
  const [head, ...body] = rows;
  if (head === undefined || rows.every((row) => row.every((cell) => textOf(cell) === ''))) {
    return unreadable('Filen er tom.');
  }
  const names = head.map((cell) => textOf(cell).toLocaleLowerCase('da'));
  const lacking = required.filter((name) => !names.includes(name));
  if (lacking.length > 0) {
    return unreadable(
      `Kolonnen »${lacking.join('«, »')}« mangler. Første række skal have kolonnerne ${required.join(';')}; filen har ${names.filter((name) => name !== '').join(';')}.`,
    );
  }
  const problems: PriceProblem[] = [];
  const prices: ReadPrice[] = [];
  for (const [i, cells] of body.entries()) {
    if (cells.every((cell) => textOf(cell) === '')) continue;
    const row = i + 2;
    const line: Line = {
      row,
      text: (column) => {
        const place = names.indexOf(column);
        return place < 0 ? '' : textOf(cells[place]);
      },
      wrong: (column, message) => {
        problems.push({ row, column, message });
        return null;
      },
    };
    const price = priceOn(line);
    if (price !== null) prices.push({ ...price, row });
  }
  for (const [i, price] of prices.entries()) {
    const before = prices.slice(0, i).find((other) => isSameOffer(price, other));
    if (before === undefined) continue;
    const message = `Tilbuddet har også en pris på række ${before.row}, og de to perioder overlapper. Afslut den ene med en sidste dag.`;
    problems.push({ row: price.row, column: 'fra', message });
  }
  if (prices.length === 0 && problems.length === 0) return unreadable('Filen har ingen priser.');
  return problems.length > 0
    ? { outcome: 'problems', problems: problems.toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)) }
    : { outcome: 'prices', prices };
}

type Compared = Omit<OfferPrice, 'id'>;

/** Whether two prices are of the same offer in a common day. */
export function isSameOffer(one: Compared, other: Compared): boolean {
  return (
    one.provider === other.provider &&
    one.offer === other.offer &&
    one.kind === other.kind &&
    one.hoursPerWeek === other.hoursPerWeek &&
    one.from < other.to &&
    other.from < one.to
  );
}

interface Line {
  readonly row: number;
  readonly text: (column: Column) => string;
  readonly wrong: (column: Column, message: string) => null;
}

function priceOn(line: Line): Omit<OfferPrice, 'id'> | null {
  const written = (column: Column, most: number): string | null => {
    const text = line.text(column);
    if (text === '') return line.wrong(column, 'Feltet er tomt.');
    return text.length > most ? line.wrong(column, `Teksten er over ${most} tegn.`) : text;
  };
  const provider = written('leverandør', 120);
  const offer = written('tilbud', 120);
  const source = written('kilde', 200);
  const amount = amountOn(line);
  const per = codeOn(line, 'enhed', priceUnits);
  const kind = line.text('type') === '' ? undefined : codeOn(line, 'type', offerTypes);
  const hours = numberOn(line, 'timer', { least: 0, most: 168 });
  const months = numberOn(line, 'måneder', { least: 0.01, most: 600 });
  const from = dayOn(line, 'fra');
  const last = line.text('til') === '' ? undefined : dayOn(line, 'til');
  if (per === 'forloeb' && months === undefined) {
    line.wrong('måneder', 'Prisen er for et forløb. Skriv, hvor mange måneder det varer.');
  }
  if (from !== null && last !== undefined && last !== null && last < from) {
    line.wrong('til', 'Den sidste dag ligger før den første.');
  }
  if (
    provider === null ||
    offer === null ||
    source === null ||
    amount === null ||
    per === null ||
    kind === null ||
    hours === null ||
    months === null ||
    from === null ||
    last === null
  ) {
    return null;
  }
  return {
    provider,
    offer,
    kind: kind ?? null,
    hoursPerWeek: hours ?? null,
    amount,
    per,
    months: months ?? null,
    note: line.text('bemærkning'),
    source,
    from,
    to: last === undefined ? openEnd : addDays(last, 1),
  };
}

/** Kroner as `16.990,50`, or a number of a spreadsheet. */
function amountOn(line: Line): Money | null {
  const text = line.text('pris').replace(/\s*kr\.?$/i, '');
  if (text === '') return line.wrong('pris', 'Prisen mangler. Skriv 0, hvis tilbuddet er gratis.');
  if (!/^(?:\d+|\d{1,3}(?:\.\d{3})+)(?:,\d{1,2})?$/.test(text) || text.length > 14) {
    return line.wrong('pris', `»${text}« er ikke et beløb. Skriv det som 16.990 eller 16.990,50.`);
  }
  return kroner(Number(text.replaceAll('.', '').replace(',', '.')));
}

/** A code, or what it is called; null where it is neither. */
function codeOn<C extends string>(line: Line, column: Column, list: CodeList<C>): C | null {
  const text = line.text(column).toLocaleLowerCase('da');
  const found = list.codes.find(
    ({ code, da }) => code === text || da.toLocaleLowerCase('da') === text,
  );
  if (found !== undefined) return found.code;
  const known = list.codes.map(({ code }) => code).join(', ');
  const said = text === '' ? 'Feltet er tomt.' : `»${line.text(column)}« kendes ikke.`;
  return line.wrong(column, `${said} Skriv en af: ${known}.`);
}

/** A number with decimal comma; undefined where the field is empty. */
function numberOn(
  line: Line,
  column: Column,
  { least, most }: { readonly least: number; readonly most: number },
): number | undefined | null {
  const text = line.text(column);
  if (text === '') return undefined;
  const value = /^\d{1,3}(?:,\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
  if (value >= least && value <= most) return value;
  const bounds = [least, most].map((bound) => String(bound).replace('.', ',')).join(' og ');
  return line.wrong(column, `»${text}« er ikke et tal mellem ${bounds}.`);
}

function dayOn(line: Line, column: Column): Day | null {
  const text = line.text(column);
  const found = parseDay(text);
  if (found !== null) return found;
  const said = text === '' ? 'Datoen mangler.' : `»${text}« er ikke en dato.`;
  return line.wrong(column, `${said} Skriv den som 21.11.2026.`);
}

/** A problem as one line: where it is, and how it is mended. */
export function priceProblemText({ row, column, message }: PriceProblem): string {
  return [row === null ? null : `række ${row}`, column === null ? null : `»${column}«`, message]
    .filter((part) => part !== null)
    .join(': ')
    .replace(/^r/, 'R');
}

/**
 * Prices of offers for young people in Ringkøbing-Skjern, as the paper of 18 August 2022 (point 3) prints them. Where it
 * names no provider, the offer's name stands for it.
 */
export const priceExample2022 = `leverandør;tilbud;type;timer;pris;enhed;måneder;fra;til;bemærkning;kilde
Job-bro;Job-bro;;;1.105;uge;;18.08.2022;;;sag om Klar til start, 18. august 2022
Unge på Broen;Unge på Broen;;;2.296;uge;;18.08.2022;;;sag om Klar til start, 18. august 2022
Conoscenza;Avanti;;;1.500;uge;;18.08.2022;;;sag om Klar til start, 18. august 2022
Fredensgade/Rosengården/Drosselvej;Fredensgade/Rosengården/Drosselvej;;;2.054;uge;;18.08.2022;;;sag om Klar til start, 18. august 2022
Huset Venture;Genstart;;;1.115;uge;;18.08.2022;;;sag om Klar til start, 18. august 2022
Erhvervsskolen Vestjylland;Projekt Ny-Start;;30;3.800;uge;;18.08.2022;;udløber november;sag om Klar til start, 18. august 2022
Erhvervsskolen Vestjylland;Projekt Ny-Start;;20;2.500;uge;;18.08.2022;;udløber november;sag om Klar til start, 18. august 2022
Erhvervsskolen Vestjylland;Projekt Ny-Start;;10;1.950;uge;;18.08.2022;;udløber november;sag om Klar til start, 18. august 2022
KRAMP;Klar til start;;;16.990;maaned;12;18.08.2022;;;sag om Klar til start, 18. august 2022
`;
