import type { BenefitSpell } from '@rettidig/casework';
import { contains } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import { lastDayText, listDay } from '../format/days.ts';
import { LadderPanel } from '../refund-ladder/panel.tsx';
import type { Words } from '../ui/words.ts';
import { type CitizenPage, mayRegister } from './page.ts';
import { textsOfCase } from './texts.ts';

/** The benefits of the case, and where the citizen stands on the refund ladder. */
export function Benefit({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const t = textsOfCase(words.language).benefit;
  const { file, today, ladder } = page;
  const now = file.benefits.filter((spell) => contains(spell, today) || spell.from > today);
  const earlier = file.benefits.filter(({ to }) => to <= today).toReversed();
  return (
    <section class="panel" aria-labelledby="ydelse">
      <h2 id="ydelse">{t.heading}</h2>
      {now.length === 0 ? <p>{t.none}</p> : <Spells spells={now} words={words} />}
      {earlier.length === 0 ? null : (
        <details>
          <summary>{t.earlier(earlier.length)}</summary>
          <Spells spells={earlier} words={words} />
        </details>
      )}
      {ladder === null ? null : (
        <LadderPanel
          ladder={ladder}
          citizen={page.citizen.id}
          knownOn={page.knownOn}
          mayRegister={mayRegister(page)}
          words={words}
        />
      )}
    </section>
  );
}

function Spells({
  spells,
  words: { t, language },
}: {
  readonly spells: readonly BenefitSpell[];
  readonly words: Words;
}): VNode {
  return (
    <ul class="spells">
      {spells.map(({ benefit, from, to }) => (
        <li>
          <b>{benefits.label(benefit, language)}</b>{' '}
          <span class="nowrap">
            {`${listDay(from, language)} – ${lastDayText(to, t, language)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
