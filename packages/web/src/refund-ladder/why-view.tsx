import type { RefundLadder, RunningBenefitCount } from '@rettidig/casework';
import {
  addWeeks,
  type Day,
  danishDay,
  type Explanation,
  isoDay,
  type Period,
} from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import type { Named } from '../duties/lines.ts';
import { lastDayText, listDay, textDay } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { doubtsOf } from '../why/certainty.ts';
import { Law, Pair, Reasons } from '../why/reasons.tsx';
import { textsOfLadder } from './texts.ts';
import { ladderFacts, periodsText } from './words.ts';

/** What the page that explains the refund of a citizen shows. */
export interface LadderWhy {
  readonly citizen: Named;
  readonly today: Day;
  /** The day whose week is looked at. */
  readonly on: Day;
  readonly knownOn: Day | null;
  /** Null without a benefit on the day. */
  readonly found: {
    readonly ladder: RefundLadder;
    readonly share: Explanation;
    /** The rule of the count; null where the law of the week has none. */
    readonly count: Explanation | null;
  } | null;
}

/** Why the state pays what it pays of a citizen's benefit: the count, the rates, the law. */
export function LadderWhyView({
  why,
  words,
}: {
  readonly why: LadderWhy;
  readonly words: Words;
}): VNode {
  const { t: shared, language } = words;
  const t = textsOfLadder(language);
  const { citizen, on, knownOn, found } = why;
  const back = `/borgere/${citizen.id}${knownOn === null ? '' : `?kendt=${isoDay(knownOn)}`}#ydelse`;
  return (
    <article class="why">
      <div class="row spread no-print">
        <a href={back}>{shared.why.backTo(citizen.name)}</a>
        <span data-udskriv={shared.why.print} />
      </div>
      <p class="kicker">{shared.why.kicker}</p>
      <h1>{t.heading}</h1>
      <p class="quiet">
        {[
          `${citizen.name}, ${shared.years(citizen.age)}`,
          t.seenOn(textDay(on, language)),
          shared.why.printed(textDay(why.today, language)),
        ].join(' · ')}
      </p>
      {knownOn === null ? null : (
        <p class="note warn">{shared.citizen.knownNote(textDay(knownOn, language))}</p>
      )}
      {language === 'da' ? null : <p class="quiet">{shared.why.reasonsInDanish}</p>}
      {found === null ? (
        <p class="panel answer">{t.noBenefit(textDay(on, language))}</p>
      ) : (
        <Found found={found} words={words} />
      )}
      <OtherDay why={why} words={words} />
    </article>
  );
}

function Found({
  found: { ladder, share, count },
  words,
}: {
  readonly found: NonNullable<LadderWhy['found']>;
  readonly words: Words;
}): VNode {
  const { t: shared } = words;
  const t = textsOfLadder(words.language);
  return (
    <>
      <section class="panel" aria-labelledby="svar">
        <h2 id="svar" class="unseen">
          {shared.why.answer}
        </h2>
        <p class="answer" lang="da">
          {share.result}
        </p>
        {doubtsOf(share, shared).map((doubt) => (
          <p class="doubt">
            <Icon name="mangler" /> {doubt}
          </p>
        ))}
        <dl class="facts key-facts">
          {ladderFacts(ladder, words).map(([term, value]) => (
            <Pair term={term}>{value}</Pair>
          ))}
        </dl>
        {ladder.count === null ? <p>{t.byEffort}</p> : null}
      </section>
      <section class="panel" aria-labelledby="lov">
        <h2 id="lov">{shared.why.basis}</h2>
        <Law explanation={share} words={words} />
      </section>
      <Counted ladder={ladder} words={words} />
      <Reasons explanation={share} words={words} level={2} />
      {count === null ? null : (
        <section class="panel" aria-labelledby="taelling">
          <h2 id="taelling">{t.ruleHeading}</h2>
          <p lang="da">{count.question}</p>
          <Law explanation={count} words={words} />
          <Reasons explanation={count} words={words} level={3} />
        </section>
      )}
    </>
  );
}

/** The weeks of the count, spell by spell; twice where nobody has said whether it began anew. */
function Counted({
  ladder: { count, unsaid },
  words,
}: {
  readonly ladder: RefundLadder;
  readonly words: Words;
}): VNode | null {
  const t = textsOfLadder(words.language);
  if (count === null) return null;
  const { least, most } = count;
  const isSure = least.number === most.number;
  return (
    <section class="panel" aria-labelledby="talt">
      <h2 id="talt">{t.countHeading}</h2>
      <p class="quiet small">{t.countLead}</p>
      {isSure ? null : <h3>{t.mostHeading(most.number)}</h3>}
      <CountTable
        count={most}
        name={isSure ? t.countHeading : t.mostHeading(most.number)}
        words={words}
      />
      {isSure ? null : (
        <>
          <h3>{t.leastHeading(least.number)}</h3>
          <CountTable count={least} name={t.leastHeading(least.number)} words={words} />
        </>
      )}
      <h3>{t.ownHeading}</h3>
      <Own weeks={most.reset.counted} words={words} />
      {unsaid.length === 0 ? null : (
        <>
          <h3>{t.unsaidHeading}</h3>
          <p>
            <Icon name="mangler" /> {t.unsaid(periodsText(unsaid, words))}
          </p>
        </>
      )}
      {most.earlier.length === 0 ? null : (
        <p class="quiet small">
          {t.earlier(most.earlier.map((day) => listDay(day, words.language)).join(', '))}
        </p>
      )}
    </section>
  );
}

function CountTable({
  count,
  name,
  words: { t: shared, language },
}: {
  readonly count: RunningBenefitCount;
  readonly name: string;
  readonly words: Words;
}): VNode {
  const t = textsOfLadder(language);
  return (
    <table class="cards" aria-label={name} role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.benefit}</th>
          <th role="columnheader">{t.period}</th>
          <th role="columnheader" class="num">
            {t.weeks}
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {count.spells.map(({ benefit, from, to, first, last }) => (
          <tr role="row">
            <th role="rowheader" scope="row">
              {benefits.label(benefit, language)}
            </th>
            <td role="cell" data-label={t.period}>
              {`${listDay(from, language)} – ${lastDayText(to, shared, language)}`}
            </td>
            <td role="cell" class="num" data-label={t.weeks}>
              {t.weekNumbers(first, last)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Own({ weeks, words }: { readonly weeks: readonly Day[]; readonly words: Words }): VNode {
  const { t: shared, language } = words;
  const t = textsOfLadder(language);
  if (weeks.length === 0) return <p>{t.ownNone}</p>;
  return (
    <ul class="bullets">
      {stretches(weeks).map(({ from, to }) => (
        <li>
          {`${listDay(from, language)} – ${lastDayText(to, shared, language)}: ${t.ownWeeks((to - from) / 7)}`}
        </li>
      ))}
    </ul>
  );
}

/** Mondays that follow each other as one period. */
function stretches(mondays: readonly Day[]): readonly Period[] {
  const all: Period[] = [];
  for (const monday of mondays) {
    const last = all.at(-1);
    if (last?.to === monday) all[all.length - 1] = { from: last.from, to: addWeeks(monday, 1) };
    else all.push({ from: monday, to: addWeeks(monday, 1) });
  }
  return all;
}

function OtherDay({
  why: { on, knownOn },
  words: { language },
}: {
  readonly why: LadderWhy;
  readonly words: Words;
}): VNode {
  const t = textsOfLadder(language);
  return (
    <section class="panel no-print" aria-labelledby="anden-uge">
      <h2 id="anden-uge">{t.otherDay}</h2>
      <form class="row" method="get">
        {knownOn === null ? null : <input type="hidden" name="kendt" value={isoDay(knownOn)} />}
        <div class="field">
          <label for="dag">{t.dayLabel}</label>
          <p id="dag-hint" class="quiet small">
            {t.otherDayHint}
          </p>
          <input
            id="dag"
            name="dag"
            inputMode="numeric"
            autocomplete="off"
            aria-describedby="dag-hint"
            value={danishDay(on)}
          />
        </div>
        <button>{t.showDay}</button>
      </form>
    </section>
  );
}
