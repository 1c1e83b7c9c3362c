import type { BenefitSpell, LadderStep, RefundLadder } from '@rettidig/casework';
import { contains } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import { lastDayText, listDay, textDay } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { CitizenPage } from './page.ts';
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
      {ladder === null ? null : <Ladder ladder={ladder} words={words} />}
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

function Ladder({
  ladder: { now, week, steps, reset },
  words,
}: {
  readonly ladder: RefundLadder;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCase(language).benefit;
  const next = steps.find(({ reachedOn }) => reachedOn !== null);
  return (
    <>
      <div class="row sub">
        <h3 id="refusionstrappe">{t.ladder}</h3>
        {week === null ? null : <span class="quiet">{t.week(week)}</span>}
      </div>
      {now.outcome === 'mangler' ? (
        <p class="status-line">
          <Icon name="mangler" /> <span lang="da">{t.missing(now.missing.join(', '))}</span>
        </p>
      ) : steps.length === 0 ? (
        <p>{t.noLadder}</p>
      ) : (
        <>
          <ol class="ladder" aria-labelledby="refusionstrappe">
            {steps.map((step, i) => (
              <Step step={step} next={steps[i + 1]} words={words} />
            ))}
          </ol>
          <p>
            {next?.reachedOn === undefined || next.reachedOn === null
              ? t.last
              : t.next(next.statePct, textDay(next.reachedOn, language))}
          </p>
        </>
      )}
      {reset === null ? null : <p class="quiet small">{t.reset(reset.weeks, reset.months)}</p>}
    </>
  );
}

function Step({
  step: { fromWeek, statePct, reachedOn },
  next,
  words: { language },
}: {
  readonly step: LadderStep;
  readonly next: LadderStep | undefined;
  readonly words: Words;
}): VNode {
  const t = textsOfCase(language).benefit;
  const isHere = reachedOn === null && (next === undefined || next.reachedOn !== null);
  return (
    <li aria-current={isHere ? 'step' : undefined}>
      <svg viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
        <rect x="0" y={40 - statePct * 0.4} width="100" height={statePct * 0.4} />
      </svg>
      <b>{t.share(statePct)}</b>
      <span class="small">
        {next === undefined ? t.stepFrom(fromWeek) : t.stepWeeks(fromWeek, next.fromWeek - 1)}
      </span>
      {isHere ? <b class="small">{t.here}</b> : null}
      {reachedOn === null ? null : (
        <span class="small">{t.from(listDay(reachedOn, language))}</span>
      )}
    </li>
  );
}
