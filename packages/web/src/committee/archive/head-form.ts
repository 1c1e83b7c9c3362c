import { attendeeOf, attendeeText, type Participant, type ReadMeeting } from '@rettidig/committee';
import type { Remark } from '@rettidig/casework';
import { danishDay, type Day, parseDay } from '@rettidig/engine';
import type { ArchiveContent } from '@rettidig/store';
import { z } from 'zod';
import { timeText } from '../../format/times.ts';
import { id, note, optionalDay, optionalTime } from '../../http/fields.ts';
import type { Words } from '../../ui/words.ts';
import { textsOfArchive } from './texts.ts';

type Read = ReadMeeting['meeting'];

/** A field that comes once for each row. */
export const rowField = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .default([])
  .transform((all) => all.map((one) => one.replaceAll('\r\n', '\n').normalize('NFC').trim()));

const roles = z.enum(['formand', 'naestformand', 'medlem', 'stedfortraeder']);
const presences = z.enum(['til-stede', 'afbud', 'fravaerende']);

/** Of one of a list, as a form sends it for each row; the first where nothing was sent. */
const oneOf = <T extends string>(list: z.ZodType<T>, text: string | undefined, first: T): T =>
  list.safeParse(text).data ?? first;

/** What the form about a meeting asks. */
export const headFields = {
  set: id,
  'udvalgets-navn': note(200),
  dato: optionalDay,
  begyndt: optionalTime,
  sluttet: optionalTime,
  sted: note(200),
  navn: rowField,
  parti: rowField,
  rolle: rowField,
  fremmoede: rowField,
  kom: rowField,
  gik: rowField,
  andre: note(10_000),
};

export function headLabels({ language }: Words): Record<keyof typeof headFields, string> {
  const t = textsOfArchive(language);
  return {
    set: '',
    'udvalgets-navn': t.body,
    dato: t.day,
    begyndt: t.from,
    sluttet: t.to,
    sted: t.place,
    navn: t.name,
    parti: t.party,
    rolle: t.role,
    fremmoede: t.presence,
    kom: t.came,
    gik: t.went,
    andre: t.attendees,
  };
}

const timeOf = (minutes: number | null): string =>
  minutes === null ? '' : timeText(minutes, 'da');

/** What the form about a meeting is filled in with. */
export function headEntered(meeting: Read, seen: string) {
  const { body, on, from, to, place, participants, attendees } = meeting;
  return {
    set: seen,
    'udvalgets-navn': body ?? '',
    dato: on === null ? '' : danishDay(on),
    begyndt: timeOf(from),
    sluttet: timeOf(to),
    sted: place ?? '',
    navn: participants.map(({ name }) => name),
    parti: participants.map(({ party }) => party ?? ''),
    rolle: participants.map(({ role }) => role),
    fremmoede: participants.map(({ presence }) => presence),
    kom: participants.map(({ arrived }) => timeOf(arrived)),
    gik: participants.map(({ left }) => timeOf(left)),
    andre: attendees.map(attendeeText).join('\n'),
  };
}

type Values = z.infer<z.ZodObject<typeof headFields>>;

/** The meeting as the form says, or what is wrong with it, each at its field and row. */
export function headOf(
  values: Values,
  { language }: Words,
):
  | { readonly change: Partial<ArchiveContent['meeting']> }
  | { readonly problems: readonly Remark[] } {
  const t = textsOfArchive(language);
  const problems: Remark[] = [];
  const time = (field: 'kom' | 'gik', row: number): number | null => {
    const parsed = optionalTime.safeParse(values[field][row] ?? '');
    if (parsed.success) return parsed.data ?? null;
    problems.push({ field, text: t.badTime(row + 1) });
    return null;
  };
  const participants = values.navn.flatMap((name, row): Participant[] =>
    name === ''
      ? []
      : [
          {
            name,
            party: values.parti[row] === '' ? null : (values.parti[row] ?? null),
            role: oneOf(roles, values.rolle[row], 'medlem'),
            presence: oneOf(presences, values.fremmoede[row], 'til-stede'),
            arrived: time('kom', row),
            left: time('gik', row),
          },
        ],
  );
  if (problems.length > 0) return { problems };
  const text = (own: string): string | null => (own === '' ? null : own);
  return {
    change: {
      body: text(values['udvalgets-navn']),
      on: values.dato ?? null,
      from: values.begyndt ?? null,
      to: values.sluttet ?? null,
      place: text(values.sted),
      participants,
      attendees: linesIn(values.andre).map(attendeeOf),
    },
  };
}

/** The lines of a field that say something. */
export const linesIn = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What the form of a signature sheet asks. */
export const sheetFields = {
  set: id,
  medlem: rowField,
  status: rowField,
  'godkendt-den': rowField,
};

export function sheetLabels({ language }: Words): Record<keyof typeof sheetFields, string> {
  const t = textsOfArchive(language);
  return { set: '', medlem: t.member, status: t.state, 'godkendt-den': t.on };
}

export function sheetEntered({ approvals }: Read, seen: string) {
  return {
    set: seen,
    medlem: approvals.map(({ member }) => member),
    status: approvals.map(({ state }) => state),
    'godkendt-den': approvals.map(({ on }) => (on === null ? '' : danishDay(on))),
  };
}

const states = z.enum(['godkendt', 'afventer', 'ikke-godkendt']);

/** The signature sheet as the form says, or what is wrong with it. */
export function sheetOf(
  values: z.infer<z.ZodObject<typeof sheetFields>>,
  { language }: Words,
): { readonly approvals: Read['approvals'] } | { readonly problems: readonly Remark[] } {
  const t = textsOfArchive(language);
  const problems: Remark[] = [];
  const dayIn = (row: number): Day | null => {
    const text = values['godkendt-den'][row] ?? '';
    const on = text === '' ? null : parseDay(text);
    if (text !== '' && on === null) {
      problems.push({ field: 'godkendt-den', text: t.badDay(row + 1) });
    }
    return on;
  };
  const approvals = values.medlem.flatMap((member, row) =>
    member === ''
      ? []
      : [{ member, state: oneOf(states, values.status[row], 'afventer'), on: dayIn(row) }],
  );
  return problems.length > 0 ? { problems } : { approvals };
}
