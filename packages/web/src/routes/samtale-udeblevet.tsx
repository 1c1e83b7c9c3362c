import { interviewMissed } from '@rettidig/casework';
import { z } from 'zod';
import { id, note, optionalDay } from '../http/fields.ts';
import { loadChange } from '../interviews/change-load.ts';
import { MissedView } from '../interviews/change-views.tsx';
import { textsOfInterviews } from '../interviews/texts.ts';
import { stepForm } from '../steps/step-form.ts';

/** The citizen did not come; the page then offers what may follow. */
export const samtaleUdeblevet = stepForm({
  path: '/borgere/:borger/samtaler/:samtale/udeblevet',
  step: 'samtale-udeblevet',
  purpose: 'Udeblivelse fra en samtale',
  address: { borger: id, samtale: id, udfoert: id.optional() },
  fields: {
    grundgivet: z.enum(['ja', 'nej']),
    grund: note(2_000),
    kontakt: optionalDay,
    bemaerkning: note(5_000),
  },
  labels: ({ language }) => textsOfInterviews(language).fields,
  load: (visit, { samtale }, stepCase) => Promise.resolve(loadChange(visit, samtale, stepCase)),
  initial: () => ({ grundgivet: 'nej' }),
  decide: ({ grundgivet, grund, kontakt, bemaerkning }, situation, { booked }) =>
    interviewMissed(
      {
        interview: booked.interview.id,
        gaveReason: grundgivet === 'ja',
        reason: grund,
        contactTried: kontakt ?? null,
        note: bemaerkning,
      },
      situation,
    ),
  done: ({ borger, samtale }, decision) =>
    `/borgere/${borger}/samtaler/${samtale}/udeblevet?udfoert=${decision}`,
  view: (model, form, { words }) => ({
    title: textsOfInterviews(words.language).missed,
    body: <MissedView model={model} form={form} words={words} />,
  }),
});
