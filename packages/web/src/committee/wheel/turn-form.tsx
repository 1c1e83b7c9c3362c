import type { KeptMatter } from '@rettidig/store';
import type { VNode } from 'preact';
import { z } from 'zod';
import { id, note } from '../../http/fields.ts';
import type { FormState } from '../../steps/form-state.ts';
import { PlainForm, SelectField, TextField } from '../../ui/form.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { textsOfWheel } from './texts.ts';

/** What is asked of what came of something that was expected. */
export const turnFields = {
  sag: z.union([id, z.literal('')]).default(''),
  grund: note(300),
};

export function turnLabels({ language }: Words): Record<keyof typeof turnFields, string> {
  const t = textsOfWheel(language);
  return { sag: t.fieldMatter, grund: t.fieldReason };
}

/** What is wrong with an answer: it must be a matter there is, or a reason, and not both. */
export function turnProblems(
  { sag, grund }: { readonly sag: string; readonly grund: string },
  matters: readonly Pick<KeptMatter, 'id'>[],
  { language }: Words,
): readonly { readonly field: string; readonly text: string }[] {
  const t = textsOfWheel(language);
  if (sag !== '' && grund !== '') return [{ field: 'grund', text: t.notBoth }];
  const isKnown = matters.some((known) => known.id === sag);
  return grund === '' && !isKnown ? [{ field: 'sag', text: t.oneOf }] : [];
}

/** What came of something that was expected: a matter, or none, and why. */
export function TurnFormView({
  title,
  lead,
  back,
  matters,
  form,
  words,
}: {
  readonly title: string;
  readonly lead: string;
  readonly back: readonly [path: string, label: string];
  readonly matters: readonly Pick<KeptMatter, 'id' | 'title'>[];
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const fields = { form, words } as const;
  return (
    <div class="panels">
      <CommitteeHead title={title} lead={lead} back={[back]} words={words} />
      <section class="panel">
        <PlainForm {...fields} cancel={back[0]}>
          <SelectField
            {...fields}
            name="sag"
            empty={textsOfWheel(words.language).noMatter}
            options={matters.map((matter) => ({ value: matter.id, label: matter.title }))}
          />
          <TextField {...fields} name="grund" />
        </PlainForm>
      </section>
    </div>
  );
}
