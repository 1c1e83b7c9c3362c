import { mayUse } from '../../http/access.ts';
import { listDay, textDay } from '../../format/days.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { Saved } from '../../calendar/settings-head.tsx';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { VNode } from 'preact';
import { mailTo } from '../calendar/mail-to.ts';
import { textsOfMeetingCalendar } from '../calendar/texts.ts';
import { type AgendaModel, isOut } from './agenda-load.ts';
import { AgendaPoints } from './agenda-points.tsx';
import { BallotPanel } from './ballot-view.tsx';
import { CancelledPanel } from './cancelled-view.tsx';
import { MeetingHead } from './head.tsx';
import { changedOf } from '../tal/changed.tsx';
import { Verified } from '../tal/numbers-note.tsx';
import { textsOfNumbers } from '../tal/texts.ts';
import { ProposedList } from '../wheel/proposed-list.tsx';
import { textsOfWheel } from '../wheel/texts.ts';
import { Underway } from '../tal/underway.tsx';
import { LackList } from './lack-list.tsx';
import { textsOfMeetings } from './texts.ts';

/** The agenda of a meeting: its points, what they lack, and what can be done with it. */
export function AgendaView({
  model,
  visit,
}: {
  readonly model: AgendaModel;
  readonly visit: EmployeeVisit;
}): VNode {
  const { words, session } = visit;
  const { whole, hidden, ballot, saved, problem } = model;
  const t = textsOfMeetings(words.language);
  const { kept, body, points } = whole;
  const may = (access: Parameters<typeof mayUse>[1]) => mayUse(session.employee.role, access);
  const leads = may('sekretariat');
  const isPolitician = session.employee.role === 'politiker';
  return (
    <div class="panels">
      <MeetingHead meeting={kept} body={body.name} room="" may={may} words={words} />
      <Saved saved={saved} words={words} />
      {problem === null ? null : (
        <p class="note bad status sentence" role="alert">
          <Icon name="overskredet" />
          {problem}
        </p>
      )}
      <Reach model={model} visit={visit} />
      {ballot === null ? null : <BallotPanel open={ballot} visit={visit} />}
      <CancelledPanel model={model} visit={visit} />
      {leads ? <Deadline model={model} visit={visit} /> : null}
      <section class="panel" aria-labelledby="punkter">
        <h2 id="punkter">{t.agenda}</h2>
        {isPolitician && !isOut(whole) ? (
          <p>{t.notSent}</p>
        ) : points.length === 0 ? (
          <p>{t.noPoints}</p>
        ) : (
          <>
            <AgendaNumbers model={model} words={words} />
            <AgendaPoints model={model} visit={visit} />
          </>
        )}
        {hidden.length === 0 ? null : <p class="quiet">{t.hiddenPoints(hidden.join(', '))}</p>}
        {leads && kept.state !== 'aflyst' && kept.state !== 'afholdt' ? (
          <p class="row below no-print">
            <a class="button" href={`/udvalg/moeder/${kept.id}/tilfoej`}>
              {t.addMatters}
            </a>
            <a href={`/udvalg/moeder/${kept.id}/ret`}>{t.change}</a>
          </p>
        ) : null}
        {leads && kept.state === 'aflyst' ? (
          <p class="no-print">
            <a href={`/udvalg/moeder/${kept.id}/ret`}>{t.change}</a>
          </p>
        ) : null}
      </section>
      {model.proposals.length === 0 ? null : <ProposedHere model={model} visit={visit} />}
    </div>
  );
}

/** The meeting in one's own calendar; and for who leads it, a mail to the members when the agenda is out. */
function Reach({
  model: {
    whole: { kept, body },
  },
  visit,
}: {
  readonly model: AgendaModel;
  readonly visit: EmployeeVisit;
}): VNode | null {
  const { words, session, origin } = visit;
  const t = textsOfMeetingCalendar(words.language);
  const danish = textsOfMeetingCalendar('da');
  if (kept.state !== 'planlagt' && kept.state !== 'udsendt') return null;
  const path = `/udvalg/moeder/${kept.id}`;
  const on = textDay(kept.on, 'da');
  const mail = {
    subject: danish.subject(body.name, on),
    text: danish.text(body.name, on, `${origin}${path}/laes`),
  };
  return (
    <p class="row no-print">
      <a href={`${path}/kalender.ics`}>{t.one}</a>
      {kept.state === 'udsendt' && mayUse(session.employee.role, 'sekretariat') ? (
        <a href={mailTo(mail)}>{t.mail}</a>
      ) : null}
    </p>
  );
}

/** What the wheel, the plans and the promises expect of the meeting, with the click that puts it on. */
function ProposedHere({
  model: { whole, proposals },
  visit,
}: {
  readonly model: AgendaModel;
  readonly visit: EmployeeVisit;
}): VNode {
  const { words, session, csrf } = visit;
  const t = textsOfWheel(words.language);
  return (
    <section class="panel no-print" aria-labelledby="foreslaaet">
      <h2 id="foreslaaet">{t.proposedHere}</h2>
      <p class="hint">{t.proposedHereLead}</p>
      <ProposedList
        proposals={proposals}
        action={`/udvalg/moeder/${whole.kept.id}/forslag`}
        puts={mayUse(session.employee.role, 'sekretariat')}
        csrf={csrf}
        words={words}
      />
      <details>
        <summary>{t.how}</summary>
        <p>{t.howText}</p>
      </details>
    </section>
  );
}

/** Whether the numbers on the agenda are verified, for those who write the matters. */
function AgendaNumbers({
  model: { whole, numbers },
  words,
}: {
  readonly model: AgendaModel;
  readonly words: EmployeeVisit['words'];
}): VNode | null {
  const t = textsOfNumbers(words.language);
  if (numbers === null || numbers.inserts.length === 0) return null;
  const { inserts, standing } = numbers;
  const changed = changedOf(standing.checked).length;
  return (
    <div class="no-print">
      {changed > 0 && standing.checked.every((one) => one?.isNewest === true) ? (
        <p class="status">
          <Icon name="aktuel" />
          {t.changedOfAll(changed, inserts.length)}
        </p>
      ) : (
        <Verified inserts={inserts} standing={standing} words={words} />
      )}
      <Underway run={standing.run} words={words} />
      <p>
        <a href={`/udvalg/moeder/${whole.kept.id}/tal`}>{t.meetingTitle}</a>
      </p>
    </div>
  );
}

/** When the agenda must go out or went out, what it lacks, and the step that comes next. */
function Deadline({
  model: { whole, due, lacks },
  visit,
}: {
  readonly model: AgendaModel;
  readonly visit: EmployeeVisit;
}): VNode | null {
  const { words, today } = visit;
  const { language } = words;
  const t = textsOfMeetings(language);
  const { kept, body } = whole;
  const on = (day: typeof due): string => textDay(day, language);
  const path = `/udvalg/moeder/${kept.id}`;
  if (kept.state === 'aflyst' || kept.state === 'afholdt') return null;
  return (
    <section class="panel no-print" aria-label={t.due}>
      <p
        class={
          kept.sentOn === null && due < today ? 'status sentence s-overskredet' : 'status sentence'
        }
      >
        <Icon name={kept.sentOn !== null ? 'opfyldt' : due < today ? 'overskredet' : 'aktuel'} />
        {kept.sentOn !== null
          ? `${t.sentOn(on(kept.sentOn))}${kept.sentOn > due ? ` ${t.sentLate(listDay(due, language))}` : ''}`
          : due === today
            ? t.dueToday
            : due < today
              ? t.overdue(on(due))
              : t.dueOn(on(due))}
      </p>
      <details>
        <summary>{t.dueWhy}</summary>
        <p>{t.dueHow(body.agendaWeekdays)}</p>
      </details>
      {kept.state === 'planlagt' ? (
        <>
          {lacks.length === 0 ? (
            <p>{t.ready}</p>
          ) : (
            <>
              <h2>{t.lacks}</h2>
              <LackList lacks={lacks} points={whole.points} />
            </>
          )}
          <p>
            <a class="button" href={`${path}/udsend`}>
              {t.send}
            </a>
          </p>
        </>
      ) : null}
      {kept.state === 'udsendt' ? (
        <>
          <Step
            visit={visit}
            to={`${path}/begynd`}
            lead={kept.on > today ? t.beginEarly(on(kept.on)) : t.beginLead}
            primary={kept.on <= today}
          >
            {t.begin}
          </Step>
          <Step visit={visit} to={`${path}/tilbage`} lead={t.reopenLead}>
            {t.reopen}
          </Step>
        </>
      ) : null}
    </section>
  );
}

function Step({
  visit,
  to,
  lead,
  primary,
  children,
}: {
  readonly visit: EmployeeVisit;
  readonly to: string;
  readonly lead: string;
  readonly primary?: boolean;
  readonly children: string;
}): VNode {
  return (
    <form method="post" action={to}>
      <Csrf token={visit.csrf} />
      <p class="row">
        <button class={primary === true ? 'primary' : undefined}>{children}</button>
        <span class="quiet">{lead}</span>
      </p>
    </form>
  );
}
