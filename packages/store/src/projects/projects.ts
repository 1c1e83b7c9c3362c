import type { ProgressAnswer, ProgressMeasure, Project, ProjectPart } from '@rettidig/casework';
import { type Day, isoDay, openEnd } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { factTables } from '../facts/fact.ts';
import { knownThen } from '../facts/load.ts';
import { refusalOf } from '../facts/refusal.ts';
import { type Change, type HistoryLine, writeHistory } from '../history.ts';
import { isId, newId } from '../id.ts';
import { authorOf, momentOf, type Recording } from '../recording.ts';

interface ProjectRow {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  readonly from: Day;
  readonly to: Day | null;
  readonly target: number | null;
  readonly measures: readonly ProgressMeasure[];
}

/** The municipality's projects, the newest first; as known at a moment where one is given. */
export async function listProjects(tx: Tx, asKnownOn?: Instant): Promise<readonly Project[]> {
  const moment = asKnownOn === undefined ? undefined : '$2';
  const { rows } = await tx.client.query<ProjectRow>({
    name: `projects:${moment ?? 'now'}`,
    text: `select project as id, name, purpose, valid_from as "from", valid_to as "to", target, measures
             from project
            where municipality = $1 and ${knownThen('', moment)}
            order by valid_from desc, name collate "da-x-icu"`,
    values: [tx.access.municipality, ...(asKnownOn === undefined ? [] : [asKnownOn])],
  });
  return rows.map((row) => ({ ...row, to: row.to ?? openEnd }));
}

/** One project, as known at a moment where one is given; null when there is none with the id. */
export async function findProject(
  tx: Tx,
  id: string,
  asKnownOn?: Instant,
): Promise<Project | null> {
  if (!isId(id)) return null;
  return (await listProjects(tx, asKnownOn)).find((project) => project.id === id) ?? null;
}

/**
 * Adds a project, or writes a new version of one with the same id, and a line in the history. One that says the same is left
 * alone.
 * @throws StoreError `findes-allerede` when another project has the name
 */
export async function saveProject(tx: Tx, project: Project, recording: Recording): Promise<void> {
  const { id, name, purpose, from, to, target, measures } = project;
  const before = await findProject(tx, id);
  const [was, is] = [before === null ? null : inHistory(before), inHistory(project)];
  if (JSON.stringify(was) === JSON.stringify(is)) return;
  const at = await momentOf(tx, recording);
  await tx.client.query(
    `update project set superseded_at = $3
      where municipality = $1 and project = $2 and superseded_at is null`,
    [tx.access.municipality, id, at],
  );
  await tx.client
    .query(
      `insert into project (municipality, id, project, name, purpose, valid_from, valid_to, target, measures,
                            recorded_at, recorded_by)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
      [
        tx.access.municipality,
        newId(),
        id,
        name,
        purpose,
        isoDay(from),
        to === openEnd ? null : isoDay(to),
        target,
        measures,
        at,
        authorOf(tx, recording),
      ],
    )
    .catch((error: unknown) => {
      throw refusalOf(error);
    });
  const action = before === null ? 'registreret' : 'rettet';
  const change: Change = { action, subject, fact: id, person: null, before: was, after: is };
  await writeHistory(tx, [change], recording, at);
}

/** What the history says its lines are about: the table. */
const subject = 'project';

/** A project as the history has it: days as text, and no last day where none is set. */
const inHistory = ({ name, purpose, from, to, target, measures }: Project) => ({
  name,
  purpose,
  from: isoDay(from),
  to: to === openEnd ? null : isoDay(to),
  target,
  measures,
});

/** What has been changed in a project itself, the newest first. */
export async function projectHistory(tx: Tx, project: string): Promise<readonly HistoryLine[]> {
  const { rows } = await tx.client.query<HistoryLine>(
    `select h.recorded_at as at, e.name as by, h.source, h.action, h.subject, h.fact, h.before, h.after, h.reason
       from history h
       left join employee e on e.municipality = h.municipality and e.id = h.recorded_by
      where h.municipality = $1 and h.person is null and h.subject = $2 and h.fact = $3
      order by h.recorded_at desc, h.id desc`,
    [tx.access.municipality, subject, project],
  );
  return rows;
}

/** A citizen's part in a project, with the name and the answers. */
export interface Participant {
  readonly person: string;
  readonly name: string;
  readonly part: ProjectPart;
  readonly answers: readonly ProgressAnswer[];
}

/** Those who take part in a project, among the citizens the access reaches. Logs a read of them. */
export async function participantsOf(tx: Tx, project: string): Promise<readonly Participant[]> {
  const parts = factTables.project_part;
  const answers = factTables.progress_answer;
  const names = (
    table: { readonly columns: readonly (readonly [string, string, string])[] },
    alias: string,
  ) => table.columns.map(([name]) => `${alias}.${name}`).join(', ');
  const { rows } = await tx.client.query<unknown[]>({
    rowMode: 'array',
    text: `select m.fact, m.person, trim(p.given_name || ' ' || p.family_name), ${names(parts, 'm')}
             from project_part m
             join person p on p.municipality = m.municipality and p.id = m.person
            where m.municipality = $1 and m.project = $2 and m.superseded_at is null
            order by p.family_name collate "da-x-icu", p.given_name collate "da-x-icu", m.fact`,
    values: [tx.access.municipality, project],
  });
  const said = await tx.client.query<unknown[]>({
    rowMode: 'array',
    text: `select a.fact, ${names(answers, 'a')}
             from progress_answer a
             join project_part m on m.municipality = a.municipality and m.fact = a.part
                  and m.superseded_at is null
            where a.municipality = $1 and m.project = $2 and a.superseded_at is null
            order by a.day`,
    values: [tx.access.municipality, project],
  });
  const byPart = Map.groupBy(
    said.rows.map((row) => answers.read(row[0] as string, row, 1)),
    ({ part }) => part,
  );
  return rows.map((row) => {
    const part = parts.read(row[0] as string, row, 3);
    const person = row[1] as string;
    tx.reads.add(person);
    return { person, name: row[2] as string, part, answers: byPart.get(part.id) ?? [] };
  });
}
