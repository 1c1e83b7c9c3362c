import { giveWorkplaceOffer, type WorkplaceOfferKind } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { activityKinds } from '@rettidig/law';
import { z } from 'zod';
import { decimal } from '../format/numbers.ts';
import { id } from '../http/fields.ts';
import type { Route } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';
import { workplaceFields } from './fields.ts';
import { labelsOf, textsOfOffers } from './texts.ts';
import { loadWorkplaceForm, offerOf, usualHours, workplaceOf } from './workplace-model.ts';
import { WorkplaceView } from './workplace-view.tsx';

const names = Object.keys(workplaceFields) as (keyof typeof workplaceFields)[];

/** The pages of an offer at a workplace. */
export function workplaceRoute(kind: WorkplaceOfferKind): readonly [Route, Route] {
  return stepForm({
    path: `/borgere/:borger/tilbud/${kind}`,
    step: kind,
    purpose: `Tilbud om ${activityKinds.label(kind, 'da').toLowerCase()}`,
    address: { borger: id, p: z.string().max(20).optional(), soeg: z.string().max(100).optional() },
    fields: workplaceFields,
    labels: ({ language }) => labelsOf(textsOfOffers(language), names),
    load: (visit, address, stepCase, entered) =>
      loadWorkplaceForm(kind, visit, address, stepCase, entered),
    initial: ({ chosen, first, last, today }) =>
      chosen === null
        ? {}
        : {
            'p-nummer': chosen.unit.pNumber,
            fra: danishDay(first),
            til: last === null ? '' : danishDay(last),
            timer: String(usualHours),
            underskrevet: danishDay(today),
            ansatte: numberText(chosen.unit.employees),
            'sidste-maaned': numberText(chosen.unit.company.lastMonth),
            'aarets-gennemsnit': numberText(chosen.unit.company.yearAverage),
          },
    decide: (values, situation, { chosen }) => {
      const offer = offerOf(values, chosen?.unit ?? null);
      const workplace = chosen === null ? null : workplaceOf(chosen.unit, chosen.seats, offer);
      return giveWorkplaceOffer(kind, offer, workplace, situation);
    },
    view: (model, form, { words }) => ({
      title: activityKinds.label(kind, words.language),
      body: <WorkplaceView model={model} form={form} words={words} />,
    }),
  });
}

const numberText = (value: number | null): string => (value === null ? '' : decimal(value, 'da'));
