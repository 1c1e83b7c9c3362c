import type { Day } from '@rettidig/engine';
import {
  earlyInterviews,
  firstInterview,
  firstOffer,
  fundInterviews,
  jointInterview,
} from '@rettidig/law';

/** The days on which the law of interviews and offers changed, oldest first. */
export const lawChanges: readonly Day[] = [
  ...new Set(
    [firstInterview, earlyInterviews, fundInterviews, jointInterview, firstOffer].flatMap(
      ({ changeDays }) => changeDays,
    ),
  ),
].toSorted((a, b) => a - b);
