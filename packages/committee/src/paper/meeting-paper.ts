import {
  dayFilling,
  fill,
  type Filling,
  type Form,
  type HeadPart,
  timeText,
} from '../form/index.ts';
import type { Attendee, Meeting, Participant } from '../meeting/index.ts';
import { type Audience, publicMeeting } from './audience.ts';
import type { Paper, PaperBlock, PaperKind } from './block.ts';
import type { MeetingInserts } from './insert-shown.ts';
import { itemBlocks, itemTitle } from './item-blocks.ts';

/**
 * The agenda or the minutes of a meeting in a municipality's form. The agenda has no decisions and nobody's absence from a
 * point.
 * @param inserts what is kept elsewhere and stands in the texts by its key (frozen figures)
 */
export function meetingPaper(
  meeting: Meeting,
  form: Form,
  {
    kind,
    audience,
    inserts,
  }: {
    readonly kind: PaperKind;
    readonly audience: Audience;
    readonly inserts: MeetingInserts;
  },
): Paper {
  const shown = audience === 'offentlig' ? publicMeeting(meeting, form) : meeting;
  const filling: Filling = {
    ...dayFilling(shown.on),
    tid: timeText(shown.from),
    slut: timeText(shown.to),
    sted: shown.place ?? '',
    udvalg: shown.body,
    papir: kind === 'referat' ? form.minutesName : form.agendaName,
  };
  const [title = '', ...under] = form.title.map((line) => fill(line, filling));
  return {
    title,
    subtitle: under.join(' '),
    blocks: [
      ...form.head.flatMap((part) => headBlocks(part, { meeting: shown, form, filling })),
      ...shown.items.flatMap((item) =>
        itemBlocks(item, { form, filling, kind, inserts: inserts(item.number) }),
      ),
      ...(kind === 'referat' ? signatureBlocks(shown) : []),
    ],
  };
}

interface Headed {
  readonly meeting: Meeting;
  readonly form: Form;
  readonly filling: Filling;
}

function headBlocks(part: HeadPart, { meeting, form, filling }: Headed): readonly PaperBlock[] {
  switch (part.part) {
    case 'dato':
    case 'sted':
      return labelled(part.label, fill(part.text, filling));
    case 'medlemmer':
      return memberBlocks(part, meeting.participants);
    case 'fravaerende': {
      const away = meeting.participants.filter(({ presence }) => presence !== 'til-stede');
      return labelled(part.label, away.map(({ name }) => name).join(', '));
    }
    case 'derudover':
      return listed(part.label, meeting.attendees.map(attendeeText));
    case 'indhold':
      return [
        heading(part.label, 'indholdsfortegnelse'),
        {
          kind: 'list',
          ordered: true,
          items: meeting.items.map((item) => itemTitle(item, form)),
        },
      ];
  }
}

function memberBlocks(
  { label, as, party }: Extract<HeadPart, { part: 'medlemmer' }>,
  participants: readonly Participant[],
): readonly PaperBlock[] {
  const nameOf = (one: Participant): string =>
    [one.name, party && one.party !== null ? ` (${one.party})` : '', roleText(one)].join('');
  if (as === 'fremmoede') {
    return listed(
      label,
      participants.map(
        (one) =>
          `${nameOf(one)} ${one.presence === 'til-stede' ? 'deltog' : 'var fraværende'}${timesText(one)}`,
      ),
    );
  }
  const there = participants.filter(({ presence }) => presence === 'til-stede');
  const names = there.map((one) => `${nameOf(one)}${timesText(one)}`);
  return as === 'linje' ? labelled(label, names.join(', ')) : listed(label, names);
}

const roleText = ({ role, standsInFor }: Participant): string =>
  ({
    formand: ', formand',
    naestformand: ', næstformand',
    stedfortraeder: `, stedfortræder${standsInFor === undefined ? '' : ` for ${standsInFor}`}`,
    medlem: '',
  })[role];

const timesText = ({ arrived, left }: Participant): string =>
  [
    arrived === null ? '' : `, kom kl. ${timeText(arrived)}`,
    left === null ? '' : `, gik kl. ${timeText(left)}`,
  ].join('');

/** Somebody who was there without being a member, and for which points. */
export const attendeeText = ({ name, items }: Attendee): string =>
  items.length === 0 ? name : `${name} deltog under punkt ${items.join(', ')}`;

const sheet = /^underskrift/i;

/** The signature sheet, under the point that is made for it where the agenda ends with one. */
function signatureBlocks({ approvals, items }: Meeting): readonly PaperBlock[] {
  if (approvals.length === 0) return [];
  const states = { godkendt: 'Godkendt', afventer: 'Afventer', 'ikke-godkendt': 'Ikke godkendt' };
  const hasPoint = sheet.test(items.at(-1)?.title ?? '');
  return [
    ...(hasPoint ? [] : [heading('Underskriftsblad', 'underskriftsblad')]),
    {
      kind: 'table',
      table: {
        id: 'underskrifter',
        caption: 'Godkendelse af referatet',
        head: ['Bruger', 'Status', 'Dato for godkendelse'],
        rows: approvals.map(({ member, state, on }) => ({
          level: 'hoved',
          cells: [member, states[state], on === null ? '' : (dayFilling(on)['dato'] ?? '')],
        })),
        strong: [],
        source: '',
      },
    },
  ];
}

const heading = (text: string, id: string): PaperBlock => ({ kind: 'heading', level: 1, text, id });

const labelled = (label: string, text: string): readonly PaperBlock[] =>
  text === '' ? [] : [{ kind: 'paragraph', text: label === '' ? text : `${label}: ${text}` }];

const listed = (label: string, items: readonly string[]): readonly PaperBlock[] =>
  items.length === 0
    ? []
    : [
        { kind: 'paragraph', text: label },
        { kind: 'list', items },
      ];
