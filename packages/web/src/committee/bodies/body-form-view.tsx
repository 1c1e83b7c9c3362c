import { bodyKinds } from '@rettidig/committee';
import type { VNode } from 'preact';
import type { FormState } from '../../steps/form-state.ts';
import {
  DayField,
  NumberField,
  optionsOf,
  PlainForm,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '../../ui/form.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import type { Bodies } from './load.ts';
import { textsOfBodies } from './texts.ts';

const option = ({ id, name }: { readonly id: string; readonly name: string }) => ({
  value: id,
  label: name,
});

/** The form of a body, a new one or one that is corrected. */
export function BodyFormView({
  title,
  own,
  model: { bodies, employees, forms },
  form,
  words,
}: {
  readonly title: string;
  /** Id of the body; null: a new one. */
  readonly own: string | null;
  readonly model: Bodies;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfBodies(words.language);
  const terms = { form, words } as const;
  const list = ['/udvalg/organer', t.title] as const;
  const current = bodies.find(({ id }) => id === own);
  return (
    <div class="panels">
      <CommitteeHead
        title={title}
        back={
          current === undefined
            ? [list]
            : [list, [`/udvalg/organer/${current.id}`, current.name] as const]
        }
        words={words}
      />
      <section class="panel">
        <PlainForm
          form={form}
          words={words}
          cancel={own === null ? '/udvalg/organer' : `/udvalg/organer/${own}`}
        >
          <TextField {...terms} name="navn" required />
          <RadioField {...terms} name="art" options={optionsOf(bodyKinds, words)} required />
          <TextArea {...terms} name="kompetence" rows={4} hint={t.competenceHint} />
          <SelectField
            {...terms}
            name="naeste"
            options={bodies.filter(({ id }) => id !== own).map(option)}
            empty={t.lastWord}
          />
          <SelectField
            {...terms}
            name="sekretaer"
            options={employees
              .filter(({ role }) => role === 'udvalgssekretaer' || role === 'administrator')
              .map(option)}
            empty={t.nobody}
          />
          <SelectField
            {...terms}
            name="skabelon"
            options={forms.map(option)}
            hint={t.formHint}
            required
          />
          <NumberField {...terms} name="dagsordenfrist" hint={t.agendaWeekdaysHint} required />
          <NumberField {...terms} name="godkendelsesfrist" hint={t.approvalWeekdaysHint} required />
          {own === null ? null : <DayField {...terms} name="nedlagt" hint={t.closedOnHint} />}
        </PlainForm>
      </section>
    </div>
  );
}
