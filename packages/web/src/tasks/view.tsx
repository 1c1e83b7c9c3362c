import { letterKinds } from '@rettidig/casework';
import { availabilityEvents, interviewKinds } from '@rettidig/law';
import type { ComponentChildren, VNode } from 'preact';
import { dueDistance, listDay } from '../format/days.ts';
import { Csrf } from '../ui/layout.tsx';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import type { Tasks } from './tasks.ts';
import { textsOfTasks } from './texts.ts';

export function TasksView({
  tasks,
  csrf,
  words,
}: {
  readonly tasks: Tasks;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const { t: all, language } = words;
  const t = textsOfTasks(language);
  const { reminders, unregistered, promises, approvals, rejected, unassigned, today } = tasks;
  const nothing = [reminders, unregistered, promises, approvals, rejected, unassigned].every(
    ({ length }) => length === 0,
  );
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
      </div>
      {nothing ? <p class="note">{t.nothing}</p> : null}
      <Group
        id="ikke-registreret"
        heading={t.unregistered}
        lead={t.unregisteredLead}
        n={unregistered.length}
      >
        {unregistered.map(({ citizen, interview }) => (
          <li class="row spread">
            <span>
              <Person citizen={citizen} words={words} />{' '}
              <span class="quiet">
                {`${interviewKinds.label(interview.kind, language)}, ${t.bookedOn.toLowerCase()} ${listDay(interview.on, language)}`}
              </span>
            </span>
            <a class="button" href={`/borgere/${citizen.id}/samtaler/${interview.id}/afholdt`}>
              {t.register}
              <span class="unseen">{` ${citizen.name}`}</span>
            </a>
          </li>
        ))}
      </Group>
      <Group id="godkendelser" heading={t.approvals} n={approvals.length}>
        {approvals.map(({ id, person, name, event, on, proposedByName }) => (
          <li class="row spread">
            <span>
              <a class="name" href={`/borgere/${person}`}>
                {name}
              </a>{' '}
              <span class="quiet">
                {`${availabilityEvents.label(event, language)} ${listDay(on, language)}, ${proposedByName}`}
              </span>
            </span>
            <a class="button" href={`/borgere/${person}/raadighed/${id}/godkend`}>
              {t.approve}
              <span class="unseen">{` ${name}`}</span>
            </a>
          </li>
        ))}
      </Group>
      <Group id="paamindelser" heading={t.reminders} n={reminders.length}>
        {reminders.map(({ id, person, name, due, text }) => (
          <li class="row spread">
            <span>
              <a class="name" href={`/borgere/${person}`}>
                {name}
              </a>
              {`: ${text} `}
              <span class="quiet">{dueDistance(due, today, all, language)}</span>
            </span>
            <form method="post" action={`/paamindelser/${id}/gjort`}>
              <Csrf token={csrf} />
              <button>
                {t.done}
                <span class="unseen">{t.doneWith(text)}</span>
              </button>
            </form>
          </li>
        ))}
      </Group>
      <Group id="lovet" heading={t.promises} n={promises.length}>
        {promises.map(({ person, name, due, text }) => (
          <li>
            <a class="name" href={`/borgere/${person}`}>
              {name}
            </a>
            <span lang="da">{`: ${text} `}</span>
            <span class="quiet">{dueDistance(due, today, all, language)}</span>
          </li>
        ))}
      </Group>
      <Group id="afviste-breve" heading={t.rejected} n={rejected.length}>
        {rejected.map(({ id, person, citizen, kind }) => (
          <li class="row spread">
            <span>
              <a class="name" href={`/borgere/${person}`}>
                {citizen}
              </a>
              {`: ${letterKinds.label(kind, language)}`}
            </span>
            <a class="button" href={`/breve/${id}`}>
              {t.seeLetter}
              <span class="unseen">{` ${citizen}`}</span>
            </a>
          </li>
        ))}
      </Group>
      <Group id="uden-sagsbehandler" heading={t.unassigned} n={unassigned.length}>
        <li>
          <a href="/overdragelser?hvis=ingen">{t.shareOut}</a>
        </li>
        {unassigned.map((citizen) => (
          <li class="row spread">
            <Person citizen={citizen} words={words} />
            <a class="button" href={`/borgere/${citizen.id}/overdragelse`}>
              {t.assign}
              <span class="unseen">{` ${citizen.name}`}</span>
            </a>
          </li>
        ))}
      </Group>
    </div>
  );
}

/** Tasks of one sort; nothing where there are none. */
function Group({
  id,
  heading,
  lead,
  n,
  children,
}: {
  readonly id: string;
  readonly heading: string;
  readonly lead?: string;
  readonly n: number;
  readonly children: ComponentChildren;
}): VNode | null {
  if (n === 0) return null;
  return (
    <section class="panel" aria-labelledby={id}>
      <div class="section-head">
        <h2 id={id}>{heading}</h2> <span class="count">{n}</span>
      </div>
      {lead === undefined ? null : <p class="quiet small">{lead}</p>}
      <ul class="people">{children}</ul>
    </section>
  );
}
