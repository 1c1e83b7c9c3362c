import { externalProblemLine } from '@rettidig/figures/external';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { largestFile } from '../http/sent-files.ts';
import { enteredIn, type FormState, problemOf } from '../steps/form-state.ts';
import { CheckField, DayField, FormMessages, SelectField, TextField } from '../ui/form.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfExternalFile } from './file-texts.ts';
import { FirstRows } from './first-rows.tsx';
import type { TableToKeep } from './take-file.ts';
import { textsOfExternal } from './texts.ts';

export interface FileModel {
  readonly form: FormState;
  /** Names of the sheets of the file to choose among; none where there is no choice. */
  readonly sheets: readonly string[];
  /** What has been read and can be kept; null before a file is chosen, and while something is wrong. */
  readonly read: TableToKeep | null;
}

interface Shown {
  readonly model: FileModel;
  readonly words: Words;
}

/** A file is chosen, looked at as it is read, and kept. */
export function FileView({ model, words }: Shown): VNode {
  const { form, sheets, read } = model;
  const t = textsOfExternalFile(words.language);
  const terms = { form, words } as const;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/eksterne-tal">{textsOfExternal(words.language).all}</a>
        </p>
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
      </div>
      <form
        class="panels"
        method="post"
        action={form.action}
        enctype="multipart/form-data"
        novalidate
      >
        <Csrf token={form.csrf} />
        <section class="panel step" aria-label={t.title}>
          <FormMessages form={form} words={words} />
          {form.problems.length === 0 ? null : <p class="note">{t.stands}</p>}
          <FileField model={model} words={words} />
          {sheets.length === 0 ? null : (
            <SelectField
              {...terms}
              name="ark"
              options={sheets.map((name) => ({ value: name, label: name }))}
              required
            />
          )}
          <TextField
            {...terms}
            name="id"
            hint={textsOfExternal(words.language).idHint}
            width="middle"
            required
          />
          <TextField {...terms} name="titel" required />
          <DayField {...terms} name="opdateret" />
          <DayField {...terms} name="naeste" />
          <p>
            <button class={read === null ? 'primary' : ''}>{t.look}</button>
          </p>
        </section>
        {read === null ? null : <Preview read={read} form={form} words={words} />}
      </form>
    </div>
  );
}

function FileField({ model: { form }, words: { language } }: Shown): VNode {
  const t = textsOfExternalFile(language);
  const name = enteredIn(form, 'filnavn');
  const isKept = enteredIn(form, 'celler') !== '';
  return (
    <div class={problemOf(form, 'filer') === null ? 'field' : 'field wrong'}>
      <label for="filer">{t.file}</label>
      <p class="hint" id="filer-hjaelp">
        {isKept ? t.again(name) : t.fileHint(largestFile / 1_000_000)}
      </p>
      <input
        id="filer"
        name="filer"
        type="file"
        accept=".xlsx,.csv,.txt,text/csv"
        aria-describedby="filer-hjaelp"
      />
      {isKept ? (
        <>
          <input type="hidden" name="filnavn" value={name} />
          <input type="hidden" name="celler" value={enteredIn(form, 'celler')} />
        </>
      ) : null}
    </div>
  );
}

function Preview({
  read: { table, standing, changes },
  form,
  words,
}: {
  readonly read: TableToKeep;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfExternalFile(language);
  return (
    <section class="panel stack" aria-labelledby="laest">
      <h2 id="laest">{t.preview}</h2>
      <p>
        {standing === null
          ? t.isNew
          : t.replaces(standing.title, listInstant(standing.fetchedAt, language))}
      </p>
      {changes.length === 0 ? null : (
        <section class="note warn" aria-labelledby="aendret">
          <h3 id="aendret">{t.changed}</h3>
          <ul class="bullets" lang="da">
            {changes.map((change) => (
              <li>{externalProblemLine(change)}</li>
            ))}
          </ul>
          <CheckField form={form} words={words} name="accept" />
        </section>
      )}
      <FirstRows table={table} words={words} />
      <input type="hidden" name="setArk" value={enteredIn(form, 'ark')} />
      <p>
        <button class="primary" name="gem" value="ja">
          {t.save}
        </button>
      </p>
    </section>
  );
}
