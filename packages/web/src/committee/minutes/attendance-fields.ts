import type { Remark } from '@rettidig/casework';
import type { Attendee, Participant } from '@rettidig/committee';
import type { Attendance, KeptItem, Seat, WholeMeeting } from '@rettidig/store';
import { z } from 'zod';
import { clockText } from '../../format/clock.ts';
import { note, optionalTime } from '../../http/fields.ts';
import type { Initial } from '../../steps/form-input.ts';
import type { Words } from '../../ui/words.ts';
import { seenText, writtenAttendance } from './attendance-conflict.ts';
import { textOf } from './point-fields.ts';
import { textsOfMinutes } from './texts.ts';

const mostMembers = 60;
export const presences = ['til-stede', 'afbud', 'fravaerende', 'ikke'] as const;
const rows = Array.from({ length: mostMembers }, (_, n) => n);
const shape = <T>(prefix: string, field: T): Readonly<Record<string, T>> =>
  Object.fromEntries(rows.map((n) => [`${prefix}-${n}`, field]));

export const attendanceFields: Readonly<Record<string, z.ZodType>> = {
  andre: note(4000),
  // What stood when the form was shown.
  set: z.string().max(100_000).default(''),
  ...shape('er', z.enum(presences).optional()),
  ...shape('for', note(200)),
  ...shape('kom', optionalTime),
  ...shape('gik', optionalTime),
};

/** Somebody who may be at the meeting; a substitute who has not been called in is not of it yet. */
export interface Candidate extends Participant {
  readonly isIn: boolean;
}

/** Those who are of the meeting, and the substitutes who can be called in. */
export function candidatesOf(
  { kept, meeting }: WholeMeeting,
  seats: readonly Seat[],
): readonly Candidate[] {
  const names = new Set(meeting.participants.map(({ name }) => name));
  return [
    ...meeting.participants.map((one) => ({ ...one, isIn: true })),
    ...seats
      .filter(
        ({ role, name, from, to }) =>
          role === 'stedfortraeder' && from <= kept.on && kept.on < to && !names.has(name),
      )
      .map(({ name, party, role, substitutes }): Candidate => {
        const of = seats.find(({ id }) => id === substitutes)?.name;
        return {
          name,
          party,
          role,
          ...(of === undefined ? {} : { standsInFor: of }),
          presence: 'afbud',
          arrived: null,
          left: null,
          isIn: false,
        };
      }),
  ];
}

/** What the form of the attendance is filled in with. */
export function enteredAttendance(
  candidates: readonly Candidate[],
  attendees: readonly Attendee[],
): Initial {
  const time = (minutes: number | null): string =>
    minutes === null ? '' : clockText(minutes, 'da');
  const entered = {
    andre: attendees
      .map(({ name, items }) => (items.length === 0 ? name : `${name}; ${items.join(', ')}`))
      .join('\n'),
    ...Object.fromEntries(
      candidates.flatMap(({ presence, isIn, standsInFor, arrived, left }, n) => [
        [`er-${n}`, isIn ? presence : 'ikke'],
        [`for-${n}`, standsInFor ?? ''],
        [`kom-${n}`, time(arrived)],
        [`gik-${n}`, time(left)],
      ]),
    ),
  };
  return { ...entered, set: seenText(writtenAttendance(namesOf(candidates), entered)) };
}

export const namesOf = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.map(({ name }) => name);

/** The attendance of a form, or everything that is wrong with it, each at its field. */
export function attendanceOf(
  values: Readonly<Record<string, unknown>>,
  candidates: readonly Candidate[],
  { items, words }: { readonly items: readonly number[]; readonly words: Words },
): Attendance | { readonly problems: readonly Remark[] } {
  const t = textsOfMinutes(words.language);
  const problems: Remark[] = [];
  const minutesIn = (name: string): number | null => {
    const value = values[name];
    return typeof value === 'number' ? value : null;
  };
  const participants = candidates.flatMap(
    ({ name, party, role, presence: was }, n): readonly Participant[] => {
      const presence = presences.find((one) => one === values[`er-${n}`]) ?? was;
      if (presence === 'ikke') return [];
      const of = textOf(values, `for-${n}`);
      const isThere = presence === 'til-stede';
      if (isThere && role === 'stedfortraeder' && of === '') {
        problems.push({ field: `for-${n}`, text: t.substituteHere(name) });
      }
      return [
        {
          name,
          party,
          role,
          ...(of === '' ? {} : { standsInFor: of }),
          presence,
          arrived: isThere ? minutesIn(`kom-${n}`) : null,
          left: isThere ? minutesIn(`gik-${n}`) : null,
        },
      ];
    },
  );
  const there = new Set(
    participants.filter(({ presence }) => presence === 'til-stede').map(({ name }) => name),
  );
  for (const { standsInFor, presence } of participants) {
    if (presence === 'til-stede' && standsInFor !== undefined && there.has(standsInFor)) {
      const at = candidates.findIndex(({ name }) => name === standsInFor);
      problems.push({ field: `er-${at}`, text: t.bothHere(standsInFor) });
    }
  }
  const attendees = textOf(values, 'andre')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((line): readonly Attendee[] => {
      const [name = '', list = '', more] = line.split(';').map((part) => part.trim());
      const numbers = list === '' ? [] : list.split(/[\s,]+(?:og\s+)?/).map(Number);
      if (
        name === '' ||
        more !== undefined ||
        numbers.some((number) => !Number.isInteger(number))
      ) {
        problems.push({ field: 'andre', text: t.badGuest(line) });
        return [];
      }
      for (const number of numbers.filter((one) => !items.includes(one))) {
        problems.push({ field: 'andre', text: t.noSuchItem(line, number) });
      }
      return [{ name, items: numbers }];
    });
  return problems.length > 0 ? { problems } : { participants, attendees };
}

/**
 * The points that have a decision, with the absence that follows from a new attendance: who is not at the meeting was not
 * there for them, and who has come after all was, unless the point says otherwise by itself.
 */
export function withAbsence(
  items: readonly KeptItem[],
  before: readonly Participant[],
  after: readonly Participant[],
): readonly KeptItem[] {
  const away = (all: readonly Participant[]): readonly string[] =>
    all.filter(({ presence }) => presence !== 'til-stede').map(({ name }) => name);
  const [was, is] = [new Set(away(before)), away(after)];
  return items
    .filter(({ decision }) => decision !== null)
    .map((item) => ({
      ...item,
      absent: [...new Set([...item.absent.filter((name) => !was.has(name)), ...is])],
    }));
}
