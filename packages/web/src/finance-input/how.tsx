import { danishMoney, type Explanation, type Money } from '@rettidig/engine';
import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { Law, Reasons } from '../why/reasons.tsx';

/** An amount in a table whose head says kroner: `13.952`, `13.952,50`. */
export const kronerText = (amount: Money): string => danishMoney(amount).replace(/ kr\.$/, '');

/** How something was computed, folded: in words, and by the rule behind where there is one. */
export function How({
  title,
  explanation,
  words,
  children,
}: {
  readonly title: string;
  readonly explanation: Explanation | null;
  readonly words: Words;
  readonly children?: ComponentChildren;
}): VNode {
  return (
    <details class="how">
      <summary>{title}</summary>
      {children}
      {explanation === null ? null : (
        <>
          <p lang="da">
            <b>{explanation.question}</b> {explanation.result}
          </p>
          <Law explanation={explanation} words={words} />
          <Reasons explanation={explanation} words={words} level={3} />
        </>
      )}
    </details>
  );
}
