import type { Computed } from '@rettidig/economy';
import type { ComponentChildren, VNode } from 'preact';
import { How, kronerText } from '../finance-input/how.tsx';
import type { Words } from '../ui/words.ts';
import { textsOfFinancing } from './texts.ts';

/** An amount with its name. */
export type Line = readonly [name: string, computed: Computed];

/** A source as steps: each amount, or what it lacks, and how each is made. */
export function Steps({
  id,
  title,
  lead,
  rows,
  words,
  children,
}: {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  readonly rows: readonly Line[];
  readonly words: Words;
  readonly children?: ComponentChildren;
}): VNode {
  const t = textsOfFinancing(words.language);
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {lead === undefined ? null : <p>{lead}</p>}
      <div class="scroll" tabIndex={0} role="region" aria-label={t.table(title)}>
        <table class="numbers">
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              <th scope="col" class="num">
                {t.amount}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(([name, computed]) => (
              <tr>
                <th scope="row">{name}</th>
                <AmountCell computed={computed} words={words} />
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {children}
      <HowLines rows={rows} title={title} words={words} />
      {rows.map(([, { explanation }]) =>
        explanation === null ? null : (
          <How title={`${t.how}: ${explanation.title}`} explanation={explanation} words={words} />
        ),
      )}
    </section>
  );
}

/** How each amount was made, or what it lacks. */
export function HowLines({
  rows,
  title,
  words,
}: {
  readonly rows: readonly Line[];
  readonly title: string;
  readonly words: Words;
}): VNode {
  const t = textsOfFinancing(words.language);
  return (
    <details class="how">
      <summary>{`${t.how}: ${title}`}</summary>
      <ul class="bullets" lang="da">
        {rows.map(([name, { how, lacks }]) => (
          <li>
            <b>{name}</b>: {lacks.length === 0 ? how : t.lacks(lacks.join(', '))}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** An amount in a table, or that it is lacking and what it lacks. */
export function AmountCell({
  computed: { amount, lacks },
  words,
}: {
  readonly computed: Pick<Computed, 'amount' | 'lacks'>;
  readonly words: Words;
}): VNode {
  const t = textsOfFinancing(words.language);
  return (
    <td class="num">
      {amount === null ? (
        <span class="quiet" title={lacks.join(', ')}>
          {t.lacking}
        </span>
      ) : (
        <span class="nowrap">{kronerText(amount)}</span>
      )}
    </td>
  );
}
