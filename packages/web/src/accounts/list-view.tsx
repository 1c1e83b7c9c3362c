import type { AccountVersion } from '@rettidig/store';
import type { ComponentChildren, VNode } from 'preact';
import { Saved } from '../calendar/settings-head.tsx';
import { BackToEconomy } from '../economy/back.tsx';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import { textsOfAccounts } from './texts.ts';

export interface AccountRow {
  readonly version: AccountVersion;
  /** The years or months it is about. */
  readonly runs: string;
  readonly result: string;
}

/** The accounts of a kind, each with what comes out of it, and where a new one begins. */
export function AccountListView({
  texts,
  path,
  rows,
  saved,
  isAmount = false,
  words,
  children,
}: {
  readonly texts: {
    readonly title: string;
    readonly lead: string;
    /** What all of them are called. */
    readonly all: string;
    readonly one: string;
    readonly runs: string;
    readonly result: string;
    /** What to do while there is none. */
    readonly none: string;
  };
  /** Where each stands, by its id. */
  readonly path: string;
  readonly rows: readonly AccountRow[];
  readonly saved: boolean;
  /** The result is one amount. */
  readonly isAmount?: boolean;
  readonly words: Words;
  /** The ways to a new one. */
  readonly children: ComponentChildren;
}): VNode {
  const { language } = words;
  const shared = textsOfAccounts(language);
  const ofResult = isAmount ? 'num nowrap' : undefined;
  return (
    <div class="panels">
      <div class="page-head">
        <BackToEconomy words={words} />
        <h1>{texts.title}</h1>
        <p class="quiet">{texts.lead}</p>
        <p class="row no-print">{children}</p>
      </div>
      <Saved saved={saved} words={words} />
      {rows.length === 0 ? (
        <p class="note">{texts.none}</p>
      ) : (
        <section class="panel" aria-label={texts.all}>
          <div class="scroll" tabIndex={0} role="region" aria-label={shared.tableOf(texts.all)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{texts.one}</th>
                  <th scope="col">{texts.runs}</th>
                  <th scope="col" class={ofResult}>
                    {texts.result}
                  </th>
                  <th scope="col">{shared.changed}</th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ version, runs, result }) => (
                  <tr>
                    <th scope="row">
                      <a class="name" href={`${path}/${version.id}`} lang="da">
                        {version.title}
                      </a>
                    </th>
                    <td class="nowrap">{runs}</td>
                    <td class={ofResult}>{result}</td>
                    <td>{`${listInstant(version.recordedAt, language)} ${shared.by(version.recordedBy ?? shared.program)}`}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
    </div>
  );
}
