import type { VNode } from 'preact';
import { dueDistance, listDay } from '../format/days.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { NextItem } from './next.ts';
import type { CitizenPage } from './page.ts';
import { textsOfCase } from './texts.ts';

/** More than this folds away, so that the page answers at a glance. */
const shownAtOnce = 6;

/** What there is to do, each with the step that does it. */
export function WhatNow({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCase(language).now;
  const { next, course, today } = page;
  const rest = next.slice(shownAtOnce);
  const isClosed = course !== null && course.to <= today;
  return (
    <section class="panel what-now" aria-labelledby="nu">
      <h2 id="nu">{t.heading}</h2>
      {page.knownOn === null ? null : <p class="quiet small">{t.past}</p>}
      {next.length === 0 ? (
        <p class="empty">
          <Icon name="opfyldt" />
          {isClosed ? t.closed : t.nothing}
        </p>
      ) : (
        <Items items={next.slice(0, shownAtOnce)} first={true} page={page} words={words} />
      )}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t.rest(rest.length)}</summary>
          <Items items={rest} first={false} page={page} words={words} />
        </details>
      )}
    </section>
  );
}

function Items({
  items,
  first,
  page,
  words,
}: {
  readonly items: readonly NextItem[];
  /** Whether the most urgent is among them; its button stands out. */
  readonly first: boolean;
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const foremost = first
    ? items.findIndex(({ actions, isPlanned }) => actions.length > 0 && !isPlanned)
    : -1;
  return (
    <ol class="next">
      {items.map((item, i) => (
        <Item item={item} isForemost={i === foremost} page={page} words={words} />
      ))}
    </ol>
  );
}

function Item({
  item,
  isForemost,
  page,
  words,
}: {
  readonly item: NextItem;
  readonly isForemost: boolean;
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const { icon, what, on, isLate, note, actions, why } = item;
  return (
    <li class={isLate ? 'late' : undefined}>
      <Icon name={icon} />
      <p>
        <b class="what">{what}</b>{' '}
        {on === null ? null : (
          <span class="nowrap">
            <b>{dueDistance(on, page.today, t, language)}</b>{' '}
            <span class="quiet small">{listDay(on, language)}</span>
          </span>
        )}
        {note === null ? null : <span class="booked">{note}</span>}
      </p>
      <p class="row do">
        {actions.map(({ href, label }, i) => (
          <a
            href={href}
            class={isForemost && i === 0 ? 'button primary' : i === 0 ? 'button' : undefined}
          >
            {label}
            <span class="unseen">{` ${what}${on === null ? '' : `, ${listDay(on, language)}`}`}</span>
          </a>
        ))}
        {why === null ? null : (
          <a href={why}>
            {t.duty.why}
            <span class="unseen">{` ${what}`}</span>
          </a>
        )}
      </p>
    </li>
  );
}
