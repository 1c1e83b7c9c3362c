import {
  type CaseRecords,
  type CaseStep,
  type LetterChannel,
  type LetterContent,
  type LetterKind,
  type LetterOrder,
  type LetterState,
  type LetterTemplate,
  fillTemplate,
  standardTemplate,
} from '@rettidig/casework';
import { type Day, danishLongDay, periodOn } from '@rettidig/engine';
import { sql } from 'kysely';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import { newId } from '../id.ts';
import { municipalityOf } from '../municipality.ts';
import { writeOutbox } from '../outbox.ts';
import type { CitizenCase } from '../people/citizen.ts';
import { findEmployee } from '../people/employees.ts';

/** A letter of a case and where it is. */
export interface LetterLine {
  readonly id: string;
  readonly decision: string;
  readonly kind: LetterKind;
  readonly channel: LetterChannel;
  readonly content: LetterContent;
  readonly at: Instant;
  readonly state: LetterState;
  readonly stateAt: Instant;
}

interface LettersToWrite {
  readonly decision: string;
  readonly citizen: CitizenCase;
  readonly records: CaseRecords;
  readonly orders: readonly LetterOrder[];
  readonly today: Day;
  readonly step: CaseStep;
  readonly at: Instant;
}

/** Writes the letters of a decision, puts them in the queue and a message for each in the outbox. */
export async function writeLetters(tx: Tx, letters: LettersToWrite): Promise<void> {
  const { decision, citizen, records, orders, today, at } = letters;
  if (orders.length === 0) return;
  const sender = await senderOf(tx);
  const details = periodOn(records.contactDetails, today);
  const channel: LetterChannel = details?.exemptFromDigitalPost === true ? 'print' : 'digital-post';
  const messages = [];
  for (const order of orders) {
    const template = await templateOf(tx, order.kind);
    const { title, blocks } = fillTemplate(template, { navn: citizen.name, ...order.fields });
    const content: LetterContent = {
      title,
      blocks,
      sender: sender.municipality,
      recipient:
        order.recipient === null || order.recipient === undefined
          ? {
              name: citizen.name,
              address:
                details === null || details === undefined
                  ? []
                  : [details.street, `${details.postcode} ${details.town}`],
            }
          : { name: order.recipient.name, address: order.recipient.address.split('\n') },
      date: danishLongDay(today),
      signature: [sender.employee, sender.unit].filter((line) => line !== ''),
    };
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

async function senderOf(tx: Tx): Promise<{
  readonly municipality: string;
  readonly employee: string;
  readonly unit: string;
}> {
  const [municipality, employee] = await Promise.all([
    municipalityOf(tx, tx.access.municipality),
    tx.access.user === null ? null : findEmployee(tx, tx.access.user),
  ]);
  return {
    municipality: municipality?.name ?? '',
    employee: employee?.name ?? '',
    unit: employee?.unit?.name ?? '',
  };
}

/** The municipality's own template of a kind of letter, or the one that comes with the program. */
function templateOf(_tx: Tx, kind: LetterKind): Promise<LetterTemplate> {
  return Promise.resolve(standardTemplate(kind));
}

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
    text: `insert into letter_delivery (municipality, id, person, unit, protected, letter, at, state)
           select $1, $2, p.id, p.unit, p.protected, $4, $5, 'i-koe'
             from person p where p.municipality = $1 and p.id = $3`,
    values: [tx.access.municipality, newId(), person, id, at],
  });
}

/** The letters of a case with where each is, newest first. The caller has logged the read. */
export async function lettersOf(tx: Tx, person: string): Promise<readonly LetterLine[]> {
  const rows = await tx.db
    .selectFrom('letter as l')
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('letter_delivery as d')
          .whereRef('d.municipality', '=', 'l.municipality')
          .whereRef('d.letter', '=', 'l.id')
          .select(['d.state', 'd.at'])
          .orderBy('d.at', 'desc')
          .orderBy(sql`d.id`, 'desc')
          .limit(1)
          .as('last'),
      (join) => join.onTrue(),
    )
    .where('l.municipality', '=', tx.access.municipality)
    .where('l.person', '=', person)
    .select([
      'l.id',
      'l.decision',
      'l.kind',
      'l.channel',
      'l.content',
      'l.created_at as at',
      'last.state',
      'last.at as stateAt',
    ])
    .orderBy('l.created_at', 'desc')
    .orderBy(sql`l.id`, 'desc')
    .execute();
  return rows.map((row) => ({ ...row, content: row.content as LetterContent }));
}
