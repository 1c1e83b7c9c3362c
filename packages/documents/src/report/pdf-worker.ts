import { parentPort } from 'node:worker_threads';
import { reportPdf } from './report-pdf.ts';
import type { Report } from './report.ts';

/** Sets what it is sent, one document after the other, in a thread of its own. */
parentPort?.on('message', ({ id, report }: { readonly id: number; readonly report: Report }) => {
  try {
    parentPort?.postMessage({ id, pdf: reportPdf(report) });
  } catch (error) {
    parentPort?.postMessage({ id, fault: error instanceof Error ? error.message : String(error) });
  }
});
