import type { KeptMatter } from '@rettidig/store';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { draftKindOf } from '../drafts/drafts.ts';
import { matterPath } from '../matters/load.ts';
import { textsOfDrafts } from './texts.ts';

/** Of a matter that wrote itself and is not finished: what it left to a person, and the way to write it again. */
export function Drafted({
  matter: { id, state, drafted },
  words: { language },
}: {
  readonly matter: KeptMatter;
  readonly words: Words;
}): VNode | null {
  const t = textsOfDrafts(language);
  if (drafted === null || state !== 'udkast') return null;
  const kind = draftKindOf(drafted.draft);
  const lacking = drafted.lacking ?? [];
  const name = kind === null ? drafted.draft : language === 'da' ? kind.da : kind.en;
  return (
    <section class="panel no-print" aria-labelledby="udkast-af">
      <h2 id="udkast-af">{t.writtenBy(name)}</h2>
      {lacking.length === 0 ? null : (
        <>
          <p>{t.lackingLead}</p>
          <ul class="bullets" lang="da">
            {lacking.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href={`${matterPath(id)}/skriv-om`}>{t.again}</a>
      </p>
    </section>
  );
}
