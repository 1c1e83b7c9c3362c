import type { Block } from '@rettidig/documents/report';
import type { Reading } from '@rettidig/economy';
import type { VNode } from 'preact';
import type { AmountUnit } from '../accounts/amount-cells.ts';
import { FaultsView } from '../accounts/faults-view.tsx';
import { BlocksView } from '../benchmark/blocks-view.tsx';
import { blockChartFiles } from '../charts/block-chart-file.ts';
import type { Words } from '../ui/words.ts';
import type { ReformStanding } from './load.ts';
import { textsOfConsequences } from './texts.ts';

/** How the net of an account moves when one assumption does. */
export function SensitivityView({
  model: { standing, pct, unit, swung },
  words,
}: {
  readonly model: {
    readonly standing: ReformStanding;
    readonly pct: number;
    readonly unit: AmountUnit;
    readonly swung: Reading<readonly Block[]>;
  };
  readonly words: Words;
}): VNode {
  const t = textsOfConsequences(words.language);
  const { version } = standing;
  const path = `/oekonomi/konsekvenser/${version.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={path} lang="da">
            {version.title}
          </a>
        </p>
        <h1>{t.sensitivity}</h1>
      </div>
      <form class="panel no-print" method="get" action={`${path}/foelsomhed`}>
        {version.supersededAt === null ? null : (
          <input type="hidden" name="udgave" value={version.version} />
        )}
        {unit === 'tusind' ? null : <input type="hidden" name="enhed" value={unit} />}
        <div class="field">
          <label for="pct">{t.pct}</label>
          <p class="hint" id="pct-hjaelp">
            {t.pctHint}
          </p>
          <input
            id="pct"
            name="pct"
            class="w-short"
            inputMode="numeric"
            autocomplete="off"
            aria-describedby="pct-hjaelp"
            value={String(pct)}
          />
        </div>
        <p class="row">
          <button>{t.show}</button>
        </p>
      </form>
      {swung.outcome === 'fejl' ? (
        <FaultsView faults={swung.faults} words={words} />
      ) : (
        <section class="panel">
          <BlocksView
            blocks={swung.value}
            chartFiles={blockChartFiles(`${path}/foelsomhed`, {
              ...(version.supersededAt === null ? {} : { udgave: version.version }),
              ...(unit === 'tusind' ? {} : { enhed: unit }),
              pct,
            })}
            words={words}
          />
        </section>
      )}
    </div>
  );
}
