import { type Day, day, isoDay } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import type { Language } from '../texts/language.ts';
import { listDay } from './days.ts';

const zone = 'Europe/Copenhagen';

/** A moment as the clock on a Danish wall showed it: `21.11.2026 kl. 10.30`, `21 Nov 2026 10:30`. */
export function listInstant(instant: string, language: Language): string {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const on = listDay(day(local.toPlainDate().toString()), language);
  const time = local.toPlainTime().toString({ smallestUnit: 'minute' });
  return language === 'da' ? `${on} kl. ${time.replace(':', '.')}` : `${on} ${time}`;
}

/** The last moment of a Danish day, for what was known by the end of it. */
export function endOfDay(on: Day): string {
  return Temporal.PlainDate.from(isoDay(on))
    .add({ days: 1 })
    .toZonedDateTime(zone)
    .toInstant()
    .subtract({ microseconds: 1 })
    .toString();
}
