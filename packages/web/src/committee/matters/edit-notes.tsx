import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import type { ShownMatter } from './edit-model.ts';
import { textsOfEditing } from './edit-texts.ts';

/** A field, and beside it what somebody else has written there meanwhile. */
export function Beside({
  model: { conflict },
  words,
  name,
  form,
  children,
}: ShownMatter & { readonly name: string; readonly children: ComponentChildren }): VNode {
  const theirs = conflict?.both[name];
  if (conflict === null || theirs === undefined) return <>{children}</>;
  const t = textsOfEditing(words.language);
  return (
    <div class="beside">
      <div>{children}</div>
      <section
        class="note warn"
        aria-label={`${t.theirs(conflict.by)}: ${form.labels[name] ?? name}`}
      >
        <p class="small">
          <b>{t.theirs(conflict.by)}</b>
        </p>
        {theirs === '' ? (
          <p class="quiet">{t.theirsEmpty}</p>
        ) : (
          <p class="as-written" lang="da">
            {theirs}
          </p>
        )}
      </section>
    </div>
  );
}

/** What somebody else has written since the form was shown. */
export function ConflictNote({ model: { conflict }, form, words }: ShownMatter): VNode | null {
  if (conflict === null) return null;
  const t = textsOfEditing(words.language);
  const names = (fields: readonly string[]): VNode => (
    <ul class="bullets">
      {fields.map((name) => (
        <li>
          <a href={`#${name}`}>{form.labels[name] ?? name}</a>
        </li>
      ))}
    </ul>
  );
  const both = Object.keys(conflict.both);
  return (
    <section class="note warn" role="alert" aria-labelledby="aendret-af-anden">
      <h2 id="aendret-af-anden">{t.conflict}</h2>
      <p>{t.conflictBy(conflict.by, conflict.at)}</p>
      {both.length === 0 ? null : (
        <>
          <p>{t.conflictFields}</p>
          {names(both)}
        </>
      )}
      {conflict.taken.length === 0 ? null : (
        <>
          <p>{t.conflictTaken}</p>
          {names(conflict.taken)}
        </>
      )}
      <p>{t.conflictNext}</p>
    </section>
  );
}

/** What was made into structure of what was pasted. */
export function RebuiltNote({ model: { rebuilt }, form, words }: ShownMatter): VNode | null {
  if (rebuilt.length === 0) return null;
  const t = textsOfEditing(words.language);
  return (
    <section class="note warn" role="alert" aria-labelledby="renset">
      <h2 id="renset">{t.cleaned}</h2>
      <ul class="bullets">
        {rebuilt.map(({ field, changes }) => (
          <li>
            <a href={`#${field}`}>{form.labels[field] ?? field}</a>
            {': '}
            <span lang="da">{changes.join(' ')}</span>
          </li>
        ))}
      </ul>
      <p>{t.cleanedLead}</p>
    </section>
  );
}

/** How structure is written, folded. */
export function HowToWrite({ words }: { readonly words: Words }): VNode {
  const t = textsOfEditing(words.language);
  return (
    <details>
      <summary>{t.how}</summary>
      <dl class="pairs">
        {t.howLines.map(([what, how]) => (
          <div>
            <dt>{what}</dt>
            <dd>
              <code>{how}</code>
            </dd>
          </div>
        ))}
      </dl>
      <p>{t.howPaste}</p>
    </details>
  );
}
