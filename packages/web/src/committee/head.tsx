import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { textsOfCommittees } from './texts.ts';

/** The head of a page of the committees, with the way back. */
export function CommitteeHead({
  title,
  lead,
  back = [],
  words,
  children,
}: {
  readonly title: string;
  readonly lead?: string;
  /** The pages between the front page and this one. */
  readonly back?: readonly (readonly [path: string, name: string])[];
  readonly words: Pick<Words, 'language'>;
  /** Links and buttons of the page itself. */
  readonly children?: ComponentChildren;
}): VNode {
  const t = textsOfCommittees(words.language);
  return (
    <div class="page-head">
      <nav class="no-print" aria-label={t.wayBack}>
        <ul class="way">
          {[['/udvalg', t.title] as const, ...back].map(([path, name]) => (
            <li>
              <a href={path}>{name}</a>
            </li>
          ))}
        </ul>
      </nav>
      <h1>{title}</h1>
      {lead === undefined ? null : <p class="quiet">{lead}</p>}
      {children === undefined ? null : <p class="row no-print">{children}</p>}
    </div>
  );
}
