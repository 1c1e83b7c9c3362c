import { type Fault, linkClaims, type ReadClaim } from '@rettidig/economy';
import { listRefundFiles, personsByCpr, saveRefundFile, type Tx } from '@rettidig/store';
import { createHash } from 'node:crypto';
import { listInstant } from '../format/instants.ts';
import type { SentFile } from '../http/sent-files.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { ownMunicipality } from './own-municipality.ts';
import { readRefundFile } from './read-file.ts';
import { textsOfReconcile } from './texts.ts';

/** What was kept of a file that was sent, or everything that is wrong with it. */
export type Taken =
  | { readonly outcome: 'taken'; readonly claims: number; readonly leftOut: number }
  | { readonly outcome: 'refused'; readonly faults: readonly Fault[] };

const recording = { by: null, source: 'sagsbehandling' } as const;

/** Reads a file and keeps it whole, or keeps nothing of it. */
export async function takeFile(visit: EmployeeVisit, files: readonly SentFile[]): Promise<Taken> {
  const { language } = visit.words;
  const t = textsOfReconcile(language);
  const [file, another] = files;
  if (file === undefined) return refuse(t.nothingSent);
  if (another !== undefined) return refuse(t.oneFile);
  if (file.isTooLarge) return refuse(t.tooLarge);
  const sha256 = createHash('sha256').update(file.bytes).digest('hex');
  const reading = await readRefundFile(file.bytes, ownMunicipality(visit));
  if (reading.outcome === 'fejl') return { outcome: 'refused', faults: reading.faults };
  return await visit.read(async (tx) => {
    const same = (await listRefundFiles(tx)).find(
      (one) => one.sha256 === sha256 && one.takenOutAt === null,
    );
    if (same !== undefined) return refuse(t.sameFile(listInstant(same.uploadedAt, language)));
    return await keep(tx, { fileName: file.name, sha256, read: reading.value });
  });
}

const refuse = (text: string): Taken => ({ outcome: 'refused', faults: [{ line: null, text }] });

async function keep(
  tx: Tx,
  {
    fileName,
    sha256,
    read,
  }: { readonly fileName: string; readonly sha256: string; readonly read: readonly ReadClaim[] },
): Promise<Taken> {
  const citizens = await personsByCpr(
    tx,
    read.map(({ cpr }) => cpr),
  );
  const { claims, leftOut } = linkClaims(read, citizens);
  const weeks = [...new Set(read.map(({ week }) => week))];
  await saveRefundFile(tx, { fileName, sha256, weeks, claims, leftOut }, recording);
  return { outcome: 'taken', claims: claims.length, leftOut: leftOut.length };
}
