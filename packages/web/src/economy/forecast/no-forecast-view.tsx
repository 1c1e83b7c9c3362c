import type { NoForecast } from '@rettidig/economy';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { textsOfForecast } from './texts.ts';

/** Why a benefit has no forecast, in words. */
export function whyNone({ outcome, months, why }: NoForecast, { language }: Words): string {
  const t = textsOfForecast(language);
  if (outcome === 'ingen') return t.nobody;
  return why === 'brud' ? `${t.tooShort(months)} ${t.afterBreak}` : t.tooShort(months);
}

/** The page of a benefit that cannot be forecast: what is lacking. */
export function NoForecastView({
  lacking,
  words,
}: {
  readonly lacking: NoForecast;
  readonly words: Words;
}): VNode {
  const t = textsOfForecast(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href="/oekonomi/prognose">{t.back}</a>
        </p>
        <h1>{t.titleOf(benefits.label(lacking.benefit, words.language))}</h1>
      </div>
      <p class="note warn">{whyNone(lacking, words)}</p>
    </div>
  );
}
