import type { Day } from '@rettidig/engine';
import { knownTables, sourceTerms, standingOf } from '@rettidig/figures/external';
import type { ExternalAttempt, ExternalTableLine, Instant, WithdrawnTable } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import { whole } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfExternalFile } from './file-texts.ts';
import { textsOfExternal } from './texts.ts';
import { textsOfVersions } from './version-texts.ts';

interface Model {
  readonly tables: readonly ExternalTableLine[];
  /** Tables of which no version counts. */
  readonly withdrawn: readonly WithdrawnTable[];
  /** The newest fetch of each table that was ever fetched. */
  readonly attempts: readonly (ExternalAttempt & { readonly triedAt: Instant })[];
  readonly today: Day;
  readonly leads: boolean;
  readonly saved: boolean;
}

/** The tables from outside that count, and those that can be fetched. */
export function ExternalTablesView({
  model: { tables, withdrawn, attempts, today, leads, saved },
  words,
}: {
  readonly model: Model;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p class="row no-print">
          <a class="button" href="/eksterne-tal/sammenlign">
            {t.compare}
          </a>
          {leads ? (
            <>
              <a href="/eksterne-tal/fil">{textsOfExternalFile(words.language).title}</a>
              <a href="/eksterne-tal/ny">{t.paste}</a>
            </>
          ) : null}
        </p>
      </div>
      {saved ? (
        <p class="note" role="status">
          {t.saved}
        </p>
      ) : null}
      {tables.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <section class="panel" aria-label={t.title}>
          <div class="scroll" tabIndex={0} role="region" aria-label={t.inTable(t.title)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.table}</th>
                  <th scope="col">{t.source}</th>
                  <th scope="col" class="num">
                    {t.rows}
                  </th>
                  <th scope="col">{t.fetched}</th>
                  <th scope="col">{t.next}</th>
                  <th scope="col">{t.state}</th>
                </tr>
              </thead>
              <tbody>
                {tables.map((table) => (
                  <Line table={table} today={today} words={words} />
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <Failed attempts={attempts} words={words} />
      {withdrawn.length === 0 ? null : (
        <section class="panel" aria-labelledby="trukket">
          <h2 id="trukket">{textsOfVersions(words.language).gone}</h2>
          <ul class="bullets">
            {withdrawn.map(({ id, tableId, title }) => (
              <li>
                <a href={`/eksterne-tal/${id}/udgaver`} lang="da">
                  {`${title} (${tableId})`}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <CanFetch tables={tables} words={words} />
    </div>
  );
}

/** What the newest fetch of a table failed of; the figures before it still stand. */
function Failed({
  attempts,
  words: { language },
}: {
  readonly attempts: Model['attempts'];
  readonly words: Words;
}): VNode | null {
  const t = textsOfExternal(language);
  const failed = attempts.filter(({ message }) => message !== null);
  if (failed.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="mislykket">
      <h2 id="mislykket">{t.failedFetches}</h2>
      <dl>
        {failed.map(({ source, tableId, triedAt, message }) => (
          <>
            <dt>
              {t.failedOf(
                `${sourceTerms[source].short} ${tableId}`,
                listInstant(triedAt, language),
              )}
            </dt>
            <dd lang="da">{message}</dd>
          </>
        ))}
      </dl>
    </section>
  );
}

function Line({
  table,
  today,
  words: { language },
}: {
  readonly table: ExternalTableLine;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const t = textsOfExternal(language);
  const standing = standingOf(table, today);
  return (
    <tr>
      <th scope="row">
        <a class="name" href={`/eksterne-tal/${table.id}`} lang="da">
          {table.title}
        </a>
        <span class="quiet small external-id">{table.tableId}</span>
      </th>
      <td lang="da">{sourceTerms[table.source].name}</td>
      <td class="num">{whole(table.rows, language)}</td>
      <td>{listInstant(table.fetchedAt, language)}</td>
      <td>{table.nextUpdate === null ? t.unknown : listDay(table.nextUpdate, language)}</td>
      <td>
        {standing.kind === 'current' ? (
          t.current
        ) : (
          <span class="status s-aktuel">
            <Icon name="aktuel" />
            {standing.kind === 'stale'
              ? t.stale(listDay(standing.since, language))
              : t.old(standing.days)}
          </span>
        )}
      </td>
    </tr>
  );
}

function CanFetch({
  tables,
  words: { language },
}: {
  readonly tables: readonly ExternalTableLine[];
  readonly words: Words;
}): VNode | null {
  const t = textsOfExternal(language);
  const had = new Set(tables.map(({ tableId }) => tableId));
  const rest = knownTables.filter(({ id }) => !had.has(id));
  if (rest.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="kan-hentes">
      <h2 id="kan-hentes">{t.canFetch}</h2>
      <p class="quiet small">
        {t.howTo} <code>y07a02</code>
      </p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.inTable(t.canFetch)}>
        <table>
          <tbody lang="da">
            {rest.map(({ id, title, about }) => (
              <tr>
                <th scope="row">
                  <code>{id}</code>
                </th>
                <td>{title}</td>
                <td>{about}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
