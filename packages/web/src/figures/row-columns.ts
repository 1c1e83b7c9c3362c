import {
  complaintKinds,
  complaintOutcomes,
  courseEndReasons,
  dutyKinds,
  jobOrderKinds,
  offerEndReasons,
  riskOutsideReasons,
} from '@rettidig/casework';
import {
  ageBands,
  dayOfColumn,
  dutySubjects,
  isMarked,
  offerTypes,
  statuses,
  type TableName,
} from '@rettidig/figures';
import {
  benefits,
  type CodeList,
  interviewForms,
  interviewKinds,
  personCategories,
  sectors,
  targetGroups,
} from '@rettidig/law';
import type { Cell } from '../format/sheet.ts';
import { roomTexts } from '../texts/room-texts.ts';
import type { Language } from '../texts/language.ts';
import type { ShownRow } from './shown-row.ts';
import { type RowSubjects, subjectCell, type SubjectColumn } from './row-subjects.ts';
import type { FigureBase } from './snapshots.ts';

/** A column of the rows behind a figure, as a person reads it. */
export interface RowColumn {
  readonly name: string;
  readonly head: string;
  readonly cell: (of: ShownRow) => Cell;
}

const textsOfRows = roomTexts({
  da: {
    heads: {
      benefit: 'Ydelse',
      group: 'Målgruppe',
      category: 'Kategori',
      age: 'Alder',
      unit: 'Team',
      since: 'På ydelsen fra',
      active: 'Timer i tilbud',
      company: 'Timer i virksomhed',
      marks: 'Arbejder ved siden af',
      partial: 'Delvis raskmelding',
      before: 'Før',
      days: 'Dage',
      after: 'Dagen efter',
      status30: 'Efter 30 dage',
      status92: 'Efter 92 dage',
      status182: 'Efter 182 dage',
      status365: 'Efter 365 dage',
      offer: 'Tilbud',
      provider: 'Udbyder',
      hours: 'Timer om ugen',
      reason: 'Årsag',
      free: 'Uden ydelse efter 6 måneder',
      kind: 'Type',
      form: 'Form',
      cv: 'CV',
      subject: 'Emne',
      duty: 'Pligt',
      timely: 'Til tiden',
      met: 'Alle til tiden',
      outcome: 'Udfald',
      contacted: 'I kontakt',
      broker: 'Jobformidler',
      outside: 'Ikke omfattet',
      followedUp: 'A: opfølgning inden en måned',
      brokerInTime: 'B: jobformidler inden en uge',
      grantedInTime: 'C: tilbud inden 48 timer',
      educationWish: 'F: ønske om uddannelse',
      education: 'F: uddannelse begyndt',
      caseworker: 'Sagsbehandler',
      sector: 'Sektor',
      places: 'Pladser',
      title: 'Stilling',
      employer: 'Arbejdsgiver',
      allied: 'Virksomhed',
      cvr: 'CVR-nummer',
      referral: 'Udfald',
    },
    yes: 'ja',
    no: 'nej',
    earlier: 'tidligere',
  },
  en: {
    heads: {
      benefit: 'Benefit',
      group: 'Target group',
      category: 'Category',
      age: 'Age',
      unit: 'Team',
      since: 'On the benefit from',
      active: 'Hours in offers',
      company: 'Hours in companies',
      marks: 'Works beside it',
      partial: 'Partial return to work',
      before: 'Before',
      days: 'Days',
      after: 'The day after',
      status30: 'After 30 days',
      status92: 'After 92 days',
      status182: 'After 182 days',
      status365: 'After 365 days',
      offer: 'Offer',
      provider: 'Provider',
      hours: 'Hours a week',
      reason: 'Reason',
      free: 'On no benefit after 6 months',
      kind: 'Type',
      form: 'Form',
      cv: 'CV',
      subject: 'Subject',
      duty: 'Duty',
      timely: 'In time',
      met: 'All in time',
      outcome: 'Outcome',
      contacted: 'In contact',
      broker: 'Job broker',
      outside: 'Not covered',
      followedUp: 'A: followed up within a month',
      brokerInTime: 'B: job broker within a week',
      grantedInTime: 'C: offer within 48 hours',
      educationWish: 'F: wish for education',
      education: 'F: education begun',
      caseworker: 'Caseworker',
      sector: 'Sector',
      places: 'Places',
      title: 'Position',
      employer: 'Employer',
      allied: 'Company',
      cvr: 'CVR number',
      referral: 'Outcome',
    },
    yes: 'yes',
    no: 'no',
    earlier: 'earlier',
  },
});

type ColumnName = keyof ReturnType<typeof textsOfRows>['heads'];

const lists: Readonly<Partial<Record<ColumnName, CodeList<string>>>> = {
  benefit: benefits,
  group: targetGroups,
  category: personCategories,
  age: ageBands,
  before: statuses,
  after: statuses,
  status30: statuses,
  status92: statuses,
  status182: statuses,
  status365: statuses,
  offer: offerTypes,
  form: interviewForms,
  subject: dutySubjects,
  duty: dutyKinds,
  outside: riskOutsideReasons,
  sector: sectors,
};

const listsOfTables: Readonly<
  Partial<Record<TableName, Partial<Record<ColumnName, CodeList<string>>>>>
> = {
  endedOffers: { reason: offerEndReasons },
  courseEnds: { reason: courseEndReasons },
  interviews: { kind: interviewKinds },
  complaints: { kind: complaintKinds, outcome: complaintOutcomes },
  jobOrders: { kind: jobOrderKinds },
};

/** What is shown of the rows of each table, what tells most first. */
const shownOf: Readonly<Record<TableName, readonly ColumnName[]>> = {
  spells: ['benefit', 'since', 'active', 'company', 'marks', 'group', 'unit'],
  selfSupporting: ['benefit', 'group', 'unit'],
  backAtWork: ['benefit', 'group', 'unit'],
  episodes: ['benefit', 'group', 'unit'],
  entries: ['benefit', 'before', 'group', 'unit'],
  exits: ['benefit', 'days', 'partial', 'after', 'status30', 'status92', 'status182', 'status365'],
  offers: ['offer', 'provider', 'hours', 'benefit', 'unit'],
  newOffers: ['offer', 'provider', 'benefit', 'unit'],
  endedOffers: ['offer', 'provider', 'reason', 'free', 'benefit', 'unit'],
  interviews: ['kind', 'form', 'benefit', 'unit'],
  courses: ['caseworker', 'group', 'benefit', 'cv', 'unit'],
  courseEnds: ['reason', 'benefit', 'unit'],
  duties: ['duty', 'timely', 'benefit', 'unit'],
  quotas: ['subject', 'met', 'group', 'unit'],
  complaints: ['kind', 'outcome', 'unit'],
  referrals: ['title', 'employer', 'referral', 'benefit', 'unit'],
  risk: [
    'contacted',
    'broker',
    'followedUp',
    'brokerInTime',
    'grantedInTime',
    'educationWish',
    'education',
    'outside',
    'age',
    'unit',
  ],
  jobOrders: ['title', 'employer', 'kind', 'sector', 'places'],
  alliances: ['allied', 'cvr'],
};

const hundredths = new Set<ColumnName>(['active', 'company', 'hours']);
const counts = new Set<ColumnName>(['days', 'places']);
const flags = new Set<ColumnName>([
  'partial',
  'free',
  'cv',
  'timely',
  'met',
  'contacted',
  'broker',
  'followedUp',
  'brokerInTime',
  'grantedInTime',
  'educationWish',
  'education',
]);
/** Flags that are 0 where it is not so; of the others 0 says that it is not known or does not apply. */
const plainFlags = new Set<ColumnName>(['partial', 'cv']);

/** The columns that tell what a row is about: a job order, a company of the alliance. */
const subjectColumns: ReadonlySet<string> = new Set<SubjectColumn>([
  'title',
  'employer',
  'allied',
  'cvr',
  'referral',
]);
const isOfSubject = (name: ColumnName): name is SubjectColumn => subjectColumns.has(name);

/** The columns of a table, as they are read. */
export function rowColumns(
  { snapshot, names }: FigureBase,
  table: TableName,
  subjects: RowSubjects,
  language: Language,
): readonly RowColumn[] {
  const t = textsOfRows(language);
  const empty: Cell = { kind: 'empty' };
  const text = (value: string | undefined): Cell =>
    value === undefined ? empty : { kind: 'text', text: value };
  const read = (name: Exclude<ColumnName, SubjectColumn>, number: number): Cell => {
    if (hundredths.has(name)) return { kind: 'number', value: number / 100 };
    if (counts.has(name)) return { kind: 'number', value: number };
    if (name === 'since') return { kind: 'day', day: dayOfColumn(number) };
    if (name === 'marks') {
      if (isMarked(number, 'works')) return text(t.yes);
      return text(isMarked(number, 'hasWorked') ? t.earlier : t.no);
    }
    if (flags.has(name)) {
      if (number === 1) return text(t.yes);
      return number === 2 || plainFlags.has(name) ? text(t.no) : empty;
    }
    if (name === 'unit') return text(names.units.get(snapshot.units.codes[number - 1] ?? ''));
    if (name === 'caseworker') {
      return text(names.caseworkers.get(snapshot.caseworkers.codes[number - 1] ?? ''));
    }
    if (name === 'provider') return text(snapshot.providers.codes[number - 1]);
    const list = listsOfTables[table]?.[name] ?? lists[name];
    return text(list?.codes[number - 1]?.[language]);
  };
  return shownOf[table].map((name) => ({
    name,
    head: t.heads[name],
    cell: (of) =>
      isOfSubject(name)
        ? subjectCell(name, of, snapshot, subjects, language)
        : read(name, of.row.columns[name] ?? 0),
  }));
}
