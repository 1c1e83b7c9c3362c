import type { Day } from '@rettidig/engine';
import type { CalendarInterview } from '@rettidig/store';
import type { VNode } from 'preact';
import type { Agenda, DutyLine } from '../duties/lines.ts';
import { textDay, weekNumber, weekdayName } from '../format/days.ts';
import { textsOfBatch } from '../interviews/batch-texts.ts';
import { InterviewList } from '../interviews/today.tsx';
import type { QuotaStanding } from '../quotas/quotas.ts';
import { QuotaPanel } from '../quotas/view.tsx';
import { textsOfReception } from '../reception/texts.ts';
import { DueList } from '../ui/due-list.tsx';
import { Icon, type IconName } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';

export interface MyDay {
  readonly today: Day;
  readonly citizens: number;
  /** What the municipality itself must do. */
  readonly own: Agenda;
  /** What the citizen or the unemployment fund must do, until Sunday. */
  readonly others: readonly DutyLine[];
  readonly interviews: readonly CalendarInterview[];
  /** Booked for a day that has passed, and nobody has said what became of them. */
  readonly unregistered: readonly CalendarInterview[];
  /** Citizens with duties whose law could not be confirmed. */
  readonly uncomputed: number;
  readonly quotas: readonly QuotaStanding[];
}

/** More overdue lines than this fold away, so that today stays in sight. */
const shownAtOnce = 8;

export function MyDayView({
  day,
  municipality,
  words,
}: {
  readonly day: MyDay;
  readonly municipality: string;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const { today } = day;
  const parts = partsOf(day, words);
  return (
    <>
      <div class="page-head">
        <h1>{t.myDay.title}</h1>
        <p class="quiet">
          {`${capital(t.myDay.today(weekdayName(today, language), textDay(today, language), weekNumber(today)))} · ${t.myDay.citizensOf(t.citizens(day.citizens))}`}
          {' · '}
          <a href="/indkaldelser">{textsOfBatch(language).link}</a>
          {' · '}
          <a href="/modtag">{textsOfReception(language).title}</a>
        </p>
      </div>
      {day.citizens === 0 ? <NobodyYet words={words} /> : null}
      <div class="columns">
        <div class="panels">
          <ul class="counters">
            {parts.map(({ id, counter, icon, lines }) =>
              counter === null ? null : (
                <Counter to={id} n={lines.length} icon={icon} alarm={id === 'overskredet'}>
                  {counter}
                </Counter>
              ),
            )}
            <Counter to="samtaler" n={day.interviews.length} icon="kalender">
              {t.myDay.interviewsToday}
            </Counter>
          </ul>
          {parts.map((part) => (
            <PartView part={part} today={today} words={words} />
          ))}
          {day.uncomputed === 0 ? null : (
            <p class="quiet small">
              <a href="/borgere?filter=kan-ikke-beregnes">{t.myDay.uncomputed(day.uncomputed)}</a>
            </p>
          )}
        </div>
        <aside class="panels" aria-label={t.myDay.asideLabel}>
          <InterviewsToday day={day} words={words} />
          <QuotaPanel standings={day.quotas} municipality={municipality} words={words} />
        </aside>
      </div>
    </>
  );
}

/** A part of the day: some deadlines under a heading, and what the counter above says about them. */
interface Part {
  readonly id: string;
  readonly heading: string;
  /** null: no counter. */
  readonly counter: string | null;
  readonly icon: IconName;
  readonly lines: readonly DutyLine[];
  /** What stands there when there are no lines. */
  readonly empty: string;
  /** Which lines are folded away: those after the first few, or all. */
  readonly fold: 'none' | 'rest' | 'all';
  /** What a reader must know before the lines. */
  readonly lead: string | null;
  /** Names who must act in place of the target group. */
  readonly withParty: boolean;
}

function partsOf({ today, own, others, citizens }: MyDay, { t }: Words): readonly Part[] {
  const usual = { icon: 'aktuel', fold: 'none', lead: null, withParty: false } as const;
  const praise = citizens === 0 ? '' : ` ${t.myDay.wellDone}`;
  return [
    {
      ...usual,
      id: 'overskredet',
      heading: t.myDay.overdue,
      counter: t.myDay.overdue,
      icon: 'overskredet',
      lines: own.overdue,
      empty: `${t.myDay.noneOverdue}${praise}`,
      fold: 'rest',
    },
    {
      ...usual,
      id: 'i-dag',
      heading: t.myDay.dueToday,
      counter: t.myDay.dueToday,
      lines: own.today,
      empty: t.myDay.noneToday,
    },
    {
      ...usual,
      id: 'denne-uge',
      heading: t.myDay.thisWeek,
      counter: t.myDay.thisWeek,
      lines: own.week,
      empty: t.myDay.noneThisWeek,
    },
    {
      ...usual,
      id: 'naeste-uge',
      heading: t.myDay.nextWeekOf(weekNumber((today + 7) as Day)),
      counter: t.myDay.nextWeek,
      icon: 'kommende',
      lines: own.nextWeek,
      empty: t.myDay.noneNextWeek,
      fold: 'all',
    },
    ...(others.length === 0
      ? []
      : [
          {
            ...usual,
            id: 'andre',
            heading: t.myDay.others,
            counter: null,
            lines: others,
            empty: '',
            fold: 'all' as const,
            lead: t.myDay.othersLead,
            withParty: true,
          },
        ]),
  ];
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

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

function PartView({
  part: { id, heading, lines, empty, fold, lead, withParty },
  today,
  words,
}: {
  readonly part: Part;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const list = (some: readonly DutyLine[]) => (
    <DueList lines={some} today={today} words={words} label={id} withParty={withParty} />
  );
  const head = (
    <>
      <h2 id={id}>{heading}</h2> <span class="count">{lines.length}</span>
    </>
  );
  if (fold === 'all' && lines.length > 0) {
    return (
      <section class="panel" aria-labelledby={id}>
        <details>
          <summary>{head}</summary>
          {lead === null ? null : <p class="quiet small">{lead}</p>}
          {list(lines)}
        </details>
      </section>
    );
  }
  const most = fold === 'rest' && lines.length > shownAtOnce + 3 ? shownAtOnce : lines.length;
  const rest = lines.slice(most);
  return (
    <section class="panel" aria-labelledby={id}>
      <div class="section-head">{head}</div>
      {lines.length === 0 ? (
        <p class="empty">
          <Icon name="opfyldt" />
          {empty}
        </p>
      ) : (
        list(lines.slice(0, most))
      )}
      {rest.length > 0 ? (
        <details>
          <summary>{words.t.myDay.showRest(rest.length)}</summary>
          {list(rest)}
        </details>
      ) : null}
    </section>
  );
}

function InterviewsToday({
  day: { interviews, unregistered },
  words,
}: {
  readonly day: MyDay;
  readonly words: Words;
}): VNode {
  const { t } = words;
  return (
    <section class="panel" aria-labelledby="samtaler">
      <h2 id="samtaler">{t.myDay.interviewsToday}</h2>
      {interviews.length === 0 ? <p class="quiet">{t.myDay.noInterviews}</p> : null}
      <InterviewList interviews={interviews} words={words} />
      {unregistered.length === 0 ? null : (
        <>
          <h3>{t.myDay.unregistered}</h3>
          <InterviewList interviews={unregistered} words={words} withDay />
        </>
      )}
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
