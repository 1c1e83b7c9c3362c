import { cancelInterview } from '@rettidig/casework';
import { bookers } from '@rettidig/law';
import { checked, id, note, requiredChoice } from '../http/fields.ts';
import { loadChange } from '../interviews/change-load.ts';
import { CancelView } from '../interviews/change-views.tsx';
import { textsOfInterviews } from '../interviews/texts.ts';
import { stepForm } from '../steps/step-form.ts';

/** A booked interview that will not be held. */
export const samtaleAflys = stepForm({
  path: '/borgere/:borger/samtaler/:samtale/aflys',
  step: 'samtale-aflyst',
  purpose: 'Aflysning af en samtale',
  address: { borger: id, samtale: id },
  fields: { hvem: requiredChoice(bookers), aarsag: note(2_000), ibrev: checked },
  labels: ({ language }) => {
    const t = textsOfInterviews(language);
    return { ...t.fields, hvem: t.whoCancels };
  },
  load: (visit, { samtale }, stepCase) => Promise.resolve(loadChange(visit, samtale, stepCase)),
  initial: () => ({ hvem: 'kommune' }),
  decide: ({ hvem, aarsag, ibrev }, situation, { booked }) =>
    cancelInterview(
      { interview: booked.interview.id, canceller: hvem, reason: aarsag, reasonInLetter: ibrev },
      situation,
    ),
  view: (model, form, { words }) => ({
    title: textsOfInterviews(words.language).cancel,
    body: <CancelView model={model} form={form} words={words} />,
  }),
});
