import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';

/** The way from a page of economy to the list of all of them. */
export function BackToEconomy({ words }: { readonly words: Pick<Words, 't'> }): VNode {
  return (
    <p class="no-print">
      <a href="/oekonomi">{words.t.nav.economy}</a>
    </p>
  );
}
