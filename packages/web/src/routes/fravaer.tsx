import { type Absence, lastDayOf, registerAbsence } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { absenceKinds } from '@rettidig/law';
import { type AbsenceModel, AbsenceView } from '../absence/absence-view.tsx';
import { textsOfAbsence } from '../absence/texts.ts';
import { id, note, optionalDay, requiredChoice, requiredDay } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import { stepForm } from '../steps/step-form.ts';

/** An absence, or with `fravaer` one that is put right. */
export const fravaer = stepForm({
  path: '/borgere/:borger/fravaer',
  step: 'fravaer',
  purpose: 'Fravær for borgeren',
  address: { borger: id, fravaer: id.optional() },
  fields: {
    slags: requiredChoice(absenceKinds),
    fra: requiredDay,
    til: optionalDay,
    note: note(4000),
  },
  labels: ({ language }) => {
    const t = textsOfAbsence(language);
    return { slags: t.kind, fra: t.from, til: t.to, note: t.note };
  },
  load: ({ today }, { fravaer: corrected }, { citizen, situation }): Promise<AbsenceModel> => {
    const { absences } = situation.file;
    return Promise.resolve({
      citizen: { id: citizen.id, name: citizen.name },
      today: danishDay(today),
      absences,
      corrects: corrected === undefined ? null : found(absences, corrected),
    });
  },
  initial: ({ corrects, today }) => {
    if (corrects === null) return { fra: today };
    const last = lastDayOf(corrects);
    return {
      slags: corrects.kind,
      fra: danishDay(corrects.from),
      til: last === null ? '' : danishDay(last),
    };
  },
  decide: ({ slags, fra, til, note: remark }, situation, { corrects }) =>
    registerAbsence(
      { kind: slags, from: fra, last: til ?? null, note: remark },
      corrects,
      situation,
    ),
  view: (model, form, { words }) => ({
    title: textsOfAbsence(words.language).absence,
    body: <AbsenceView model={model} form={form} words={words} />,
  }),
});

function found(absences: readonly Absence[], wanted: string): Absence {
  const absence = absences.find((one) => one.id === wanted);
  if (absence === undefined) throw new NotFoundError();
  return absence;
}
