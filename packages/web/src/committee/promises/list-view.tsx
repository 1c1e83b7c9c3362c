import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { listDay } from '../../format/days.ts';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { promisedFor, type PromiseFilter, type PromiseList, type PromiseRow } from './load.ts';
import { textsOfPromises } from './texts.ts';

export interface PromisesModel {
  readonly list: PromiseList;
  readonly filter: PromiseFilter;
  /** Whether the employee writes for the committees. */
  readonly writes: boolean;
  readonly saved: boolean;
  readonly csrf: string;
}

interface Shown {
  readonly model: PromisesModel;
  readonly words: Words;
}

export const promisesPath = '/udvalg/loefter';

/** The address of the list with a filter, or of its files. */
export function promisesAddress({ body, every }: PromiseFilter, file = ''): string {
  const query = new URLSearchParams();
  if (body !== undefined) query.set('udvalg', body);
  if (every) query.set('vis', 'alle');
  return `${promisesPath}${file}${query.size === 0 ? '' : `?${query}`}`;
}

/** What committees have asked for, what is overdue marked. */
export function PromisesView({ model, words }: Shown): VNode {
  const t = textsOfPromises(words.language);
  const { list, writes, saved, filter } = model;
  return (
    <div class="panels">
      <CommitteeHead title={t.title} lead={t.lead} words={words}>
        {writes ? (
          <a class="button" href={`${promisesPath}/ny`}>
            {t.add}
          </a>
        ) : null}
        <span>
          {`${t.files} `}
          <a href={promisesAddress(filter, '.csv')}>.csv</a>{' '}
          <a href={promisesAddress(filter, '.xlsx')}>.xlsx</a>
        </span>
      </CommitteeHead>
      <Saved saved={saved} words={words} />
      <Choose model={model} words={words} />
      <section class="panel">
        <p>{t.summary(list.open, list.overdue)}</p>
        {list.rows.length === 0 ? (
          <p class="note">{t.none}</p>
        ) : (
          <PromiseTable model={model} words={words} />
        )}
      </section>
    </div>
  );
}

function Choose({ model: { list, filter }, words }: Shown): VNode {
  const t = textsOfPromises(words.language);
  return (
    <form class="panel no-print" method="get" action={promisesPath}>
      <div class="filters">
        <div class="field">
          <label for="udvalg">{t.body}</label>
          <select id="udvalg" name="udvalg">
            <option value="">{t.all}</option>
            {list.bodies.map(({ id, name }) => (
              <option value={id} selected={id === filter.body} lang="da">
                {name}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="vis">{t.which}</label>
          <select id="vis" name="vis">
            <option value="">{t.open}</option>
            <option value="alle" selected={filter.every}>
              {t.every}
            </option>
          </select>
        </div>
      </div>
      <p class="row">
        <button>{t.show}</button>
      </p>
    </form>
  );
}

function PromiseTable({ model: { list, writes, csrf }, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfPromises(language);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.table}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.due}</th>
            <th scope="col">{t.what}</th>
            <th scope="col">{t.body}</th>
            <th scope="col">{t.where}</th>
            <th scope="col">{t.responsible}</th>
            <th scope="col">{t.state}</th>
            {writes ? <td class="no-print" /> : null}
          </tr>
        </thead>
        <tbody>
          {list.rows.map((row) => (
            <tr>
              <td>
                <Due row={row} words={words} />
              </td>
              <th scope="row" lang="da">
                {row.task.title}
                {row.task.quote === '' ? null : <span class="under quiet">»{row.task.quote}«</span>}
              </th>
              <td lang="da">{row.body}</td>
              <td class="nowrap">
                {row.asked === null ? (
                  ''
                ) : (
                  <a href={`/udvalg/moeder/${row.asked.id}`}>{listDay(row.asked.on, language)}</a>
                )}
              </td>
              <td lang="da">{row.responsible ?? t.nobody}</td>
              <td>
                {t.states[row.task.state]}
                <Back row={row} writes={writes} csrf={csrf} words={words} />
              </td>
              {writes ? (
                <td class="no-print">
                  <a
                    href={`${promisesPath}/${row.task.id}/ret`}
                    aria-label={t.changeOf(row.task.title)}
                  >
                    {t.change}
                  </a>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Due({ row, words }: { readonly row: PromiseRow; readonly words: Words }): VNode {
  const t = textsOfPromises(words.language);
  const due = promisedFor(row.task) ?? t.noTime;
  if (!row.overdue) return <span lang="da">{due}</span>;
  return (
    <span class="status">
      <Icon name="overskredet" />
      {`${due}, ${t.over}`}
    </span>
  );
}

/** Where an open promise comes back; when it has, that it can be marked as done. */
function Back({
  row: { task, back },
  writes,
  csrf,
  words,
}: {
  readonly row: PromiseRow;
  readonly writes: boolean;
  readonly csrf: string;
  readonly words: Words;
}): VNode | null {
  if (back === null) return null;
  const t = textsOfPromises(words.language);
  const on = listDay(back.on, words.language);
  return (
    <span class="under">
      <a href={`/udvalg/moeder/${back.meeting}`}>{back.held ? t.cameBack(on) : t.comesBack(on)}</a>
      {back.held && writes ? (
        <form method="post" action={`${promisesPath}/${task.id}/udfoert`} class="no-print">
          <Csrf token={csrf} />
          <button class="plain">{t.markDone}</button>
        </form>
      ) : null}
    </span>
  );
}
