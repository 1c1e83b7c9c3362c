import type { QuotaMeter as Quota } from '@rettidig/casework';
import type { VNode } from 'preact';
import { percent } from '../format/numbers.ts';
import { Icon } from './icon.tsx';
import type { Words } from './words.ts';

/** The share that is met as a bar with the line it must reach, and the same in words. */
export function QuotaMeter({
  quota,
  words: { t, language },
}: {
  readonly quota: Quota;
  readonly words: Words;
}): VNode {
  return (
    <div class="quota">
      <h3 class="small">{`${t.myDay.quotaSubject[quota.subject]}: ${t.groups[quota.group]}`}</h3>
      <Reached quota={quota} words={{ t, language }} />
    </div>
  );
}

const outlookIcon = {
  naaet: 'opfyldt',
  'i-gang': 'aktuel',
  'kan-ikke-naas': 'overskredet',
} as const;

function Reached({
  quota: { population, met, exempted, missed, running, sharePct, requiredPct, outlook },
  words: { t, language },
}: {
  readonly quota: Quota;
  readonly words: Words;
}): VNode {
  const width = (n: number): number => Math.round((n / population) * 1000) / 5;
  const mark = requiredPct * 2;
  const numbers = [
    t.myDay.quotaText(met, population),
    t.myDay.quotaExempted(exempted),
    t.myDay.quotaMissed(missed),
    t.myDay.quotaStillRunning(running),
  ];
  return (
    <>
      <p class="row spread small">
        <span>
          <b>{percent(sharePct, language)}</b>
          {` · ${t.myDay.quotaRequired(percent(requiredPct, language))}`}
        </span>
        <span class={`status ${outlook === 'kan-ikke-naas' ? 's-overskredet' : ''}`}>
          <Icon name={outlookIcon[outlook]} />
          {t.myDay.quotaOutlook[outlook]}
        </span>
      </p>
      <svg class="meter" viewBox="0 0 200 18" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0.5" y="2.5" width="199" height="13" fill="#fff" stroke="#8e8e8e" />
        <rect x="0" y="2" width={width(met)} height="14" fill="#004d99" />
        <rect x={width(met)} y="5" width={width(exempted)} height="8" fill="#bfbfbf" />
        <path d={`M${mark} 0V18`} stroke="#fff" stroke-width="4" />
        <path d={`M${mark} 0V18`} stroke="#1a1a1a" stroke-width="2" />
      </svg>
      <p class="quiet small">{numbers.join(' · ')}</p>
    </>
  );
}
