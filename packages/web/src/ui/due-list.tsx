import { parties } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { VNode } from 'preact';
import { type DutyLine, dutyText, isInterviewDuty } from '../duties/lines.ts';
import { dueDistance, listDay } from '../format/days.ts';
import { SummonLink } from '../interviews/today.tsx';
import { Icon } from './icon.tsx';
import { Person } from './person.tsx';
import type { Words } from './words.ts';

/** Deadlines as lines: when, who, what, group, why. Becomes cards on a narrow screen. */
export function DueList({
  lines,
  today,
  words,
  label,
  withParty = false,
}: {
  readonly lines: readonly DutyLine[];
  readonly today: Day;
  readonly words: Words;
  /** Id of the heading that names the table. */
  readonly label: string;
  readonly withParty?: boolean;
}): VNode {
  const { t } = words;
  return (
    <table class="due-list cards" aria-labelledby={label} role="table">
      <colgroup>
        <col class="c-due" />
        <col class="c-name" />
        <col />
        <col class="c-group" />
        <col class="c-why" />
      </colgroup>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.myDay.columnDue}</th>
          <th role="columnheader">{t.myDay.columnCitizen}</th>
          <th role="columnheader">{t.myDay.columnDuty}</th>
          <th role="columnheader">{withParty ? t.myDay.columnWho : t.myDay.columnGroup}</th>
          <th role="columnheader">
            <span class="unseen">{t.myDay.columnWhy}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <DueRow line={line} today={today} words={words} withParty={withParty} />
        ))}
      </tbody>
    </table>
  );
}

function DueRow({
  line,
  today,
  words,
  withParty,
}: {
  readonly line: DutyLine;
  readonly today: Day;
  readonly words: Words;
  readonly withParty: boolean;
}): VNode {
  const { t, language } = words;
  const { first, citizen } = line;
  const what = dutyText(line, t, language);
  return (
    <tr role="row" class={first.due < today ? 'late' : undefined}>
      <td role="cell">
        <span class="when">
          <Icon name={first.status} />
          <b>{dueDistance(first.due, today, t, language)}</b>
          <span class="quiet">{listDay(first.due, language)}</span>
        </span>
      </td>
      <th role="rowheader" scope="row">
        <Person citizen={citizen} words={words} />
      </th>
      <td role="cell">
        {what}
        {line.booked === null ? null : (
          <Booked line={line} booked={line.booked} today={today} words={words} />
        )}
      </td>
      <td role="cell" class="quiet small">
        {withParty ? parties.label(first.party, language) : t.groups[first.group]}
      </td>
      <td role="cell">
        <a href={`/borgere/${citizen.id}/hvorfor/${line.key}`}>
          {t.duty.why}
          <span class="unseen">{` ${what}, ${citizen.name}`}</span>
        </a>
        {line.booked === null && isInterviewDuty(first) && first.party === 'kommune' ? (
          <SummonLink citizen={citizen} words={words} />
        ) : null}
      </td>
    </tr>
  );
}

function Booked({
  line,
  booked,
  today,
  words: { t, language },
}: {
  readonly line: DutyLine;
  readonly booked: Day;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const { due } = line.first;
  // After the deadline everything is too late; what counts is that something is booked.
  const late = due >= today && booked > due;
  return (
    <span class="booked">
      <Icon name="kalender" /> {t.duty.bookedOn(listDay(booked, language))}
      {late ? `, ${t.duty.bookedLate}` : ''}
    </span>
  );
}
