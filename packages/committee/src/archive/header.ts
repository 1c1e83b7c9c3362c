import type { Day } from '@rettidig/engine';
import type { Attendee, Participant } from '../meeting/index.ts';
import { dayIn, timesIn } from './dates.ts';
import type { Line } from './lines.ts';

/** What stands above the points of a paper. */
export interface Header {
  readonly body: string | null;
  readonly on: Day | null;
  readonly from: number | null;
  readonly to: number | null;
  readonly place: string | null;
  readonly participants: readonly Participant[];
  readonly attendees: readonly Attendee[];
  /** Titles of the points in order; empty where the paper has no contents. */
  readonly contents: readonly string[];
  /** Lines that nothing was made of. */
  readonly left: readonly Line[];
}

type Field =
  | 'dato'
  | 'tid'
  | 'sted'
  | 'medlemmer'
  | 'fravaerende'
  | 'afbud'
  | 'derudover'
  | 'indhold';

/** What the papers call the lines of the header. */
const labels: readonly (readonly [Field, RegExp])[] = [
  ['dato', /^(?:mødedato|dato|møde)\b:?\s*/i],
  ['tid', /^(?:mødetid|mødetidspunkt|tidspunkt|tid)\b:?\s*/i],
  ['sted', /^(?:mødested|sted)\b:?\s*|^(?:mødelokale|lokale)(?::\s*|$)/i],
  ['medlemmer', /^(?:mødedeltagere|medlemmer|deltagere|tilstede|til stede)(?!\p{L}):?\s*/iu],
  ['fravaerende', /^fraværende(?!\p{L}):?\s*/iu],
  ['afbud', /^afbud(?: fra)?(?!\p{L}):?\s*/iu],
  [
    'derudover',
    /^(?:derudover deltog|øvrige deltagere|desuden deltog|bemærkninger)(?!\p{L}):?\s*/iu,
  ],
  [
    'indhold',
    /^(?:indholdsfortegnelse|indhold|punkter på dagsordenen|sagsoversigt)(?!\p{L}):?\s*/iu,
  ],
];

const committee =
  /\b(\p{L}[\p{L}\s,-]*?(?:udvalget|byrådet|kommunalbestyrelsen|magistraten|udvalg))(?!\p{L})/iu;
const paperNames =
  /^(?:referat|protokol|beslutningsprotokol|dagsorden|åben dagsorden|åbent referat)(?!\p{L}):?\s*/iu;
const place = /^(?:udvalgsværelse|mødelokale|lokale|byrådssalen|rådssalen)(?!\p{L})/iu;

/** A longer line that has a committee in it is a sentence. */
const longestName = 90;

/** Reads what stands above the points. */
export function readHeader(lines: readonly Line[]): Header {
  const found = new Map<Field, Line[]>();
  const left: Line[] = [];
  let field: Field | null = null;
  let body: string | null = null;
  let on: Day | null = null;
  let times: readonly number[] = [];
  let where: string | null = null;
  for (const line of lines) {
    const label = labels.find(([, pattern]) => pattern.test(line.text));
    if (label !== undefined && !(label[0] === 'sted' && field === 'medlemmer')) {
      const [named, pattern] = label;
      field = named;
      const rest = line.text.replace(pattern, '').trim();
      const own = found.get(named) ?? [];
      found.set(named, rest === '' ? own : [...own, { ...line, text: rest }]);
      continue;
    }
    const words = line.text.replace(paperNames, '');
    const isPaperName = words !== line.text;
    if (field === null || isPaperName) {
      if (words.length <= longestName) body ??= committee.exec(words)?.[1]?.trim() ?? null;
      on ??= dayIn(words);
      if (times.length === 0) times = timesIn(words);
      const isPlace = place.test(words);
      if (isPlace) where ??= words;
      const isKnown =
        isPaperName || isPlace || dayIn(words) !== null || committee.test(words) || words === '';
      if (!isKnown) left.push(line);
      continue;
    }
    found.set(field, [...(found.get(field) ?? []), line]);
    if (field === 'dato' || field === 'tid' || field === 'sted') field = null;
  }
  const text = (wanted: Field): string =>
    (found.get(wanted) ?? []).map((one) => one.text).join(' ');
  const [from = null, to = null] = [...timesIn(text('tid')), ...timesIn(text('dato')), ...times];
  const away = [...namesIn(found.get('fravaerende')), ...namesIn(found.get('afbud'))];
  return {
    body,
    on: dayIn(text('dato')) ?? on,
    from,
    to,
    place: text('sted') === '' ? where : text('sted'),
    participants: participantsOf(found.get('medlemmer') ?? [], new Set(away)),
    attendees: (found.get('derudover') ?? []).map(({ text: words }) => attendeeOf(words)),
    contents: (found.get('indhold') ?? []).flatMap(({ text: words }) => contentOf(words)),
    left,
  };
}

const attended = /^(?:deltog|var til stede|var tilstede)\.?$/i;
const wasAway = /^(?:var fraværende|fraværende|afbud|havde meldt afbud)\.?$/i;

/** Members as a line of names, as a list, or each with a line that says whether the member was there. */
function participantsOf(lines: readonly Line[], away: ReadonlySet<string>): Participant[] {
  const members: Participant[] = [];
  const seen = new Set<string>();
  for (const { text } of lines) {
    const last = members.at(-1);
    if (last !== undefined && (attended.test(text) || wasAway.test(text))) {
      members[members.length - 1] = {
        ...last,
        presence: attended.test(text) ? 'til-stede' : 'fravaerende',
      };
      continue;
    }
    for (const name of splitNames(text)) {
      const member = memberOf(name, away);
      if (seen.has(member.name)) continue;
      seen.add(member.name);
      members.push(member);
    }
  }
  for (const name of away) {
    if (!seen.has(name)) members.push({ ...memberOf(name, away), presence: 'fravaerende' });
  }
  return members;
}

function memberOf(text: string, away: ReadonlySet<string>): Participant {
  const party = /\(([A-ZÆØÅ]{1,2})\)/u.exec(text)?.[1] ?? null;
  const inline = /\s(deltog|var fraværende)\.?$/i.exec(text);
  const name = text
    .replace(/\s*\([A-ZÆØÅ]{1,2}\)/u, '')
    .replace(/\s(?:deltog|var fraværende)\.?$/i, '')
    .replace(/,?\s*\(?(?:næst)?formand\)?$/iu, '')
    .trim();
  const role = /næstformand/iu.test(text)
    ? 'naestformand'
    : /formand/iu.test(text)
      ? 'formand'
      : 'medlem';
  const isAway = away.has(name) || /fraværende/i.test(inline?.[1] ?? '');
  return {
    name,
    party,
    role,
    presence: isAway ? 'fravaerende' : 'til-stede',
    arrived: null,
    left: null,
  };
}

/** Names of a line: between commas and `og`; a title (`, formand`) stays with its name. */
export function splitNames(text: string): readonly string[] {
  return text
    .replace(/^[-•*]\s*/, '')
    .split(/,(?!\s*(?:(?:næst)?formand|stedfortræder|kom kl|gik kl)(?!\p{L}))\s*|\s+og\s+/iu)
    .map((name) => name.trim().replace(/\.$/, ''))
    .filter((name) => name !== '' && !/^ingen$/i.test(name));
}

const namesIn = (lines: readonly Line[] = []): readonly string[] =>
  lines.flatMap(({ text }) => splitNames(text)).map((name) => memberOf(name, new Set()).name);

/** `Konsulent Xx Yy deltog under punkt 1`: who, and for which points. */
export function attendeeOf(text: string): Attendee {
  const under =
    /\s*,?\s*(?:deltog )?(?:under|ved|på) punkt(?:erne)?\s+((?:[\d,\s-]|og)+)\.?$/i.exec(text);
  const items = [...(under?.[1] ?? '').matchAll(/\d+/g)].map(([number]) => Number(number));
  const name = under === null ? text : text.slice(0, under.index);
  return { name: name.replace(/^[-•*]\s+/, ''), items };
}

/** A line of the contents without number, page and link; nothing where it is none. */
function contentOf(text: string): readonly string[] {
  const title = text
    .replace(/^\d{1,2}[.:]?\s+/, '')
    .replace(/^\[(.*)\]\(.*\)$/, '$1')
    .replace(/\s*\.{3,}\s*\d*$/, '')
    .trim();
  return title === '' ? [] : [title];
}
