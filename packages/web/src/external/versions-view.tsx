import { externalProblemLine } from '@rettidig/figures/external';
import type { ExternalVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfVersions } from './version-texts.ts';

export interface VersionsModel {
  /** Address of the page. */
  readonly path: string;
  /** The newest first. */
  readonly versions: readonly ExternalVersion[];
  readonly csrf: string;
  readonly leads: boolean;
  /** Why nothing was done; null where nothing was asked, or it was. */
  readonly problem: string | null;
}

interface Shown {
  readonly model: VersionsModel;
  readonly words: Words;
}

/** Every version of a table from outside, what changed with it, and the ways to bring one back or withdraw the newest. */
export function ExternalVersionsView({ model, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfVersions(language);
  const { versions, problem, leads } = model;
  const [newest] = versions;
  const counts = newest?.table.supersededAt === null;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={`/eksterne-tal/${newest?.table.id ?? ''}`} lang="da">
            {newest?.table.title}
          </a>
        </p>
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        {problem === null ? null : (
          <p class="note bad" role="alert">
            {problem}
          </p>
        )}
        {counts ? null : <p class="note warn">{t.none}</p>}
      </div>
      <section class="panel">
        <div class="scroll" tabIndex={0} role="region" aria-label={t.inTable}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.version}</th>
                <th scope="col">{t.fetched}</th>
                <th scope="col">{t.changed}</th>
                <th scope="col">{t.state}</th>
                {leads ? <td /> : null}
              </tr>
            </thead>
            <tbody>
              {versions.map((version, at) => (
                <Line
                  version={version}
                  isFirst={at === versions.length - 1}
                  model={model}
                  words={words}
                />
              ))}
            </tbody>
          </table>
        </div>
      </section>
      {counts && leads ? <Withdraw model={model} words={words} /> : null}
    </div>
  );
}

function Line({
  version: { table, from, by, isRestored, changes, withdrawn },
  isFirst,
  model: { path, csrf, leads },
  words: { language },
}: Shown & { readonly version: ExternalVersion; readonly isFirst: boolean }): VNode {
  const t = textsOfVersions(language);
  const at = listInstant(from, language);
  const { supersededAt } = table;
  return (
    <tr>
      <th scope="row">
        <a href={`/eksterne-tal/${table.id}`}>{t.from(at)}</a>
        <span class="quiet small under">
          {`${t.by(by ?? t.program)}${isRestored ? ` ${t.again}` : ''}`}
        </span>
      </th>
      <td>{listInstant(table.fetchedAt, language)}</td>
      <td>
        {changes.length === 0 ? (
          isFirst ? (
            t.first
          ) : (
            t.grown
          )
        ) : (
          <ul class="bullets" lang="da">
            {changes.map((change) => (
              <li>{externalProblemLine(change)}</li>
            ))}
          </ul>
        )}
      </td>
      <td>
        {supersededAt === null
          ? t.counts
          : withdrawn === null
            ? t.until(listInstant(supersededAt, language))
            : t.withdrawn(
                listInstant(supersededAt, language),
                withdrawn.by ?? t.program,
                withdrawn.reason,
              )}
      </td>
      {leads ? (
        <td>
          {supersededAt === null ? null : (
            <form class="no-print" method="post" action={path}>
              <Csrf token={csrf} />
              <input type="hidden" name="udgave" value={table.id} />
              <button aria-label={`${t.use}: ${at}`}>{t.use}</button>
            </form>
          )}
        </td>
      ) : null}
    </tr>
  );
}

function Withdraw({ model: { path, csrf }, words: { language } }: Shown): VNode {
  const t = textsOfVersions(language);
  return (
    <section class="panel no-print" aria-labelledby="traek">
      <h2 id="traek">{t.withdraw}</h2>
      <p>{t.withdrawLead}</p>
      <form class="stack" method="post" action={`${path}/traek`}>
        <Csrf token={csrf} />
        <div class="field">
          <label for="grund">{t.reason}</label>
          <input id="grund" name="grund" type="text" class="w-long" autocomplete="off" required />
        </div>
        <p>
          <button>{t.withdraw}</button>
        </p>
      </form>
    </section>
  );
}
