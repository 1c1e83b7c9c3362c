import { beginsAt } from './headings.ts';
import type { Line } from './lines.ts';

/** A point of a paper as lines: its number and title, and what stands under it. */
export interface ItemLines {
  readonly number: number;
  readonly title: string;
  readonly at: number;
  readonly lines: readonly Line[];
}

interface Start {
  readonly place: number;
  readonly number: number;
  readonly title: string;
  /** Place of the first line after the heading. */
  readonly from: number;
}

interface Known {
  /** Titles of the points as the contents have them; empty where there are none. */
  readonly contents: readonly string[];
  readonly body: string;
}

/** Splits a paper at the headings of its points. */
export function splitItems(
  lines: readonly Line[],
  known: Known,
): { readonly before: readonly Line[]; readonly items: readonly ItemLines[] } {
  const starts = pointedStarts(lines, known) ?? numberedStarts(lines, known);
  return {
    before: lines.slice(0, starts[0]?.place ?? lines.length),
    items: starts.map(({ place, number, title, from }, n) => ({
      number,
      title,
      at: lines[place]?.at ?? 0,
      lines: lines.slice(from, starts[n + 1]?.place ?? lines.length),
    })),
  };
}

const pointed = /^punkt\s+(\d{1,3})\s*([.:]?)\s*(.*)$/i;

/**
 * Points that begin with a line `Punkt 4: …`; null where they do not. Decisions, too, may say `Punkt 1.`: the heading of a
 * point stands before all its parts, and all headings have the same sign after the number.
 */
function pointedStarts(lines: readonly Line[], { body }: Known): readonly Start[] | null {
  const firstPart = lines.findIndex(({ text }) => beginsAt(text, body) !== null);
  const first = lines.findIndex(({ text }) => pointed.test(text));
  if (first === -1 || (firstPart !== -1 && firstPart < first)) return null;
  const sign = pointed.exec(lines[first]?.text ?? '')?.[2];
  const starts: Start[] = [];
  lines.forEach(({ text }, place) => {
    const [, number, own, title = ''] = pointed.exec(text) ?? [];
    if (number === undefined || own !== sign || Number(number) <= (starts.at(-1)?.number ?? 0))
      return;
    const next = lines[place + 1]?.text;
    const isAlone = title === '' && next !== undefined;
    starts.push({
      place,
      number: Number(number),
      title: isAlone ? next : title,
      from: place + (isAlone ? 2 : 1),
    });
  });
  return starts;
}

const numbered = /^(\d{1,3})\s*[.:]\s+(.+)$/;
const caseNumber = /^(?:sagsnr|sagsid|sagstype|type|åbenhed)(?!\p{L})/iu;

/**
 * Points that begin with a line `4. …`: the next number, with the title that the contents have; without contents, where a
 * part of a point follows at once. Numbered lists stand in the texts, too.
 */
function numberedStarts(lines: readonly Line[], { contents, body }: Known): readonly Start[] {
  const hasTitle = (text: string, number: number): boolean => {
    const [, own, title = ''] = numbered.exec(text) ?? [];
    const wanted = contents[number - 1];
    return Number(own) === number && wanted !== undefined && plain(title) === plain(wanted);
  };
  const starts: Start[] = [];
  // What stands before the last line with the first title is the contents themselves.
  const begin = Math.max(
    0,
    lines.findLastIndex(({ text }) => hasTitle(text, 1)),
  );
  lines.forEach(({ text }, place) => {
    const [, own, title] = numbered.exec(text) ?? [];
    const number = (starts.at(-1)?.number ?? 0) + 1;
    if (place < begin || title === undefined || Number(own) !== number) return;
    const follows = lines.slice(place + 1, place + 4);
    const isItem =
      contents[number - 1] === undefined
        ? follows.some((next) => beginsAt(next.text, body) !== null || caseNumber.test(next.text))
        : hasTitle(text, number);
    if (isItem) starts.push({ place, number, title, from: place + 1 });
  });
  return starts;
}

const plain = (text: string): string =>
  text.toLocaleLowerCase('da').replaceAll(/[^\p{L}\p{N}]/gu, '');
