import type { AccountVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfAccounts } from './texts.ts';

export interface VersionsModel {
  /** Address of the account. */
  readonly path: string;
  /** The newest first. */
  readonly versions: readonly AccountVersion[];
  readonly csrf: string;
  /** Why an older version could not be in force again; null where nothing was asked. */
  readonly problem: string | null;
}

/** Every version of an account, who wrote it and when, and the way to let an older one be in force again. */
export function VersionsView({
  model: { path, versions, csrf, problem },
  words,
}: {
  readonly model: VersionsModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfAccounts(language);
  const [newest] = versions;
  const name = newest?.title ?? '';
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={path} lang="da">
            {name}
          </a>
        </p>
        <h1>{t.versions}</h1>
        <p class="quiet">{t.versionsLead}</p>
        {problem === null ? null : (
          <p class="note bad" role="alert">
            {problem}
          </p>
        )}
        {newest?.supersededAt === null ? null : <p class="note warn">{t.withdrawn}</p>}
      </div>
      <section class="panel">
        <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.versions)}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t.changed}</th>
                <th scope="col">{t.title}</th>
                <td />
                <td />
              </tr>
            </thead>
            <tbody>
              {versions.map(({ version, title, recordedAt, recordedBy, supersededAt }) => {
                const at = listInstant(recordedAt, language);
                return (
                  <tr>
                    <th scope="row">{`${at} ${t.by(recordedBy ?? t.program)}`}</th>
                    <td lang="da">{title}</td>
                    <td>
                      {supersededAt === null
                        ? t.current
                        : t.until(listInstant(supersededAt, language))}
                    </td>
                    <td>
                      <div class="row no-print">
                        <a
                          href={supersededAt === null ? path : `${path}?udgave=${version}`}
                          aria-label={`${t.see}: ${t.version(at)}`}
                        >
                          {t.see}
                        </a>
                        {supersededAt === null ? null : (
                          <form method="post" action={`${path}/udgaver`}>
                            <Csrf token={csrf} />
                            <input type="hidden" name="udgave" value={version} />
                            <button aria-label={`${t.restore}: ${at}`}>{t.restore}</button>
                          </form>
                        )}
                      </div>
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      </section>
    </div>
  );
}
