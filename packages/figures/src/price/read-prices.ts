import { addDays, kroner, type Money, openEnd } from '@rettidig/engine';
import type { CodeList } from '@rettidig/law';
import {
  codeOn,
  dayOn,
  notCsv,
  numberOn,
  readSheetLines,
  rowsOfCsv,
  type SheetChoice,
  type SheetLine,
  type SheetProblem,
  type SheetRows,
  unreadableSheet,
  writtenOn,
} from '../sheet/lines.ts';
import { offerTypes } from '../snapshot/dimension.ts';
import { type OfferPrice, priceUnits } from './price.ts';

/** A price of a file, and the row it stands in. */
export interface ReadPrice extends Omit<OfferPrice, 'id'> {
  readonly row: number;
}

export type PriceReading =
  | { readonly outcome: 'prices'; readonly prices: readonly ReadPrice[] }
  | { readonly outcome: 'problems'; readonly problems: readonly SheetProblem[] };

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

/** Reads prices as CSV with semicolons; the first line has the names of the columns. */
export function readPriceCsv(text: string): PriceReading {
  const rows = rowsOfCsv(text);
  return rows === null ? unreadableSheet(notCsv) : readPriceRows(rows);
}

/** Reads prices from the rows of a sheet: all of them, or everything that is wrong. */
export function readPriceRows(rows: SheetRows): PriceReading {
  const reading = readSheetLines(rows, { columns: priceColumns, required }, priceOn);
  if (reading.outcome === 'problems') return reading;
  const { lines: prices } = reading;
  if (prices.length === 0) return unreadableSheet('Filen har ingen priser.');
  const problems = prices.flatMap((price, i): readonly SheetProblem[] => {
    const before = prices.slice(0, i).find((other) => isSameOffer(price, other));
    if (before === undefined) return [];
    const message = `Tilbuddet har også en pris på række ${before.row}, og de to perioder overlapper. Afslut den ene med en sidste dag.`;
    return [{ row: price.row, column: 'fra', message }];
  });
  return problems.length > 0 ? { outcome: 'problems', problems } : { outcome: 'prices', prices };
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

type Line = SheetLine<Column>;

const choicesIn = <C extends string>(list: CodeList<C>): readonly SheetChoice<C>[] =>
  list.codes.map(({ code, da }) => ({ code, names: [code, da] }));

function priceOn(line: Line): Omit<OfferPrice, 'id'> | null {
  const provider = writtenOn(line, 'leverandør', 120);
  const offer = writtenOn(line, 'tilbud', 120);
  const source = writtenOn(line, 'kilde', 200);
  const amount = amountOn(line);
  const per = codeOn(line, 'enhed', choicesIn(priceUnits));
  const kind = line.text('type') === '' ? undefined : codeOn(line, 'type', choicesIn(offerTypes));
  const hours = numberOn(line, 'timer', { least: 0, most: 168, decimals: 2 });
  const months = numberOn(line, 'måneder', { least: 0.01, most: 600, decimals: 2 });
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
