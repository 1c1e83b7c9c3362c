import type { DigitalPost, PostAnswer } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import { StoreError } from '../store-error.ts';
import { moveLetters } from './deliveries.ts';
import { type QueuedLetter, lockMessage, markSent, queuedLetters } from './queue.ts';

/** Runs work in a transaction of its own. */
type Run = <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;

/** How many letters went where. */
export interface Dispatched {
  readonly sent: number;
  readonly rejected: number;
}

const lettersAtATime = 100;

/**
 * Sends the letters that wait for Digital Post, each with an id that stays the same: when the program stops before it is
 * noted as sent, the post gets it twice and takes it once. Where the post fails, the letter waits, and the error is
 * passed on.
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
      const answer = await run((tx) => send(tx, post, letter)).catch(whereOvertaken);
      if (answer?.outcome === 'afvist') rejected += 1;
      else if (answer !== null) sent += 1;
    }
    if (letters.length < lettersAtATime) return { sent, rejected };
  }
}

/**
 * Hands a letter over and notes it. It is taken out of the queue first, so that nobody can stop a letter that is on its
 * way; null where somebody else has sent or stopped it meanwhile.
 */
async function send(
  tx: Tx,
  post: DigitalPost,
  { id: letter, message, content }: QueuedLetter,
): Promise<PostAnswer | null> {
  await lockMessage(tx, message);
  const moved = await moveLetters(tx, [{ letter, to: 'afsendt' }]);
  if (moved.length === 0) return null;
  const answer = await post.send({ id: message, letter: content });
  await markSent(tx, [message]);
  if (answer.outcome === 'leveret') await moveLetters(tx, [{ letter, to: 'leveret' }]);
  if (answer.outcome === 'afvist') {
    await moveLetters(tx, [{ letter, to: 'afvist', note: answer.reason }]);
  }
  return answer;
}

/** Somebody stopped the letter at the same moment. */
function whereOvertaken(error: unknown): null {
  if (error instanceof StoreError && error.code === 'findes-allerede') return null;
  throw error;
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
