import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { CheckField, DayField, PlainForm, TextArea, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfExternalFile } from './file-texts.ts';
import { textsOfExternal } from './texts.ts';

/** The form in which a table is pasted. */
export function PasteView({
  form,
  words,
}: {
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(words.language);
  const terms = { form, words } as const;
  const isChanged = form.problems.some(({ field }) => field === 'accept');
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.paste}</h1>
        <p class="quiet">
          {`${t.pasteLead} `}
          <a href="/eksterne-tal/fil">{textsOfExternalFile(words.language).title}</a>
        </p>
      </div>
      <section class="panel">
        <PlainForm form={form} words={words} cancel="/eksterne-tal" button={t.save}>
          <TextField {...terms} name="id" hint={t.idHint} width="middle" required />
          <TextField {...terms} name="titel" required />
          <DayField {...terms} name="opdateret" />
          <DayField {...terms} name="naeste" />
          <TextArea {...terms} name="celler" rows={14} required />
          {isChanged ? <CheckField {...terms} name="accept" /> : null}
        </PlainForm>
      </section>
    </div>
  );
}
