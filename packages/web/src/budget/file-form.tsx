import type { Fault } from '@rettidig/economy';
import type { VNode } from 'preact';
import { largestFile } from '../http/sent-files.ts';
import type { Language } from '../texts/language.ts';
import { Icon } from '../ui/icon.tsx';
import { textsOfFiles } from './file-texts.ts';

/** A table that was sent and is not taken, so that it can be mended. */
export interface KeptTable {
  readonly name: string;
  readonly text: string;
}

/** Where a file is chosen, or a table pasted; what was sent and not taken still stands. */
export function FileFields({
  kept,
  language,
}: {
  readonly kept: KeptTable;
  readonly language: Language;
}): VNode {
  const t = textsOfFiles(language);
  return (
    <>
      <div class="field">
        <label for="filer">{t.file}</label>
        <p class="hint" id="filer-hjaelp">
          {t.most(largestFile / 1_000_000)}
        </p>
        <input
          id="filer"
          name="filer"
          type="file"
          accept=".csv,.txt,.xlsx"
          aria-describedby="filer-hjaelp"
        />
      </div>
      <details open={kept.text !== ''}>
        <summary>{t.orPaste}</summary>
        <div class="field">
          <label for="tekst">{t.paste}</label>
          {kept.text === '' ? null : (
            <p class="hint" id="tekst-hjaelp">
              {t.still(kept.name)}
            </p>
          )}
          <input type="hidden" name="filnavn" value={kept.name} />
          <textarea
            id="tekst"
            name="tekst"
            rows={8}
            wrap="off"
            {...(kept.text === '' ? {} : { 'aria-describedby': 'tekst-hjaelp' })}
          >
            {kept.text}
          </textarea>
        </div>
      </details>
    </>
  );
}

/** More faults than these are folded: a whole column in another form is one thing to mend. */
const faultsAtOnce = 12;

/** What is wrong with a file, each with its line. */
export function FileFaults({
  name,
  faults,
  language,
}: {
  readonly name: string;
  readonly faults: readonly Fault[];
  readonly language: Language;
}): VNode | null {
  if (faults.length === 0) return null;
  const t = textsOfFiles(language);
  const items = (some: readonly Fault[]): VNode => (
    <ul class="bullets" lang="da">
      {some.map(({ line, text }) => (
        <li>
          {line === null ? null : <b>{t.line(line)}</b>}
          {text}
        </li>
      ))}
    </ul>
  );
  const rest = faults.slice(faultsAtOnce);
  return (
    <section class="note bad" role="alert" aria-labelledby="ikke-lagt-ind">
      <h2 id="ikke-lagt-ind" class="status">
        <Icon name="overskredet" />
        {t.notTaken(name)}
      </h2>
      <p>{t.mended}</p>
      {items(faults.slice(0, faultsAtOnce))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t.more(rest.length)}</summary>
          {items(rest)}
        </details>
      )}
    </section>
  );
}
