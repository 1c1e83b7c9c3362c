import type { AgendaItem, Form, Meeting } from '@rettidig/committee';
import type { Tx } from '../access.ts';
import { signatureSheet } from './approvals.ts';
import { attachmentsOfMeeting, type KeptAttachment } from './attachments.ts';
import { attendeesOf } from './attendance.ts';
import { type CommitteeBody, listBodies } from './bodies.ts';
import { listForms } from './forms.ts';
import { type KeptMatter, mattersOfMeeting } from './matters.ts';
import { findMeeting, itemsOf, type KeptItem, type KeptMeeting } from './meetings.ts';
import { listSeats, type Seat } from './seats.ts';

/** A meeting with everything that is on it, as much of it as may be seen. */
export interface WholeMeeting {
  readonly kept: KeptMeeting;
  readonly body: CommitteeBody;
  readonly form: Form;
  /** In the one shape there is. Points that may not be seen are not there; the others keep their numbers. */
  readonly meeting: Meeting;
  /** Beside each point of `meeting`, in the same order. */
  readonly points: readonly {
    readonly item: KeptItem;
    readonly matter: KeptMatter;
    readonly attachments: readonly KeptAttachment[];
  }[];
}

/** A meeting whole; null when there is none with the id. */
export async function wholeMeeting(tx: Tx, id: string): Promise<WholeMeeting | null> {
  const kept = await findMeeting(tx, id);
  if (kept === null) return null;
  const bodies = await listBodies(tx);
  const body = bodies.find((one) => one.id === kept.body);
  if (body === undefined) throw new Error(`The body of the meeting ${id} is not there.`);
  const allForms = await listForms(tx);
  const form = allForms.find((one) => one.id === body.form);
  if (form === undefined) throw new Error(`The form ${body.form} is not there.`);
  const [items, matters, attachments, seats, sheet] = [
    await itemsOf(tx, id),
    await mattersOfMeeting(tx, id),
    await attachmentsOfMeeting(tx, id),
    kept.participants.length > 0 ? [] : await listSeats(tx, kept.body),
    await signatureSheet(tx, id),
  ];
  const points = items.flatMap((item) => {
    const matter = matters.find((one) => one.id === item.matter);
    const own = attachments.filter((one) => one.matter === item.matter);
    return matter === undefined ? [] : [{ item, matter, attachments: own }];
  });
  return {
    kept,
    body,
    form,
    points,
    meeting: {
      municipality: await municipalityName(tx),
      body: body.name,
      on: kept.on,
      from: kept.from,
      to: kept.to,
      place: kept.place,
      participants: kept.participants.length > 0 ? kept.participants : expected(seats, kept),
      attendees: await attendeesOf(tx, kept, items),
      items: points.map(({ item, matter, attachments: own }): AgendaItem => ({
        title: matter.title,
        type: matter.type,
        openness: matter.openness,
        caseNumber: matter.caseNumber,
        classification: matter.classification,
        sections: matter.sections,
        recommendation: matter.recommendation,
        attachments: own.map(({ title, documentNumber, open }) => ({
          title,
          documentNumber,
          open,
        })),
        number: item.position,
        late: item.late,
        absent: item.absent,
        disqualified: item.disqualified,
        decision: item.decision,
      })),
      approvals: sheet.map(({ member, state, on }) => ({ member, state, on })),
    },
  };
}

/** Who is to come to a meeting that has not begun: those with a seat on the day, substitutes not. */
const expected = (seats: readonly Seat[], { on }: KeptMeeting): Meeting['participants'] =>
  seats.flatMap(({ name, party, role, from, to }) =>
    role === 'stedfortraeder' || from > on || to <= on
      ? []
      : [{ name, party, role, presence: 'til-stede' as const, arrived: null, left: null }],
  );

async function municipalityName(tx: Tx): Promise<string> {
  const { rows } = await tx.client.query<{ readonly name: string }>(
    'select name from municipality where municipality = $1',
    [tx.access.municipality],
  );
  return rows[0]?.name ?? '';
}
