import type { BodyKind } from '@rettidig/committee';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

/** A committee, or the body it recommends to. */
export interface CommitteeBody {
  readonly id: string;
  readonly name: string;
  readonly kind: BodyKind;
  /** A form that the program has, or the id of one of the municipality's own. */
  readonly form: string;
  /** What it decides by itself, in words. */
  readonly competence: string;
  /** Id of the body it recommends to; null: it has the last word. */
  readonly nextBody: string | null;
  /** Id of the employee who is its secretary. */
  readonly secretary: string | null;
  /** Weekdays between the agenda going out and the meeting. */
  readonly agendaWeekdays: number;
  /** Weekdays that members have to approve the minutes. */
  readonly approvalWeekdays: number;
  /** The day it ceased to be. */
  readonly closedOn: Day | null;
}

const bodyTable: KeptTable<CommitteeBody> = {
  name: 'committee_body',
  key: 'body',
  columns: [
    ['name', 'text', 'name'],
    ['kind', 'text', 'kind'],
    ['form', 'text', 'form'],
    ['competence', 'text', 'competence'],
    ['next_body', 'uuid', 'nextBody'],
    ['secretary', 'uuid', 'secretary'],
    ['agenda_weekdays', 'smallint', 'agendaWeekdays'],
    ['approval_weekdays', 'smallint', 'approvalWeekdays'],
    ['closed_on', 'date', 'closedOn'],
  ],
  write: (body) => [
    body.name,
    body.kind,
    body.form,
    body.competence,
    body.nextBody,
    body.secretary,
    body.agendaWeekdays,
    body.approvalWeekdays,
    body.closedOn === null ? null : isoDay(body.closedOn),
  ],
  // The columns hold what their types and CHECKs let in.
  read: (
    id,
    [name, kind, form, competence, nextBody, secretary, agendaWeekdays, approvalWeekdays, closedOn],
  ) => ({
    id,
    name: name as string,
    kind: kind as CommitteeBody['kind'],
    form: form as string,
    competence: competence as string,
    nextBody: nextBody as string | null,
    secretary: secretary as string | null,
    agendaWeekdays: agendaWeekdays as number,
    approvalWeekdays: approvalWeekdays as number,
    closedOn: closedOn as Day | null,
  }),
};

/** The bodies of the municipality, by name; as known at a moment where one is given. */
export async function listBodies(tx: Tx, asKnownOn?: Instant): Promise<readonly CommitteeBody[]> {
  return await readKept(tx, bodyTable, 'name collate "da-x-icu", body', undefined, asKnownOn);
}

/**
 * Adds a body, or writes a new version of the one with its id.
 * @throws StoreError `findes-allerede` when another body has the name
 */
export async function saveBody(tx: Tx, body: CommitteeBody, recording: Recording): Promise<void> {
  await saveKept(tx, bodyTable, [body], recording);
}
