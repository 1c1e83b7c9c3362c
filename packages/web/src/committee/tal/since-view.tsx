import type { KeptInsert } from '@rettidig/store';
import type { VNode } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { listInstant } from '../../format/instants.ts';
import type { Checked } from '../inserts/standing.ts';
import { textsOfNumbers } from './texts.ts';

/** What a table or chart is called. */
export function titleOf(shown: Exclude<KeptInsert['shown'], { what: 'tal' }>): string {
  const { block } = shown;
  if (block.kind === 'table') return block.table.caption;
  return block.kind === 'chart' ? block.chart.title : '';
}

/** What is learnt of an insert since it was put there. */
export function Since({
  checked,
  words: { language },
}: {
  readonly checked: Checked | null;
  readonly words: Words;
}): VNode {
  const t = textsOfNumbers(language);
  if (checked === null) return <span class="quiet">{t.notVerified}</span>;
  const { hashRight, asThen, asNow, since, why } = checked.found;
  const most = 8;
  return (
    <>
      {hashRight ? null : <Mark icon="overskredet" text={t.hashWrong} />}
      {asThen === 'anderledes' ? <Mark icon="overskredet" text={t.thenDiffers} /> : null}
      {asNow === 'ens' ? <Mark icon="opfyldt" text={t.same} /> : null}
      {asNow === 'uvist' ? <Mark icon="mangler" text={t.unknown} /> : null}
      {asNow === 'anderledes' ? <Mark icon="aktuel" text={t.changed} /> : null}
      {since.length === 0 ? null : (
        <ul class="small" lang="da">
          {since.slice(0, most).map(({ where, was, is }) => (
            <li>{t.difference(where, was, is)}</li>
          ))}
          {since.length > most ? <li>{t.more(since.length - most)}</li> : null}
        </ul>
      )}
      {why.length === 0 ? null : (
        <details class="small">
          <summary>{t.why}</summary>
          <ul lang="da">
            {why.map((sentence) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
      {checked.isNewest ? null : (
        <p class="small quiet">{t.notVerifiedSince(listInstant(checked.at, language))}</p>
      )}
    </>
  );
}

const Mark = ({
  icon,
  text,
}: {
  readonly icon: 'overskredet' | 'opfyldt' | 'mangler' | 'aktuel';
  readonly text: string;
}): VNode => (
  <p class="status">
    <Icon name={icon} />
    {text}
  </p>
);
