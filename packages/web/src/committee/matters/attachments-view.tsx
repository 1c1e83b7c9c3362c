import type { KeptAttachment } from '@rettidig/store';
import type { VNode } from 'preact';
import { largestDocument } from '../../http/sent-files.ts';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { textsOfAttachments } from './attachment-texts.ts';
import { fileSize } from './file-size.ts';
import { matterPath, mattersPath, type WholeMatter } from './load.ts';
import { textsOfMatters } from './texts.ts';

/** What was written about an attachment, or a new one. */
export interface WrittenAttachment {
  /** Id of the attachment; null: a new one. */
  readonly id: string | null;
  readonly titel: string;
  readonly dokumentnr: string;
  readonly aabenhed: string;
  readonly plads: string;
}

export interface AttachmentsModel {
  readonly whole: WholeMatter;
  readonly csrf: string;
  /** What has just been done. */
  readonly said: string | null;
  /** What could not be, a sentence each. */
  readonly faults: readonly string[];
  /** What was written where something could not be done. */
  readonly written: WrittenAttachment | null;
}

interface Shown {
  readonly model: AttachmentsModel;
  readonly words: Words;
}

/** The attachments of a matter: each with what can be changed about it, and where new ones come in. */
export function AttachmentsView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfAttachments(language);
  const { whole, csrf, said, faults, written } = model;
  const { matter, attachments } = whole;
  const path = `${matterPath(matter.id)}/bilag`;
  const own = written?.id === null ? written : null;
  return (
    <div class="panels">
      <CommitteeHead
        title={t.of(matter.title)}
        lead={t.lead}
        back={[
          [mattersPath, textsOfMatters(language).title],
          [matterPath(matter.id), matter.title],
        ]}
        words={words}
      />
      {said === null ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {said}
        </p>
      )}
      {faults.length === 0 ? null : (
        <section class="note bad" role="alert" aria-labelledby="ikke-gemt">
          <h2 id="ikke-gemt">{t.wrong}</h2>
          <ul class="bullets">
            {faults.map((fault) => (
              <li>{fault}</li>
            ))}
          </ul>
        </section>
      )}
      {attachments.length === 0 ? <p class="note">{t.none}</p> : null}
      {attachments.map((attachment, n) => (
        <AttachmentPanel attachment={attachment} number={n + 1} model={model} words={words} />
      ))}
      <section class="panel no-print" aria-labelledby="nye-bilag">
        <h2 id="nye-bilag">{t.add}</h2>
        <form method="post" action={path} class="step" enctype="multipart/form-data">
          <Csrf token={csrf} />
          <div class="field">
            <label for="filer">{t.files}</label>
            <p class="hint" id="filer-hjaelp">
              {t.filesHint(largestDocument / 1_000_000)}
            </p>
            <input id="filer" name="filer" type="file" multiple aria-describedby="filer-hjaelp" />
          </div>
          <Fields
            id="nyt"
            values={
              own ?? {
                titel: '',
                dokumentnr: '',
                aabenhed: matter.openness.open ? 'aaben' : 'lukket',
              }
            }
            leads={whole.rights.leads}
            hint={t.nameHint}
            words={words}
          />
          <p class="row">
            <button class="primary">{t.add}</button>
          </p>
        </form>
      </section>
    </div>
  );
}

function AttachmentPanel({
  attachment,
  number,
  model: { whole, csrf, written },
  words,
}: Shown & { readonly attachment: KeptAttachment; readonly number: number }): VNode {
  const { language } = words;
  const t = textsOfAttachments(language);
  const { id, title, documentNumber, open, file } = attachment;
  const kept = file === null ? undefined : whole.files.get(file);
  const path = `${matterPath(whole.matter.id)}/bilag/${id}`;
  const values =
    written?.id === id
      ? written
      : {
          titel: title,
          dokumentnr: documentNumber ?? '',
          aabenhed: open ? 'aaben' : 'lukket',
          plads: String(number),
        };
  return (
    <section class="panel" aria-labelledby={`bilag-${id}`}>
      <h2 id={`bilag-${id}`} lang="da">
        {t.edit(number, title)}
      </h2>
      {kept === undefined ? (
        <p>{t.fileLacks}</p>
      ) : (
        <>
          <p>
            <a href={`${path}/hent`}>{t.fetch(kept.name)}</a>
            <span class="quiet">{` (${fileSize(kept.size, language)})`}</span>
          </p>
          {kept.isRead ? null : <p class="note warn">{t.notRead}</p>}
          {kept.unseen.map((text) => (
            <p class="hint" lang="da">
              {text}
            </p>
          ))}
        </>
      )}
      <form method="post" action={path} class="step no-print">
        <Csrf token={csrf} />
        <Fields id={id} values={values} leads={whole.rights.leads} words={words}>
          <div class="field">
            <label for={`${id}-plads`}>{t.place}</label>
            <input
              id={`${id}-plads`}
              name="plads"
              inputMode="numeric"
              class="w-short"
              autocomplete="off"
              value={values.plads}
            />
          </div>
        </Fields>
        <p class="row">
          <button>{t.save}</button>
        </p>
      </form>
      <details class="no-print">
        <summary>{t.replace}</summary>
        <form method="post" action={`${path}/fil`} class="step" enctype="multipart/form-data">
          <Csrf token={csrf} />
          <div class="field">
            <label for={`${id}-filer`}>{t.files}</label>
            <input id={`${id}-filer`} name="filer" type="file" />
          </div>
          <p class="row">
            <button>{t.replaceButton}</button>
          </p>
        </form>
      </details>
      <details class="no-print">
        <summary>{t.remove}</summary>
        <form method="post" action={`${path}/fjern`} class="step">
          <Csrf token={csrf} />
          <p class="hint">{t.removeHint}</p>
          <p class="row">
            <button>{t.removeButton(title)}</button>
          </p>
        </form>
      </details>
    </section>
  );
}

/** What is written about an attachment. A leader has no choice of what is closed. */
function Fields({
  id,
  values: { titel, dokumentnr, aabenhed },
  leads,
  hint,
  words,
  children,
}: {
  readonly id: string;
  readonly values: Pick<WrittenAttachment, 'titel' | 'dokumentnr' | 'aabenhed'>;
  readonly leads: boolean;
  readonly hint?: string;
  readonly words: Words;
  readonly children?: VNode;
}): VNode {
  const t = textsOfAttachments(words.language);
  return (
    <>
      <div class="field">
        <label for={`${id}-titel`}>{t.name}</label>
        {hint === undefined ? null : (
          <p class="hint" id={`${id}-titel-hjaelp`}>
            {hint}
          </p>
        )}
        <input
          id={`${id}-titel`}
          name="titel"
          autocomplete="off"
          aria-describedby={hint === undefined ? undefined : `${id}-titel-hjaelp`}
          value={titel}
        />
      </div>
      <div class="filters">
        <div class="field">
          <label for={`${id}-dokumentnr`}>{t.number}</label>
          <input id={`${id}-dokumentnr`} name="dokumentnr" autocomplete="off" value={dokumentnr} />
        </div>
        {children}
      </div>
      {leads ? (
        <fieldset class="field">
          <legend>{t.openness}</legend>
          <p class="hint">{t.closedHint}</p>
          {(['aaben', 'lukket'] as const).map((value) => (
            <div class="option">
              <input
                type="radio"
                id={`${id}-${value}`}
                name="aabenhed"
                value={value}
                checked={aabenhed === value}
              />
              <label for={`${id}-${value}`}>{value === 'aaben' ? t.open : t.closed}</label>
            </div>
          ))}
        </fieldset>
      ) : null}
    </>
  );
}
