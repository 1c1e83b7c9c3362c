import { loadCitizen } from '@rettidig/store';
import { z } from 'zod';
import { optionalDay } from '../http/fields.ts';
import { action, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { type Batch, loadBatch } from '../interviews/batch-load.ts';
import { orderPattern } from '../interviews/batch-order.ts';
import { textsOfBatch } from '../interviews/batch-texts.ts';
import { type BatchResult, BatchView } from '../interviews/batch-view.tsx';
import { sendBatch } from '../interviews/send-batch.ts';

const purpose = 'Indkaldelse af flere borgere til samtale';
const asked = { hvis: z.enum(['mine', 'enhed']).default('mine'), til: optionalDay };

/** Everything a batch of summonses would send. */
export const indkaldelser = page({
  path: '/indkaldelser',
  access: 'sagsarbejde',
  purpose,
  input: asked,
  load: (visit, { hvis, til }) => loadBatch(visit, { whose: hvis, until: til ?? null }),
  view: (batch, visit) => pageOf(batch, null, visit),
});

const order = z.string().regex(orderPattern);

/** Sends the summonses that are chosen, as they were shown. */
export const sendIndkaldelser = action({
  path: '/indkaldelser',
  access: 'sagsarbejde',
  purpose,
  largeBody: true,
  input: {
    ...asked,
    indkald: z.union([z.array(order).max(100), order.transform((one) => [one])]).default([]),
  },
  act: async (visit, { hvis, til, indkald }) => {
    const sent = await sendBatch(visit, indkald);
    const names = await namesOf(visit, new Set(sent.map(({ order: { citizen } }) => citizen)));
    const batch = await loadBatch(visit, { whose: hvis, until: til ?? null });
    return { kind: 'page', page: pageOf(batch, { sent, names }, visit) };
  },
});

/** The names of those whom a result is about; a citizen the employee cannot see has none. */
async function namesOf(
  { read, today }: EmployeeVisit,
  ids: ReadonlySet<string>,
): Promise<BatchResult['names']> {
  const found = await read((tx) => Promise.all([...ids].map((id) => loadCitizen(tx, id, today))));
  return new Map(
    found.flatMap((citizen) => (citizen === null ? [] : [[citizen.id, citizen.name]])),
  );
}

const pageOf = (batch: Batch, result: BatchResult | null, { csrf, words }: EmployeeVisit) => ({
  title: textsOfBatch(words.language).title,
  section: 'min-dag' as const,
  wide: true,
  body: <BatchView batch={batch} result={result} csrf={csrf} words={words} />,
});
