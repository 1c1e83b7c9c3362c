import { type FreeSlot, clock } from '@rettidig/casework';
import { type Day, danishDay } from '@rettidig/engine';
import type { VNode } from 'preact';
import { textDay, weekdayName } from '../format/days.ts';
import type { FormState } from '../steps/form-state.ts';
import { type Option, SelectField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import type { BookingModel } from './booking-model.ts';
import { slotCode } from './slot-code.ts';
import { textsOfInterviews } from './texts.ts';

/** A free time in a list: `onsdag 9. december 2026 kl. 10.00`. */
export function slotName(
  { on, startsAt }: Pick<FreeSlot, 'on' | 'startsAt'>,
  { language }: Words,
): string {
  const day = `${weekdayName(on, language)} ${textDay(on, language)}`;
  return language === 'da' ? `${day} kl. ${clock(startsAt)}` : `${day} ${clock(startsAt)}`;
}

/** The free times as options; those after the deadline say so. */
export function slotOptions(
  { slots, next, today }: Pick<BookingModel, 'slots' | 'next' | 'today'>,
  words: Words,
): readonly Option[] {
  const { afterDeadline } = textsOfInterviews(words.language);
  const due = next === null || next.overdue ? null : next.duty.due;
  return slots
    .filter(({ on }) => on >= today)
    .map((slot) => ({
      value: slotCode(slot),
      label:
        due !== null && slot.on > due
          ? `${slotName(slot, words)} – ${afterDeadline}`
          : slotName(slot, words),
    }));
}

/** What the law asks for next, and a link to why. */
export function NextDue({
  model: { next, citizen },
  words,
}: {
  readonly model: Pick<BookingModel, 'next' | 'citizen'>;
  readonly words: Words;
}): VNode {
  const t = textsOfInterviews(words.language);
  if (next === null) return <p class="quiet">{t.nothingDue}</p>;
  const { duty, name, overdue } = next;
  const day = textDay(duty.due, words.language);
  return (
    <p class={overdue ? 'note bad' : 'note'}>
      {overdue ? t.overdue(name, day) : t.due(name, day)}{' '}
      <a href={`/borgere/${citizen.id}/hvorfor/${duty.kind}-${duty.number}`}>
        {t.whyLink}
        <span class="unseen">{` ${name}`}</span>
      </a>
    </p>
  );
}

/** Chooses a free time. */
export function SlotField({
  model,
  form,
  words,
  name = 'tid',
  empty,
  hint,
}: {
  readonly model: Pick<BookingModel, 'slots' | 'next' | 'today' | 'calendar' | 'proposed'>;
  readonly form: FormState;
  readonly words: Words;
  readonly name?: string;
  readonly empty?: string;
  readonly hint?: string;
}): VNode {
  const t = textsOfInterviews(words.language);
  const whose = model.calendar?.name ?? '';
  const options = slotOptions(model, words);
  const late = model.proposed !== null && !model.proposed.inTime && model.next?.overdue === false;
  return (
    <SelectField
      form={form}
      words={words}
      name={name}
      options={options}
      required
      {...(empty === undefined ? {} : { empty })}
      hint={[
        options.length === 0 ? `${t.noFreeTimes(whose)}` : `${t.freeTimesOf(whose)}.`,
        late ? t.noneInTime : '',
        model.proposed?.shortNotice === true ? t.shortNotice : '',
        hint ?? '',
      ]
        .filter((text) => text !== '')
        .join(' ')}
    />
  );
}

/** A day as a form field shows it. */
export function dayField(day: Day | null): string {
  return day === null ? '' : danishDay(day);
}
