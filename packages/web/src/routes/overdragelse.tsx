import { handOver, handToUnit, refused } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { dueInWords, handOverModel } from '../hand-over/load.ts';
import { textsOfHandOver } from '../hand-over/texts.ts';
import { HandOverView } from '../hand-over/view.tsx';
import { checked, id, note, optionalDay, requiredDay, text } from '../http/fields.ts';
import { stepForm } from '../steps/step-form.ts';

/** Hands a case to a colleague, a substitute or another unit. */
export const overdragelse = stepForm({
  path: '/borgere/:borger/overdragelse',
  step: 'overdragelse',
  purpose: 'Overdragelse af sagen',
  address: { borger: id },
  fields: {
    modtager: text(40),
    fra: requiredDay,
    til: optionalDay,
    samtaler: checked,
    besked: note(2000),
  },
  labels: ({ language }) => {
    const t = textsOfHandOver(language);
    return {
      modtager: t.receiver,
      fra: t.from,
      til: t.until,
      samtaler: t.bookings,
      besked: t.note,
    };
  },
  load: (visit, _, { citizen }) => handOverModel(visit, citizen),
  initial: ({ today, receivers }) => ({
    fra: danishDay(today),
    modtager: receivers[0]?.employee.id ?? '',
    samtaler: 'ja',
  }),
  decide: ({ modtager, fra, til, samtaler, besked }, situation, { receivers, units, due }) => {
    const words = due.map(dueInWords);
    const unit = units.find((one) => one.id === modtager);
    if (unit !== undefined) return handToUnit({ unit, note: besked, due: words }, situation);
    const to = receivers.find(({ employee }) => employee.id === modtager)?.employee;
    if (to === undefined) {
      return refused({ field: 'modtager', text: 'Vælg en af dem, der kan have sagen.' });
    }
    return handOver(
      {
        to,
        from: fra,
        lastDay: til ?? null,
        withBookings: samtaler,
        note: besked,
        due: words,
      },
      situation,
    );
  },
  done: ({ borger }, decision, { units }, { modtager }) =>
    units.some((unit) => unit.id === modtager)
      ? '/min-dag'
      : `/borgere/${borger}?udfoert=${decision}`,
  view: (model, form, { words }) => ({
    title: textsOfHandOver(words.language).title,
    body: <HandOverView model={model} form={form} words={words} />,
  }),
});
