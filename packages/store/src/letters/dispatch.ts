import type { DigitalPost, PostAnswer } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { moveLetters } from './deliveries.ts';
import { type QueuedLetter, markSent, queuedLetters } from './queue.ts';

/** Runs work in a transaction of its own. */
type Run = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** How many letters went where. */
export interface Dispatched {
  readonly sent: number;
  readonly rejected: number;
}

const lettersAtATime = 100;

/**
 * Sends the letters that wait for Digital Post. Each is handed over before it is noted as sent, with an id that stays
 * the same: when the program stops in between, the post gets it twice and takes it once. Where the post fails, the
 * letter waits, and the error is passed on.
 */
export async function dispatchLetters(
  run: Run,
  post: DigitalPost,
  today: Day,
): Promise<Dispatched> {
  let sent = 0;
  let rejected = 0;
  for (;;) {
    const letters = await run((tx) =>
      queuedLetters(tx, 'digital-post', { most: lettersAtATime, today }),
    );
    for (const letter of letters) {
      const answer = await post.send({ id: letter.message, letter: letter.content });
      await run((tx) => note(tx, letter, answer));
      if (answer.outcome === 'afvist') rejected += 1;
      else sent += 1;
    }
    if (letters.length < lettersAtATime) return { sent, rejected };
  }
}

/** Where somebody else has sent or stopped the letter meanwhile, there is nothing to note. */
async function note(
  tx: Tx,
  { id: letter, message }: QueuedLetter,
  answer: PostAnswer,
): Promise<void> {
  await markSent(tx, [message]);
  const moved = await moveLetters(tx, [{ letter, to: 'afsendt' }]);
  if (moved.length === 0) return;
  if (answer.outcome === 'leveret') await moveLetters(tx, [{ letter, to: 'leveret' }]);
  if (answer.outcome === 'afvist') {
    await moveLetters(tx, [{ letter, to: 'afvist', note: answer.reason }]);
  }
}

/**
 * Notes that letters were printed.
 * @returns how many; those that somebody else has printed or stopped are not among them
 */
export async function markPrinted(tx: Tx, letters: readonly string[]): Promise<number> {
  const moved = await moveLetters(
    tx,
    letters.map((letter) => ({ letter, to: 'udskrevet' as const })),
  );
  await tx.client.query({
    text: `update outbox_message m set sent_at = now()
            where m.municipality = $1 and m.sent_at is null and m.kind = 'meddelelsesbesked' and m.event like 'brev.%'
              and (m.payload ->> 'letter')::uuid = any ($2::uuid[])`,
    values: [tx.access.municipality, moved],
  });
  return moved.length;
}
