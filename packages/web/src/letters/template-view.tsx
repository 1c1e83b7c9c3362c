import {
  type LetterContent,
  type LetterKind,
  type LetterSender,
  commonFields,
  fieldsOf,
  letterKinds,
} from '@rettidig/casework';
import type { KeptTemplate } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import type { FormState } from '../steps/form-state.ts';
import { PlainForm, TextArea, TextField } from '../ui/form.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { LetterSheet } from './sheet.tsx';
import { textsOfLetters } from './texts.ts';

/** Every kind of letter with who changed its template last. */
export function TemplateList({
  templates,
  words,
}: {
  readonly templates: readonly KeptTemplate[];
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfLetters(language);
  return (
    <>
      <div class="page-head">
        <h1>{t.templates}</h1>
        <p class="quiet">{t.templatesLead}</p>
      </div>
      <section class="panel">
        <ul class="letter-list">
          {templates.map(({ current: { kind, version }, isStandard, versions: [newest] }) => (
            <li>
              <span class="letter-name">
                <a href={`/skabeloner/${kind}`}>
                  <b>{letterKinds.label(kind, language)}</b>
                </a>
                <span class="quiet small">
                  {` ${isStandard ? t.isStandard : t.isOwn(version)} · ${
                    newest === undefined
                      ? t.never
                      : t.changed(newest.by ?? t.program, listInstant(newest.at, language))
                  }`}
                </span>
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

/** What the page of a template shows besides its form. */
export interface TemplateModel {
  readonly kind: LetterKind;
  readonly kept: KeptTemplate;
  /** Who the preview is from. */
  readonly sender: LetterSender;
  /** It was saved just now. */
  readonly saved: boolean;
}

/** A template to be changed, its fields, the letter it makes, and what it was before. */
export function TemplateView({
  model,
  preview,
  form,
  words,
}: {
  readonly model: TemplateModel;
  /** The letter as the text in the form makes it; null when it makes none. */
  readonly preview: LetterContent | null;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfLetters(language);
  const { kind, kept, saved } = model;
  const terms = { form, words, required: true } as const;
  return (
    <>
      <div class="page-head">
        <h1>{letterKinds.label(kind, language)}</h1>
        <p class="quiet">
          <a href="/skabeloner">{t.templates}</a>
          {` · ${kept.isStandard ? t.isStandard : t.isOwn(kept.current.version)}`}
        </p>
      </div>
      {saved ? (
        <p class="note" role="status">
          {t.saved}
        </p>
      ) : null}
      <div class="letter-page">
        <section class="panel">
          <PlainForm form={form} words={words} cancel="/skabeloner" button={t.save}>
            <input type="hidden" name="udgave" value={kept.current.version} />
            <TextField {...terms} name="titel" width="long" />
            <TextArea {...terms} name="tekst" rows={26} hint={t.textHint} />
            <p>
              <button formaction={`/skabeloner/${kind}/vis`}>{t.look}</button>
            </p>
          </PlainForm>
        </section>
        <FieldTable kind={kind} words={words} />
      </div>
      <section class="panel" aria-labelledby="skabelon-vis">
        <h2 id="skabelon-vis">{t.preview}</h2>
        {preview === null ? <p>{t.previewNone}</p> : <LetterSheet letter={preview} />}
      </section>
      <Versions model={model} csrf={form.csrf} words={words} />
    </>
  );
}

function FieldTable({
  kind,
  words: { language },
}: {
  readonly kind: LetterKind;
  readonly words: Words;
}): VNode {
  const t = textsOfLetters(language);
  return (
    <section class="panel" aria-labelledby="skabelon-felter">
      <h2 id="skabelon-felter">{t.fields}</h2>
      <p class="quiet small">{t.fieldsLead}</p>
      <dl class="letter-fields">
        {[...fieldsOf(kind)].map(([name, { label, required, basis }]) => (
          <>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>
              <span lang="da">{label}</span>
              <span class="quiet small">
                {` · ${required ? t.isRequired : t.mayMiss}${basis === null ? '' : ` · ${t.mustStand}`}`}
              </span>
              {basis === null ? null : (
                <span class="quiet small" lang="da">
                  {` (${basis.replace(/\.$/, '')})`}
                </span>
              )}
            </dd>
          </>
        ))}
        {Object.entries(commonFields).map(([name, label]) => (
          <>
            <dt>
              <code>{`{${name}}`}</code>
            </dt>
            <dd>
              <span lang="da">{label}</span>
              <span class="quiet small">{` · ${t.always}`}</span>
            </dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function Versions({
  model: { kind, kept },
  csrf,
  words: { language },
}: {
  readonly model: TemplateModel;
  readonly csrf: string;
  readonly words: Words;
}): VNode | null {
  const t = textsOfLetters(language);
  const { versions, isStandard, current } = kept;
  if (versions.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="skabelon-udgaver">
      <h2 id="skabelon-udgaver">{t.versions}</h2>
      {versions.map(({ version, title, text, isStandard: isTheStandard, by, at }) => (
        <details>
          <summary>
            {`${t.version(version)}: ${isTheStandard ? t.standardVersion : title} · ${t.changed(
              by ?? t.program,
              listInstant(at, language),
            )}`}
          </summary>
          <div class="letter-source" lang="da">
            {`${title}\n\n${text}`}
          </div>
        </details>
      ))}
      {isStandard ? null : (
        <form method="post" action={`/skabeloner/${kind}/standard`} class="stack">
          <Csrf token={csrf} />
          <input type="hidden" name="udgave" value={current.version} />
          <p>{t.restoreLead}</p>
          <button>{t.restore}</button>
        </form>
      )}
    </section>
  );
}
