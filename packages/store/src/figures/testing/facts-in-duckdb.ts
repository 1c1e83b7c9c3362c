import type { DuckDBConnection } from '@duckdb/node-api';
import { deriveDuties, quotaPeriods, segmentsOf, subjectOf } from '@rettidig/casework';
import type { NamedPeriod, PersonSource, Population } from '@rettidig/figures';
import { type Columns, fillTable, type Value } from './duckdb.ts';

type Row = readonly Value[];

/** A population and the periods that are asked of it. */
export interface World {
  readonly population: Population;
  readonly periods: readonly NamedPeriod[];
}

const span: Columns = { begins: 'day', ends: 'day' };

/** Each kind of fact as a plain table, with world and person before these columns. A day nobody knows, or none, is null. */
const facts: Readonly<
  Record<string, readonly [Columns, (source: PersonSource) => readonly Row[]]>
> = {
  person: [{ enhed: 'text', born: 'day' }, ({ unit, file }) => [[unit, file.person.birthDate]]],
  benefit: [
    { ydelse: 'text', ...span },
    ({ file }) => file.benefits.map(({ benefit, from, to }) => [benefit, from, to]),
  ],
  category: [
    { kategori: 'text', ...span },
    ({ file }) => file.categories.map(({ category, from, to }) => [category, from, to]),
  ],
  assignment: [
    { sagsbehandler: 'text', ...span },
    ({ records }) => records.assignments.map(({ employee, from, to }) => [employee, from, to]),
  ],
  activity: [
    { id: 'text', kind: 'text', sector: 'text', hours: 'number', ...span },
    ({ file }) =>
      file.activities.map((one) => [
        one.id,
        one.kind,
        one.sector,
        one.hoursPerWeek,
        one.from,
        one.to,
      ]),
  ],
  terms: [
    { activity: 'text', udbyder: 'text' },
    ({ records }) => records.offerTerms.map(({ activity, provider }) => [activity, provider]),
  ],
  activity_end: [
    { activity: 'text', reason: 'text' },
    ({ records }) => records.offerEnds.map(({ activity, reason }) => [activity, reason]),
  ],
  course: [
    { id: 'text', ...span },
    ({ file }) => file.courses.map(({ id, contactOn, to }) => [id, contactOn, to]),
  ],
  course_end: [
    { course: 'text', reason: 'text' },
    ({ records }) => records.courseEnds.map(({ course, reason }) => [course, reason]),
  ],
  cv: [{ day: 'day' }, ({ file }) => file.cvs.map(({ on }) => [on])],
  interview: [
    { kind: 'text', state: 'text', day: 'day' },
    ({ file }) => file.interviews.map(({ kind, state, on }) => [kind, state, on]),
  ],
  labour: [
    { status: 'text', hours: 'number', ...span },
    ({ records }) =>
      records.labourStatuses.map((one) => [one.status, one.hoursPerWeek, one.from, one.to]),
  ],
  complaint: [
    { kind: 'text', day: 'day' },
    ({ records }) => records.complaints.map(({ kind, on }) => [kind, on]),
  ],
  referral: [{ day: 'day' }, ({ records }) => records.referrals.map(({ on }) => [on])],
  risk: [
    {
      ...span,
      letter: 'day',
      contacted: 'day',
      broker: 'day',
      outside: 'text',
      asked: 'day',
      granted: 'day',
      wish: 'day',
    },
    ({ records }) =>
      records.riskMarks.map((one) => [
        one.from,
        one.to,
        one.letterOn,
        one.contactedOn,
        one.brokerOn,
        one.outside,
        one.askedOn,
        one.grantedOn,
        one.educationWishOn,
      ]),
  ],
};

/** What the law makes of the facts stands here as casework says it: this oracle counts and does not read the law. */
const derived: Readonly<
  Record<
    string,
    readonly [Columns, (source: PersonSource, population: Population) => readonly Row[]]
  >
> = {
  target_group: [
    { maalgruppe: 'text', ...span },
    ({ file }, { on }) =>
      file.courses
        .filter(({ contactOn }) => contactOn <= on)
        .flatMap((course) => segmentsOf(file, course, on))
        .map(({ group, from, to }) => [group, from, to]),
  ],
  duty: [
    { pligt: 'text', subject: 'text', status: 'text', party: 'text', day: 'day' },
    ({ file }, { on }) =>
      deriveDuties(file, on).duties.map((one) => [
        one.kind,
        subjectOf(one.kind),
        one.status,
        one.party,
        one.due,
      ]),
  ],
  quota: [
    { subject: 'text', day: 'day', met: 'int' },
    ({ file }, { on }) =>
      quotaPeriods(deriveDuties(file, on).duties).flatMap((period) =>
        period
          .slice(0, 1)
          .map(({ kind, due }) => [
            subjectOf(kind),
            due,
            period.every(({ status }) => status === 'opfyldt') ? 1 : 0,
          ]),
      ),
  ],
};

/** Writes the facts of many populations into tables, one after the other: `world` is the place in the list. */
export async function loadFacts(
  connection: DuckDBConnection,
  worlds: readonly World[],
): Promise<void> {
  for (const [name, [columns, rowsOf]] of Object.entries({ ...facts, ...derived })) {
    const rows = worlds.flatMap(({ population }, world) =>
      population.persons.flatMap((source, person) =>
        rowsOf(source, population).map((row): Row => [world, person, ...row]),
      ),
    );
    await fillTable(connection, name, { world: 'int', person: 'int', ...columns }, rows);
  }
  const each = (rowsOf: (world: World) => readonly Row[]): readonly Row[] =>
    worlds.flatMap((one, world) => rowsOf(one).map((row): Row => [world, ...row]));
  await fillTable(
    connection,
    'world',
    { world: 'int', today: 'day', inhabitants: 'int' },
    each(({ population: { on, inhabitants } }) => [[on, inhabitants]]),
  );
  await fillTable(
    connection,
    'job_order',
    { world: 'int', kind: 'text', places: 'int', day: 'day' },
    each(({ population }) =>
      population.jobOrders.map(({ kind, places, on }) => [kind, places, on]),
    ),
  );
  await fillTable(
    connection,
    'alliance',
    { world: 'int', ...span },
    each(({ population }) => population.alliances.map(({ from, to }) => [from, to])),
  );
  await fillTable(
    connection,
    'period',
    { world: 'int', code: 'text', begins: 'day', ends: 'day' },
    each(({ periods }) => periods.map(({ code, from, to }) => [code, from, to])),
  );
}
