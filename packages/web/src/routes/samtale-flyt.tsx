import { moveInterview, refused } from '@rettidig/casework';
import { bookers, interviewForms } from '@rettidig/law';
import {
  id,
  note,
  optionalDay,
  optionalTime,
  optionalWhole,
  requiredChoice,
} from '../http/fields.ts';
import { loadMove } from '../interviews/change-load.ts';
import { MoveView } from '../interviews/change-views.tsx';
import { chosenTime, inCalendar, minutesBounds } from '../interviews/entered-time.ts';
import { optionalSlot, slotCode } from '../interviews/slot-code.ts';
import { textsOfInterviews } from '../interviews/texts.ts';
import { stepForm } from '../steps/step-form.ts';

/** A new time for a booked interview; `hos` names the employee whose free times are offered. */
export const samtaleFlyt = stepForm({
  path: '/borgere/:borger/samtaler/:samtale/flyt',
  step: 'samtale-ombooket',
  purpose: 'Ny tid til en samtale',
  address: { borger: id, samtale: id, hos: id.optional() },
  fields: {
    tid: optionalSlot,
    dag: optionalDay,
    klokken: optionalTime,
    minutter: optionalWhole(minutesBounds),
    form: requiredChoice(interviewForms),
    sted: note(200),
    hvem: requiredChoice(bookers),
    aarsag: note(2_000),
  },
  labels: ({ language }) => {
    const t = textsOfInterviews(language);
    return { ...t.fields, hvem: t.whoMoves };
  },
  load: (visit, address, stepCase) => loadMove(visit, address, stepCase),
  initial: ({ filledIn, form, place }) => ({
    tid: filledIn === null ? '' : slotCode(filledIn),
    form,
    sted: place,
  }),
  decide: (values, situation, model) => {
    const { booked, lengths, kind, calendar } = model;
    const time = chosenTime(values, model, booked.booking?.minutes ?? lengths[kind]);
    if (time.problem !== null) return refused(time.problem);
    const outcome = moveInterview(
      {
        interview: booked.interview.id,
        on: time.on,
        startsAt: time.startsAt,
        minutes: time.minutes,
        employee: time.employee,
        form: values.form,
        place: values.sted,
        mover: values.hvem,
        reason: values.aarsag,
      },
      situation,
    );
    return inCalendar(outcome, calendar, time, { own: booked.booking });
  },
  view: (model, form, { words }) => ({
    title: textsOfInterviews(words.language).move,
    body: <MoveView model={model} form={form} words={words} />,
  }),
});
