import { type BudgetEntry, type DatedPost, entryKinds } from '@rettidig/economy';
import { danishMoney, sumOf } from '@rettidig/engine';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { decimal } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfEntries } from './entry-texts.ts';
import { BudgetHead } from './head.tsx';
import { YearForm } from './year-form.tsx';

export interface EntriesModel {
  readonly year: number;
  readonly posts: readonly DatedPost[];
  /** Those that have lines in the year. */
  readonly entries: readonly BudgetEntry[];
  readonly csrf: string;
  /** What has just happened. */
  readonly said: string | null;
}

interface Shown {
  readonly model: EntriesModel;
  readonly words: Words;
}

/** The decisions about a year's budget. */
export function EntriesView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfEntries(language);
  const { year, posts, entries, said } = model;
  return (
    <div class="panels">
      <BudgetHead
        title={t.title(year)}
        lead={t.lead}
        room="/bevillinger"
        year={year}
        language={language}
      >
        {posts.length === 0
          ? null
          : entryKinds.codes.map(({ code }) => (
              <a class="button" href={`/oekonomi/budget/bevillinger/ny?type=${code}&i=${year}`}>
                {t.newOf[code]}
              </a>
            ))}
        <a href={`/oekonomi/budget/indlaes?aar=${year}`}>{t.fromFile}</a>
      </BudgetHead>
      {said === null ? null : (
        <p class="note status" role="status">
          <Icon name="opfyldt" />
          {said}
        </p>
      )}
      <YearForm action="/oekonomi/budget/bevillinger" year={year} language={language} />
      {posts.length === 0 ? (
        <p class="note">{t.noPosts}</p>
      ) : entries.length === 0 ? (
        <p class="note">{t.none(year)}</p>
      ) : (
        <section class="panel" aria-label={t.title(year)}>
          <EntryTable model={model} words={words} />
        </section>
      )}
    </div>
  );
}

function EntryTable({ model: { year, posts, entries, csrf }, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfEntries(language);
  const nameOf = (id: string): string =>
    posts.find((post) => post.id === id)?.name ?? t.unknownPost;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.title(year))}>
      <table class="budget-table">
        <thead>
          <tr>
            <th scope="col">{t.decision}</th>
            <th scope="col">{t.kind}</th>
            <th scope="col">{t.lines}</th>
            <th scope="col" class="num">
              {t.total}
            </th>
            <th scope="col" class="no-print">
              {t.change}
            </th>
          </tr>
        </thead>
        <tbody>
          {entries.map((entry) => {
            const lines = entry.lines.filter((line) => line.year === year);
            const list = (
              <ul class="bullets" lang="da">
                {lines.map(({ post, amount, quantity }) => (
                  <li>
                    {`${nameOf(post)}: ${danishMoney(amount)}`}
                    {quantity === null ? null : (
                      <span class="quiet">{` (${t.quantity.toLocaleLowerCase(language)} ${decimal(quantity, language)})`}</span>
                    )}
                  </li>
                ))}
              </ul>
            );
            return (
              <tr>
                <th scope="row" lang="da">
                  {listDay(entry.decidedOn, language)}
                  <span class="quiet small under">{entry.source}</span>
                  {entry.note === '' ? null : <span class="small under">{entry.note}</span>}
                </th>
                <td>{entryKinds.label(entry.kind, language)}</td>
                <td>
                  {lines.length > 6 ? (
                    <details>
                      <summary>{t.several(lines.length)}</summary>
                      {list}
                    </details>
                  ) : (
                    list
                  )}
                </td>
                <td class="num nowrap">
                  {danishMoney(sumOf(...lines.map(({ amount }) => amount)))}
                </td>
                <td class="no-print">
                  <p>
                    <a
                      href={`/oekonomi/budget/bevillinger/${entry.id}/ret?i=${year}`}
                      aria-label={t.changeOf(entry.source)}
                    >
                      {t.change}
                    </a>
                  </p>
                  <form
                    method="post"
                    action={`/oekonomi/budget/bevillinger/${entry.id}/fortryd?aar=${year}`}
                  >
                    <Csrf token={csrf} />
                    <button class="quiet" aria-label={t.undoOf(entry.source)}>
                      {t.undo}
                    </button>
                  </form>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
