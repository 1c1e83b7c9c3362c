import type { QuotaMeter } from '@rettidig/casework';
import type { VNode } from 'preact';
import { percent } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { QuotaPart, QuotaStanding } from './quotas.ts';

/** The municipality's 75 percent meters, each with the parts of units. */
export function QuotaPanel({
  standings,
  municipality,
  words,
}: {
  readonly standings: readonly QuotaStanding[];
  readonly municipality: string;
  readonly words: Words;
}): VNode {
  const { t } = words;
  return (
    <section class="panel" aria-labelledby="kvote">
      <h2 id="kvote">{t.quotas.heading}</h2>
      <p class="quiet small">{t.quotas.of(municipality)}</p>
      {standings.length === 0 ? <p class="small">{t.quotas.empty}</p> : null}
      <div class="quotas">
        {standings.map((standing) => (
          <Standing standing={standing} words={words} />
        ))}
      </div>
    </section>
  );
}

function Standing({
  standing: { meter, parts },
  words,
}: {
  readonly standing: QuotaStanding;
  readonly words: Words;
}): VNode {
  const { t } = words;
  return (
    <div class="quota">
      <h3 class="small">{`${t.quotas.subject[meter.subject]}: ${t.groups[meter.group]}`}</h3>
      <Meter meter={meter} words={words} />
      <Parts parts={parts} words={words} />
    </div>
  );
}

function Parts({
  parts,
  words: { t },
}: {
  readonly parts: readonly QuotaPart[];
  readonly words: Words;
}): VNode | null {
  const texts = parts.map(({ unit, met, population }) => t.quotas.part(unit.name, met, population));
  if (texts.length < 2) return <p class="small">{texts}</p>;
  return (
    <details>
      <summary class="small">{t.quotas.parts(texts.length)}</summary>
      <ul class="small">
        {texts.map((text) => (
          <li>{text}</li>
        ))}
      </ul>
    </details>
  );
}

const outlookIcon = {
  naaet: 'opfyldt',
  'i-gang': 'aktuel',
  'kan-ikke-naas': 'overskredet',
} as const;

/** The share that is met as a bar with the line it must reach, and the same in words. */
function Meter({
  meter: { population, met, exempted, missed, running, sharePct, requiredPct, outlook },
  words: { t, language },
}: {
  readonly meter: QuotaMeter;
  readonly words: Words;
}): VNode {
  const width = (n: number): number => Math.round((n / population) * 1000) / 5;
  const mark = requiredPct * 2;
  const numbers = [
    t.quotas.met(met, population),
    t.quotas.exempted(exempted),
    t.quotas.missed(missed),
    t.quotas.running(running),
  ];
  return (
    <>
      <p class="row spread small">
        <span>
          <b>{percent(sharePct, language)}</b>
          {` · ${t.quotas.required(percent(requiredPct, language))}`}
        </span>
        <span class={`status ${outlook === 'kan-ikke-naas' ? 's-overskredet' : ''}`}>
          <Icon name={outlookIcon[outlook]} />
          {t.quotas.outlook[outlook]}
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
