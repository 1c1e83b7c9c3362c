import { employeeAbsenceKinds } from '@rettidig/casework';
import { addDays, addWeeks, type Day, isoDay } from '@rettidig/engine';
import { interviewForms, interviewKinds, interviewStates } from '@rettidig/law';
import type { CalendarInterview, Employee } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay, weekNumber, weekdayName } from '../format/days.ts';
import { stretchText, timeText } from '../format/times.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { TeamTable } from './team.tsx';
import { textsOfCalendar } from './texts.ts';
import type { CalendarDay, TeamRow } from './week.ts';
import type { Whose } from './whose.ts';

/** What the page of a week shows. */
export interface CalendarPage {
  readonly whose: Whose;
  /** null: somebody who holds no interviews. */
  readonly holdsInterviews: boolean;
  readonly monday: Day;
  readonly today: Day;
  readonly days: readonly CalendarDay[];
  readonly team: readonly TeamRow[];
  readonly minutes: number;
  readonly leads: boolean;
}

/** The address of a week in somebody's calendar. */
export function calendarAddress(monday: Day, { employee, isOwn }: Whose): string {
  const query = new URLSearchParams({ dag: isoDay(monday) });
  if (!isOwn) query.set('medarbejder', employee.id);
  return `/kalender?${query}`;
}

export function CalendarView({
  model,
  words,
}: {
  readonly model: CalendarPage;
  readonly words: Words;
}): VNode {
  const { whose, monday, today, days, minutes } = model;
  const { language } = words;
  const t = textsOfCalendar(language);
  const week = t.weekOf(
    weekNumber(monday),
    listDay(monday, language),
    listDay(addDays(monday, 6), language),
  );
  return (
    <div class="calendar">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{`${whose.employee.name} · ${week}`}</p>
      </div>
      <div class="row spread no-print">
        <nav aria-label={t.title} class="row">
          <a class="button" href={calendarAddress(addWeeks(monday, -1), whose)}>
            {t.earlier}
          </a>
          <a class="button" href={calendarAddress(today, whose)}>
            {t.thisWeek}
          </a>
          <a class="button" href={calendarAddress(addWeeks(monday, 1), whose)}>
            {t.later}
          </a>
        </nav>
        <ChooseColleague whose={whose} monday={monday} words={words} />
      </div>
      {model.holdsInterviews || !whose.isOwn ? null : <p class="note">{t.noHours}</p>}
      <ol class="week">
        {days.map((day) => (
          <DayCard day={day} today={today} own={whose.isOwn} words={words} />
        ))}
      </ol>
      <p class="quiet small">{t.freeLead(minutes)}</p>
      <div class="columns">
        <TeamTable rows={model.team} monday={monday} words={words} />
        <Settings model={model} words={words} />
      </div>
    </div>
  );
}

function ChooseColleague({
  whose: { employee, colleagues },
  monday,
  words,
}: {
  readonly whose: Whose;
  readonly monday: Day;
  readonly words: Words;
}): VNode {
  const t = textsOfCalendar(words.language);
  return (
    <form method="get" action="/kalender" class="row">
      <input type="hidden" name="dag" value={isoDay(monday)} />
      <div class="field">
        <label for="medarbejder">{t.whose}</label>
        <select id="medarbejder" name="medarbejder">
          {colleagues.map(({ id, name }: Employee) => (
            <option value={id} selected={id === employee.id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <button>{t.show}</button>
    </form>
  );
}

function DayCard({
  day: { day, holiday, atWork, absences, interviews, free, clash },
  today,
  own,
  words,
}: {
  readonly day: CalendarDay;
  readonly today: Day;
  readonly own: boolean;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCalendar(language);
  return (
    <li class={day === today ? 'panel now' : 'panel'}>
      <h2>
        {weekdayName(day, language)} <span class="quiet nowrap">{listDay(day, language)}</span>
        {day === today ? <span class="tag">{t.today}</span> : null}
      </h2>
      {holiday === null ? null : (
        <p class="off">
          <span lang="da">{holiday.name}</span>
        </p>
      )}
      {absences.map(({ kind, hours }) => (
        <p class="off">
          {t.away(
            own ? employeeAbsenceKinds.label(kind, language) : t.absent,
            hours === null ? '' : stretchText(hours, language),
          )}
        </p>
      ))}
      {clash ? (
        <p class="status s-overskredet small">
          <Icon name="overskredet" />
          {t.clash}
        </p>
      ) : null}
      {interviews.length === 0 ? (
        <p class="quiet small">{t.noInterviews}</p>
      ) : (
        <ul class="booked-list">
          {interviews.map((interview) => (
            <InterviewEntry interview={interview} today={today} words={words} />
          ))}
        </ul>
      )}
      {free.length === 0 ? null : (
        <p class="free small">
          <b>{`${t.free}: `}</b>
          {free.map(({ startsAt }) => timeText(startsAt, language)).join(', ')}
        </p>
      )}
      {free.length > 0 || day < today || holiday !== null || absences.length > 0 ? null : (
        <p class="quiet small">{atWork ? t.full : t.notAtWork}</p>
      )}
    </li>
  );
}

function InterviewEntry({
  interview: { id, citizen, on, startsAt, minutes, kind, form, state, place },
  today,
  words,
}: {
  readonly interview: CalendarInterview;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCalendar(language);
  const about = [
    interviewKinds.label(kind, language),
    interviewForms.label(form, language),
    ...(place === null ? [] : [place]),
  ];
  const at = `/borgere/${citizen.id}/samtaler/${id}`;
  return (
    <li>
      <b class="nowrap">
        {startsAt === null || minutes === null ? (
          <span title={t.noTimeWhy}>{t.noTime}</span>
        ) : (
          stretchText({ startsAt, endsAt: startsAt + minutes }, language)
        )}
      </b>{' '}
      <a class="name" href={`/borgere/${citizen.id}`}>
        {citizen.name}
      </a>
      {citizen.protected ? (
        <span class="nowrap small">
          {' '}
          <Icon name="beskyttet" />
          <span class="unseen">{words.t.protectedPerson}</span>
        </span>
      ) : null}
      <span class="quiet small about">{about.join(' · ')}</span>
      {state === 'booket' ? (
        <span class="row small no-print">
          {on <= today ? (
            <a href={`${at}/afholdt`}>
              {t.register}
              <span class="unseen">{t.ofCitizen(citizen.name)}</span>
            </a>
          ) : null}
          <a href={`${at}/flyt`}>
            {t.move}
            <span class="unseen">{t.ofCitizen(citizen.name)}</span>
          </a>
        </span>
      ) : (
        <span class="small about">{interviewStates.label(state, language)}</span>
      )}
    </li>
  );
}

function Settings({
  model: { whose, leads },
  words,
}: {
  readonly model: CalendarPage;
  readonly words: Words;
}): VNode {
  const t = textsOfCalendar(words.language);
  const of = whose.isOwn ? '' : `?medarbejder=${whose.employee.id}`;
  const links: readonly (readonly [string, string, boolean])[] = [
    [`/kalender/fravaer${of}`, t.absences, whose.mayChange],
    [`/kalender/arbejdstid${of}`, t.hours, whose.mayChange],
    ['/kalender/abonnement', t.subscribe, whose.isOwn],
    ['/kapacitet', t.capacity, true],
    ['/kalender/lokaler', t.rooms, leads],
    ['/kalender/samtaletyper', t.lengths, leads],
  ];
  return (
    <section class="panel no-print" aria-labelledby="kalender-indstillinger">
      <h2 id="kalender-indstillinger">{t.settings}</h2>
      <ul class="links">
        {links
          .filter(([, , shown]) => shown)
          .map(([href, text]) => (
            <li>
              <a href={href}>{text}</a>
            </li>
          ))}
      </ul>
    </section>
  );
}
