import { caseSteps } from '@rettidig/casework';
import type { FactChanges } from '@rettidig/store';
import type { VNode } from 'preact';
import { subjectName } from '../citizen/history-text.ts';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import { textsOfFrozen } from './frozen-texts.ts';

/** What has been recorded since something was frozen: what, how, why and when. Nobody is named. */
export function FactChangesTable({
  changes,
  words,
}: {
  readonly changes: readonly FactChanges[];
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfFrozen(language);
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.becauseTable}>
      <table>
        <thead>
          <tr>
            {[t.what, t.action, t.how, t.why, t.when].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {changes.map(({ subject, action, source, step, reason, count, first, last }) => (
            <tr>
              <th scope="row">{subjectName(subject, words)}</th>
              <td>
                <span lang="da">{action}</span>
                {` ${t.times(count)}`}
              </td>
              <td>{source === 'import' ? t.byImport : t.byCase}</td>
              <td>
                {step === null ? (
                  <span lang="da">{reason ?? ''}</span>
                ) : (
                  caseSteps.label(step, language)
                )}
              </td>
              <td class="nowrap">
                {t.until(listInstant(first, language), listInstant(last, language))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
