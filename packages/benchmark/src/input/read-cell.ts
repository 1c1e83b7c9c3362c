import { nearest } from '@rettidig/engine';
import { readPrinted } from '../read/printed.ts';
import { slug } from '../table/row-id.ts';
import { exact, numberText } from '../wording/number-text.ts';
import type { SheetCell } from './sheet.ts';

/** A cell as what it should hold, or in Danish what is wrong with it. */
export type CellReading<T> =
  | { readonly outcome: 'value'; readonly value: T }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'fault'; readonly text: string };

const fault = (text: string): CellReading<never> => ({ outcome: 'fault', text });

/** The text of a cell, NFC and without spaces around it. */
export function textOf(cell: SheetCell | undefined): string {
  return String(cell ?? '')
    .normalize('NFC')
    .trim();
}

/** A number that is not negative. Danish: decimal comma, a point at the thousands only. */
export function readNumber(cell: SheetCell | undefined): CellReading<number> {
  if (typeof cell === 'number') return within(cell, numberText(cell, 2));
  const text = textOf(cell);
  if (
    /^\d{4}-\d{2}-\d{2}$/.test(text) ||
    /^\d{1,2}[-. ]+[a-zæøå]{3,9}\.?([-. ]+\d+)?$/i.test(text)
  ) {
    return fault(
      `Cellen er en dato (${text}). Det bliver den, når et decimaltal skrives med punktum: skriv tallet med komma, og giv cellen formatet tal.`,
    );
  }
  const printed = readPrinted(text);
  switch (printed.kind) {
    case 'mangler':
      return { outcome: 'empty' };
    case 'tal':
      return within(printed.value, text);
    case 'ulaeselig':
      return fault(printed.text);
  }
}

function within(value: number, shown: string): CellReading<number> {
  if (!Number.isFinite(value)) return fault('Tallet kan ikke læses. Skriv det igen.');
  return value < 0
    ? fault(`Tallet er negativt (${shown}). Skriv det uden minus, eller lad cellen stå tom.`)
    : { outcome: 'value', value };
}

/** A per cent, 0 to 100. */
export function readPercent(cell: SheetCell | undefined): CellReading<number> {
  const read = readNumber(cell);
  return read.outcome === 'value' && read.value > 100
    ? fault(`${numberText(read.value, 1)} pct. er over 100. Skriv en procent fra 0 til 100.`)
    : read;
}

/** Whether a per cent is so small that somebody may have meant a hundred times as much: 0.2 for 20. */
export function looksLikeFraction(percent: number): boolean {
  return percent > 0 && percent < 1;
}

/** What to do about a per cent that looks like a fraction. */
export function fractionText(percent: number): string {
  const meant = exact(percent * 100);
  const shown = numberText(meant, Number.isInteger(meant) ? 0 : 1);
  return `${numberText(percent, 2)} ligner en brøk. Skriv ${shown}, hvis det er ${shown} pct.; er cellen i procentformat, så giv den formatet tal.`;
}

/** Reads a cell that holds one of some labels, however it is spelt; where it is none, the likeliest is proposed. */
export type ChoiceReader<T extends string> = (cell: SheetCell | undefined) => CellReading<T>;

/**
 * Makes a reader of cells that hold one of some labels.
 * @param what Danish, for messages: `målgruppe`
 */
export function choiceReader<T extends string>(
  labels: ReadonlyMap<T, string>,
  what: string,
): ChoiceReader<T> {
  const bySlug = new Map([...labels].map(([value, label]) => [slug(label), value]));
  return (cell) => {
    const text = textOf(cell);
    if (text === '') return { outcome: 'empty' };
    const value = bySlug.get(slug(text)) ?? [...labels.keys()].find((each) => each === text);
    if (value !== undefined) return { outcome: 'value', value };
    const near = nearest(text, [...labels.values()]);
    const meant =
      near !== null
        ? `Mente du »${near}«?`
        : labels.size <= 10
          ? `Skriv en af: ${[...labels.values()].join(', ')}.`
          : 'Vælg en fra listen i skabelonen.';
    return fault(`»${text}« er ingen ${what}. ${meant}`);
  };
}
