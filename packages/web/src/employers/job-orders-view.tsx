import { jobOrderKinds } from '@rettidig/casework';
import { sectors } from '@rettidig/law';
import type { CountedJobOrder } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfEmployers } from './texts.ts';

export interface JobOrdersModel {
  /** Whether the open or the closed ones are shown; null: one alone. */
  readonly shows: 'aabne' | 'lukkede' | null;
  readonly orders: readonly CountedJobOrder[];
  readonly counts: { readonly open: number; readonly closed: number };
  /** How many are shown at most. */
  readonly most: number;
  readonly said: 'gemt' | 'lukket' | null;
}

/** The job orders of the municipality, the newest first. */
export function JobOrdersView({
  model: { shows, orders, counts, most, said },
  csrf,
  words,
}: {
  readonly model: JobOrdersModel;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfEmployers(words.language).orders;
  const shown = orders.slice(0, most);
  const tab = (name: 'aabne' | 'lukkede', label: string): VNode =>
    shows === name ? <b>{label}</b> : <a href={`/jobordrer?vis=${name}`}>{label}</a>;
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p>
          <a class="button" href="/jobordrer/ny">
            {t.add}
          </a>
        </p>
      </div>
      {said === null ? null : (
        <p class="note" role="status">
          {said === 'gemt' ? t.saved : t.closedNow}
        </p>
      )}
      <nav class="row" aria-label={t.which}>
        {tab('aabne', t.open(counts.open))}
        {tab('lukkede', t.closed(counts.closed))}
      </nav>
      {orders.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <section class="panel" aria-label={t.title}>
          <JobOrderTable orders={shown} csrf={csrf} words={words} />
          <p class="quiet small">
            {`${t.scope} ${shown.length === orders.length ? '' : t.counted(shown.length, orders.length)}`}{' '}
            {shows === null ? t.alone : null}
            {shows === null || shown.length === orders.length ? null : (
              <a href={`/jobordrer?vis=${shows}&antal=${most * 2}`}>{t.more}</a>
            )}
          </p>
        </section>
      )}
    </div>
  );
}

function JobOrderTable({
  orders,
  csrf,
  words,
}: {
  readonly orders: readonly CountedJobOrder[];
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfEmployers(language).orders;
  return (
    <table class="cards" role="table" aria-label={t.title}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.job}</th>
          <th role="columnheader">{t.employer}</th>
          <th role="columnheader">{t.came}</th>
          <th role="columnheader" class="num">
            {t.places}
          </th>
          <th role="columnheader" class="num">
            {t.referred}
          </th>
          <th role="columnheader" class="num">
            {t.hired}
          </th>
          <th role="columnheader">{t.closedOn}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {orders.map((order) => (
          <tr role="row">
            <th role="rowheader" scope="row" lang="da">
              {order.title}
              {order.kind === 'ordinaer' ? null : (
                <span class="quiet">{` (${jobOrderKinds.label(order.kind, 'da').toLowerCase()})`}</span>
              )}
            </th>
            <td role="cell">
              {order.employer}
              <span class="quiet">{`, ${sectors.label(order.sector, language).toLowerCase()}`}</span>
            </td>
            <td role="cell" data-label={t.came}>
              {listDay(order.on, language)}
            </td>
            <td role="cell" class="num" data-label={t.places}>
              {order.places}
            </td>
            <td role="cell" class="num" data-label={t.referred}>
              {order.referred}
            </td>
            <td role="cell" class="num" data-label={t.hired}>
              {order.hired}
            </td>
            <td role="cell" data-label={order.closedOn === null ? undefined : t.closedOn}>
              {order.closedOn === null ? (
                <form method="post" action={`/jobordrer/${order.id}/luk`}>
                  <Csrf token={csrf} />
                  <button>
                    {t.close}
                    <span class="unseen">{`: ${order.title}, ${order.employer}`}</span>
                  </button>
                </form>
              ) : (
                listDay(order.closedOn, language)
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
