import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { draftKinds } from '../drafts/drafts.ts';
import { CommitteeHead } from '../head.tsx';
import { textsOfDrafts } from './texts.ts';

/** The papers that write themselves, with what each says. */
export function DraftKindsView({ words }: { readonly words: Words }): VNode {
  const { language } = words;
  const t = textsOfDrafts(language);
  return (
    <div class="panels">
      <CommitteeHead title={t.title} lead={t.lead} words={words} />
      <section class="panel" aria-label={t.choose}>
        <ul class="bullets">
          {draftKinds.map(({ id, da, en, aboutDa, aboutEn }) => (
            <li>
              <a href={`/udvalg/udkast/${id}`}>{language === 'da' ? da : en}</a>
              <span class="under quiet">{language === 'da' ? aboutDa : aboutEn}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
