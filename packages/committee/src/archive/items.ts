import { dayIn } from './dates.ts';
import type { Doubts } from './doubt.ts';
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
  doubts: Doubts,
): { readonly before: readonly Line[]; readonly items: readonly ItemLines[] } {
  const found =
    pointedStarts(lines, known) ??
    [
      numberedStarts(lines, known),
      loneStarts(lines, known),
      letteredStarts(lines, known, doubts),
    ].find((starts) => starts.length > 0) ??
    opennessStarts(lines, known, doubts);
  const starts = found.map((start) => withOpenness(wholeTitle(start, lines, known), lines));
  starts.forEach(({ number, place }, n) => {
    const before = starts[n - 1]?.number;
    if (before !== undefined && number !== before + 1) {
      doubts.add(
        lines[place]?.at ?? 1,
        `Punkterne springer fra ${before} til ${number}. Se efter, om der mangler et punkt, eller om nummeret er forkert.`,
      );
    }
  });
  return {
    before: lines.slice(0, starts[0]?.place ?? lines.length),
    items: starts.map(({ place, number, title, from }, n) => ({
      number,
      title,
      at: lines[place]?.at ?? 0,
      lines: [
        ...lines.slice(place, place + 1).filter(({ text }) => openness.test(text)),
        ...lines.slice(from, starts[n + 1]?.place ?? lines.length),
      ],
    })),
  };
}

/** A line that says whether the point is open, and stands before its heading in some papers. */
const openness = /^(?:åb[en]nt?|lukket)(?: punkt| sag)?$/i;

/** A point with the line before its heading that says whether it is open. */
function withOpenness(start: Start, lines: readonly Line[]): Start {
  const before = lines[start.place - 1]?.text;
  return before !== undefined && openness.test(before) && start.place > 0
    ? { ...start, place: start.place - 1 }
    : start;
}

/** A title that goes on in the next line, as the contents say. */
function wholeTitle(start: Start, lines: readonly Line[], { contents }: Known): Start {
  const next = lines[start.from]?.text;
  if (next === undefined || start.title === '') return start;
  const title = `${start.title} ${next}`;
  return contents.some((one) => plain(one) === plain(title))
    ? { ...start, title, from: start.from + 1 }
    : start;
}

const pointed = /^(?:punkt|pkt\.?)\s+(\d{1,3})\s*([.:-]?)\s*(.*)$/i;

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
const bareCase = /^(?:\d{2,4}[-/]\d{3,7}|\d{2}\.\d{2}\.\d{2}-\w\d{2}-\d+-\d{2})$/;

/** Whether a part of a point follows a heading at once. */
const partFollows = (lines: readonly Line[], place: number, body: string): boolean =>
  lines
    .slice(place + 1, place + 4)
    .some(
      ({ text }) =>
        beginsAt(text, body) !== null ||
        caseNumber.test(text) ||
        bareCase.test(text) ||
        openness.test(text),
    );

/** So many points may be left out between two that are printed. */
const largestGap = 10;

/**
 * Points that begin with a line `4. …`: the next number, with the title that the contents have; without contents, where a
 * part of a point follows at once, from any number. Numbered lists stand in the texts, too.
 */
function numberedStarts(lines: readonly Line[], { contents, body }: Known): readonly Start[] {
  const hasTitle = (
    { place, title }: { readonly place: number; readonly title: string },
    number: number,
  ): boolean => {
    const wanted = contents[number];
    if (wanted === undefined) return false;
    const twoLines = `${title} ${lines[place + 1]?.text ?? ''}`;
    return [title, twoLines].some((one) => plain(one) === plain(wanted));
  };
  const candidates = lines.flatMap(({ text }, place) => {
    const [, own, title] = numbered.exec(text) ?? [];
    const isDay = dayIn(text) !== null && dayIn(title ?? '') === null;
    return title === undefined || isDay
      ? []
      : [{ place, number: Number(own), title, from: place + 1 }];
  });
  // What stands before the last line with the first title is the contents themselves.
  const begin = candidates.findLast((one) => hasTitle(one, 0))?.place ?? 0;
  const starts: Start[] = [];
  for (const one of candidates) {
    const last = starts.at(-1)?.number;
    if (one.place < begin) continue;
    const follows = partFollows(lines, one.place, body);
    const isNext = last === undefined || one.number === last + 1;
    const isLater = last !== undefined && one.number > last && one.number <= last + largestGap;
    const isItem =
      contents[starts.length] === undefined
        ? follows && (isNext || (isLater && contents.length === 0))
        : isNext && hasTitle(one, starts.length);
    if (isItem) starts.push(one);
  }
  return starts;
}

/** Points whose number is not printed, but whose title the contents have. */
function loneStarts(lines: readonly Line[], { contents, body }: Known): readonly Start[] {
  const starts: Start[] = [];
  lines.forEach(({ text }, place) => {
    const wanted = contents[starts.length];
    if (wanted === undefined || plain(text) !== plain(wanted)) return;
    if (!partFollows(lines, place, body)) return;
    starts.push({ place, number: starts.length + 1, title: text, from: place + 1 });
  });
  return starts;
}

const lettered = /^([A-ZÆØÅ])\s*[.):]\s+(.+)$/u;

/** Points that begin with letters in a row, where a part follows at once. They get numbers, and that is said. */
function letteredStarts(lines: readonly Line[], { body }: Known, doubts: Doubts): readonly Start[] {
  const starts: Start[] = [];
  lines.forEach(({ text, at }, place) => {
    const [, letter, title] = lettered.exec(text) ?? [];
    if (title === undefined || letter !== letters.charAt(starts.length)) return;
    if (!partFollows(lines, place, body)) return;
    const number = starts.length + 1;
    starts.push({ place, number, title, from: place + 1 });
    doubts.add(at, `Punktet hedder ${letter} i papiret. Det har fået nummer ${number}.`);
  });
  return starts;
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZÆØÅ';

/** Points of which nothing is printed but whether they are open, as on some web pages that fold the titles away. */
function opennessStarts(
  lines: readonly Line[],
  { contents, body }: Known,
  doubts: Doubts,
): readonly Start[] {
  const places = lines.flatMap(({ text }, place) =>
    openness.test(text) && partFollows(lines, place, body) ? [place] : [],
  );
  return places.map((place, n) => {
    const title = contents[n] ?? '';
    if (title === '') {
      doubts.add(lines[place]?.at ?? 1, `Titlen på punkt ${n + 1} står ikke i teksten. Skriv den.`);
    }
    return { place, number: n + 1, title, from: place + 1 };
  });
}

const plain = (text: string): string =>
  text.toLocaleLowerCase('da').replaceAll(/[^\p{L}\p{N}]/gu, '');
