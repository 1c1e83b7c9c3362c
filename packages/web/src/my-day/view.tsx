import type { Interview, QuotaMeter as Quota } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { interviewForms, interviewKinds } from '@rettidig/law';
import type { VNode } from 'preact';
import type { Agenda, DutyLine, Named } from '../duties/lines.ts';
import { textDay, weekNumber, weekdayName } from '../format/days.ts';
import { DueList } from '../ui/due-list.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import { Person } from '../ui/person.tsx';
import { QuotaMeter } from '../ui/quota-meter.tsx';
import type { Words } from '../ui/words.ts';

export interface MyDay {
  readonly today: Day;
  readonly unit: string;
  readonly citizens: number;
  /** What the municipality itself must do. */
  readonly own: Agenda;
  /** What the citizen or the unemployment fund must do, until Sunday. */
  readonly others: readonly DutyLine[];
  readonly interviews: readonly { readonly citizen: Named; readonly interview: Interview }[];
  readonly quotas: readonly Quota[];
}

/** More overdue lines than this fold away, so that today stays in sight. */
const shownAtOnce = 8;

export function MyDayView({ day, words }: { readonly day: MyDay; readonly words: Words }): VNode {
  const { t, language } = words;
  const { own, today } = day;
  return (
    <>
      <div class="page-head">
        <h1>{t.myDay.title}</h1>
        <p class="quiet">
          {`${capital(t.myDay.today(weekdayName(today, language), textDay(today, language), weekNumber(today)))} · ${t.myDay.citizensOf(t.citizens(day.citizens))}`}
        </p>
      </div>
      {day.citizens === 0 ? <NobodyYet words={words} /> : null}
      <div class="columns">
        <div class="panels">
          <ul class="counters">
            <Counter to="overskredet" n={count(own.overdue)} icon="overskredet" alarm>
              {t.myDay.overdue}
            </Counter>
            <Counter to="i-dag" n={count(own.today)} icon="aktuel">
              {t.myDay.dueToday}
            </Counter>
            <Counter to="denne-uge" n={count(own.week)} icon="aktuel">
              {t.myDay.thisWeekCounter}
            </Counter>
            <Counter to="naeste-uge" n={count(own.nextWeek)} icon="kommende">
              {t.myDay.nextWeek}
            </Counter>
            <Counter to="samtaler" n={day.interviews.length} icon="kalender">
              {t.myDay.interviewsToday}
            </Counter>
          </ul>
          <Section
            id="overskredet"
            heading={t.myDay.overdue}
            lines={own.overdue}
            empty={t.myDay.noneOverdue}
            fold
            today={today}
            words={words}
          />
          <Section
            id="i-dag"
            heading={t.myDay.dueToday}
            lines={own.today}
            empty={t.myDay.noneToday}
            today={today}
            words={words}
          />
          <Section
            id="denne-uge"
            heading={t.myDay.thisWeek}
            lines={own.week}
            empty={t.myDay.noneThisWeek}
            today={today}
            words={words}
          />
          <NextWeek lines={own.nextWeek} today={today} words={words} />
          {day.others.length > 0 ? <Others lines={day.others} today={today} words={words} /> : null}
        </div>
        <aside class="panels" aria-label={t.myDay.asideLabel}>
          <InterviewsToday interviews={day.interviews} words={words} />
          <Quotas quotas={day.quotas} unit={day.unit} words={words} />
        </aside>
      </div>
    </>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const count = (lines: readonly DutyLine[]): number => lines.length;

function Counter({
  to,
  n,
  icon,
  alarm = false,
  children,
}: {
  readonly to: string;
  readonly n: number;
  readonly icon: IconName;
  readonly alarm?: boolean;
  readonly children: string;
}): VNode {
  const look = n === 0 ? 'zero' : alarm ? 'alarm' : undefined;
  return (
    <li>
      <a href={`#${to}`} class={look}>
        <b>
          {n > 0 ? <Icon name={icon} /> : null}
          {n}
        </b>
        <span>{children}</span>
      </a>
    </li>
  );
}

function Section({
  id,
  heading,
  lines,
  empty,
  fold = false,
  today,
  words,
}: {
  readonly id: string;
  readonly heading: string;
  readonly lines: readonly DutyLine[];
  readonly empty: string;
  readonly fold?: boolean;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const first = fold && lines.length > shownAtOnce + 3 ? lines.slice(0, shownAtOnce) : lines;
  const rest = lines.slice(first.length);
  return (
    <section class="panel" aria-labelledby={id}>
      <SectionHead id={id} heading={heading} n={lines.length} />
      {lines.length === 0 ? (
        <p class="empty">
          <Icon name="opfyldt" />
          {empty}
        </p>
      ) : (
        <DueList lines={first} today={today} words={words} label={id} />
      )}
      {rest.length > 0 ? (
        <details>
          <summary>{words.t.myDay.showRest(rest.length)}</summary>
          <DueList lines={rest} today={today} words={words} label={id} />
        </details>
      ) : null}
    </section>
  );
}

function SectionHead({
  id,
  heading,
  n,
}: {
  readonly id: string;
  readonly heading: string;
  readonly n: number;
}): VNode {
  return (
    <div class="section-head">
      <h2 id={id}>{heading}</h2>
      <span class="count">{n}</span>
    </div>
  );
}

function NextWeek({
  lines,
  today,
  words,
}: {
  readonly lines: readonly DutyLine[];
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const { t } = words;
  const heading = t.myDay.nextWeekOf(weekNumber((today + 7) as Day));
  if (lines.length === 0) {
    return (
      <section class="panel" aria-labelledby="naeste-uge">
        <SectionHead id="naeste-uge" heading={heading} n={0} />
        <p class="empty">
          <Icon name="opfyldt" />
          {t.myDay.noneNextWeek}
        </p>
      </section>
    );
  }
  return (
    <section class="panel" aria-labelledby="naeste-uge">
      <details>
        <summary>
          <h2 id="naeste-uge">{heading}</h2> <span class="count">{lines.length}</span>
        </summary>
        <DueList lines={lines} today={today} words={words} label="naeste-uge" />
      </details>
    </section>
  );
}

function Others({
  lines,
  today,
  words,
}: {
  readonly lines: readonly DutyLine[];
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const { t } = words;
  return (
    <section class="panel" aria-labelledby="andre">
      <details>
        <summary>
          <h2 id="andre">{t.myDay.others}</h2> <span class="count">{lines.length}</span>
        </summary>
        <p class="quiet small">{t.myDay.othersLead}</p>
        <DueList lines={lines} today={today} words={words} label="andre" withParty />
      </details>
    </section>
  );
}

function InterviewsToday({
  interviews,
  words,
}: {
  readonly interviews: MyDay['interviews'];
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  return (
    <section class="panel" aria-labelledby="samtaler">
      <h2 id="samtaler">{t.myDay.interviewsToday}</h2>
      {interviews.length === 0 ? <p class="quiet">{t.myDay.noInterviews}</p> : null}
      <ul class="people">
        {interviews.map(({ citizen, interview }) => (
          <li>
            <Person citizen={citizen} words={words} />
            <span class="booked">
              {`${interviewKinds.label(interview.kind, language)}, ${interviewForms.label(interview.form, language).toLowerCase()}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Quotas({
  quotas,
  unit,
  words,
}: {
  readonly quotas: readonly Quota[];
  readonly unit: string;
  readonly words: Words;
}): VNode {
  const { t } = words;
  return (
    <section class="panel" aria-labelledby="kvote">
      <h2 id="kvote">{t.myDay.quotaHeading}</h2>
      <p class="quiet small">{t.myDay.quotaOf(unit)}</p>
      {quotas.length === 0 ? <p class="small">{t.myDay.quotaEmpty}</p> : null}
      {quotas.map((quota) => (
        <QuotaMeter quota={quota} words={words} />
      ))}
    </section>
  );
}

function NobodyYet({ words: { t } }: { readonly words: Words }): VNode {
  return (
    <div class="note">
      <p>
        <b>{t.myDay.noCitizens}</b> {t.myDay.noCitizensLead}{' '}
        <a href="/borgere?se=enhed">{t.myDay.seeUnit}</a>
      </p>
    </div>
  );
}
