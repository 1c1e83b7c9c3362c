import { type Consequences, netOf, type Reading } from '@rettidig/economy';
import type { AccountVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import { AccountListView } from '../accounts/list-view.tsx';
import { textsOfAccounts } from '../accounts/texts.ts';
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
  const { lacking, result: resultOf } = textsOfAccounts(language);
  const path = '/oekonomi/konsekvenser';
  return (
    <AccountListView
      texts={{ ...t, all: t.accounts, one: t.account, runs: t.years, result: resultOf }}
      path={path}
      rows={accounts.map(({ version, years, result }) => ({
        version,
        runs: years.length < 2 ? (years[0] ?? '') : `${years[0]}-${years.at(-1)}`,
        result:
          result.outcome === 'fejl'
            ? lacking(result.faults.length)
            : `${t.net(years[0] ?? '')}: ${fixed((netOf(result.value)[0] ?? 0) / 100_000, 0, language)} t.kr.`,
      }))}
      saved={saved}
      words={words}
    >
      <a class="button" href={`${path}/ny`}>
        {t.newAccount}
      </a>
      <a href={`${path}/fil`}>{t.fromFile}</a>
      <a href="/oekonomi/businesscases">{t.businessCase}</a>
    </AccountListView>
  );
}
