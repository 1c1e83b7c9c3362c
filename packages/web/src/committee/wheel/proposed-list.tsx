import type { VNode } from 'preact';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { matterPath } from '../matters/load.ts';
import { type Proposed, proposedFrom } from './proposals.ts';
import { textsOfWheel } from './texts.ts';

interface Terms {
  /** Address that makes a matter of one; null for those who only read. */
  readonly action: string | null;
  /** Whether the matter is put on the agenda at once. */
  readonly puts: boolean;
  readonly csrf: string;
  readonly words: Words;
}

/** What is proposed for a meeting, each with the click that makes its matter. */
export function ProposedList({
  proposals,
  ...terms
}: Terms & { readonly proposals: readonly Proposed[] }): VNode {
  return (
    <ul class="bullets">
      {proposals.map((proposal) => (
        <ProposedLine proposal={proposal} {...terms} />
      ))}
    </ul>
  );
}

function ProposedLine({
  proposal,
  action,
  puts,
  csrf,
  words,
}: Terms & { readonly proposal: Proposed }): VNode {
  const t = textsOfWheel(words.language);
  const { title, draft, made, fields, other, from } = proposal;
  const does =
    made === null
      ? draft === null
        ? puts
          ? t.makeAndPut
          : t.make
        : puts
          ? t.draftAndPut
          : t.draft
      : t.put;
  return (
    <li>
      {made === null ? (
        <span lang="da">{title}</span>
      ) : (
        <a href={matterPath(made)} lang="da">
          {title}
        </a>
      )}
      <span class="under quiet">{proposedFrom(proposal, words)}</span>
      {action === null ? null : (
        <span class="row no-print">
          {made !== null && !puts ? null : (
            <form method="post" action={action}>
              <Csrf token={csrf} />
              {Object.entries(fields).map(([name, value]) => (
                <input type="hidden" name={name} value={value} />
              ))}
              <button aria-label={t.doOf(does, title)}>{does}</button>
            </form>
          )}
          {draft === null || made !== null ? null : (
            <a href={draft} aria-label={t.doOf(t.seeDraft, title)}>
              {t.seeDraft}
            </a>
          )}
          <a
            href={other}
            aria-label={from.what === 'loefte' ? t.promiseOf(title) : t.otherOf(title)}
          >
            {from.what === 'loefte' ? t.promise : t.other}
          </a>
        </span>
      )}
    </li>
  );
}
