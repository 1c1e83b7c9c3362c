import type { ExternalTable } from '@rettidig/figures/external';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import { CheckField, DayField, PlainForm, TextArea, TextField } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfExternalFile } from './file-texts.ts';
import { FirstRows } from './first-rows.tsx';
import { textsOfExternal } from './texts.ts';

/** The form in which a table is pasted, with how it is read where it differs from the one that stands. */
export function PasteView({
  form,
  read,
  words,
}: {
  readonly form: FormState;
  /** What would take over, if it is accepted; null where nothing is to be accepted. */
  readonly read: ExternalTable | null;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(words.language);
  const terms = { form, words } as const;
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
          {read === null ? null : <CheckField {...terms} name="accept" />}
        </PlainForm>
      </section>
      {read === null ? null : (
        <section class="panel stack" aria-labelledby="laest">
          <h2 id="laest">{textsOfExternalFile(words.language).preview}</h2>
          <FirstRows table={read} words={words} />
        </section>
      )}
    </div>
  );
}
