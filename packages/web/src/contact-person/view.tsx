import { type ContactPerson, contactRoles } from '@rettidig/casework';
import type { Employee } from '@rettidig/store';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { DayField, SelectField, StepForm, TextField, optionsOf } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfContactPerson } from './texts.ts';

/** What the form of a contact person shows besides its fields. */
export interface ContactPersonModel {
  readonly citizen: { readonly id: string; readonly name: string };
  /** The one that is changed; null for a new one. */
  readonly person: ContactPerson | null;
  readonly employees: readonly Employee[];
  readonly today: string;
}

export function ContactPersonView({
  model: { citizen, person, employees },
  form,
  words,
}: {
  readonly model: ContactPersonModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfContactPerson(words.language);
  const terms = { form, words } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{person === null ? t.add : t.change}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">
        <p>{t.lead}</p>
        <StepForm
          form={form}
          words={words}
          cancel={`/borgere/${citizen.id}#personer`}
          button={t.save}
        >
          <SelectField {...terms} name="rolle" required options={optionsOf(contactRoles, words)} />
          <SelectField
            {...terms}
            name="medarbejder"
            empty={t.outside}
            options={employees.map(({ id, name, unit }) => ({
              value: id,
              label: unit === null ? name : `${name}, ${unit.name}`,
            }))}
          />
          <TextField {...terms} name="navn" width="middle" />
          <TextField {...terms} name="organisation" width="middle" />
          <TextField {...terms} name="telefon" width="middle" inputMode="tel" />
          <TextField {...terms} name="email" width="middle" inputMode="email" />
          <DayField {...terms} name="fra" required />
          <DayField {...terms} name="til" hint={t.toHint} />
        </StepForm>
      </section>
    </div>
  );
}
