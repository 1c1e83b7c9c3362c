import { once } from 'node:events';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { madeUpSnapshot } from './made-up.ts';
import { sizesOfMunicipalities } from './national.ts';
import { type Answer, answerFor, emptyAnswer } from './ours.ts';

/** Some threads, each with municipalities of its own. */
export interface Threads {
  readonly answer: () => Promise<Answer>;
  readonly stop: () => Promise<void>;
}

/** Which thread a municipality belongs to: there and back, for the largest come first. */
const threadOf = (municipality: number, threads: number): number => {
  const place = municipality % (2 * threads);
  return place < threads ? place : 2 * threads - 1 - place;
};

/** Starts them; they hold the same citizens as the one thread does. */
export async function startThreads(count: number): Promise<Threads> {
  const workers = Array.from(
    { length: count },
    (_, thread) => new Worker(import.meta.filename, { workerData: { thread, count } }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  return {
    answer: async () => {
      const [whole = emptyAnswer(), ...others] = await Promise.all(
        workers.map(async (worker) => {
          const answered = once(worker, 'message');
          worker.postMessage('count');
          return (await answered)[0] as Answer;
        }),
      );
      // Each has zeros where the others have counted.
      for (const other of others) {
        for (let at = 0; at < whole.length; at++) whole[at] = (whole[at] ?? 0) + (other[at] ?? 0);
      }
      return whole;
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const { thread, count } = workerData as { readonly thread: number; readonly count: number };
  const own = sizesOfMunicipalities().flatMap((persons, municipality) =>
    threadOf(municipality, count) === thread
      ? [{ municipality, snapshot: madeUpSnapshot({ persons, seed: municipality + 1 }) }]
      : [],
  );
  port.on('message', () => {
    const answer = emptyAnswer();
    for (const { municipality, snapshot } of own) answerFor(municipality, snapshot, answer);
    port.postMessage(answer, [answer.buffer]);
  });
  port.postMessage('ready');
}
