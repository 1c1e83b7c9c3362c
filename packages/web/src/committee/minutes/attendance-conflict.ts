import type { Remark } from '@rettidig/casework';
import { z } from 'zod';
import { clockText } from '../../format/clock.ts';
import type { Initial } from '../../steps/form-input.ts';
import type { FormAgain } from '../../steps/plain-form.ts';
import type { Words } from '../../ui/words.ts';
import { mergeWritten } from '../matters/conflict.ts';
import { textsOfMinutes } from './texts.ts';

type Written = Readonly<Record<string, string>>;

/** Who is at a meeting as a form of the attendance has it, by the names of its members. */
export interface WrittenAttendance {
  /** In the order of the form. */
  readonly names: readonly string[];
  /** `andre`, and a member's fields such as `er|Petra Vang`. */
  readonly written: Written;
}

const parts = ['er', 'for', 'kom', 'gik'] as const;
const keyOf = (part: string, name: string): string => `${part}|${name}`;

/** What stands in a form of the attendance, or was read of one. */
export function writtenAttendance(
  names: readonly string[],
  values: Readonly<Record<string, unknown>>,
): WrittenAttendance {
  const text = (name: string): string => {
    const value = values[name];
    if (typeof value === 'number') return clockText(value, 'da');
    return typeof value === 'string' ? value : '';
  };
  return {
    names,
    written: {
      andre: linesOf(text('andre')).join('\n'),
      ...Object.fromEntries(
        names.flatMap((name, n) => parts.map((part) => [keyOf(part, name), text(`${part}-${n}`)])),
      ),
    },
  };
}

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What a form carries of what stood when it was shown. */
export const seenText = (seen: WrittenAttendance): string =>
  encodeURIComponent(JSON.stringify(seen));

const seenShape = z.object({
  names: z.array(z.string()),
  written: z.record(z.string(), z.string()),
});

/** What stood when a form was shown; null where it does not say. */
export function readSeen(text: unknown): WrittenAttendance | null {
  if (typeof text !== 'string') return null;
  try {
    return seenShape.parse(JSON.parse(decodeURIComponent(text)));
  } catch {
    return null;
  }
}

/**
 * The form again where somebody has written since it was shown: what only the other changed is put in, what both changed
 * stands with the other's beside it. Null where nothing has changed.
 * @param sent what was sent, and what stood when the form was shown
 * @param now what stands
 * @param by who wrote it, and when, as read
 */
export function attendanceAgain(
  sent: Readonly<Record<string, unknown>>,
  now: WrittenAttendance,
  { by, when, words }: { readonly by: string | null; readonly when: string; readonly words: Words },
): FormAgain | null {
  const t = textsOfMinutes(words.language);
  const seen = readSeen(sent['set']);
  if (seen !== null && seenText(seen) === seenText(now)) return null;
  const own = writtenAttendance(seen?.names ?? now.names, sent);
  const known = Object.entries(own.written).filter(([key]) => key in now.written);
  const merged = mergeWritten(Object.fromEntries(known), seen?.written ?? null, now.written);
  const who = by ?? t.somebody;
  const fields = fieldsOf(now.names);
  const named = (key: string): string => {
    const [part = '', name = ''] = key.split('|');
    return name === '' ? t.guests : `${name} (${t.attendanceParts[part] ?? part})`;
  };
  const gone = own.names.filter(
    (name) =>
      !now.names.includes(name) &&
      !['', 'ikke', seen?.written[keyOf('er', name)]].includes(own.written[keyOf('er', name)]),
  );
  const problems: readonly Remark[] = [
    { field: '', text: t.attendanceSince(who, when) },
    ...(merged.taken.length === 0
      ? []
      : [{ field: '', text: t.attendanceTaken(who, merged.taken.map(named).join(', ')) }]),
    ...gone.map((name) => ({ field: '', text: t.attendanceGone(name) })),
    ...Object.entries(merged.both).map(([key, theirs]) => ({
      field: fields.get(key) ?? '',
      text: t.attendanceTheirs(who, t.presences[theirs] ?? linesOf(theirs).join(' / ')),
    })),
  ];
  const entered: Initial = {
    set: seenText(now),
    ...Object.fromEntries(
      [...fields].map(([key, field]) => [field, merged.written[key] ?? ''] as const),
    ),
  };
  return { entered, problems };
}

/** The field of a form for each key. */
const fieldsOf = (names: readonly string[]): ReadonlyMap<string, string> =>
  new Map([
    ['andre', 'andre'],
    ...names.flatMap((name, n) =>
      parts.map((part) => [keyOf(part, name), `${part}-${n}`] as const),
    ),
  ]);
