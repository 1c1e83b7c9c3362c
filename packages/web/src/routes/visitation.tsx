import { groupOn, visitate, visitationLaw } from '@rettidig/casework';
import { danishDay, periodOn } from '@rettidig/engine';
import { personCategories } from '@rettidig/law';
import { checked, id, requiredChoice, requiredDay, requiredNote } from '../http/fields.ts';
import { stepForm } from '../steps/step-form.ts';
import { textsOfVisitation } from '../visitation/texts.ts';
import { type VisitationModel, VisitationView } from '../visitation/view.tsx';

/** The category of a citizen, judged by a person. */
export const visitation = stepForm({
  path: '/borgere/:borger/visitation',
  step: 'visitation',
  purpose: 'Visitation af borgeren',
  address: { borger: id },
  fields: {
    kategori: requiredChoice(personCategories),
    fra: requiredDay,
    begrundelse: requiredNote(4000),
    brev: checked,
  },
  labels: ({ language }) => {
    const t = textsOfVisitation(language);
    return { kategori: t.category, fra: t.from, begrundelse: t.reasons, brev: t.letter };
  },
  load: ({ today }, _address, { citizen, situation: { file } }): Promise<VisitationModel> =>
    Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      today: danishDay(today),
      category: periodOn(file.categories, today),
      group: groupOn(file, today),
      law: visitationLaw(file, today),
    }),
  initial: ({ today }) => ({ fra: today, brev: 'ja' }),
  decide: ({ kategori, fra, begrundelse, brev }, situation) =>
    visitate({ category: kategori, from: fra, reasons: begrundelse, letter: brev }, situation),
  view: (model, form, { words }) => ({
    title: textsOfVisitation(words.language).title,
    body: <VisitationView model={model} form={form} words={words} />,
  }),
});
