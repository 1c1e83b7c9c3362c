import type { VNode } from 'preact';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { type Attention, attentions } from './codes.ts';
import type { Portfolio } from './portfolio.ts';
import { portfolioAddress } from './query.ts';

const icons: Readonly<Record<Attention, IconName>> = {
  overskredet: 'overskredet',
  'i-dag': 'aktuel',
  'denne-uge': 'aktuel',
  'uden-samtale': 'kalender',
  'uden-tilbud': 'tilbud',
  fritaget: 'undtaget',
  nye: 'nye',
  mangler: 'mangler',
  'kan-ikke-beregnes': 'mangler',
  beskyttet: 'beskyttet',
};

/** Numbers one can press: each narrows the list to those it counts, and widens it again. */
export function Counters({
  portfolio: { query, selection },
  words: { t, language },
}: {
  readonly portfolio: Portfolio;
  readonly words: Words;
}): VNode {
  return (
    <section aria-labelledby="taellere">
      <h2 id="taellere" class="unseen">
        {t.portfolio.counters}
      </h2>
      <ul class="counters compact">
        {attentions.codes.map(({ code }) => {
          const chosen = query.filter.includes(code);
          const n = selection.counts[code];
          const filter = chosen
            ? query.filter.filter((one) => one !== code)
            : [...query.filter, code];
          return (
            <li>
              <a
                href={portfolioAddress({ ...query, filter })}
                class={n === 0 && !chosen ? 'zero' : code === 'overskredet' ? 'alarm' : undefined}
                aria-current={chosen ? 'true' : undefined}
                title={t.portfolio.attentionHelp[code]}
              >
                <b>
                  <Icon name={icons[code]} />
                  {n}
                </b>
                <span>
                  {attentions.label(code, language)}
                  {chosen ? <span class="unseen">{` ${t.portfolio.chosen}`}</span> : null}
                </span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
