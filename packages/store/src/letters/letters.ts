import type { LetterChannel, LetterContent, LetterKind, LetterState } from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { isId } from '../id.ts';
import { lastDelivery } from './deliveries.ts';
import { type Unaddressed, addressed, citizenName, presentAddress } from './citizen-of-letter.ts';

/** A letter of a case and where it is. */
export interface LetterLine {
  readonly id: string;
  readonly decision: string;
  readonly kind: LetterKind;
  /** The way it goes. */
  readonly channel: LetterChannel;
  readonly content: LetterContent;
  readonly at: Instant;
  readonly state: LetterState;
  readonly stateAt: Instant;
}

/** A letter on a page of its own. */
export interface LetterRecord extends LetterLine {
  readonly person: string;
  /** The citizen's name. */
  readonly citizen: string;
  /** Version of the template; 0: the one that comes with the program. */
  readonly templateVersion: number;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
  /** From the first to the last. */
  readonly deliveries: readonly LetterDelivery[];
}

/** A change of where a letter is. */
export interface LetterDelivery {
  readonly at: Instant;
  readonly state: LetterState;
  readonly note: string | null;
  /** Name of the employee; null for a program. */
  readonly by: string | null;
}

const columns = `l.id, l.decision, l.kind, coalesce(last.channel, l.channel) as channel, l.content, l.created_at as at,
       last.state, last.at as "stateAt"`;

/** The letters of a case with where each is, newest first. The caller has logged the read. */
export async function lettersOf(tx: Tx, person: string): Promise<readonly LetterLine[]> {
  const { rows } = await tx.client.query<LetterLine>({
    name: 'letters-of',
    text: `select ${columns}
             from letter l join lateral (${lastDelivery}) last on true
            where l.municipality = $1 and l.person = $2
            order by l.created_at desc, l.id desc`,
    values: [tx.access.municipality, person],
  });
  return rows;
}

/**
 * One letter; null when there is none that the access reaches. Logs the read of its citizen.
 * @param today the day whose address it goes to, where it was written without one
 */
export async function findLetter(tx: Tx, id: string, today: Day): Promise<LetterRecord | null> {
  if (!isId(id)) return null;
  const { rows } = await tx.client.query<Unaddressed<Omit<LetterRecord, 'deliveries'>>>({
    name: 'letter',
    text: `select ${columns}, l.person, ${citizenName} as citizen,
                  l.template_version as "templateVersion", e.name as by, ${presentAddress('$3')} as "presentAddress"
             from letter l join lateral (${lastDelivery}) last on true
             join person p on p.municipality = l.municipality and p.id = l.person
             left join employee e on e.municipality = l.municipality and e.id = l.created_by
            where l.municipality = $1 and l.id = $2`,
    values: [tx.access.municipality, id, isoDay(today)],
  });
  const [row] = rows;
  if (row === undefined) return null;
  const letter = addressed(row);
  tx.reads.add(letter.person);
  const deliveries = await tx.db
    .selectFrom('letter_delivery as d')
    .leftJoin('employee as e', (join) =>
      join.onRef('e.municipality', '=', 'd.municipality').onRef('e.id', '=', 'd.recorded_by'),
    )
    .where('d.municipality', '=', tx.access.municipality)
    .where('d.letter', '=', id)
    .select(['d.at', 'd.state', 'd.note', 'e.name as by'])
    .orderBy('d.number')
    .execute();
  return { ...letter, deliveries };
}
