import type { LadderStep, RefundLadder } from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import { refundSituations } from '@rettidig/law';
import type { VNode } from 'preact';
import { listDay, textDay } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfLadder } from './texts.ts';
import { comes, comingWeek, countedWeeks, earliestReset, nextStep, periodsText } from './words.ts';

interface Shown {
  readonly ladder: RefundLadder;
  readonly words: Words;
}

/** Where the citizen stands on the refund ladder, what comes next, and what sets it back. */
export function LadderPanel({
  ladder,
  citizen,
  knownOn,
  mayRegister,
  words,
}: Shown & {
  readonly citizen: string;
  readonly knownOn: Day | null;
  readonly mayRegister: boolean;
}): VNode {
  const t = textsOfLadder(words.language);
  const { count, now } = ladder;
  const query = knownOn === null ? '' : `?kendt=${isoDay(knownOn)}`;
  return (
    <>
      <div class="row sub">
        <h3 id="refusionstrappe">{count === null ? t.effort : t.ladder}</h3>
        {count === null ? null : (
          <span class="quiet">{t.week(count.least.number, count.most.number)}</span>
        )}
      </div>
      {now.outcome.outcome === 'mangler' ? (
        <Missing
          ladder={ladder}
          missing={now.outcome.missing}
          citizen={mayRegister ? citizen : null}
          words={words}
        />
      ) : now.outcome.outcome !== 'afgjort' ? (
        <p>{t.noRule}</p>
      ) : count === null ? (
        <ByEffort ladder={ladder} words={words} />
      ) : (
        <Steps ladder={ladder} words={words} />
      )}
      <Reset ladder={ladder} words={words} />
      <p>
        <a href={`/borgere/${citizen}/refusion${query}`}>{t.why}</a>
      </p>
    </>
  );
}

function Missing({
  ladder: { unsaid },
  missing,
  citizen,
  words,
}: Shown & {
  readonly missing: readonly string[];
  /** Null where nothing may be registered. */
  readonly citizen: string | null;
}): VNode {
  const t = textsOfLadder(words.language);
  return (
    <>
      <p class="status-line">
        <Icon name="mangler" /> <span lang="da">{t.missing(missing.join(', '))}</span>
      </p>
      {unsaid.length === 0 ? null : (
        <p>
          {t.unsaid(periodsText(unsaid, words))}{' '}
          {citizen === null ? null : (
            <a class="no-print" href={`/borgere/${citizen}/arbejde`}>
              {t.registerWork}
            </a>
          )}
        </p>
      )}
    </>
  );
}

/** Before the ladder: the share by what the citizen did in the week. */
function ByEffort({ ladder: { now }, words: { language } }: Shown): VNode {
  const t = textsOfLadder(language);
  const { situation } = now.facts;
  const share = now.outcome.outcome === 'afgjort' ? now.outcome.value : null;
  return (
    <p>
      {share === null ? null : <b>{`${t.shares(share.statePct, share.municipalPct)} `}</b>}
      {t.byEffort}
      {situation === 'ukendt'
        ? null
        : ` ${t.situation}: ${refundSituations.label(situation, language)}.`}
    </p>
  );
}

function Steps({ ladder, words }: Shown): VNode {
  const t = textsOfLadder(words.language);
  const { steps } = ladder;
  const next = nextStep(ladder);
  return (
    <>
      <ol class="ladder" aria-labelledby="refusionstrappe">
        {steps.map((step, i) => (
          <Step step={step} next={steps[i + 1]} words={words} />
        ))}
      </ol>
      <p>{next === null ? t.last : t.next(next.statePct, comes(next.reachedOn, words))}</p>
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
  const t = textsOfLadder(language);
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
        <span class="small">{t.from(listDay(reachedOn.earliest, language))}</span>
      )}
    </li>
  );
}

/** What sets the count back, and how far that has come. */
function Reset({ ladder, words }: Shown): VNode | null {
  const { language } = words;
  const t = textsOfLadder(language);
  const { terms, count } = ladder;
  if (terms === null || count === null) return null;
  const { least, most } = countedWeeks(count);
  return (
    <p class="quiet small">
      {[
        t.terms(terms.weeks, terms.months),
        least === most ? t.counted(most) : t.countedBetween(least, most),
        t.earliest(comingWeek(ladder, words), textDay(earliestReset(count), language)),
      ].join(' ')}
    </p>
  );
}
