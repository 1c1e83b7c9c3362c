import type { DefinitionChange } from '@rettidig/figures';
import type { VNode } from 'preact';
import type { Language } from '../texts/language.ts';
import { textsOfFrozen } from './frozen-texts.ts';

/** What a measure said when a figure was frozen beside what it says now, part by part. */
export function DefinitionChangesView({
  changes,
  language,
}: {
  /** Null: what it said then was not kept. */
  readonly changes: readonly DefinitionChange[] | null;
  readonly language: Language;
}): VNode {
  const t = textsOfFrozen(language);
  if (changes === null) return <p class="note">{t.definitionLost}</p>;
  const worded = changes.filter(({ part }) => part !== 'beregning');
  return (
    <>
      {worded.length === 0 ? null : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t.definitionTable}>
          <table>
            <thead>
              <tr>
                {[t.definition, t.saidThen, t.saysNow].map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {worded.map(({ part, before, now }) => (
                <tr>
                  <th scope="row">{t.definitionParts[part]}</th>
                  <td lang="da">{before}</td>
                  <td lang="da">{now}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changes.some(({ part }) => part === 'beregning') ? <p>{t.countedOtherwise}</p> : null}
    </>
  );
}
