import { givenSteps, orderEducation, orderLaw } from '@rettidig/casework';
import { educationSteps } from '@rettidig/law';
import { checked, id, note, requiredChoice, requiredDay, requiredNote } from '../http/fields.ts';
import { textsOfEducation } from '../plan/education-texts.ts';
import { type EducationModel, EducationView } from '../plan/education-view.tsx';
import { stepForm } from '../steps/step-form.ts';

/** A step of the education order, with its deadline. */
export const uddannelsespaalaeg = stepForm({
  path: '/borgere/:borger/uddannelsespaalaeg',
  step: 'uddannelsespaalaeg',
  purpose: 'Uddannelsespålæg til borgeren',
  address: { borger: id },
  fields: {
    trin: requiredChoice(educationSteps),
    krav: requiredNote(1000),
    frist: requiredDay,
    begrundelse: requiredNote(4000),
    taget: checked,
    uddannelse: note(200),
    institution: note(200),
    adresse: note(300),
    underret: checked,
  },
  labels: ({ language }) => {
    const t = textsOfEducation(language);
    return {
      trin: t.step,
      krav: t.demand,
      frist: t.deadline,
      begrundelse: t.reasons,
      taget: t.taken,
      uddannelse: t.education,
      institution: t.institution,
      adresse: t.address,
      underret: t.notice,
    };
  },
  load: ({ today }, _address, { citizen, situation: { file, records } }): Promise<EducationModel> =>
    Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      given: givenSteps(records),
      law: orderLaw(file, records, today),
    }),
  initial: ({ given, law }) => {
    const last = given.at(-1)?.order;
    return {
      trin: law.step ?? law.next,
      krav: textsOfEducation('da').demands[law.step ?? law.next],
      uddannelse: last?.education ?? '',
      institution: last?.institution ?? '',
      adresse: last?.institutionAddress ?? '',
    };
  },
  decide: (values, situation) =>
    orderEducation(
      {
        step: values.trin,
        demand: values.krav,
        due: values.frist,
        education: values.uddannelse === '' ? null : values.uddannelse,
        institution:
          values.institution === '' ? null : { name: values.institution, address: values.adresse },
        notice: values.underret,
        reasons: values.begrundelse,
        taken: values.taget,
      },
      situation,
    ),
  view: (model, form, { words }) => ({
    title: textsOfEducation(words.language).title,
    body: <EducationView model={model} form={form} words={words} />,
  }),
});
