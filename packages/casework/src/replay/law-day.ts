import { type Amendments, type Day, day } from '@rettidig/engine';
import { targetGroup } from '@rettidig/law';

/** The law of a day, with or without a draft: what a replay compares. */
export interface LawDay {
  readonly on: Day;
  readonly amendments: Amendments | null;
}

/** The title of the draft that has a part in the law of the day, e.g. `Udkast: …`; null where it is law in force. */
export function draftOf({ on, amendments }: LawDay): string | null {
  return amendments !== null && on >= amendments.from ? amendments.title : null;
}

/** The first day whose law knows the target groups; before it no duty can be derived. */
export const firstLawDay: Day = targetGroup.changeDays[0] as Day;

/** The first day a replay can be asked about: from here on the papers speak of the law. */
export const lawAskedFrom: Day = day('2012-01-01');
