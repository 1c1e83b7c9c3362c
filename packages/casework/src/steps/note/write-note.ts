import { type Day, danishDay } from '@rettidig/engine';
import { type Situation, type StepOutcome, decided, refused } from '../step.ts';

/** A note as it is entered; with `corrects` it adds to an earlier line of the journal. */
export interface NewNote {
  readonly day: Day;
  readonly heading: string;
  readonly text: string;
}

/** Writes in the journal (journalen). What stands there already is never changed. */
export function writeNote({ day, heading, text }: NewNote, { today }: Situation): StepOutcome {
  if (day > today) {
    return refused({
      field: 'dag',
      text: `${danishDay(day)} er ikke kommet endnu. Et notat handler om noget, der er sket.`,
    });
  }
  return decided({ journal: { day, heading, text } });
}
