import type { CaseStep } from '@rettidig/casework';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { ChangeSource, HistoryAction } from '../database.ts';
import { firstIdOf } from '../id.ts';

/** Changes of one kind, with one reason, since a figure was frozen. No citizen is named. */
export interface FactChanges {
  /** The kind of fact (its table), or `person` for a move to another unit. */
  readonly subject: string;
  readonly action: HistoryAction;
  readonly source: ChangeSource;
  /** The step of the case that led to it; null where there was none, as in an import. */
  readonly step: CaseStep | null;
  /** The reason given; null where a step is the reason, since its heading may name somebody. */
  readonly reason: string | null;
  readonly count: number;
  readonly persons: number;
  /** How many of them say of themselves that they were known when the figure was frozen. */
  readonly backdated: number;
  readonly first: Instant;
  readonly last: Instant;
}

/** A frozen figure's two moments: up to which everything was known, and when it was written. */
interface Frozen {
  readonly asKnownAt: Instant;
  readonly takenAt: Instant;
}

/**
 * Lines of the history that the figure does not know: recorded later, or written later with an earlier time of their own.
 * Parameters 2 and 3.
 */
const laterLines = '(h.recorded_at > $2 or h.id >= $3)';
const laterThan = ({ asKnownAt, takenAt }: Frozen): readonly unknown[] => [
  asKnownAt,
  firstIdOf(Date.parse(takenAt) + 1),
];

/** Ids of the citizens about whom something has been recorded since a figure was frozen. */
export async function personsRecordedSince(tx: Tx, frozen: Frozen): Promise<readonly string[]> {
  const { rows } = await tx.client.query<{ readonly person: string }>(
    `select distinct person from history h
      where municipality = $1 and ${laterLines} and person is not null`,
    [tx.access.municipality, ...laterThan(frozen)],
  );
  return rows.map(({ person }) => person);
}

/** Which tables' changes explain something. */
export type SubjectsRead =
  | { readonly only: readonly string[] }
  | { readonly not: readonly string[] };

/** What key figures do not read: its changes explain nothing. */
const notInFigures = [
  'booking',
  'plan_line',
  'education_order',
  'contact_details',
  'contact_person',
  'availability_case',
  'benefit_amount',
  'project_part',
  'progress_answer',
  'unit',
  'employee',
  'project',
  'offer_price',
  'figure_target',
];

/**
 * What has been recorded, corrected and withdrawn since a figure was frozen, of everybody or of some citizens, the largest first.
 * @param persons ids
 * @param municipal what belongs to no citizen and is counted too: all of it, or what has these ids
 */
export async function factChangesSince(
  tx: Tx,
  frozen: Frozen,
  {
    persons,
    municipal,
    subjects = { not: notInFigures },
  }: {
    readonly persons: readonly string[] | 'alle';
    readonly municipal: readonly string[] | 'alle';
    /** What key figures read where nothing is named. */
    readonly subjects?: SubjectsRead;
  },
): Promise<readonly FactChanges[]> {
  const { rows } = await tx.client.query<FactChanges>(
    `select h.subject, h.action, h.source, d.step, case when d.step is null then h.reason end as reason,
            count(*) as count, count(distinct h.person) as persons,
            count(*) filter (where h.recorded_at <= $2) as backdated,
            min(h.recorded_at) as first, max(h.recorded_at) as last
       from history h
       left join decision d on d.municipality = h.municipality and d.id = h.decision
      where h.municipality = $1 and ${laterLines}
        and ${'only' in subjects ? '' : 'not '}(h.subject = any ($4::text[]))
        and case when h.person is null then $6::uuid[] is null or h.fact = any ($6::uuid[])
                 else $5::uuid[] is null or h.person = any ($5::uuid[]) end
      group by 1, 2, 3, 4, 5
      order by count(*) desc, 1, 2, 3, 4, 5`,
    [
      tx.access.municipality,
      ...laterThan(frozen),
      'only' in subjects ? subjects.only : subjects.not,
      persons === 'alle' ? null : persons,
      municipal === 'alle' ? null : municipal,
    ],
  );
  return rows;
}
