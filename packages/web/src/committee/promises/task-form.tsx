import type { VNode } from 'preact';
import { listDay } from '../../format/days.ts';
import type { FormState } from '../../steps/form-state.ts';
import { RadioField, SelectField, TextArea, TextField } from '../../ui/form.tsx';
import type { Words } from '../../ui/words.ts';
import type { TaskChoices } from './load.ts';
import { textsOfPromises } from './texts.ts';

interface Shown {
  readonly form: FormState;
  readonly choices: TaskChoices;
  readonly words: Words;
}

/** What a task is, when and whose. */
export function TaskFields({ form, choices, words }: Shown): VNode {
  const t = textsOfPromises(words.language);
  const fields = { form, words } as const;
  return (
    <>
      <TextField {...fields} name="titel" required />
      <RadioField
        {...fields}
        name="slags"
        required
        options={(['tilbage', 'bestilling', 'videre'] as const).map((value) => ({
          value,
          label: t.kinds[value],
        }))}
      />
      <TextField {...fields} name="tid" width="middle" hint={t.whenHint} />
      <SelectField
        {...fields}
        name="ansvarlig"
        empty={t.none_}
        options={choices.employees.map(({ id, name }) => ({ value: id, label: name }))}
      />
    </>
  );
}

/** What has come of a task. */
export function AnswerFields({
  form,
  choices,
  words,
  body,
}: Shown & { readonly body: string }): VNode {
  const { language } = words;
  const t = textsOfPromises(language);
  const fields = { form, words } as const;
  return (
    <>
      <RadioField
        {...fields}
        name="tilstand"
        required
        options={(['aaben', 'udfoert', 'bortfaldet'] as const).map((value) => ({
          value,
          label: t.states[value],
        }))}
      />
      <SelectField
        {...fields}
        name="moede"
        empty={t.none_}
        options={choices.meetings
          .filter((meeting) => meeting.body === body && meeting.state !== 'aflyst')
          .map(({ id, on }) => ({ value: id, label: listDay(on, language) }))}
      />
      <SelectField
        {...fields}
        name="sag"
        empty={t.none_}
        options={choices.matters
          .filter((matter) => matter.body === body && matter.state !== 'trukket')
          .map(({ id, title }) => ({ value: id, label: title }))}
      />
    </>
  );
}

/** The note of a task, last in its form. */
export function NoteField({ form, words }: Omit<Shown, 'choices'>): VNode {
  const t = textsOfPromises(words.language);
  return <TextArea form={form} words={words} name="note" rows={3} hint={t.noteHint} />;
}
