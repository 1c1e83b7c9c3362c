import {
  allowedForms,
  asksForEmployer,
  refused,
  summon,
  usualForm,
  usualHolder,
} from '@rettidig/casework';
import {
  attendanceViews,
  bookers,
  interviewForms,
  interviewHolders,
  interviewKinds,
} from '@rettidig/law';
import {
  checked,
  id,
  note,
  optionalDay,
  optionalTime,
  optionalWhole,
  requiredChoice,
} from '../http/fields.ts';
import { loadBooking } from '../interviews/booking-model.ts';
import { chosenTime, inCalendar, minutesBounds } from '../interviews/entered-time.ts';
import { optionalSlot, slotCode } from '../interviews/slot-code.ts';
import { type SummonsModel, SummonsView } from '../interviews/summons-view.tsx';
import { textsOfInterviews } from '../interviews/texts.ts';
import { stepForm } from '../steps/step-form.ts';

/** A summons of one citizen; `hos` names the employee whose free times are offered. */
export const indkaldelse = stepForm({
  path: '/borgere/:borger/indkaldelse',
  step: 'indkaldelse',
  purpose: 'Indkaldelse af borgeren til samtale',
  address: { borger: id, hos: id.optional() },
  fields: {
    tid: optionalSlot,
    dag: optionalDay,
    klokken: optionalTime,
    minutter: optionalWhole(minutesBounds),
    type: requiredChoice(interviewKinds),
    form: requiredChoice(interviewForms),
    sted: note(200),
    besked: note(2_000),
    afholder: requiredChoice(interviewHolders),
    booket: requiredChoice(bookers),
    fremmoede: requiredChoice(attendanceViews),
    fremmoedegrund: note(2_000),
    arbejdsgiver: checked,
  },
  labels: ({ language }) => textsOfInterviews(language).fields,
  load: async (
    visit,
    { hos },
    stepCase,
  ): Promise<SummonsModel & { readonly usualForm: string }> => {
    const { file } = stepCase.situation;
    const booking = await loadBooking(visit, stepCase, { employee: hos });
    const on = booking.proposed?.slot.on ?? visit.today;
    const { explanation } = allowedForms(file, on, {
      attendance: 'ikke-overvejet',
      sickListedWithEmployer: false,
    });
    return {
      ...booking,
      asksForEmployer: asksForEmployer(file, on),
      formWhy: explanation.result,
      usualForm: usualForm(file, on),
    };
  },
  initial: ({ filledIn, next, kind, usualForm: form, place }) => {
    return {
      tid: filledIn === null ? '' : slotCode(filledIn),
      type: kind,
      form,
      sted: place,
      afholder: usualHolder(next),
      booket: 'kommune',
      fremmoede: 'ikke-overvejet',
    };
  },
  decide: (values, situation, model) => {
    const time = chosenTime(values, model, model.lengths[values.type]);
    if (time.problem !== null) return refused(time.problem);
    const outcome = summon(
      {
        kind: values.type,
        holder: values.afholder,
        form: values.form,
        on: time.on,
        startsAt: time.startsAt,
        minutes: time.minutes,
        employee: time.employee,
        place: values.sted,
        booker: values.booket,
        attendance: values.fremmoede,
        attendanceReason: values.fremmoedegrund,
        sickListedWithEmployer: values.arbejdsgiver,
        message: values.besked,
      },
      situation,
    );
    return inCalendar(outcome, model.calendar, time);
  },
  view: (model, form, { words }) => ({
    title: textsOfInterviews(words.language).summons,
    body: <SummonsView model={model} form={form} words={words} />,
  }),
});
