import type { VNode } from 'preact';
import type { Language } from '../texts/language.ts';
import { economyPages } from './pages.ts';
import { textsOfEconomy } from './texts.ts';

/** The front page of economy: every page with what it answers. */
export function EconomyStartView({ language }: { readonly language: Language }): VNode {
  const t = textsOfEconomy(language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p>{t.lead}</p>
      </div>
      <ul class="bullets">
        {economyPages.map(({ path, da, en, aboutDa, aboutEn }) => (
          <li>
            <a href={path}>{language === 'da' ? da : en}</a>
            <span class="under quiet">{language === 'da' ? aboutDa : aboutEn}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
