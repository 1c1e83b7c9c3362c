import { type Consequences, netOf, type Reading } from '@rettidig/economy';
import type { AccountVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import { BackToEconomy } from '../economy/back.tsx';
import { textsOfAccounts } from '../accounts/texts.ts';
import { Saved } from '../calendar/settings-head.tsx';
import { listInstant } from '../format/instants.ts';
import { fixed } from '../format/numbers.ts';
import type { Words } from '../ui/words.ts';
import { textsOfConsequences } from './texts.ts';

export interface ReformListModel {
  readonly accounts: readonly {
    readonly version: AccountVersion;
    readonly years: readonly string[];
    readonly result: Reading<Consequences>;
  }[];
  readonly saved: boolean;
}

/** The accounts of reforms, each with its net, and where a new one begins. */
export function ReformListView({
  model: { accounts, saved },
  words,
}: {
  readonly model: ReformListModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfConsequences(language);
  const shared = textsOfAccounts(language);
  return (
    <div class="panels">
      <div class="page-head">
        <BackToEconomy words={words} />
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p class="row no-print">
          <a class="button" href="/oekonomi/konsekvenser/ny">
            {t.newAccount}
          </a>
          <a href="/oekonomi/konsekvenser/fil">{t.fromFile}</a>
          <a href="/oekonomi/businesscases">{t.businessCase}</a>
        </p>
      </div>
      <Saved saved={saved} words={words} />
      {accounts.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <section class="panel" aria-label={t.accounts}>
          <div class="scroll" tabIndex={0} role="region" aria-label={shared.tableOf(t.accounts)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.account}</th>
                  <th scope="col">{t.years}</th>
                  <th scope="col">{shared.result}</th>
                  <th scope="col">{shared.changed}</th>
                </tr>
              </thead>
              <tbody>
                {accounts.map(({ version, years, result }) => (
                  <tr>
                    <th scope="row">
                      <a class="name" href={`/oekonomi/konsekvenser/${version.id}`} lang="da">
                        {version.title}
                      </a>
                    </th>
                    <td class="nowrap">
                      {years.length < 2 ? years[0] : `${years[0]}-${years.at(-1)}`}
                    </td>
                    <td>
                      {result.outcome === 'fejl'
                        ? shared.lacking(result.faults.length)
                        : `${t.net(years[0] ?? '')}: ${fixed((netOf(result.value)[0] ?? 0) / 100_000, 0, language)} t.kr.`}
                    </td>
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
