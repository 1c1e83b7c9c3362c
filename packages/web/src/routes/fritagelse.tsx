import {
  type Exemption,
  exempt,
  exemptionGroundsLaw,
  exemptionLaw,
  lastDayOf,
} from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { exemptionGrounds, exemptionScopes } from '@rettidig/law';
import { type ExemptionModel, ExemptionView } from '../absence/exemption-view.tsx';
import { textsOfAbsence } from '../absence/texts.ts';
import {
  checked,
  id,
  optionalDay,
  requiredChoice,
  requiredDay,
  requiredNote,
} from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';

/** An exemption, or with `fritagelse` one that is put right. */
export const fritagelse = stepForm({
  path: '/borgere/:borger/fritagelse',
  step: 'fritagelse',
  purpose: 'Fritagelse af borgeren',
  address: { borger: id, fritagelse: id.optional() },
  fields: {
    omfang: requiredChoice(exemptionScopes),
    grund: requiredChoice(exemptionGrounds),
    fra: requiredDay,
    til: optionalDay,
    begrundelse: requiredNote(4000),
    brev: checked,
  },
  labels: ({ language }) => {
    const t = textsOfAbsence(language);
    return {
      omfang: t.scope,
      grund: t.ground,
      fra: t.from,
      til: t.to,
      begrundelse: t.reasons,
      brev: t.letter,
    };
  },
  load: ({ today }, { fritagelse: corrected }, { citizen, situation }): Promise<ExemptionModel> => {
    const { exemptions } = situation.file;
    const corrects = corrected === undefined ? null : found(exemptions, corrected);
    return Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      today: danishDay(today),
      exemptions,
      corrects,
      explanations:
        corrects === null
          ? exemptionGroundsLaw(today)
          : exemptionLaw({ ground: corrects.ground, from: corrects.from }),
    });
  },
  initial: ({ corrects, today }) => {
    if (corrects === null) return { fra: today, brev: 'ja' };
    const last = lastDayOf(corrects);
    return {
      omfang: corrects.scope,
      grund: corrects.ground,
      fra: danishDay(corrects.from),
      til: last === null ? '' : danishDay(last),
      brev: 'ja',
    };
  },
  decide: ({ omfang, grund, fra, til, begrundelse, brev }, situation, { corrects }) =>
    exempt(
      {
        scope: omfang,
        ground: grund,
        from: fra,
        last: til ?? null,
        reasons: begrundelse,
        letter: brev,
      },
      corrects,
      situation,
    ),
  view: (model, form, { words }) => ({
    title: textsOfAbsence(words.language).exemption,
    body: <ExemptionView model={model} form={form} words={words} />,
  }),
});

function found(exemptions: readonly Exemption[], wanted: string): Exemption {
  const exemption = exemptions.find((one) => one.id === wanted);
  if (exemption === undefined) throw new NotFoundError();
  return exemption;
}
