import type { LetterChannel, LetterContent, LetterKind } from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { lastDelivery } from './deliveries.ts';
import { type Unaddressed, addressed, citizenName, presentAddress } from './citizen-of-letter.ts';

/** A letter that waits for somebody or something. */
export interface WaitingLetter {
  readonly id: string;
  readonly person: string;
  /** The citizen's name. */
  readonly citizen: string;
  readonly kind: LetterKind;
  readonly content: LetterContent;
  /** Since when it waits. */
  readonly at: Instant;
  readonly note: string | null;
}

/** A letter in the queue, with the id of its message. */
export interface QueuedLetter extends WaitingLetter {
  readonly message: string;
}

/**
 * The letters that wait to go by a channel, oldest first. Logs a read of each citizen.
 * @param most how many at most
 * @param today the day whose address they go to, where they were written without one
 */
export async function queuedLetters(
  tx: Tx,
  channel: LetterChannel,
  { most, today }: { readonly most: number; readonly today: Day },
): Promise<readonly QueuedLetter[]> {
  const { rows } = await tx.client.query<Unaddressed<QueuedLetter>>({
    text: `select ${queueColumns}, ${presentAddress('$4')} as "presentAddress"
             ${queued} and coalesce(last.channel, l.channel) = $2
            order by m.created_at, m.id limit $3`,
    values: [tx.access.municipality, channel, most, isoDay(today)],
  });
  for (const { person } of rows) tx.reads.add(person);
  return rows.map(addressed);
}

/** How many letters wait to go by each channel. */
export async function countQueuedLetters(tx: Tx): Promise<Readonly<Record<LetterChannel, number>>> {
  const { rows } = await tx.client.query<{ readonly digital: number; readonly print: number }>({
    text: `select count(*) filter (where coalesce(last.channel, l.channel) = 'digital-post')::int as digital,
                  count(*) filter (where coalesce(last.channel, l.channel) = 'print')::int as print
             ${queued}`,
    values: [tx.access.municipality],
  });
  const [row] = rows;
  return { 'digital-post': row?.digital ?? 0, print: row?.print ?? 0 };
}

const queueColumns = `m.id as message, l.id, l.person, ${citizenName} as citizen, l.kind, l.content, last.at, last.note`;

/** A letter's message is unsent as long as the letter waits; that of one that was stopped stays so. */
const queued = `from outbox_message m
    join letter l on l.municipality = m.municipality and l.id = (m.payload ->> 'letter')::uuid
    join person p on p.municipality = l.municipality and p.id = l.person
    join lateral (${lastDelivery}) last on true
   where m.municipality = $1 and m.sent_at is null and m.kind = 'meddelelsesbesked' and m.event like 'brev.%'
     and last.state = 'i-koe'`;

/** Letters that Digital Post has rejected and nobody has done anything about, oldest first. Logs a read of each citizen. */
export async function rejectedLetters(tx: Tx, most: number): Promise<readonly WaitingLetter[]> {
  const { rows } = await tx.client.query<WaitingLetter>({
    text: `select l.id, l.person, ${citizenName} as citizen, l.kind, l.content, last.at, last.note
             from letter_delivery r
             join letter l on l.municipality = r.municipality and l.id = r.letter
             join person p on p.municipality = l.municipality and p.id = l.person
             join lateral (${lastDelivery}) last on true
            where r.municipality = $1 and r.state = 'afvist' and last.state = 'afvist'
            order by last.at, l.id limit $2`,
    values: [tx.access.municipality, most],
  });
  for (const { person } of rows) tx.reads.add(person);
  return rows;
}

/** Waits until nobody else is sending a letter's message. */
export async function lockMessage(tx: Tx, message: string): Promise<void> {
  await tx.client.query({
    text: 'select from outbox_message where municipality = $1 and id = $2 for update',
    values: [tx.access.municipality, message],
  });
}

/** Marks the messages of letters as sent. */
export async function markSent(tx: Tx, messages: readonly string[]): Promise<void> {
  await tx.client.query({
    text: `update outbox_message set sent_at = now()
            where municipality = $1 and id = any ($2::uuid[]) and sent_at is null`,
    values: [tx.access.municipality, messages],
  });
}
