import type { CaseAccount, Reading } from '@rettidig/economy';
import { danishMoney } from '@rettidig/engine';
import type { AccountVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import { AccountListView } from '../accounts/list-view.tsx';
import { textsOfAccounts } from '../accounts/texts.ts';
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
  const t = textsOfCases(words.language);
  const { lacking } = textsOfAccounts(words.language);
  const path = '/oekonomi/businesscases';
  return (
    <AccountListView
      texts={{ ...t, all: t.cases, result: t.aYear }}
      path={path}
      rows={cases.map(({ version, runs, result }) => ({
        version,
        runs,
        result:
          result.outcome === 'fejl'
            ? lacking(result.faults.length)
            : danishMoney(result.value.yearly.total),
      }))}
      saved={saved}
      isAmount
      words={words}
    >
      <a class="button" href={`${path}/ny?fra=skabelon`}>
        {t.fromTemplate}
      </a>
      <a href={`${path}/ny`}>{t.fromEmpty}</a>
      <a href={`${path}/fil`}>{t.fromFile}</a>
    </AccountListView>
  );
}
