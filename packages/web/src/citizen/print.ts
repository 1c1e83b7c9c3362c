import {
  type CaseRecords,
  caseSteps,
  contactRoles,
  dutyStatuses,
  parties,
  planLineKinds,
  planLineParties,
  planLineStates,
} from '@rettidig/casework';
import type { Day, Period } from '@rettidig/engine';
import {
  absenceKinds,
  activityKinds,
  benefits,
  educationLevels,
  exemptionGrounds,
  exemptionScopes,
  households,
  interviewForms,
  interviewKinds,
  interviewStates,
  personCategories,
} from '@rettidig/law';
import type {
  CitizenCase,
  DecisionDetails,
  HistoryPart,
  JournalPart,
  WholeLetter,
} from '@rettidig/store';
import { type DutyLine, dutyText } from '../duties/lines.ts';
import { clockText } from '../format/clock.ts';
import { lastDayText, listDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import { ladderOf } from '../refund-ladder/ladder-of.ts';
import { textsOfLadder } from '../refund-ladder/texts.ts';
import { ladderFacts } from '../refund-ladder/words.ts';
import type { Words } from '../ui/words.ts';
import { type EmployeeNames, describe } from './history-text.ts';
import { textsOfPrint } from './print-texts.ts';
import { textsOfCase } from './texts.ts';

/** Everything there is in a case, for paper. */
export interface WholeCase {
  readonly citizen: CitizenCase;
  readonly records: CaseRecords;
  readonly duties: readonly DutyLine[];
  readonly decisions: readonly DecisionDetails[];
  readonly journal: JournalPart;
  readonly letters: readonly WholeLetter[];
  readonly history: HistoryPart;
  readonly employees: EmployeeNames;
  readonly today: Day;
  readonly knownOn: Day | null;
}

/** A part of the case as a table. */
export interface PrintedTable {
  /** Id of the heading. */
  readonly id: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The facts of the case, a table for each kind, in words. */
export function factTables(whole: WholeCase, words: Words): readonly PrintedTable[] {
  const { language, t: shared } = words;
  const t = textsOfPrint(language);
  const { citizen, records, employees } = whole;
  const { caseFile: file } = citizen;
  const day = (on: Day): string => listDay(on, language);
  const period = ({ from, to }: Period): string =>
    `${day(from)} – ${lastDayText(to, shared, language)}`;
  const employee = (id: string): string => employees.get(id) ?? shared.unknown;
  const spells = [t.what, t.period];
  const ladder = ladderOf(file, records, whole.today);
  const table = (
    id: string,
    heading: string,
    columns: readonly string[],
    rows: readonly (readonly string[])[],
  ): PrintedTable => ({ id, heading, columns, rows });
  return [
    table(
      'borgeren',
      t.details,
      [t.what, t.is],
      [
        [t.name, citizen.name],
        [t.cpr, t.cprMasked],
        [t.unit, citizen.unit.name],
        [t.caseworker, citizen.caseworker?.name ?? shared.citizen.noCaseworker],
        [
          t.education,
          file.person.education === null
            ? shared.unknown
            : educationLevels.label(file.person.education, language),
        ],
      ],
    ),
    table(
      'forloeb',
      t.courses,
      [t.period],
      file.courses.map(({ contactOn, to }) => [period({ from: contactOn, to })]),
    ),
    table(
      'sagsbehandlere',
      t.caseworkers,
      spells,
      records.assignments.map((one) => [employee(one.employee), period(one)]),
    ),
    table(
      'ydelser',
      t.benefits,
      spells,
      file.benefits.map((one) => [benefits.label(one.benefit, language), period(one)]),
    ),
    ...(ladder === null
      ? []
      : [
          table(
            'refusion',
            textsOfLadder(language).ladder,
            [t.what, t.is],
            ladderFacts(ladder, words),
          ),
        ]),
    table(
      'visitationer',
      t.categories,
      spells,
      file.categories.map((one) => [personCategories.label(one.category, language), period(one)]),
    ),
    table(
      'husstand',
      t.households,
      spells,
      file.households.map((one) => [households.label(one.household, language), period(one)]),
    ),
    table(
      'adresser',
      t.addresses,
      [t.what, t.reach, t.period],
      records.contactDetails.map((one) => [
        `${one.street}, ${one.postcode} ${one.town}`,
        [one.phone, one.email].filter((way) => way !== null).join(', '),
        period(one),
      ]),
    ),
    table(
      'kontaktpersoner',
      t.persons,
      [t.what, t.name, t.reach, t.period],
      records.contactPersons.map((one) => [
        contactRoles.label(one.role, language),
        [one.employee === null ? one.name : employee(one.employee), one.organisation]
          .filter((part) => part !== null)
          .join(', '),
        [one.phone, one.email].filter((way) => way !== null).join(', '),
        period(one),
      ]),
    ),
    table(
      'samtaler',
      t.interviews,
      [t.day, t.what, t.state],
      file.interviews.map(({ id, on, kind, form, state }) => {
        const booking = records.bookings.find(({ interview }) => interview === id);
        const clock =
          booking === undefined
            ? ''
            : ` ${textsOfCase(language).now.clock(clockText(booking.startsAt, language))}`;
        return [
          `${day(on)}${clock}`,
          `${interviewKinds.label(kind, language)}, ${interviewForms.label(form, language).toLowerCase()}`,
          interviewStates.label(state, language),
        ];
      }),
    ),
    table(
      'tilbud',
      t.offers,
      spells,
      file.activities.map((one) => [activityKinds.label(one.kind, language), period(one)]),
    ),
    table('fravaer', t.absences, spells, [
      ...file.absences.map((one) => [absenceKinds.label(one.kind, language), period(one)]),
      ...file.exemptions.map((one) => [
        `${exemptionScopes.label(one.scope, language)}: ${exemptionGrounds.label(one.ground, language).toLowerCase()}`,
        period(one),
      ]),
    ]),
    table(
      'test-og-cv',
      t.tests,
      [t.what, t.day],
      [
        ...file.tests.map(({ on }) => [t.test, day(on)]),
        ...file.cvs.map(({ on }) => [t.cv, day(on)]),
      ],
    ),
  ];
}

/** What follows from the facts and what was registered, in words. */
export function workTables(whole: WholeCase, words: Words): readonly PrintedTable[] {
  const { language, t: shared } = words;
  const t = textsOfPrint(language);
  const { records, duties, decisions } = whole;
  const program = textsOfCase(language).journal.program;
  return [
    {
      id: 'frister',
      heading: t.duties,
      columns: [t.what, t.due, t.state, t.who],
      rows: duties.map((line) => [
        dutyText(line, shared, language),
        listDay(line.first.due, language),
        dutyStatuses.label(line.first.status, language),
        parties.label(line.first.party, language),
      ]),
    },
    {
      id: 'plan',
      heading: t.plan,
      columns: [t.what, t.who, t.due, t.state],
      rows: records.planLines.map(({ kind, text, party, due, state }) => [
        `${planLineKinds.label(kind, language)}: ${text}`,
        planLineParties.label(party, language),
        due === null ? '' : listDay(due, language),
        planLineStates.label(state, language),
      ]),
    },
    {
      id: 'registreringer',
      heading: t.decisions,
      columns: [t.at, t.what, t.by, t.rules],
      rows: decisions.map(({ at, step, heading, by, explanations }) => [
        listInstant(at, language),
        `${caseSteps.label(step, language)}: ${heading}`,
        by ?? program,
        explanations.map(({ title, result }) => `${title}: ${result}`).join(' '),
      ]),
    },
  ];
}

/** Every change of the case, in words. */
export function historyTable(whole: WholeCase, words: Words): PrintedTable {
  const { language, t: shared } = words;
  const t = textsOfPrint(language);
  return {
    id: 'historik',
    heading: t.history,
    columns: [t.at, t.what, t.by],
    rows: whole.history.lines.map((line) => [
      listInstant(line.at, language),
      `${shared.citizen.historyAction[line.action]}: ${describe(line, whole.employees, words)}`,
      line.by ?? shared.citizen.historySource[line.source],
    ]),
  };
}
