import type { Tx } from './access.ts';
import type { Instant } from './column-types.ts';
import { newId } from './id.ts';

/** A message to others: that something happened, or a message with content to a receiver. */
interface Message {
  readonly kind: 'haendelsesbesked' | 'meddelelsesbesked';
  /** What happened, as `interview.registreret`. */
  readonly event: string;
  readonly person: string;
  readonly payload: unknown;
}

/** Puts messages in the outbox, in the transaction that gives rise to them. */
export async function writeOutbox(
  tx: Tx,
  messages: readonly Message[],
  { at, decision }: { readonly at: Instant; readonly decision: string | null },
): Promise<void> {
  await tx.client.query({
    text: `insert into outbox_message
             (municipality, id, kind, event, person, unit, protected, payload, created_at, decision)
           select $1, m.id, m.kind, m.event, m.person, p.unit, p.protected, m.payload, $2, $8
             from unnest($3::uuid[], $4::text[], $5::text[], $6::uuid[], $7::jsonb[])
                  as m (id, kind, event, person, payload)
             join person p on p.municipality = $1 and p.id = m.person`,
    values: [
      tx.access.municipality,
      at,
      messages.map(() => newId()),
      messages.map(({ kind }) => kind),
      messages.map(({ event }) => event),
      messages.map(({ person }) => person),
      messages.map(({ payload }) => JSON.stringify(payload)),
      decision,
    ],
  });
}
