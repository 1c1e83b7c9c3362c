import { availabilityEvents } from '@rettidig/law';
import type { AwaitingApproval } from '@rettidig/store';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import type { Words } from '../ui/words.ts';
import { caseAddress } from './handlings.ts';
import { textsOfAvailability } from './texts.ts';

/** The sanctions that wait for a second person. */
export function ApprovalsView({
  cases,
  actor,
  words,
}: {
  readonly cases: readonly AwaitingApproval[];
  readonly actor: string;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfAvailability(language);
  return (
    <div class="panels availability">
      <div class="page-head">
        <h1 id="godkendelser">{t.approvals}</h1>
        <p class="quiet">{t.approvalsLead}</p>
      </div>
      <section class="panel">
        {cases.length === 0 ? (
          <p class="empty">{t.noApprovals}</p>
        ) : (
          <table class="cards" aria-labelledby="godkendelser" role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader">{t.citizen}</th>
                <th role="columnheader">{t.event}</th>
                <th role="columnheader">{t.proposedBy}</th>
                <th role="columnheader">{t.unit}</th>
                <th role="columnheader">{t.act}</th>
              </tr>
            </thead>
            <tbody role="rowgroup">
              {cases.map(
                ({ id, person, name, event, on, proposedByName, proposedOn, unit, preparers }) => (
                  <tr role="row">
                    <th role="rowheader" scope="row">
                      <a href={`/borgere/${person}`}>{name}</a>
                    </th>
                    <td role="cell">
                      {`${availabilityEvents.label(event, language)} ${listDay(on, language)}`}
                    </td>
                    <td role="cell">{`${proposedByName}, ${listDay(proposedOn, language)}`}</td>
                    <td role="cell">{unit}</td>
                    <td role="cell">
                      {preparers.includes(actor) ? (
                        <>
                          {`${t.own}. `}
                          <a href={caseAddress(person, id)}>
                            {t.look}
                            <span class="unseen">{` ${name}`}</span>
                          </a>
                        </>
                      ) : (
                        <a href={caseAddress(person, id, 'godkend')}>
                          {t.handlings.godkend}
                          <span class="unseen">{` ${name}`}</span>
                        </a>
                      )}
                    </td>
                  </tr>
                ),
              )}
            </tbody>
          </table>
        )}
      </section>
    </div>
  );
}
