import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import type { BookingModel } from './booking-model.ts';
import { textsOfInterviews } from './texts.ts';

/** Shows the same form with the free times of a colleague. */
export function OtherCalendar({
  model: { calendar, colleagues },
  at,
  words,
}: {
  readonly model: Pick<BookingModel, 'calendar' | 'colleagues'>;
  readonly at: string;
  readonly words: Words;
}): VNode | null {
  const t = textsOfInterviews(words.language);
  if (colleagues.length < 2) return null;
  return (
    <form method="get" action={at} class="row other-calendar">
      <div class="field">
        <label for="hos">{t.otherCalendar}</label>
        <select id="hos" name="hos">
          {colleagues.map(({ id, name }) => (
            <option value={id} selected={id === calendar?.employee}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button>{t.show}</button>
    </form>
  );
}
