import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { draftKinds } from '../drafts/drafts.ts';
import { textsOfDrafts } from './texts.ts';

/** The papers that write themselves, with what each says. */
export function DraftKindsView({ words: { language } }: { readonly words: Words }): VNode {
  const t = textsOfDrafts(language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
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
