import { approvalRefused, type AvailabilityCase, isOpen } from '@rettidig/casework';
import { type Explained, valueOf } from '@rettidig/engine';
import { availabilityEvents, targetGroups } from '@rettidig/law';
import type { DecisionLine } from '@rettidig/store';
import type { ComponentChildren, VNode } from 'preact';
import { dueDistance, listDay, textDay } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { Law, Pair, Reasons } from '../why/reasons.tsx';
import { Conditions } from './conditions.tsx';
import { caseAddress, type Handling, handlingFor } from './handlings.ts';
import type { AvailabilityModel } from './load.ts';
import { Lines, nameOf } from './parts.tsx';
import { textsOfAvailability } from './texts.ts';

interface ViewProps {
  readonly model: AvailabilityModel;
  readonly words: Words;
}

/** The readiness gate as a screen: what is next, each condition with what the case shows, and what the law says. */
export function AvailabilityCaseView({
  model,
  done,
  words,
}: ViewProps & {
  /** What was just registered; null when one comes from elsewhere. */
  readonly done: DecisionLine | null;
}): VNode {
  const { language } = words;
  const t = textsOfAvailability(language);
  const { one, citizen } = model;
  return (
    <div class="panels availability">
      <div class="page-head">
        <p class="kicker">
          <a href={`/borgere/${citizen.id}`}>{citizen.name}</a>
        </p>
        <h1>{t.caseTitle(availabilityEvents.label(one.event, language))}</h1>
        <p class="row">
          <span>{t.eventOn(textDay(one.on, language))}</span>
          {isOpen(one) ? <Deadline model={model} words={words} /> : null}
        </p>
      </div>
      {done === null ? null : (
        <p class="note" role="status">
          <b>{`${t.done}: `}</b>
          <span lang="da">{done.heading}</span>.{' '}
          <a href={`/borgere/${citizen.id}/fortryd/${done.id}`}>{t.undo}</a>
        </p>
      )}
      <WhatNow model={model} words={words} />
      <Conditions model={model} words={words} />
      <Facts model={model} words={words} />
      <Sanction model={model} words={words} />
    </div>
  );
}

function Deadline({ model: { assessment, view }, words }: ViewProps): VNode {
  const { language } = words;
  const t = textsOfAvailability(language);
  const last = valueOf(assessment.deadline.outcome);
  if (last === null) return <span>{t.noDeadline}</span>;
  const isGone = last < view.on;
  return (
    <span class={isGone ? 'status s-overskredet' : 'status'}>
      <Icon name={isGone ? 'overskredet' : 'aktuel'} />
      {isGone
        ? t.deadlineGone(textDay(last, language))
        : t.deadline(textDay(last, language), dueDistance(last, view.on, words.t, language))}
    </span>
  );
}

/** How the case stands, in one sentence, and the one thing to do about it. */
function WhatNow({ model, words }: ViewProps): VNode {
  const { language } = words;
  const t = textsOfAvailability(language);
  const { one, citizen } = model;
  const { text, isDanish, handling, others } = nextOf(model, words);
  return (
    <section class="panel" aria-labelledby="hvad-nu">
      <h2 id="hvad-nu">{t.what}</h2>
      {one.returned === null || one.state !== 'under-behandling' ? null : (
        <p class="note warn">
          <b>{`${t.returned(nameOf(model, one.returned.by, words), listDay(one.returned.on, language))}: `}</b>
          <span lang="da">{one.returned.reasons}</span>
        </p>
      )}
      <p class="answer" lang={isDanish ? 'da' : undefined}>
        {text}
      </p>
      {handling === null && others.length === 0 ? null : (
        <p class="row actions">
          {handling === null ? null : (
            <a class="button primary" href={caseAddress(citizen.id, one.id, handling)}>
              {t.handlings[handling]}
            </a>
          )}
          {others.map((other) => (
            <a href={caseAddress(citizen.id, one.id, other)}>{t.handlings[other]}</a>
          ))}
        </p>
      )}
    </section>
  );
}

interface Next {
  readonly text: string;
  /** The text is the law's, which speaks Danish. */
  readonly isDanish: boolean;
  readonly handling: Handling | null;
  readonly others: readonly Handling[];
}

function nextOf(model: AvailabilityModel, words: Words): Next {
  const { language } = words;
  const t = textsOfAvailability(language);
  const { one, assessment, actor } = model;
  const say = (
    text: string,
    handling: Handling | null,
    others: readonly Handling[] = [],
  ): Next => ({
    text,
    isDanish: false,
    handling,
    others,
  });
  if (one.closed !== null) {
    const who = nameOf(model, one.closed.by, words);
    const day = textDay(one.closed.on, language);
    return say(one.state === 'sanktion' ? t.decided(who, day) : t.closed(who, day), null);
  }
  const readiness = valueOf(assessment.readiness?.outcome ?? { outcome: 'ikke-i-kraft' });
  if (readiness === null) {
    return {
      text: assessment.readiness?.explanation.result ?? t.noGroup,
      isDanish: assessment.readiness !== null,
      handling: 'luk',
      others: [],
    };
  }
  const next = readiness.conditions.find(({ code }) => code === readiness.next);
  if (next === undefined) return say(t.ready, 'godkend', ['retur']);
  if (next.code === 'anden-person') {
    return approvalRefused(one, actor) === null
      ? say(`${awaits(model, words)} ${t.ready}`, 'godkend', ['retur'])
      : say(t.ownProposal, null, ['luk']);
  }
  if (next.state === 'stopper') {
    const mend = handlingFor(next);
    return {
      text: next.todo,
      isDanish: true,
      handling: 'luk',
      others: mend === 'vejledning' || mend === 'tidligere' ? [mend] : [],
    };
  }
  const handling = handlingFor(next);
  return { text: next.todo, isDanish: true, handling, others: handling === 'luk' ? [] : ['luk'] };
}

function awaits(model: AvailabilityModel, words: Words): string {
  const t = textsOfAvailability(words.language);
  return t.awaits(nameOf(model, model.one.proposal?.by ?? '', words));
}

/** What the case itself holds. */
function Facts({ model, words }: ViewProps): VNode {
  const { language } = words;
  const t = textsOfAvailability(language);
  const { one, assessment } = model;
  return (
    <section class="panel" aria-labelledby="sagen">
      <h2 id="sagen">{t.facts}</h2>
      <dl class="pairs">
        <Pair term={t.description}>
          <Lines text={one.description} />
        </Pair>
        <Pair term={t.group}>
          {assessment.group === null ? t.noGroup : targetGroups.label(assessment.group, language)}
        </Pair>
        {one.hearing === null ? null : (
          <Pair term={t.hearing}>
            {t.hearingUntil(
              listDay(one.hearing.on, language),
              listDay(one.hearing.deadline, language),
            )}
          </Pair>
        )}
        {one.answer === null ? null : (
          <Pair term={t.answer}>
            <Lines text={`${listDay(one.answer.on, language)}: ${one.answer.text}`} />
          </Pair>
        )}
        <ProposalFacts one={one} model={model} words={words} />
      </dl>
    </section>
  );
}

function ProposalFacts({
  one,
  model,
  words,
}: ViewProps & { readonly one: AvailabilityCase }): VNode | null {
  const { language } = words;
  const t = textsOfAvailability(language);
  const { proposal, closed } = one;
  return (
    <>
      {proposal === null || one.state === 'under-behandling' ? null : (
        <>
          <Pair term={t.proposedBy}>
            {`${nameOf(model, proposal.by, words)}, ${listDay(proposal.on, language)}`}
          </Pair>
          <Pair term={t.main}>
            <Lines text={proposal.considerations} />
          </Pair>
          <Pair term={t.weighty}>
            <Lines text={proposal.facts} />
          </Pair>
        </>
      )}
      {closed === null ? null : (
        <Pair term={one.state === 'sanktion' ? t.result : t.reasons}>
          <Lines text={closed.reasons} />
        </Pair>
      )}
    </>
  );
}

/** The rules behind the sanction, each with its reasons folded. */
function Sanction({ model: { assessment }, words }: ViewProps): VNode {
  const t = textsOfAvailability(words.language);
  const { kind, days, amount, sharpenedTo, deadline, readiness } = assessment;
  const isSharpened = sharpenedTo !== null;
  return (
    <section class="panel" aria-labelledby="sanktionen">
      <h2 id="sanktionen">{t.sanction}</h2>
      <dl class="pairs">
        {kind === null ? null : (
          <Pair term={t.kind}>
            <Answer explained={kind} words={words} />
          </Pair>
        )}
        {isSharpened ? (
          <Pair term={t.days}>
            <Answer explained={sharpenedTo} words={words} />
          </Pair>
        ) : (
          <>
            <Pair term={t.days}>
              <Answer explained={days} words={words} />
            </Pair>
            <Pair term={t.amount}>
              {amount === null ? t.amountUnknown : <Answer explained={amount} words={words} />}
            </Pair>
          </>
        )}
        <Pair term={t.lastDay}>
          <Answer explained={deadline} words={words} />
        </Pair>
      </dl>
      {readiness === null ? null : (
        <Why explained={readiness} words={words}>
          {readiness.explanation.question}
        </Why>
      )}
    </section>
  );
}

function Answer<T>({
  explained,
  words,
}: {
  readonly explained: Explained<T>;
  readonly words: Words;
}): VNode {
  const t = textsOfAvailability(words.language);
  return (
    <>
      <span lang="da">{explained.explanation.result}</span>
      <Why explained={explained} words={words}>
        {t.why}
        <span class="unseen" lang="da">{` ${explained.explanation.title}`}</span>
      </Why>
    </>
  );
}

function Why<T>({
  explained,
  words,
  children,
}: {
  readonly explained: Explained<T>;
  readonly words: Words;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <details>
      <summary>{children}</summary>
      <Law explanation={explained.explanation} words={words} />
      <Reasons explanation={explained.explanation} words={words} level={3} />
    </details>
  );
}
