import { Worker } from 'node:worker_threads';
import type { Report } from './report.ts';

type Answer =
  | { readonly id: number; readonly pdf: Uint8Array }
  | { readonly id: number; readonly fault: string };

interface Press {
  readonly worker: Worker;
  readonly waiting: Map<number, PromiseWithResolvers<Buffer>>;
}

let standing: Press | null = null;
let last = 0;

/**
 * As `reportPdf`, in a thread of its own: a long paper takes seconds, in which the process answers others. Papers are set
 * one after the other.
 */
export async function reportPdfApart(report: Report): Promise<Buffer> {
  const { worker, waiting } = (standing ??= start());
  const id = (last += 1);
  const made = Promise.withResolvers<Buffer>();
  waiting.set(id, made);
  worker.ref();
  worker.postMessage({ id, report });
  return await made.promise;
}

function start(): Press {
  const worker = new Worker(new URL('pdf-worker.ts', import.meta.url));
  const waiting = new Map<number, PromiseWithResolvers<Buffer>>();
  worker.on('message', (answer: Answer) => {
    const made = waiting.get(answer.id);
    waiting.delete(answer.id);
    // Nothing keeps the process for it once all is set.
    if (waiting.size === 0) worker.unref();
    if ('pdf' in answer) made?.resolve(Buffer.from(answer.pdf));
    else made?.reject(new Error(answer.fault));
  });
  worker.on('error', (error: Error) => {
    standing = null;
    for (const made of waiting.values()) made.reject(error);
  });
  return { worker, waiting };
}
