import { changePlan, planLaw } from '@rettidig/casework';
import { checked, id } from '../http/fields.ts';
import { fieldsOfLines, linesOf, newLines, statesOfLines } from '../plan/line-fields.ts';
import { textsOfPlan } from '../plan/texts.ts';
import { type PlanModel, PlanView } from '../plan/view.tsx';
import { stepForm } from '../steps/step-form.ts';

/** Goals, milestones and agreements of a citizen, and how they stand. */
export const plan = stepForm({
  path: '/borgere/:borger/plan',
  step: 'plan',
  purpose: 'Borgerens plan',
  address: { borger: id },
  fields: { ...fieldsOfLines, linje: statesOfLines, brev: checked },
  labels: ({ language }) => {
    const t = textsOfPlan(language);
    const named = newLines.flatMap((number) => [
      [`hvad${number}`, t.text],
      [`slags${number}`, t.kind],
      [`hvem${number}`, t.party],
      [`senest${number}`, t.due],
    ]);
    return { ...Object.fromEntries(named), linje: t.states, brev: t.letter };
  },
  load: ({ today }, _address, { citizen, situation: { file, records } }): Promise<PlanModel> =>
    Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      lines: records.planLines,
      explanations: planLaw(file, today),
    }),
  initial: () =>
    Object.fromEntries(
      newLines.flatMap((number) => [
        [`slags${number}`, 'aftale'],
        [`hvem${number}`, 'borger'],
      ]),
    ),
  decide: (values, situation) =>
    changePlan({ added: linesOf(values), states: values.linje, letter: values.brev }, situation),
  view: (model, form, { words }) => ({
    title: textsOfPlan(words.language).title,
    body: <PlanView model={model} form={form} words={words} />,
  }),
});
