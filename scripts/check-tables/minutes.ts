import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type AgendaItem,
  forms,
  meetingPaper,
  noInserts,
  type Paper,
  paperText,
  readMeeting,
  type ReadMeeting,
} from '@rettidig/committee';
import { day, isoDay } from '@rettidig/engine';
import type { Table } from './refund.ts';

/** The papers that are imported, and the form each was set in. */
export const papers = [
  { source: '002', form: 'hoeje-taastrup-2022' },
  { source: '003', form: 'lyngby-taarbaek-2014' },
  { source: '004', form: 'aalborg-2019' },
] as const;

const plain = (text: string): string =>
  text.toLocaleLowerCase('da').replaceAll(/[^\p{L}\p{N}]/gu, '');

/** Lines of the header that are set otherwise (a day without its zero), and of the sheet that the system made. */
const setOtherwise = /^(?:mødedato|godkendelsesark|udvalg|dagsordenpunkt)(?!\p{L})/iu;

/**
 * Imports the source papers, sets them again in their municipality's form, and holds them against the tables of agenda items
 * and signatures, and line by line against the papers themselves.
 */
export function minutesDifferences(tables: string, table: Table): readonly string[] {
  const sources = join(tables, '..', 'sources');
  if (!existsSync(sources)) return [`Mappen ${sources} er her ikke.`];
  return papers.flatMap(({ source, form }) => {
    const [path] = globSync(join(sources, `${source}_*.txt`));
    if (path === undefined) return [`Papiret ${source} er her ikke.`];
    const text = readFileSync(path, 'utf8');
    const read = readMeeting(text, source);
    const rows = table('dagsordenspunkter.csv').filter((row) => row['seed']?.startsWith(source));
    const found = forms.find(({ id }) => id === form);
    if (found === undefined) return [`Formen ${form} findes ikke.`];
    const meeting = { ...read.meeting, ...headingOf(read) };
    const lost = lostLines(text, read, meetingPaper(meeting, found, asMinutes)).map(
      (line) => `${source} linje ${line}: står ikke i det nye papir`,
    );
    return [
      ...lost,
      ...read.meeting.items.flatMap((item) => itemDifferences(item, rows, source)),
      ...rows.flatMap((row) =>
        read.meeting.items.some(({ number }) => String(number) === row['item_no'])
          ? []
          : [`${source}: punkt ${row['item_no']} blev ikke fundet`],
      ),
      ...dayDifferences(read.meeting.on === null ? '' : isoDay(read.meeting.on), rows, source),
    ];
  });
}

/** What stands in the heading of a paper; that of Aalborg has neither committee nor day. */
export const headingOf = ({ meeting: { body, on } }: ReadMeeting) => ({
  body: body ?? 'Beskæftigelsesudvalget',
  on: on ?? day('2019-06-04'),
});

/** Minutes for members, without figures that are kept elsewhere. */
export const asMinutes = { kind: 'referat', audience: 'medlem', inserts: noInserts } as const;

/** Numbers of the lines of a paper that do not stand in the one it was set again as. */
export function lostLines(
  text: string,
  { appendix }: ReadMeeting,
  paper: Paper,
): readonly number[] {
  const set = plain(paperText(paper));
  const appended = new Set(appendix.map(({ at }) => at));
  return text.split(/\r?\n/).flatMap((line, at) => {
    const words = line.trim().replaceAll(/^\d+\. |\]\(#\)|\.{4,}.*$/g, '');
    const isThere = appended.has(at + 1) || setOtherwise.test(words) || set.includes(plain(words));
    return isThere ? [] : [at + 1];
  });
}

type Row = Record<string, string>;

function dayDifferences(on: string, [row]: readonly Row[], source: string): readonly string[] {
  const wanted = row?.['meeting_date'] ?? '';
  return on === wanted ? [] : [`${source}: mødet er læst til ${on}, tabellen siger ${wanted}`];
}

function itemDifferences(
  item: AgendaItem,
  rows: readonly Row[],
  source: string,
): readonly string[] {
  const row = rows.find((one) => one['item_no'] === String(item.number));
  if (row === undefined) return [`${source}: punkt ${item.number} står ikke i tabellen`];
  const title = item.type === null ? item.title : `${item.type} - ${item.title}`;
  const said = (item.decision?.points ?? [])
    .map(({ points, text }) => `Punkt ${points.join(' ')} ${text}`)
    .join(' ');
  // The table has decisions abridged: each of its words must stand in what was read.
  const words = (row['decision'] ?? '').split(/[^\p{L}]+/u).filter((word) => word.length > 4);
  const missing = words.filter(
    (word) => !said.toLocaleLowerCase('da').includes(word.toLocaleLowerCase('da').slice(0, 5)),
  );
  const isOpen = row['open_closed'] !== 'Lukket';
  return [
    ...(title === row['title']
      ? []
      : [`${source} punkt ${item.number}: titlen er læst til »${title}«`]),
    ...((item.caseNumber ?? '') === row['case_no']
      ? []
      : [`${source} punkt ${item.number}: sagsnummeret er læst til ${item.caseNumber}`]),
    ...(isOpen === item.openness.open
      ? []
      : [`${source} punkt ${item.number}: åbent og lukket er forvekslet`]),
    ...(missing.length === 0
      ? []
      : [`${source} punkt ${item.number}: beslutningen har ikke ${missing.join(', ')}`]),
  ];
}

/** The signature sheet of the meeting in October 2022. */
export function signatureDifferences(tables: string, table: Table): readonly string[] {
  const [path] = globSync(join(tables, '..', 'sources', '002_*.txt'));
  if (path === undefined) return ['Papiret 002 er her ikke.'];
  const { meeting } = readMeeting(readFileSync(path, 'utf8'), '002');
  const read = meeting.approvals.map(
    ({ member, state, on }) => `${member}, ${state}, ${on === null ? '' : isoDay(on)}`,
  );
  const wanted = table('ht2022_underskriftsblad.csv').map(
    (row) =>
      `${row['user']}, ${row['status']?.toLocaleLowerCase('da')}, ${isoDayOf(row['approval_date'] ?? '')}`,
  );
  return [
    ...wanted.filter((line) => !read.includes(line)).map((line) => `Ikke læst: ${line}`),
    ...read
      .filter((line) => !wanted.includes(line))
      .map((line) => `Læst, men ikke i tabellen: ${line}`),
  ];
}

/** `12. oktober 2022` of October 2022, the only month of the table. */
const isoDayOf = (text: string): string =>
  text.replace(
    /^(\d{1,2})\. oktober 2022$/,
    (_, date: string) => `2022-10-${date.padStart(2, '0')}`,
  );
