import type { Slot } from '@rettidig/casework';
import { isoDay, parseDay } from '@rettidig/engine';
import { z } from 'zod';

/** A free time as a form sends it: day, minutes after midnight, employee. */
export function slotCode({ on, startsAt, employee }: Slot): string {
  return `${isoDay(on)}.${startsAt}.${employee}`;
}

const pattern = /^(\d{4}-\d{2}-\d{2})\.(\d{1,4})\.([0-9a-f-]{36})$/;

/** Reads a free time; null when the text is none. */
export function readSlot(text: string): Slot | null {
  const [, day = '', startsAt = '', employee = ''] = pattern.exec(text) ?? [];
  const on = parseDay(day);
  if (on === null || Number(startsAt) >= 24 * 60) return null;
  return { on, startsAt: Number(startsAt), employee };
}

/** A field that chooses a free time, or nothing. */
export const optionalSlot = z
  .string()
  .trim()
  .transform((text, context): Slot | null => {
    if (text === '') return null;
    const slot = readSlot(text);
    if (slot !== null) return slot;
    context.addIssue({ code: 'custom', params: { mistake: 'not-chosen' }, input: text });
    return z.NEVER;
  })
  .default(null);
