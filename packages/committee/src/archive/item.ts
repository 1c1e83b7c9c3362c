import type { Attachment, Recommendation, Section } from '../matter/index.ts';
import type { AgendaItem, Approval } from '../meeting/index.ts';
import { dayIn } from './dates.ts';
import { readDecision } from './decision.ts';
import type { Doubts } from './doubt.ts';
import { splitNames } from './names.ts';
import { type Begins, beginsAt } from './headings.ts';
import type { ItemLines } from './items.ts';
import { type Line, textOf } from './lines.ts';

export interface ReadItem {
  readonly item: AgendaItem;
  readonly approvals: readonly Approval[];
  /** What stands after the point has ended: the texts of attachments. */
  readonly after: readonly Line[];
}

const labelledCase = /^sags(?:nr|id|nummer)\.?:?\s*(.*)$/i;
const bareCase = /^(?:\d{2,4}[-/]\d{3,7}|\d{2}\.\d{2}\.\d{2}-\w\d{2}-\d+-\d{2})$/;
const typed = /^([A-ZÆØÅ]) - (.+)$/u;
const typedAfter = /^(.+) \(([A-ZÆØÅ])\)$/u;
const typeLine = /^[Tt]ype:?\s*(?:.*\s)?([A-ZÆØÅ])$/u;
const openLine =
  /^(?:(?:sagstype|åbenhed):?\s*(åben|lukket)(?!\p{L}).*|(åb[en]nt?|lukket)(?: punkt| sag)?)$/iu;
/** Whether a point is open, in its title: `(Åben) Titel`, `Lukket: Titel`. */
const openTitle = /^(?:\((åb[en]nt?|lukket)\)|(åb[en]nt?|lukket)(?: punkt| sag)?:)\s*(.+)$/iu;
/** What stands after the case number on its line. */
const afterCase = /^(.*?)(?:\t| {2,}|\s+(?=dok\.?\s?nr))(.*)$/i;
const closedTitle = /^lukket(?: punkt| sag)?\.?$/i;
const closedLine = /^lukket punkt\.(?:\s+(.*))?$/i;
const awayLine = /^(.+?)\s+(?:var|er) fraværende\.?$/i;
const awayWord = /^var fraværende\.?$/i;
const disqualifiedLine = /^(.+?) deltog ikke på grund af inhabilitet\.?$/i;
const sheetTitle = /^underskrift/i;
const nothingToSay = /^ingen(?: bemærkninger| bilag)?\.?$/i;

/** A point from its lines. Nothing is thrown away: what is no part of it stands in the text before it. */
export function readItem(
  { number, title: printed, at, lines }: ItemLines,
  body: string,
  doubts: Doubts,
): ReadItem {
  const [, bracketed, before, afterOpenness] = openTitle.exec(printed) ?? [];
  const title = afterOpenness ?? printed;
  const [, letter, rest] = typed.exec(title) ?? [];
  const [, restBefore, letterAfter] = typedAfter.exec(title) ?? [];
  let type: string | null = letter ?? letterAfter ?? null;
  let caseNumber: string | null = null;
  let ground = '';
  let isOpen = !closedTitle.test(title) && !/lukket/i.test(bracketed ?? before ?? '');
  let part: Begins = { part: 'afsnit', slot: 'resume' };
  let hasEnded = false;
  let decided: Begins | null = null;
  const texts: PartLines[] = [];
  const absent: string[] = [];
  const disqualified: string[] = [];
  const after: Line[] = [];
  const put = (line: Line): void => {
    const last = texts.at(-1);
    if (last !== undefined && last.begins === part) last.lines.push(line);
    else texts.push({ begins: part, lines: [line] });
  };
  const takeLast = (): string | undefined => {
    const last = texts.at(-1);
    const name = last?.lines.pop()?.text;
    if (last?.lines.length === 0) texts.pop();
    return name;
  };
  const sheet = signatureSheet(lines);
  for (const line of lines) {
    if (sheet.used.has(line)) continue;
    const { text } = line;
    const begins = beginsAt(text, body);
    const closed = closedLine.exec(text);
    const [, labelled, alone] = openLine.exec(text) ?? [];
    const open = labelled ?? alone;
    const [own, besides] = caseIn(text);
    const ownType = typeLine.exec(text)?.[1];
    const away = awayLine.exec(text)?.[1];
    const unfit = disqualifiedLine.exec(text)?.[1];
    if (begins !== null && !(hasEnded && isComplete(texts))) {
      if (begins.part === 'fravaerende') decided = part.part === 'beslutning' ? part : null;
      part = begins;
      hasEnded = false;
    } else if (closed !== null) {
      isOpen = false;
      ground = closed[1] ?? '';
    } else if (open !== undefined) isOpen = /åb/i.test(open);
    else if (ownType !== undefined) type = ownType;
    else if (own !== undefined && (own === '' || caseNumber === null)) {
      caseNumber = own === '' ? caseNumber : own;
      for (const words of besides.split(/\t| {2,}/)) {
        const said = openLine.exec(words.trim())?.[2];
        if (said !== undefined) isOpen = /åb/i.test(said);
        else if (words.trim() !== '') put({ ...line, text: words.trim() });
      }
    } else if (bareCase.test(text) && caseNumber === null) caseNumber = text;
    else if (awayWord.test(text)) {
      const name = takeLast();
      if (name === undefined)
        doubts.add(line.at, 'Der står, at nogen var fraværende, men ikke hvem.');
      else absent.push(name);
      hasEnded = true;
    } else if (away !== undefined && text.length < 200) {
      absent.push(...splitNames(away));
      hasEnded = true;
    } else if (part.part === 'fravaerende' && areNames(text)) {
      absent.push(...splitNames(text));
      hasEnded = true;
    } else if (part.part === 'fravaerende' && decided !== null) {
      // `Fraværende:` with nobody after it may stand before the decision itself.
      part = decided;
      put(line);
    } else if (/^fraværende:/i.test(text))
      absent.push(...splitNames(text.replace(/^fraværende:\s*/i, '')));
    else if (unfit !== undefined) disqualified.push(...splitNames(unfit));
    else if (hasEnded) after.push(line);
    else put(line);
  }
  const linesOf = (wanted: Begins['part']): string[] =>
    texts
      .flatMap((one) => (one.begins.part === wanted ? one.lines.map(({ text }) => text) : []))
      .filter((text) => !nothingToSay.test(text));
  const isSheet = sheet.approvals.length > 0 && sheetTitle.test(title);
  const linesBeside = texts.flatMap(({ begins, lines: own }) =>
    begins.part === 'underskrifter' || (isSheet && begins.part === 'afsnit') ? own : [],
  );
  if (!isOpen && linesOf('afsnit').length > 0) {
    doubts.add(at, `Punkt ${number} er lukket, men har tekst. Se efter, om den må vises.`);
  }
  return {
    item: {
      number,
      title: rest ?? restBefore ?? title,
      type,
      openness: isOpen
        ? { open: true }
        : { open: false, ground, publicTitle: null, publicDecision: null },
      caseNumber,
      classification: null,
      sections: isSheet ? [] : sectionsOf(texts),
      recommendation: recommendationOf(linesOf('indstilling')),
      attachments: linesOf('bilag')
        .filter((text) => !attachmentHead.test(text))
        .map(attachmentOf),
      late: null,
      absent: [...new Set(absent)],
      disqualified,
      decision: readDecision(linesOf('beslutning')),
    },
    approvals: sheet.approvals,
    after: [...linesBeside, ...after],
  };
}

/** The case number of a line that is labelled so, and what else stands on the line. */
function caseIn(text: string): readonly [own: string | undefined, besides: string] {
  const own = labelledCase.exec(text)?.[1];
  const [, first, rest = ''] = own === undefined ? [] : (afterCase.exec(own) ?? []);
  return [first ?? own, rest];
}

/** Whether a line is names of people, or says that nobody was away. */
const areNames = (text: string): boolean =>
  splitNames(text).every((name) =>
    /^(?:\p{Lu}[\p{L}.'-]*)(?: (?:\p{Lu}[\p{L}.'-]*|af|von|van|de|la|cour))+(?: \(.{0,20}\))?$/u.test(
      name,
    ),
  );

interface PartLines {
  readonly begins: Begins;
  readonly lines: Line[];
}

/** Whether a point has both its decision and its attachments: what comes after the absent is no part of it. */
const isComplete = (texts: readonly PartLines[]): boolean =>
  (['beslutning', 'bilag'] as const).every((part) =>
    texts.some(({ begins }) => begins.part === part),
  );

function sectionsOf(texts: readonly PartLines[]): readonly Section[] {
  return texts.flatMap(({ begins, lines }) => {
    const said = lines.filter(({ text }) => !nothingToSay.test(text));
    return begins.part === 'afsnit' && said.length > 0
      ? [{ slot: begins.slot, text: textOf(said) }]
      : [];
  });
}

const pointLine = /^(?:(\d{1,2})[.)]|[-•*])\s+(.+)$/;

/** The words before the points, and the points; without points the whole is one. */
function recommendationOf(lines: readonly string[]): Recommendation | null {
  if (lines.length === 0) return null;
  const first = lines.findIndex((line) => pointLine.test(line));
  if (first === -1) return { lead: '', points: [lines.join(' ')] };
  const points: string[] = [];
  for (const line of lines.slice(first)) {
    const own = pointLine.exec(line)?.[2];
    if (own !== undefined) points.push(own);
    else points[points.length - 1] = `${points.at(-1) ?? ''} ${line}`;
  }
  return { lead: lines.slice(0, first).join(' '), points };
}

const attachmentHead = /^nr\.?\s+(?:åbenhed|titel|bilag|navn)(?!\p{L})/iu;

/** `1. Titel`, `1 Åben Titel 30519/13`, `Titel`. */
function attachmentOf(line: string): Attachment {
  const [, isOpen, title = '', documentNumber] =
    /^(?:\d{1,3}[.)]?\s+)?(?:(åben|lukket)\s+)?(.*?)(?:\s+(\d{3,7}\/\d{2,4}))?$/i.exec(line) ?? [];
  return {
    title: title.replace(/^[-•*]\s+/, ''),
    documentNumber: documentNumber ?? null,
    open: !/lukket/i.test(isOpen ?? ''),
  };
}

const sheetHeads = [/^bruger$/i, /^status$/i, /^dato for godkendelse$/i];

/** The signature sheet: a table, or names, states and days as three lists that go together by their order; and its lines. */
function signatureSheet(lines: readonly Line[]): {
  readonly approvals: readonly Approval[];
  readonly used: ReadonlySet<Line>;
} {
  const texts = lines.map(({ text }) => text);
  const table = texts.findIndex((text) => {
    const cells = text.split('\t');
    return cells.length > 1 && cells.every((cell, n) => sheetHeads[n]?.test(cell.trim()) === true);
  });
  if (table !== -1) {
    const rest = lines.slice(table + 1);
    const end = rest.findIndex(({ text }) => !text.includes('\t'));
    const rows = end === -1 ? rest : rest.slice(0, end);
    return {
      approvals: rows.map(({ text }) => approvalOf(text.split('\t'))),
      used: new Set(lines.slice(table, table + 1 + rows.length)),
    };
  }
  const [names = -1, states = -1, days = -1] = sheetHeads.map((head) =>
    texts.findIndex((text) => head.test(text)),
  );
  if (names === -1 || states === -1 || days === -1) return { approvals: [], used: new Set() };
  const members = texts.slice(names + 1, states);
  const signed = texts.slice(states + 1, states + 1 + members.length);
  const dayCount = signed.filter((text) => !/^afventer/i.test(text)).length;
  return {
    approvals: members.map((member, n) =>
      approvalOf([member, texts[states + 1 + n] ?? '', texts[days + 1 + n] ?? '']),
    ),
    used: new Set(lines.slice(names, days + 1 + Math.max(dayCount, 0))),
  };
}

function approvalOf([member = '', state = '', on = '']: readonly string[]): Approval {
  return {
    member: member.trim(),
    state: /^godkendt/i.test(state)
      ? 'godkendt'
      : /^ikke/i.test(state)
        ? 'ikke-godkendt'
        : 'afventer',
    on: dayIn(on),
  };
}
