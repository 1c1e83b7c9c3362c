import { dutyKinds, type Gap, parties } from '@rettidig/casework';
import { isoDay } from '@rettidig/engine';
import { benefits, educationLevels, targetGroups } from '@rettidig/law';
import type { ComponentChildren, VNode } from 'preact';
import { type DutyLine, dutyText } from '../duties/lines.ts';
import { dueDistance, listDay, textDay } from '../format/days.ts';
import { weeksSince } from '../portfolio/select.ts';
import { TimelinePanel } from '../timeline/panel.tsx';
import { Icon } from '../ui/icon.tsx';
import { Status } from '../ui/status.tsx';
import type { Words } from '../ui/words.ts';
import { Cpr } from './cpr.tsx';
import { isUnconfirmedLaw, missingName, uncomputed } from '../duties/gap.ts';
import { Nothing } from './nothing.tsx';
import { History } from './history.tsx';
import { KnownOn } from './known-on.tsx';
import type { CitizenPage } from './page.ts';

export function CitizenView({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  return (
    <div class="panels">
      {page.knownOn === null ? null : (
        <p class="note warn">
          <b>{t.citizen.knownNote(textDay(page.knownOn, language))}</b>{' '}
          <a href={`/borgere/${page.citizen.id}`}>{t.citizen.knownNow}</a>
        </p>
      )}
      <Header page={page} words={words} />
      <Duties page={page} words={words} />
      <Gaps page={page} words={words} />
      <TimelinePanel page={page} words={words} />
      <History changes={page.changes} employees={page.employees} words={words} />
      <KnownOn page={page} words={words} />
    </div>
  );
}

function Header({ page, words }: { readonly page: CitizenPage; readonly words: Words }): VNode {
  const { t, language } = words;
  const { citizen, course, group, benefit, today } = page;
  return (
    <section class="panel" aria-labelledby="borger">
      <div class="row spread">
        <h1 id="borger">
          {citizen.name} <span class="age">{t.years(citizen.age)}</span>
        </h1>
        {citizen.protected ? (
          <p class="status">
            <Icon name="beskyttet" />
            <b>{t.protectedPerson}</b>
          </p>
        ) : null}
      </div>
      <StatusLine page={page} words={words} />
      <dl class="facts">
        <Fact term={t.citizen.group}>
          {group === null ? t.citizen.noGroup : targetGroups.label(group, language)}
        </Fact>
        <Fact term={t.citizen.benefit}>
          {benefit === null ? t.citizen.noBenefit : benefits.label(benefit, language)}
        </Fact>
        <Fact term={t.citizen.course}>
          {course === null
            ? t.citizen.noCourse
            : course.to > today
              ? t.citizen.courseSince(
                  listDay(course.contactOn, language),
                  t.weeks(weeksSince(course.contactOn, today)),
                )
              : t.citizen.courseEnded(listDay(course.to, language))}
        </Fact>
        <Fact term={t.citizen.caseworker}>
          {`${page.caseworker ?? t.citizen.noCaseworker}, ${page.unit}`}
        </Fact>
        <Fact term={t.citizen.education}>
          {page.education === null ? t.unknown : educationLevels.label(page.education, language)}
        </Fact>
        <Fact term={t.citizen.cpr}>
          <Cpr page={page} words={words} />
        </Fact>
      </dl>
    </section>
  );
}

function Fact({
  term,
  children,
}: {
  readonly term: string;
  readonly children: ComponentChildren;
}): VNode {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** In one line: how the case stands, and what comes next. */
function StatusLine({ page, words }: { readonly page: CitizenPage; readonly words: Words }): VNode {
  const { t, language } = words;
  const { overdue, open, later } = page.sections;
  const own = ({ first }: DutyLine): boolean => first.party === 'kommune';
  const late = overdue.filter(own).reduce((sum, { count }) => sum + count, 0);
  const next = [...open, ...later].find(own);
  return (
    <p class="row headline">
      {late > 0 ? (
        <span class="status s-overskredet">
          <Icon name="overskredet" />
          {t.citizen.statusOverdue(late)}
        </span>
      ) : null}
      {next === undefined ? null : (
        <span class="status">
          <Icon name={next.first.status} />
          {t.citizen.statusNext(
            dutyText(next, t, language),
            dueDistance(next.first.due, page.today, t, language),
          )}
        </span>
      )}
      {late === 0 && next === undefined ? (
        <span class="status">
          <Nothing gaps={page.gaps} t={t} />
        </span>
      ) : null}
      {page.booked === null ? null : (
        <span class="status">
          <Icon name="kalender" />
          {t.citizen.statusBooked(listDay(page.booked, language))}
        </span>
      )}
    </p>
  );
}

function Duties({ page, words }: { readonly page: CitizenPage; readonly words: Words }): VNode {
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

/** Rules that cannot answer yet, and what they wait for. */
function Gaps({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode | null {
  const { t, language } = words;
  if (page.gaps.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="mangler">
      <h2 id="mangler">{t.citizen.gapsHeading}</h2>
      <p class="quiet small">{t.citizen.gapsLead}</p>
      <table class="cards" aria-labelledby="mangler" role="table">
        <tbody role="rowgroup">
          {page.gaps.map((gap) => (
            <tr role="row">
              <th role="rowheader" scope="row">
                <span class="status">
                  <Icon name="mangler" />
                  {dutyKinds.label(gap.kind, language)}
                </span>
              </th>
              <td role="cell">
                <b>{gapHeading(gap, t)}: </b>
                <span lang="da">{gap.question ?? gap.missing.map(missingName).join(', ')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function gapHeading({ outcome, missing }: Gap, t: Words['t']): string {
  if (outcome === 'skoen') return t.citizen.gapJudgement;
  return missing.every(isUnconfirmedLaw) ? t.citizen.gapLaw : t.citizen.gapMissing;
}
