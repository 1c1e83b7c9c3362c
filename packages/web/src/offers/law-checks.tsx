import { checkStates, type CheckState, type LawCheck } from '@rettidig/casework';
import { explanationText } from '@rettidig/engine';
import type { VNode } from 'preact';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfOffers } from './texts.ts';

const icons: Readonly<Record<CheckState, IconName>> = {
  opfyldt: 'opfyldt',
  'ikke-opfyldt': 'overskredet',
  mangler: 'mangler',
  skoen: 'person',
  'uden-betydning': 'bortfaldet',
};

/** What the law says of an offer: rule by rule how it stands, and behind each why. */
export function LawChecks({
  checks,
  words,
}: {
  readonly checks: readonly LawCheck[];
  readonly words: Words;
}): VNode | null {
  const { language } = words;
  const t = textsOfOffers(language);
  if (checks.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="loven">
      <h2 id="loven">{t.law}</h2>
      <p class="quiet">{t.lawLead}</p>
      <ul class="law-checks">
        {checks.map(({ state, text, explanation, stops }) => (
          <li>
            <p class="status">
              <Icon name={!stops && state === 'ikke-opfyldt' ? 'info' : icons[state]} />
              <b lang="da">{explanation.title}</b>
              {stops ? <span class="quiet">{checkStates.label(state, language)}</span> : null}
            </p>
            <p lang="da">{`${explanation.question} ${text}`}</p>
            <details>
              <summary>{t.lawWhy}</summary>
              <ul lang="da">
                {explanationText(explanation, { full: false })
                  .split('\n')
                  .map((line) => (
                    <li>{line}</li>
                  ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
