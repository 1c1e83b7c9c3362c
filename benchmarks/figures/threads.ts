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

/** Starts them; they hold the same citizens as the one thread does, and write into one answer. */
export async function startThreads(count: number): Promise<Threads> {
  const answer = new Float64Array(new SharedArrayBuffer(emptyAnswer().byteLength));
  const workers = Array.from(
    { length: count },
    (_, thread) => new Worker(import.meta.filename, { workerData: { thread, count, answer } }),
  );
  await Promise.all(workers.map((worker) => once(worker, 'message')));
  return {
    answer: async () => {
      const answered = workers.map((worker) => once(worker, 'message'));
      answer.fill(0);
      for (const worker of workers) worker.postMessage('count');
      await Promise.all(answered);
      return answer;
    },
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

if (!isMainThread && parentPort !== null) {
  const port = parentPort;
  const { thread, count, answer } = workerData as {
    readonly thread: number;
    readonly count: number;
    readonly answer: Answer;
  };
  const own = sizesOfMunicipalities().flatMap((persons, municipality) =>
    threadOf(municipality, count) === thread
      ? [{ municipality, snapshot: madeUpSnapshot({ persons, seed: municipality + 1 }) }]
      : [],
  );
  port.on('message', () => {
    for (const { municipality, snapshot } of own) answerFor(municipality, snapshot, answer);
    port.postMessage('counted');
  });
  port.postMessage('ready');
}
