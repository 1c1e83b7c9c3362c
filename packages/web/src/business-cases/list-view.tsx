import type { CaseAccount, Reading } from '@rettidig/economy';
import { danishMoney } from '@rettidig/engine';
import type { AccountVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import { BackToEconomy } from '../economy/back.tsx';
import { textsOfAccounts } from '../accounts/texts.ts';
import { Saved } from '../calendar/settings-head.tsx';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import { textsOfCases } from './texts.ts';

export interface CaseListModel {
  readonly cases: readonly {
    readonly version: AccountVersion;
    readonly runs: string;
    readonly result: Reading<CaseAccount>;
  }[];
  readonly saved: boolean;
}

/** The business cases, each with what a year gives, and where a new one begins. */
export function CaseListView({
  model: { cases, saved },
  words,
}: {
  readonly model: CaseListModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfCases(language);
  const shared = textsOfAccounts(language);
  return (
    <div class="panels">
      <div class="page-head">
        <BackToEconomy words={words} />
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
        <p class="row no-print">
          <a class="button" href="/oekonomi/businesscases/ny?fra=skabelon">
            {t.fromTemplate}
          </a>
          <a href="/oekonomi/businesscases/ny">{t.fromEmpty}</a>
          <a href="/oekonomi/businesscases/fil">{t.fromFile}</a>
        </p>
      </div>
      <Saved saved={saved} words={words} />
      {cases.length === 0 ? (
        <p class="note">{t.none}</p>
      ) : (
        <section class="panel" aria-label={t.cases}>
          <div class="scroll" tabIndex={0} role="region" aria-label={shared.tableOf(t.cases)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.one}</th>
                  <th scope="col">{t.runs}</th>
                  <th scope="col" class="num">
                    {t.aYear}
                  </th>
                  <th scope="col">{shared.changed}</th>
                </tr>
              </thead>
              <tbody>
                {cases.map(({ version, runs, result }) => (
                  <tr>
                    <th scope="row">
                      <a class="name" href={`/oekonomi/businesscases/${version.id}`} lang="da">
                        {version.title}
                      </a>
                    </th>
                    <td>{runs}</td>
                    <td class="num nowrap">
                      {result.outcome === 'fejl'
                        ? shared.lacking(result.faults.length)
                        : danishMoney(result.value.yearly.total)}
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
