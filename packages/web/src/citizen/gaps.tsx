import { dutyKinds, type Gap } from '@rettidig/casework';
import type { VNode } from 'preact';
import { isUnconfirmedLaw, missingName } from '../duties/gap.ts';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { CitizenPage } from './page.ts';

/** Rules that cannot answer yet, and what they wait for. */
export function Gaps({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode | null {
  const { t, language } = words;
  if (page.gaps.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="mangler">
      <h2 id="mangler">{t.citizen.gapsHeading}</h2>
      <p class="quiet small">{t.citizen.gapsLead}</p>
      <table class="cards" aria-labelledby="mangler" role="table">
        <tbody role="rowgroup">
          {page.gaps.map((gap) => (
            <tr role="row">
              <th role="rowheader" scope="row">
                <span class="status">
                  <Icon name="mangler" />
                  {dutyKinds.label(gap.kind, language)}
                </span>
              </th>
              <td role="cell">
                <b>{gapHeading(gap, t)}: </b>
                <span lang="da">{gap.question ?? gap.missing.map(missingName).join(', ')}</span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function gapHeading({ outcome, missing }: Gap, t: Words['t']): string {
  if (outcome === 'skoen') return t.citizen.gapJudgement;
  return missing.every(isUnconfirmedLaw) ? t.citizen.gapLaw : t.citizen.gapMissing;
}
