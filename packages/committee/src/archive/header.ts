import type { Day } from '@rettidig/engine';
import type { Attendee, Participant } from '../meeting/index.ts';
import { dayIn, timesIn } from './dates.ts';
import type { Line } from './lines.ts';
import { numbersIn, splitNames } from './names.ts';

/** What stands above the points of a paper. */
export interface Header {
  /** Who was away for some points. */
  readonly awayFrom: readonly { readonly name: string; readonly items: readonly number[] }[];
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
  | 'slut'
  | 'udvalg'
  | 'medlemmer'
  | 'fravaerende'
  | 'afbud'
  | 'derudover'
  | 'indhold';

/** What the papers call the lines of the header. */
const labels: readonly (readonly [Field, RegExp])[] = [
  ['slut', /^(?:sluttidspunkt|mødet slut|mødet (?:sluttede|hævet|hævedes))(?!\p{L}):?\s*/iu],
  ['dato', /^(?:mødedato|dato|mødet?)(?!\p{L}):?\s*/iu],
  ['tid', /^(?:mødetid|mødetidspunkt|starttidspunkt|tidspunkt|tid)(?!\p{L}):?\s*/iu],
  ['udvalg', /^udvalg(?::\s*|\s+(?=\p{Lu})|$)/iu],
  ['sted', /^(?:mødested|sted)\b:?\s*|^(?:mødelokale|lokale)(?::\s*|$)/i],
  [
    'medlemmer',
    /^(?:mødedeltagere|medlemmer|deltagere|indkaldelse|indkaldte?|tilstede(?:værende)?|til stede)(?!\p{L}):?\s*/iu,
  ],
  ['fravaerende', /^(?:fraværende|fravær|ikke til stede)(?!\p{L}):?\s*/iu],
  ['afbud', /^(?:der er )?afbud(?: fra)?(?!\p{L}):?\s*/iu],
  [
    'derudover',
    /^(?:derudover deltog|øvrige deltagere|desuden deltog|endvidere deltog|fra (?:forvaltningen|administrationen)|bemærkninger)(?!\p{L}):?\s*/iu,
  ],
  [
    'indhold',
    /^(?:indholdsfortegnelse|indhold|punkter på dagsordenen|punkter|sagsoversigt)(?!\p{L}):?\s*/iu,
  ],
];

const committee =
  /(?<!\p{L})((?:udvalget|udvalg) for \p{L}[\p{L}\s,-]*\p{L}|(?:\p{L}[\p{L}\s,-]*?)?(?:udvalget|byrådet|kommunalbestyrelsen|magistraten|udvalg))(?!\p{L})/iu;
const paperNames =
  /^(?:referat|protokol|beslutningsprotokol|dagsorden|åben dagsorden|åbent referat)(?!\p{L}):?\s*/iu;
const place =
  /^(?:udvalgsværelse|mødelokale|lokale|byrådssalen|rådssalen|kommunalbestyrelsens mødesal|kantinen)(?!\p{L})/iu;

/** A longer line that has a committee in it is a sentence. */
const longestName = 90;

/** Reads what stands above the points. */
export function readHeader(lines: readonly Line[]): Header {
  const found = new Map<Field, Line[]>();
  const left: Line[] = [];
  const told: Attendance[] = [];
  let field: Field | null = null;
  let body: string | null = null;
  let on: Day | null = null;
  let times: readonly number[] = [];
  let where: string | null = null;
  for (const line of lines) {
    const sentence = attendance(line.text);
    // In a list of members such a line is one of them.
    const isMember =
      field === 'medlemmer' && sentence?.away.length === 1 && sentence.instead.length === 0;
    if (sentence !== null && !isMember) {
      told.push(sentence);
      continue;
    }
    const label = labels.find(([, pattern]) => pattern.test(line.text));
    if (label !== undefined && !(label[0] === 'sted' && field === 'medlemmer')) {
      const [named, pattern] = label;
      const rest = line.text.replace(pattern, '').trim();
      field = isOneLine(named) && rest !== '' ? null : named;
      const own = found.get(named) ?? [];
      found.set(named, rest === '' ? own : [...own, { ...line, text: rest }]);
      continue;
    }
    const words = line.text.replace(paperNames, '');
    const isPaperName = words !== line.text;
    if (isPaperName && words === '' && found.has('medlemmer')) {
      field = 'indhold';
      continue;
    }
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
    if (isOneLine(field)) field = null;
  }
  const text = (wanted: Field): string =>
    (found.get(wanted) ?? []).map((one) => one.text).join(' ');
  const [from = null, second = null] = [
    ...timesIn(text('tid')),
    ...timesIn(text('dato')),
    ...times,
  ];
  const [to = second] = timesIn(text('slut'));
  const sent = namesIn(found.get('afbud'));
  const away = [
    ...namesIn(found.get('fravaerende')),
    ...sent,
    ...told.flatMap(({ away: names }) => names),
  ];
  const members = participantsOf(found.get('medlemmer') ?? [], new Set(away));
  const named = text('udvalg') === '' ? body : text('udvalg');
  return {
    awayFrom: told.flatMap(({ awayFrom }) => awayFrom),
    body: named,
    on: dayIn(text('dato')) ?? on,
    from,
    to,
    place: text('sted') === '' ? where : text('sted'),
    participants: [
      ...members.map((one) =>
        sent.includes(one.name) ? { ...one, presence: 'afbud' as const } : one,
      ),
      ...told.flatMap(({ instead }) =>
        instead.map((name): Participant => ({
          ...memberOf(name, new Set()),
          role: 'stedfortraeder',
        })),
      ),
    ],
    attendees: [
      ...(found.get('derudover') ?? []).map(({ text: words }) => attendeeOf(words)),
      ...told.flatMap(({ attendees }) => attendees),
    ],
    contents: (found.get('indhold') ?? []).flatMap(({ text: words }) => contentOf(words)),
    left,
  };
}

const isOneLine = (field: Field): boolean =>
  ['dato', 'tid', 'sted', 'slut', 'udvalg'].includes(field);

/** What a sentence above the points says of who was there. */
interface Attendance {
  readonly away: readonly string[];
  readonly awayFrom: Header['awayFrom'];
  readonly instead: readonly string[];
  readonly attendees: readonly Attendee[];
}

const awaySentence =
  /^(.+?) (?:var|er) fraværende(?: (?:under|ved|på) (?:punkt(?:erne)?|pkt\.?)\s*((?:\d|,|-|\s|og)+))?\.?(?: I stedet deltog (.+?)\.?)?$/iu;
const besides = /^ud ?over udvalgets medlemmer deltog (.+)$/i;
const underItems = /^under (?:pkt\.?|punkt(?:erne)?) /i;
const oneUnder = /^(?:under )?(?:pkt\.?|punkt(?:erne)?) ((?:\d|,|-|\s|og)+?) deltog (.+?)\.?$/i;

/** `A var fraværende. I stedet deltog B.`, `Under pkt. 2 deltog C`; null where a line is no such sentence. */
function attendance(text: string): Attendance | null {
  const nobody: Attendance = { away: [], awayFrom: [], instead: [], attendees: [] };
  const [, others] = besides.exec(text) ?? [];
  if (others !== undefined) {
    return { ...nobody, attendees: splitNames(others).map((name) => ({ name, items: [] })) };
  }
  if (underItems.test(text)) {
    const parts = text
      .split(/(?:,| og) (?=(?:pkt\.?|punkt(?:erne)?) \d)/i)
      .map((part) => oneUnder.exec(part));
    if (parts.some((part) => part === null)) return null;
    return {
      ...nobody,
      attendees: parts.flatMap((part) =>
        splitNames(part?.[2] ?? '').map((name) => ({ name, items: numbersIn(part?.[1] ?? '') })),
      ),
    };
  }
  const sentences = text.split(
    /(?<=fraværende(?: under (?:punkt(?:erne)?|pkt\.?) [\d ,-]+)?\.) (?!I stedet)/iu,
  );
  const read = sentences.map((sentence) => awaySentence.exec(sentence));
  if (read.some((one) => one === null || (one[1] ?? '').length > longestName)) return null;
  const told = read.flatMap((one) => (one === null ? [] : [one]));
  const plainName = (name: string): string => memberOf(name, new Set()).name;
  return {
    ...nobody,
    away: told.flatMap(([, names = '', items]) =>
      items === undefined ? splitNames(names).map(plainName) : [],
    ),
    awayFrom: told.flatMap(([, names = '', items]) =>
      items === undefined
        ? []
        : splitNames(names).map((name) => ({ name: plainName(name), items: numbersIn(items) })),
    ),
    instead: told.flatMap(([, , , names]) => (names === undefined ? [] : splitNames(names))),
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
    for (const name of text.split(/\t| {3,}/).flatMap(splitNames)) {
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

const came = /,?\s*kom kl\.?\s*[\d.:]+/i;
const went = /,?\s*gik kl\.?\s*[\d.:]+/i;

function memberOf(printed: string, away: ReadonlySet<string>): Participant {
  const [arrived = null] = timesIn(came.exec(printed)?.[0] ?? '');
  const [left = null] = timesIn(went.exec(printed)?.[0] ?? '');
  const text = printed.replace(came, '').replace(went, '');
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
    arrived,
    left,
  };
}

const namesIn = (lines: readonly Line[] = []): readonly string[] =>
  lines.flatMap(({ text }) => splitNames(text)).map((name) => memberOf(name, new Set()).name);

/** `Konsulent Xx Yy deltog under punkt 1`: who, and for which points. */
export function attendeeOf(text: string): Attendee {
  const under =
    /\s*,?\s*(?:deltog )?(?:under|ved|på) punkt(?:erne)?\s+((?:[\d,\s-]|og)+)\.?$/i.exec(text);
  const items = numbersIn(under?.[1] ?? '');
  const name = under === null ? text : text.slice(0, under.index);
  return { name: name.replace(/^[-•*]\s+/, ''), items };
}

/** A line of the contents without number, page and link; nothing where it is none. */
function contentOf(text: string): readonly string[] {
  if (/^(?:pkt\.?|punkt|nr\.?)\s+(?:tekst|titel|emne)(?:\s+side)?$/i.test(text)) return [];
  const title = text
    .replace(/^[-•*]\s+/, '')
    .replace(/^\d{1,3}\s*[.:]?\s+/, '')
    .replace(/^\[(.*)\]\(.*\)$/, '$1')
    .replace(/\s*\.{3,}\s*\d*$/, '')
    .trim();
  return title === '' ? [] : [title];
}
