import {
  changeDetails,
  closeCourse,
  courseEndReasons,
  courseOn,
  refused,
} from '@rettidig/casework';
import { danishDay, periodOn } from '@rettidig/engine';
import { benefits, educationLevels, households } from '@rettidig/law';
import { CloseView } from '../details/close-view.tsx';
import {
  contactFields,
  contactInitial,
  contactLabels,
  contactOf,
  contactProblems,
} from '../details/contact-fields.tsx';
import { textsOfDetails } from '../details/texts.ts';
import { type DetailsModel, DetailsView } from '../details/view.tsx';
import { choice, id, note, requiredChoice, requiredDay } from '../http/fields.ts';
import { stepForm } from '../steps/step-form.ts';

/** What is known of a citizen besides the casework: where they live, with whom, on what. */
export const oplysninger = stepForm({
  path: '/borgere/:borger/oplysninger',
  step: 'grunddata',
  purpose: 'Oplysninger om borgeren',
  address: { borger: id },
  fields: {
    fra: requiredDay,
    ...contactFields,
    husstand: choice(households),
    uddannelse: choice(educationLevels),
    ydelse: choice(benefits),
  },
  labels: (words) => {
    const t = textsOfDetails(words.language);
    return {
      fra: t.from,
      ...contactLabels(words),
      husstand: t.household,
      uddannelse: t.education,
      ydelse: t.benefit,
    };
  },
  load: ({ today }, _address, { citizen, situation: { file, records } }): Promise<DetailsModel> =>
    Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      running: courseOn(file, today) !== null,
      initial: {
        fra: danishDay(today),
        ...contactInitial(periodOn(records.contactDetails, today)),
        husstand: periodOn(file.households, today)?.household ?? '',
        uddannelse: file.person.education ?? '',
        ydelse: periodOn(file.benefits, today)?.benefit ?? '',
      },
    }),
  initial: ({ initial }) => initial,
  decide: (values, situation) => {
    const contact = contactOf(values);
    const problems = contactProblems(contact);
    if (problems.length > 0) return refused(...problems);
    return changeDetails(
      {
        from: values.fra,
        contact,
        household: values.husstand ?? null,
        education: values.uddannelse ?? null,
        benefit: values.ydelse ?? null,
      },
      situation,
    );
  },
  view: (model, form, { words }) => ({
    title: textsOfDetails(words.language).title,
    body: <DetailsView model={model} form={form} words={words} />,
  }),
});

/** The end of a contact course. */
export const afslut = stepForm({
  path: '/borgere/:borger/oplysninger/afslut',
  step: 'grunddata',
  purpose: 'Afslutning af borgerens kontaktforløb',
  address: { borger: id },
  fields: { til: requiredDay, grund: requiredChoice(courseEndReasons), note: note(4000) },
  labels: ({ language }) => {
    const t = textsOfDetails(language);
    return { til: t.last, grund: t.reason, note: t.note };
  },
  load: ({ today }, _address, { citizen }) =>
    Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      today: danishDay(today),
    }),
  initial: ({ today }) => ({ til: today }),
  decide: ({ til, grund, note: remark }, situation) =>
    closeCourse({ last: til, reason: grund, note: remark }, situation),
  view: (model, form, { words }) => ({
    title: textsOfDetails(words.language).close,
    body: <CloseView model={model} form={form} words={words} />,
  }),
});
