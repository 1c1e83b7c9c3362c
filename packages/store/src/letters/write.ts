import {
  type CaseRecords,
  type LetterChannel,
  type LetterContent,
  type LetterOrder,
  type LetterSender,
  type LetterTemplate,
  channelOf,
  composeLetter,
} from '@rettidig/casework';
import { type Day, periodOn } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { newId } from '../id.ts';
import { municipalityOf } from '../municipality.ts';
import { writeOutbox } from '../outbox.ts';
import type { CitizenCase } from '../people/citizen.ts';
import { findEmployee } from '../people/employees.ts';
import { templateOf } from './templates.ts';

interface LettersToWrite {
  readonly decision: string;
  readonly citizen: CitizenCase;
  readonly records: CaseRecords;
  readonly orders: readonly LetterOrder[];
  readonly today: Day;
  readonly at: Instant;
}

/** Writes the letters of a decision, puts them in the queue and a message for each in the outbox. */
export async function writeLetters(tx: Tx, letters: LettersToWrite): Promise<void> {
  const { decision, citizen, records, orders, today, at } = letters;
  if (orders.length === 0) return;
  const sender = await senderOf(tx);
  const to = { name: citizen.name, details: periodOn(records.contactDetails, today) };
  const messages = [];
  for (const order of orders) {
    const channel = channelOf(order, to);
    const template = await templateOf(tx, order.kind);
    const content = composeLetter(template, order, { citizen: to, sender, today });
    const id = newId();
    await insertLetter(tx, { id, decision, person: citizen.id, template, channel, content, at });
    messages.push({
      kind: 'meddelelsesbesked' as const,
      event: `brev.${order.kind}`,
      person: citizen.id,
      payload: { letter: id, channel },
    });
  }
  await writeOutbox(tx, messages, { at, decision });
}

/** The signed-in employee as the sender of letters. */
export async function senderOf(tx: Tx): Promise<LetterSender> {
  const [municipality, employee] = await Promise.all([
    municipalityOf(tx, tx.access.municipality),
    tx.access.user === null ? null : findEmployee(tx, tx.access.user),
  ]);
  return {
    municipality: asAuthority(municipality?.name ?? ''),
    employee: employee?.name ?? '',
    unit: employee?.unit?.name ?? '',
  };
}

/** A municipality signs as an authority: `Lyngby-Taarbæk` is a place. */
const asAuthority = (name: string): string =>
  /kommune$/i.test(name) || name === '' ? name : `${name} Kommune`;

async function insertLetter(
  tx: Tx,
  letter: {
    readonly id: string;
    readonly decision: string;
    readonly person: string;
    readonly template: LetterTemplate;
    readonly channel: LetterChannel;
    readonly content: LetterContent;
    readonly at: Instant;
  },
): Promise<void> {
  const { id, decision, person, template, channel, content, at } = letter;
  await tx.client.query({
    text: `insert into letter
             (municipality, id, person, unit, protected, decision, kind, template_version, channel, content,
              created_at, created_by)
           select $1, $2, p.id, p.unit, p.protected, $4, $5, $6, $7, $8, $9, $10
             from person p where p.municipality = $1 and p.id = $3`,
    values: [
      tx.access.municipality,
      id,
      person,
      decision,
      template.kind,
      template.version,
      channel,
      JSON.stringify(content),
      at,
      tx.access.user,
    ],
  });
  await tx.client.query({
    text: `insert into letter_delivery
             (municipality, id, person, unit, protected, letter, number, at, state, recorded_by)
           select $1, $2, p.id, p.unit, p.protected, $4, 1, $5, 'i-koe', $6
             from person p where p.municipality = $1 and p.id = $3`,
    values: [tx.access.municipality, newId(), person, id, at, tx.access.user],
  });
}
