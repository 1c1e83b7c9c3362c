import type { Day } from '@rettidig/engine';
import type { AgendaItem, Approval, Meeting } from '../meeting/index.ts';
import { noSuchDayIn } from './dates.ts';
import type { Doubt } from './doubt.ts';
import { readHeader } from './header.ts';
import { readItem } from './item.ts';
import { splitItems } from './items.ts';
import { type Line, linesOf } from './lines.ts';

/** An old paper as it was read; a person looks it over before it is kept. */
export interface ReadMeeting {
  /** Day and committee may be missing in the paper. */
  readonly meeting: Omit<Meeting, 'on' | 'body'> & {
    readonly on: Day | null;
    readonly body: string | null;
  };
  readonly doubts: readonly Doubt[];
  /** Lines of the header that nothing was made of, and the texts of attachments after the last point. */
  readonly left: readonly Line[];
  readonly appendix: readonly Line[];
}

/**
 * Reads existing minutes or an agenda from their text into a meeting. The form needs not be known: parts are found by the
 * headings that municipalities use. What is no part of the meeting stands in `left` and `appendix`; only the head of a
 * signature sheet is left out.
 * @param municipality whose paper it is; papers seldom say
 */
export function readMeeting(text: string, municipality: string): ReadMeeting {
  const lines = linesOf(text);
  const found: Doubt[] = [];
  const doubts = { add: (line: number, words: string) => void found.push({ line, text: words }) };
  const rough = readHeader(lines.slice(0, headerReach));
  const { before, items } = splitItems(
    lines,
    {
      contents: rough.contents,
      body: rough.body ?? '',
    },
    doubts,
  );
  const header = readHeader(before);
  const body = header.body ?? '';
  const read = items.map((item) => readItem(item, body, doubts));
  const awayFrom = (number: number): readonly string[] =>
    header.awayFrom.flatMap(({ name, items: own }) => (own.includes(number) ? [name] : []));
  if (read.length === 0)
    doubts.add(1, 'Der blev ikke fundet nogen punkter. Er det en dagsorden eller et referat?');
  if (header.on === null) {
    const wrong = before.find(({ text: words }) => noSuchDayIn(words) !== null);
    if (wrong === undefined) doubts.add(1, 'Mødets dato blev ikke fundet. Skriv den.');
    else {
      doubts.add(
        wrong.at,
        `Der står »${noSuchDayIn(wrong.text) ?? ''}«, men den dag findes ikke. Find ud af, hvilken dag mødet var, og skriv den.`,
      );
    }
  }
  if (body === '') doubts.add(1, 'Udvalgets navn blev ikke fundet. Skriv det.');
  if (header.contents.length > 0 && header.contents.length !== read.length) {
    doubts.add(
      1,
      `Indholdsfortegnelsen har ${header.contents.length} punkter, men der blev fundet ${read.length}.`,
    );
  }
  return {
    meeting: {
      municipality,
      body: body === '' ? null : body,
      on: header.on,
      from: header.from,
      to: header.to,
      place: header.place,
      participants: header.participants,
      attendees: header.attendees,
      items: read.map(({ item }): AgendaItem => ({
        ...item,
        absent: [...new Set([...item.absent, ...awayFrom(item.number)])],
      })),
      approvals: read.flatMap(({ approvals }): readonly Approval[] => approvals),
    },
    doubts: found,
    left: header.left,
    appendix: read.flatMap(({ after }) => after),
  };
}

/** Contents stand among the first lines; the header is read again when the first point is known. */
const headerReach = 120;
