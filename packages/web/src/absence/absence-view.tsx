import type { Absence } from '@rettidig/casework';
import { absenceKinds } from '@rettidig/law';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { DayField, RadioField, StepForm, TextArea, optionsOf } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { Registered } from './registered.tsx';
import { textsOfAbsence } from './texts.ts';

/** What the form of an absence shows besides its fields. */
export interface AbsenceModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly today: string;
  readonly absences: readonly Absence[];
  /** The absence that is put right; null for a new one. */
  readonly corrects: Absence | null;
}

export function AbsenceView({
  model: { citizen, absences, corrects },
  form,
  words,
}: {
  readonly model: AbsenceModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfAbsence(words.language);
  const terms = { form, words } as const;
  const address = `/borgere/${citizen.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{corrects === null ? t.absence : t.correctAbsence}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        <p>
          {t.absenceLead} <a href={`${address}/fritagelse`}>{t.alsoExempt}</a>
        </p>
        <StepForm
          form={form}
          words={words}
          cancel={address}
          button={corrects === null ? t.saveAbsence : t.saveCorrection}
        >
          <RadioField {...terms} required name="slags" options={optionsOf(absenceKinds, words)} />
          <DayField {...terms} required name="fra" />
          <DayField {...terms} name="til" hint={t.toHint} />
          <TextArea {...terms} name="note" rows={3} />
        </StepForm>
      </section>
      <Registered
        words={words}
        list={absences.map((absence) => ({
          ...absence,
          name: absenceKinds.label(absence.kind, 'da'),
          href: `${address}/fravaer?fravaer=${absence.id}`,
        }))}
      />
    </div>
  );
}
