import type { Attendee, Decision, Participant } from '@rettidig/committee';
import { addDays, type Day } from '@rettidig/engine';
import {
  type KeptMatter,
  type KeptMeeting,
  newId,
  type Recording,
  saveAttachments,
  saveAttendance,
  saveItems,
  saveMatter,
  type Tx,
} from '@rettidig/store';
import { addMadeFile } from './made-committee-files.ts';
import {
  agendaApproval,
  comingMatters,
  decided,
  type MadeMatter,
  pastMatters,
  waitingMatters,
  whole,
} from './made-matters.ts';

/** Made-up members of the committee, the chair first. Each is a user. */
export const members = [
  ['Lone Vestrup', 'A', 'formand'],
  ['Niels Tornvig', 'V', 'naestformand'],
  ['Samira Havdal', 'A', 'medlem'],
  ['Jørgen Alsbæk', 'C', 'medlem'],
  ['Mette Skovlyst', 'F', 'medlem'],
  ['Kaj Brinkholm', 'V', 'medlem'],
  ['Ditte Lyngvang', 'Ø', 'medlem'],
] as const;

/** Days from today of the meetings, all on a Wednesday where today is a Monday. */
const days = { first: -96, second: -68, third: -33, coming: 16 } as const;

/** What the committee of the demo is made with. */
export interface Made {
  readonly tx: Tx;
  readonly on: Day;
  readonly recording: Recording;
  readonly bodies: Readonly<Record<'committee' | 'finance' | 'council', string>>;
  readonly secretary: string | null;
}

/** A point of a meeting that is made: the matter, and what came of it. */
interface MadePoint {
  readonly matter: KeptMatter;
  readonly decision?: Decision;
  readonly disqualified?: readonly string[];
  readonly late?: string;
}

/** Three meetings held, one that comes, and matters that wait. */
export async function saveMadeMeetings(made: Made): Promise<void> {
  const { on, bodies } = made;
  const past = async (matter: MadeMatter): Promise<KeptMatter> =>
    await saveMadeMatter(made, matter, { state: 'behandlet' });
  const opening = async (): Promise<MadePoint> => ({
    matter: await past(agendaApproval),
    decision: whole('godkendt', 'Godkendt.'),
  });

  await saveMadeMeeting(
    made,
    { on: addDays(on, days.first), participants: present({ 'Kaj Brinkholm': 'afbud' }) },
    [
      await opening(),
      {
        matter: await past(pastMatters.quarter1),
        decision: whole('taget-til-efterretning', 'Taget til efterretning.'),
      },
      {
        matter: await past(pastMatters.workshop),
        decision: decided(
          { points: [1], kind: 'droeftet', text: 'Drøftet.' },
          {
            points: [2],
            kind: 'godkendt',
            text: 'Godkendt, idet evalueringen forelægges udvalget igen i januar 2027.',
          },
        ),
      },
      {
        matter: await past(pastMatters.provider),
        disqualified: ['Jørgen Alsbæk'],
        decision: whole('godkendt', 'Indstillingen blev godkendt.'),
      },
    ],
  );

  const budget = await past(pastMatters.budget);
  await saveMadeMeeting(
    made,
    {
      on: addDays(on, days.second),
      participants: [
        ...present({ 'Samira Havdal': 'afbud' }),
        {
          name: 'Per Ravnsø',
          party: 'A',
          role: 'stedfortraeder',
          presence: 'til-stede',
          arrived: null,
          left: null,
        },
      ],
      guest: { name: 'Økonomichef Henning Stubager', items: [2] },
    },
    [
      await opening(),
      {
        matter: budget,
        decision: decided(
          { points: [1], kind: 'taget-til-efterretning', text: 'Taget til efterretning.' },
          { points: [2], kind: 'anbefalet', text: 'Anbefalet.' },
        ),
      },
      {
        matter: await past(pastMatters.longRunning),
        decision: decided(
          { points: [1], kind: 'droeftet', text: 'Drøftet.' },
          {
            points: [2],
            kind: 'godkendt',
            text: 'Godkendt, idet sagen behandles igen i december 2026.',
          },
        ),
      },
      {
        matter: await past(pastMatters.visits),
        late: 'Besøgene blev først holdt, da dagsordenen var sendt ud.',
        decision: whole('taget-til-efterretning', 'Taget til efterretning.'),
      },
    ],
  );

  const forward = await saveMadeMatter(made, pastMatters.budget, {
    body: bodies.finance,
    follows: budget.id,
    state: 'behandlet',
  });
  await saveMadeMeeting(
    made,
    { body: bodies.finance, on: addDays(on, days.second + 13), from: 14 * 60 },
    [
      {
        matter: forward,
        decision: whole('anbefalet', 'Anbefales over for kommunalbestyrelsen.'),
      },
    ],
  );

  await saveMadeMeeting(
    made,
    {
      on: addDays(on, days.third),
      participants: present({}).map((one) =>
        one.name === 'Mette Skovlyst' ? { ...one, left: 17 * 60 + 20 } : one,
      ),
      guest: { name: 'Projektleder Sofie Engholt', items: [2] },
    },
    [
      await opening(),
      {
        matter: await past(pastMatters.plan),
        decision: {
          points: [
            { points: [1], kind: 'godkendt', text: 'Godkendt.' },
            {
              points: [2, 3],
              kind: 'godkendt',
              text: 'Godkendt, idet forvaltningen bedes undersøge et delmål om mentorer.',
            },
          ],
          votes: members.map(([member, party]) => ({
            member,
            vote: party === 'Ø' ? 'imod' : party === 'C' ? 'undlader' : 'for',
          })),
          dissents: [
            {
              members: ['Ditte Lyngvang'],
              text: 'Planen mangler et mål om mentorer og kan ikke støttes uden.',
            },
          ],
          stop: null,
        },
      },
      {
        matter: await past(pastMatters.lease),
        decision: whole('godkendt', 'Godkendt.'),
      },
    ],
  );

  const coming: MadePoint[] = [];
  for (const matter of comingMatters) coming.push({ matter: await saveMadeMatter(made, matter) });
  await saveMadeMeeting(made, { on: addDays(on, days.coming), state: 'planlagt' }, coming);
  await saveMadeMeeting(
    made,
    { body: bodies.finance, on: addDays(on, days.coming + 6), from: 14 * 60, state: 'planlagt' },
    [],
  );
  for (const matter of waitingMatters) await saveMadeMatter(made, matter);
}

/** Staff who are there the whole meeting. */
const staff: readonly Attendee[] = [
  { name: 'Direktør Birgitte Norsgaard', items: [] },
  { name: 'Jobcenterchef Claus Vinterberg', items: [] },
];

const present = (away: Readonly<Record<string, Participant['presence']>>): readonly Participant[] =>
  members.map(([name, party, role]) => ({
    name,
    party,
    role,
    presence: away[name] ?? 'til-stede',
    arrived: null,
    left: null,
  }));

async function saveMadeMatter(
  { tx, recording, bodies, secretary }: Made,
  matter: MadeMatter,
  more: Partial<Pick<KeptMatter, 'body' | 'follows' | 'state'>> = {},
): Promise<KeptMatter> {
  const kept: KeptMatter = {
    id: newId(),
    body: bodies.committee,
    state: matter.state,
    title: matter.title,
    type: matter.type,
    caseNumber: matter.caseNumber,
    classification: matter.caseNumber === null ? null : { subject: '15.20.00', facet: 'P35' },
    openness: matter.closed === undefined ? { open: true } : { open: false, ...matter.closed },
    sections: matter.sections.filter(({ text }) => text !== ''),
    recommendation:
      matter.points.length === 0
        ? null
        : { lead: 'Administrationen indstiller, at udvalget', points: matter.points },
    responsible: secretary,
    follows: null,
    drafted: null,
    ...more,
  };
  await saveMatter(tx, kept, { seen: null, recording });
  const attachments = [];
  for (const [at, file] of matter.files.entries()) {
    const sealed = !file.open || !kept.openness.open;
    attachments.push({
      id: newId(),
      matter: kept.id,
      body: kept.body,
      sealed,
      open: file.open,
      position: at + 1,
      title: file.title,
      documentNumber: null,
      file: await addMadeFile(tx, file, { body: kept.body, sealed }),
    });
  }
  await saveAttachments(tx, attachments, recording);
  return kept;
}

async function saveMadeMeeting(
  { tx, recording, bodies }: Made,
  { guest, ...is }: Pick<KeptMeeting, 'on'> & Partial<KeptMeeting> & { readonly guest?: Attendee },
  points: readonly MadePoint[],
): Promise<void> {
  const isHeld = is.state === undefined;
  const start = is.from ?? 16 * 60;
  const meeting: KeptMeeting = {
    id: newId(),
    body: bodies.committee,
    from: start,
    to: isHeld ? start + 105 : null,
    place: 'Rådhuset, lokale 3',
    state: 'afholdt',
    sentOn: isHeld ? addDays(is.on, -6) : null,
    participants: [],
    attendees: [],
    archive: null,
    ...is,
  };
  const { participants } = meeting;
  const away = participants.flatMap(({ name, presence }) =>
    presence === 'til-stede' ? [] : [name],
  );
  const items = points.map(({ matter, decision, disqualified, late }, at) => ({
    id: newId(),
    meeting: meeting.id,
    matter: matter.id,
    body: meeting.body,
    sealed: !matter.openness.open,
    position: at + 1,
    late: late ?? null,
    absent: isHeld ? away : [],
    disqualified: disqualified ?? [],
    decision: decision ?? null,
  }));
  const attendees = [...(isHeld ? staff : []), ...(guest === undefined ? [] : [guest])];
  await saveAttendance(tx, { meeting, attendance: { participants, attendees }, items }, recording);
  await saveItems(tx, items, recording);
}
