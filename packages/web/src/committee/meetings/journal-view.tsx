import type { AgendaChange, WholeMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../../format/instants.ts';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { MeetingHead } from './head.tsx';
import { textsOfJournal } from './journal-texts.ts';

/** What was changed of an agenda after it had gone out. */
export function JournalView({
  model: { whole, changes },
  visit: { words, session },
}: {
  readonly model: {
    readonly whole: WholeMeeting;
    /** Null: it has not been out. */
    readonly changes: readonly AgendaChange[] | null;
  };
  readonly visit: EmployeeVisit;
}): VNode {
  const t = textsOfJournal(words.language);
  return (
    <div class="panels">
      <MeetingHead
        meeting={whole.kept}
        body={whole.body.name}
        room="/aendringer"
        may={(access) => mayUse(session.employee.role, access)}
        words={words}
      />
      <section class="panel" aria-labelledby="aendringer">
        <h2 id="aendringer">{t.title}</h2>
        {changes === null ? (
          <p>{t.neverSent}</p>
        ) : changes.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <div class="scroll" tabIndex={0} role="region" aria-label={t.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.when}</th>
                  <th scope="col">{t.who}</th>
                  <th scope="col">{t.what}</th>
                </tr>
              </thead>
              <tbody>
                {changes.map(({ at, by, what, title }) => (
                  <tr>
                    <td class="nowrap">{listInstant(at, words.language)}</td>
                    <td>{by ?? t.unknown}</td>
                    <td>
                      {t.whats[what]}
                      {title === null ? null : (
                        <>
                          : <span lang="da">{title}</span>
                        </>
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        )}
      </section>
    </div>
  );
}
