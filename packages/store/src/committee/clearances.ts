import type { PlacedFinding } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { type KeptTable, readKept, saveKept } from '../effort/kept-table.ts';
import type { Recording } from '../recording.ts';

/** Something the guard found that a person has let pass, and why. */
export interface PassedFinding extends PlacedFinding {
  readonly reason: string;
}

/**
 * What a paper for the public was let through with, and why it was taken back. It says what the paper may not, so it lies
 * where the public's pages cannot read it.
 */
export interface Clearance {
  readonly findings: readonly PassedFinding[];
  /** Why the paper was taken back; empty otherwise. */
  readonly reason: string;
}

interface KeptClearance extends Clearance {
  /** Id of the publication. */
  readonly id: string;
  readonly body: string;
}

const clearanceTable: KeptTable<KeptClearance> = {
  name: 'committee_clearance',
  key: 'clearance',
  secret: true,
  columns: [
    ['body', 'uuid', 'body'],
    ['findings', 'jsonb', 'findings'],
    ['reason', 'text', 'reason'],
  ],
  write: ({ body, findings, reason }) => [body, JSON.stringify(findings), reason],
  // The columns hold what `write` made.
  read: (id, [body, findings, reason]) => ({
    id,
    body: body as string,
    findings: findings as readonly PassedFinding[],
    reason: reason as string,
  }),
};

const nothing: Clearance = { findings: [], reason: '' };

/** Papers with their clearances, as far as those may be seen: nothing is let pass for those who may not. */
export async function withClearances<P extends { readonly id: string }>(
  tx: Tx,
  papers: readonly P[],
): Promise<readonly (P & Clearance)[]> {
  if (papers.length === 0) return [];
  const kept = await readKept(tx, clearanceTable, 'clearance', {
    condition: 'clearance = any ($2::uuid[])',
    value: `{${papers.map(({ id }) => id).join(',')}}`,
  });
  const found = new Map(
    kept.map(({ id, findings, reason }) => [id, { findings, reason }] as const),
  );
  return papers.map((paper) => ({ ...paper, ...(found.get(paper.id) ?? nothing) }));
}

/** Keeps what a paper was let through with, or why it was taken back. */
export async function saveClearance(
  tx: Tx,
  { id, body, findings, reason }: KeptClearance,
  recording: Recording,
): Promise<void> {
  await saveKept(tx, clearanceTable, [{ id, body, findings, reason }], recording);
}
