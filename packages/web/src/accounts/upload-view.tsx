import type { Fault } from '@rettidig/economy';
import type { VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { FaultList } from './faults-view.tsx';
import { textsOfAccounts } from './texts.ts';

export interface UploadModel {
  readonly path: string;
  readonly title: string;
  readonly lead: string;
  readonly csrf: string;
  /** What was sent: it comes back as it was. */
  readonly text: string;
  /** Null: nothing was sent yet. */
  readonly refused: { readonly name: string; readonly faults: readonly Fault[] } | null;
}

/** Where an account comes in as a file, or as pasted lines; what is wrong is said line by line, and the lines come back. */
export function UploadView({
  model: { path, title, lead, csrf, text, refused },
  words,
}: {
  readonly model: UploadModel;
  readonly words: Words;
}): VNode {
  const t = textsOfAccounts(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{title}</h1>
        <p class="quiet">{lead}</p>
      </div>
      <section class="panel">
        <form method="post" action={`${path}/fil`} enctype="multipart/form-data" class="step">
          <Csrf token={csrf} />
          {refused === null ? null : (
            <section class="note bad" role="alert" aria-labelledby="ikke-gemt">
              <h2 id="ikke-gemt" class="status">
                <Icon name="overskredet" />
                {t.notTaken(refused.name)}
              </h2>
              <p>{t.mend}</p>
              <FaultList faults={refused.faults} words={words} />
            </section>
          )}
          <div class="field">
            <label for="filer">{t.file}</label>
            <input type="file" id="filer" name="filer" accept=".csv,text/csv" />
          </div>
          <div class="field">
            <label for="tekst">{t.paste}</label>
            <p class="hint" id="tekst-hjaelp">
              {t.pasteHint}
            </p>
            <textarea
              id="tekst"
              name="tekst"
              rows={14}
              spellcheck={false}
              aria-describedby="tekst-hjaelp"
            >
              {text}
            </textarea>
          </div>
          <p class="row">
            <button class="primary">{t.save}</button>
            <a href={path}>{words.language === 'da' ? 'Annuller' : 'Cancel'}</a>
          </p>
        </form>
      </section>
    </div>
  );
}
