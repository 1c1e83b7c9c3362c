import { availabilityCaseStates } from '@rettidig/casework';
import { isoDay, periodOn } from '@rettidig/engine';
import { benefits, educationLevels, personCategories, targetGroups } from '@rettidig/law';
import type { VNode } from 'preact';
import type { DutyLine } from '../duties/lines.ts';
import { dueDistance, listDay } from '../format/days.ts';
import { dutyText } from '../duties/lines.ts';
import { weeksSince } from '../portfolio/select.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { Cpr } from './cpr.tsx';
import { Pair } from '../why/reasons.tsx';
import { knownQuery } from './known-on.tsx';
import { Nothing } from './nothing.tsx';
import type { CitizenPage } from './page.ts';
import { textsOfCase } from './texts.ts';

/** Who, what, where, how, since when and why: what OIO Sag asks the header of a case to say. */
export function Header({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t } = words;
  const { citizen } = page;
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
      <Facts page={page} words={words} />
      <Basis page={page} words={words} />
      <p class="small whole no-print">
        <a href={`/borgere/${citizen.id}/udskrift${knownQuery(page.knownOn)}`}>
          {textsOfCase(words.language).header.whole}
        </a>
      </p>
    </section>
  );
}

function Facts({ page, words }: { readonly page: CitizenPage; readonly words: Words }): VNode {
  const { t, language } = words;
  const own = textsOfCase(language).header;
  const { group, benefit, today, file } = page;
  const category = periodOn(file.categories, today);
  const benefitSpell = periodOn(file.benefits, today);
  return (
    <dl class="facts">
      <Pair term={t.citizen.group}>
        {group === null ? t.citizen.noGroup : targetGroups.label(group, language)}
      </Pair>
      <Pair term={own.status}>{statusText(page, words)}</Pair>
      <Pair term={own.where}>{`${page.caseworker ?? t.citizen.noCaseworker}, ${page.unit}`}</Pair>
      <Pair term={t.citizen.benefit}>
        {benefit === null || benefitSpell === null
          ? t.citizen.noBenefit
          : own.since(benefits.label(benefit, language), listDay(benefitSpell.from, language))}
      </Pair>
      <Pair term={own.category}>
        {category === null
          ? own.noCategory
          : own.since(
              personCategories.label(category.category, language),
              listDay(category.from, language),
            )}
      </Pair>
      <Pair term={own.how}>
        <How page={page} words={words} />
      </Pair>
      <Pair term={t.citizen.education}>
        {page.education === null ? t.unknown : educationLevels.label(page.education, language)}
      </Pair>
      <Pair term={t.citizen.cpr}>
        <Cpr page={page} words={words} />
      </Pair>
    </dl>
  );
}

function statusText({ course, today }: CitizenPage, { t, language }: Words): string {
  const own = textsOfCase(language).header;
  if (course === null) return own.none;
  if (course.to <= today) return own.closed(listDay(course.to, language));
  const weeks = t.weeks(weeksSince(course.contactOn, today));
  return own.open(listDay(course.contactOn, language), weeks);
}

interface Related {
  readonly href: string;
  readonly text: string;
}

/** What the case hangs together with: earlier courses, cases of availability and of sickness. */
function How({ page, words }: { readonly page: CitizenPage; readonly words: Words }): VNode {
  const related = relatedTo(page, words);
  if (related.length === 0) return <>{textsOfCase(words.language).header.alone}</>;
  return (
    <ul>
      {related.map(({ href, text }) => (
        <li>
          <a href={href}>{text}</a>
        </li>
      ))}
    </ul>
  );
}

function relatedTo(page: CitizenPage, { language }: Words): readonly Related[] {
  const t = textsOfCase(language).header;
  const { file, records, course, today, citizen } = page;
  const place = `/borgere/${citizen.id}`;
  const earlier = file.courses.filter((one) => one !== course && one.to <= today).length;
  const sickness = periodOn(file.sicknessCases, today);
  return [
    ...(earlier === 0 ? [] : [{ href: timelineAddress(page), text: t.earlier(earlier) }]),
    ...(sickness === null || !page.worksWithCases
      ? []
      : [{ href: `${place}/sygdom`, text: t.sickness(listDay(sickness.from, language)) }]),
    ...(page.worksWithCases ? records.availabilityCases : []).map(({ id, on, state }) => ({
      href: `${place}/raadighed/${id}`,
      text: t.availability(
        listDay(on, language),
        availabilityCaseStates.label(state, language).toLocaleLowerCase(language),
      ),
    })),
  ];
}

function timelineAddress({ citizen, knownOn }: CitizenPage): string {
  const known = knownOn === null ? '' : `&kendt=${isoDay(knownOn)}`;
  return `/borgere/${citizen.id}?tidslinje=alt${known}#tidslinje`;
}

/** The paragraphs behind the open deadlines. */
function Basis({
  page: { basis },
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode | null {
  if (basis.length === 0) return null;
  return (
    <dl class="basis small">
      <dt>{textsOfCase(words.language).header.why}</dt>
      {basis.map(({ title, at, url }) => (
        <dd lang="da">
          {url === null ? `${title}, ${at}` : <a href={url}>{`${title}, ${at}`}</a>}
        </dd>
      ))}
    </dl>
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
