import { danishClockTime, danishLongDay, danishWeekday, type Day } from '@rettidig/engine';
import { type InterviewForm, interviewForms } from '@rettidig/law';

/** `onsdag den 9. december 2026`. */
export function weekdayAndDay(on: Day): string {
  return `${danishWeekday(on)} den ${danishLongDay(on)}`;
}

/** `onsdag den 9. december 2026 kl. 10.00`. */
export function weekdayAndTime(on: Day, startsAt: number): string {
  return `${danishWeekday(on)} den ${danishClockTime({ day: on, minute: startsAt })}`;
}

/** `10.00`. */
export function clock(startsAt: number): string {
  const rest = String(startsAt % 60).padStart(2, '0');
  return `${Math.floor(startsAt / 60)}.${rest}`;
}

/** `personligt fremmøde`. */
export function formName(form: InterviewForm): string {
  return interviewForms.label(form, 'da').toLowerCase();
}

/** A text as a sentence: with an end, and empty when there is nothing to say. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[.!?:]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

/** Paragraphs one after the other; empty ones are left out. */
export function paragraphs(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n');
}
