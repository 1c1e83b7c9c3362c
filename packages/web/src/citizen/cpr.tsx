import type { VNode } from 'preact';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import type { CitizenPage } from './page.ts';

export const revealReasons = ['samtale', 'brev', 'register', 'andet'] as const;

/** The CPR number: masked, or whole in the answer to a request that says why. */
export function Cpr({ page, words }: { readonly page: CitizenPage; readonly words: Words }): VNode {
  const { t } = words;
  if (page.cpr !== null) {
    return (
      <>
        <b class="nowrap">{page.cpr}</b> <span class="quiet small">{t.citizen.revealedNote}</span>
      </>
    );
  }
  return (
    <>
      <span class="nowrap">{page.cprMasked}</span>
      <details class="no-print">
        <summary>{t.citizen.revealHeading}</summary>
        <form method="post" action={`/borgere/${page.citizen.id}/cpr`} class="stack">
          <Csrf token={page.csrf} />
          <p class="quiet small">{t.citizen.revealLead}</p>
          <div class="field">
            <label for="grund">{t.citizen.revealReason}</label>
            <select id="grund" name="grund" required>
              <option value="">–</option>
              {revealReasons.map((reason) => (
                <option value={reason}>{t.citizen.revealReasons[reason]}</option>
              ))}
            </select>
          </div>
          <button>{t.citizen.revealButton}</button>
        </form>
      </details>
    </>
  );
}
