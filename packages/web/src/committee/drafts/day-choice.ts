import { danishLongDay, type Day, day, isoDay } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import type { Chosen, DraftChoice } from './draft-kind.ts';

const name = 'dag';

/** The day that a draft's numbers are of: the one it is written. It stays when they are computed again. */
export const dayChoice = (terms: { readonly da: string; readonly en: string }): DraftChoice => ({
  ...terms,
  name,
  isToday: true,
  options: ({ ground }) => {
    const today = ground.today();
    return Promise.resolve([[isoDay(today), danishLongDay(today)] as const]);
  },
});

/** The day that was chosen; the day of the moment where a draft did not ask for one. */
export const dayChosen = ({ [name]: chosen }: Chosen, asKnownAt: string): Day =>
  chosen === undefined ? dayOf(asKnownAt) : day(chosen);

/** The Danish day of a moment. */
export function dayOf(instant: string): Day {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Copenhagen');
  return day(local.toPlainDate().toString());
}
