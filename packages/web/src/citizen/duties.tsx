import { parties } from '@rettidig/casework';
import { isoDay } from '@rettidig/engine';
import type { VNode } from 'preact';
import { uncomputed } from '../duties/gap.ts';
import { type DutyLine, dutyText } from '../duties/lines.ts';
import { dueDistance, listDay } from '../format/days.ts';
import { Status } from '../ui/status.tsx';
import type { Words } from '../ui/words.ts';
import { Nothing } from './nothing.tsx';
import type { CitizenPage } from './page.ts';

/** The deadlines of the case: open ones in sight, the others folded. */
export function Duties({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t } = words;
  const { overdue, open, later, done, other } = page.sections;
  const active = [...overdue, ...open, ...later];
  const nothing = active.length + done.length + other.length === 0;
  return (
    <section class="panel" aria-labelledby="frister">
      <h2 id="frister">{t.citizen.dutiesHeading}</h2>
      {nothing && uncomputed(page.gaps) === 0 ? (
        <p>{t.citizen.noDuties}</p>
      ) : active.length === 0 ? (
        <p class="empty">
          <Nothing gaps={page.gaps} t={t} />
        </p>
      ) : null}
      {active.length > 0 ? <DutyTable lines={active} page={page} words={words} /> : null}
      <Folded heading={t.citizen.duties.done} lines={done} page={page} words={words} />
      <Folded heading={t.citizen.duties.other} lines={other} page={page} words={words} />
    </section>
  );
}

function Folded({
  heading,
  lines,
  page,
  words,
}: {
  readonly heading: string;
  readonly lines: readonly DutyLine[];
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode | null {
  if (lines.length === 0) return null;
  return (
    <details>
      <summary>{`${heading} (${lines.length})`}</summary>
      <DutyTable lines={lines} page={page} words={words} />
    </details>
  );
}

function DutyTable({
  lines,
  page,
  words,
}: {
  readonly lines: readonly DutyLine[];
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t } = words;
  return (
    <table class="cards duty-table" aria-labelledby="frister" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.citizen.what}</th>
          <th role="columnheader">{t.citizen.due}</th>
          <th role="columnheader">{t.citizen.statusColumn}</th>
          <th role="columnheader">{t.citizen.who}</th>
          <th role="columnheader">
            <span class="unseen">{t.myDay.columnWhy}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {lines.map((line) => (
          <DutyRow line={line} page={page} words={words} />
        ))}
      </tbody>
    </table>
  );
}

function DutyRow({
  line,
  page,
  words,
}: {
  readonly line: DutyLine;
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const { first } = line;
  const what = dutyText(line, t, language);
  return (
    <tr role="row">
      <th role="rowheader" scope="row">
        {what}
      </th>
      <td role="cell" class="nowrap">
        {listDay(first.due, language)}{' '}
        {first.actionable ? (
          <span class="quiet small">{dueDistance(first.due, page.today, t, language)}</span>
        ) : null}
      </td>
      <td role="cell">
        <Status status={first.status} language={language} />{' '}
        {first.satisfiedOn === null ? null : (
          <span class="quiet small nowrap">{listDay(first.satisfiedOn, language)}</span>
        )}
      </td>
      <td role="cell">{parties.label(first.party, language)}</td>
      <td role="cell">
        <a href={whyAddress(page, line)}>
          {t.duty.why}
          <span class="unseen">{` ${what}`}</span>
        </a>
      </td>
    </tr>
  );
}

function whyAddress({ citizen, knownOn }: CitizenPage, line: DutyLine): string {
  const known = knownOn === null ? '' : `?kendt=${isoDay(knownOn)}`;
  return `/borgere/${citizen.id}/hvorfor/${line.key}${known}`;
}
