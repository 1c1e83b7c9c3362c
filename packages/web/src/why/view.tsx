import { type Duty, firstLawDay, parties } from '@rettidig/casework';
import type { Day, Explanation } from '@rettidig/engine';
import { targetGroups } from '@rettidig/law';
import type { VNode } from 'preact';
import { dueDistance, listDay, textDay } from '../format/days.ts';
import { isLawGap, missingName } from '../duties/gap.ts';
import { Icon } from '../ui/icon.tsx';
import { Status } from '../ui/status.tsx';
import type { Words } from '../ui/words.ts';
import { doubtsOf } from './certainty.ts';
import { Law, Pair, Reasons } from './reasons.tsx';
import { Replay } from './replay.tsx';
import { type Why, caseAddress, whyAddress } from './why.ts';

/** Why a citizen has a duty: the answer, the law, the numbers and the facts, on one sheet of paper. */
export function WhyView({ why, words }: { readonly why: Why; readonly words: Words }): VNode {
  const { t, language } = words;
  const { citizen, found, lawOn } = why;
  return (
    <article class="why">
      <div class="row spread no-print">
        <a href={caseAddress(why)}>{t.why.backTo(citizen.name)}</a>
        <span data-udskriv={t.why.print} />
      </div>
      <p class="kicker">{t.why.kicker}</p>
      <h1>{why.what}</h1>
      <p class="quiet">
        {`${citizen.name}, ${t.years(citizen.age)} · ${t.why.printed(textDay(why.today, language))}`}
      </p>
      {why.knownOn === null ? null : (
        <p class="note warn">{t.citizen.knownNote(textDay(why.knownOn, language))}</p>
      )}
      {lawOn === null ? null : (
        <p class="note warn">
          <b>{t.why.replayMark(textDay(lawOn, language))}</b>{' '}
          <a class="no-print" href={whyAddress(why, null)}>
            {t.why.replayEnd}
          </a>
        </p>
      )}
      {found === null || found.explanation.draft === null ? null : (
        <p class="note warn">
          <b>{t.why.draftMark(found.explanation.draft)}</b>
        </p>
      )}
      {why.readUntil === null ? null : (
        <p class="note warn">
          <b>{t.why.replayTooLate(textDay(why.readUntil, language))}</b>
        </p>
      )}
      {language === 'da' ? null : <p class="quiet">{t.why.reasonsInDanish}</p>}
      {found === null ? (
        <p class="panel answer">{noAnswer(why, words)}</p>
      ) : (
        <Answer duty={found.duty} explanation={found.explanation} today={why.today} words={words} />
      )}
      <Replay why={why} words={words} />
    </article>
  );
}

/** Why there is no answer under the law of a day: not known that early, not read, not settled, or no such rule. */
function noAnswer({ lawOn, today, gaps }: Why, { t, language }: Words): string {
  const on = lawOn ?? today;
  const day = textDay(on, language);
  if (on < firstLawDay) return t.why.replayTooEarly(textDay(firstLawDay, language));
  const unread = gaps.filter(isLawGap);
  const what = (some: Why['gaps']) =>
    [
      ...new Set(some.flatMap(({ question, missing }) => question ?? missing.map(missingName))),
    ].join(', ');
  if (unread.length > 0) return t.why.replayUnread(day, what(unread));
  if (gaps.length > 0) return t.why.replayUnanswered(day, what(gaps));
  return t.why.replayNoDuty(day);
}

/** Only what still lies ahead is told to the citizen in the words of a letter. */
function isAhead({ actionable, status }: Duty): boolean {
  return actionable && status !== 'overskredet';
}

function Answer({
  duty,
  explanation,
  today,
  words,
}: {
  readonly duty: Duty;
  readonly explanation: Explanation;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  return (
    <>
      <section class="panel" aria-labelledby="svar">
        <h2 id="svar" class="unseen">
          {t.why.answer}
        </h2>
        <p class="answer" lang="da">
          {explanation.result}
        </p>
        {doubtsOf(explanation, t).map((doubt) => (
          <p class="doubt">
            <Icon name="mangler" /> {doubt}
          </p>
        ))}
        <dl class="facts key-facts">
          <Pair term={t.why.status}>
            <Status status={duty.status} language={language} />
          </Pair>
          <Pair term={t.why.due}>
            {`${listDay(duty.due, language)} (${dueDistance(duty.due, today, t, language)})`}
          </Pair>
          <Pair term={t.why.opens}>{listDay(duty.opens, language)}</Pair>
          {duty.satisfiedOn === null ? null : (
            <Pair term={t.why.metBy}>{listDay(duty.satisfiedOn, language)}</Pair>
          )}
          <Pair term={t.why.party}>{parties.label(duty.party, language)}</Pair>
          <Pair term={t.why.group}>{targetGroups.label(duty.group, language)}</Pair>
          {explanation.letter === null || !isAhead(duty) ? null : (
            <Pair term={t.why.letter}>
              <span lang="da">{explanation.letter}</span>
            </Pair>
          )}
          {duty.quota ? <Pair term={t.quotas.heading}>{t.duty.quota}</Pair> : null}
        </dl>
      </section>
      <section class="panel" aria-labelledby="lov">
        <h2 id="lov">{t.why.basis}</h2>
        <Law explanation={explanation} words={words} />
      </section>
      <Reasons explanation={explanation} words={words} level={2} />
    </>
  );
}
