import type { Report } from '@rettidig/documents/report';
import type { Reading } from '@rettidig/economy';
import type { AccountVersion } from '@rettidig/store';
import type { VNode } from 'preact';
import type { AmountUnit } from '../accounts/amount-cells.ts';
import { FaultsView } from '../accounts/faults-view.tsx';
import { BlocksView } from '../benchmark/blocks-view.tsx';
import { addressOf } from '../steps/form-input.ts';
import type { Words } from '../ui/words.ts';
import { textsOfConsequences } from './texts.ts';

/** Two accounts beside each other, or what keeps them apart. */
export type Compared = Reading<Report>;

export interface CompareModel {
  readonly first: AccountVersion;
  /** Those it can be compared with. */
  readonly others: readonly AccountVersion[];
  /** Null: none is chosen yet. */
  readonly other: AccountVersion | null;
  readonly unit: AmountUnit;
  readonly compared: Compared | null;
}

/** Two scenarios side by side. */
export function CompareView({
  model: { first, others, other, unit, compared },
  words,
}: {
  readonly model: CompareModel;
  readonly words: Words;
}): VNode {
  const t = textsOfConsequences(words.language);
  const path = `/oekonomi/konsekvenser/${first.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={path} lang="da">
            {first.title}
          </a>
        </p>
        <h1>{t.compare}</h1>
      </div>
      {others.length === 0 ? (
        <p class="note">{t.noOthers}</p>
      ) : (
        <form class="panel no-print" method="get" action={`${path}/sammenlign`}>
          {unit === 'tusind' ? null : <input type="hidden" name="enhed" value={unit} />}
          <div class="field">
            <label for="med">{t.other}</label>
            <select id="med" name="med">
              {others.map(({ id, title }) => (
                <option value={id} selected={id === other?.id} lang="da">
                  {title}
                </option>
              ))}
            </select>
          </div>
          <p class="row">
            <button>{t.show}</button>
          </p>
        </form>
      )}
      {compared?.outcome === 'fejl' ? <FaultsView faults={compared.faults} words={words} /> : null}
      {compared?.outcome !== 'i-orden' || other === null ? null : (
        <section class="panel">
          <p class="row no-print">
            <a
              href={addressOf(`${path}/sammenlign`, {
                med: other.id,
                enhed: unit === 'tusind' ? 'kroner' : 'tusind',
              })}
            >
              {unit === 'tusind' ? t.inKroner : t.inThousands}
            </a>
            <a href={addressOf(`${path}/sammenlign.xlsx`, { med: other.id, enhed: unit })}>
              {t.xlsx}
            </a>
          </p>
          <BlocksView blocks={compared.value.blocks} chartFiles={null} words={words} />
        </section>
      )}
    </div>
  );
}
