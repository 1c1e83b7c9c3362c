import type { GuardFinding } from './finding.ts';
import { readable } from './readable.ts';

/** Whom numbers may be about, in singular or plural, alone or as the end of another word: `langtidsledige`. */
const people =
  /borger|person|ledige|sygemeldt|unge|modtager|sager|deltager|mænd|kvinder|flygtning|forløb/i;
/** What is numbered or measured, whoever it is about. */
const otherwise = new RegExp(
  `%|(?<!\\p{L})(?:${[
    'procent(?:point)?|pct',
    'uger?|måned(?:er)?|kvartal(?:er)?|dage?|timer?|år|gange?|varighed',
    'kr|kroner|beløb|pris(?:er)?|udgift(?:er)?',
    'nr|nummer|punkt|side|rang|placering|pladser?|point',
    'samtaler|møder|bilag',
  ].join('|')})(?!\\p{L})`,
  'iu',
);
const count = /^[1-9]\d*$/;

interface Cell {
  readonly text: string;
  /** Where it begins in the whole text. */
  readonly at: number;
}

interface Row {
  readonly line: number;
  readonly cells: readonly Cell[];
}

/**
 * Small numbers of people in tables, whose columns stand apart by tabs or bars: a number under a heading, beside words or
 * below a line that say whom it counts. Whoever knows the group may know who is meant.
 * @param under numbers from 1 to less than this are small
 */
export function findSmallCells(text: string, under: number): readonly GuardFinding[] {
  return tablesIn(text).flatMap(({ above, rows: [head, ...rows] }) =>
    rows.flatMap(({ line, cells }) =>
      cells.flatMap(({ text: cell, at }, column): readonly GuardFinding[] => {
        if (column === 0 || !count.test(cell) || Number(cell) >= under) return [];
        const heading = head?.cells[column]?.text ?? '';
        const beside = cells[0]?.text ?? '';
        const isOfPeople = [heading, beside, above].some((words) => people.test(words));
        if (!isOfPeople || otherwise.test(heading) || otherwise.test(beside)) return [];
        const quote = [beside, heading, cell].filter((words) => words !== '').join(', ');
        return [{ kind: 'lille-tal', stops: false, at, line, quote }];
      }),
    ),
  );
}

/** The tables of a text: lines with columns that follow each other, and the last words above them. */
function tablesIn(
  text: string,
): readonly { readonly above: string; readonly rows: readonly Row[] }[] {
  const tables: { readonly above: string; readonly rows: Row[] }[] = [];
  let above = '';
  let isInside = false;
  let at = 0;
  for (const [place, line] of text.split('\n').entries()) {
    const cells = cellsOf(line, at);
    at += line.length + 1;
    if (cells.length < 2) {
      isInside = false;
      if (line.trim() !== '') above = readable(line).trim();
      continue;
    }
    if (!isInside) tables.push({ above, rows: [] });
    tables.at(-1)?.rows.push({ line: place + 1, cells });
    isInside = true;
  }
  return tables;
}

function cellsOf(line: string, begin: number): readonly Cell[] {
  const apart = line.includes('\t') ? '\t' : '|';
  if (!line.includes(apart)) return [];
  let at = begin;
  const cells = line.split(apart).map((own): Cell => {
    const text = readable(own).trim();
    const cell = { text, at: at + own.length - own.trimStart().length };
    at += own.length + 1;
    return cell;
  });
  // A bar may stand at both ends of a line.
  return apart === '|'
    ? cells.filter(({ text }, n) => text !== '' || (n > 0 && n < cells.length - 1))
    : cells;
}
