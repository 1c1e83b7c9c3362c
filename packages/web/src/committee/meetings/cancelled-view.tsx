import type { VNode } from 'preact';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { Icon } from '../../ui/icon.tsx';
import type { AgendaModel } from './agenda-load.ts';
import { textsOfMeetings } from './texts.ts';

/** Says that a meeting is cancelled, and to who leads it what follows from it. */
export function CancelledPanel({
  model: { whole, isPublished },
  visit: { words, session },
}: {
  readonly model: AgendaModel;
  readonly visit: EmployeeVisit;
}): VNode | null {
  const t = textsOfMeetings(words.language);
  const { kept, points } = whole;
  if (kept.state !== 'aflyst') return null;
  return (
    <section class="panel" aria-label={t.isCancelled}>
      <p class="status sentence">
        <Icon name="overskredet" />
        {t.isCancelled}
      </p>
      {mayUse(session.employee.role, 'sekretariat') ? (
        <ul class="bullets no-print">
          {isPublished ? (
            <li>
              {`${t.cancelledPublic} `}
              <a href={`/udvalg/moeder/${kept.id}/udgivelse`}>{t.toPublication}</a>
            </li>
          ) : (
            <li>{t.cancelledUnpublished}</li>
          )}
          {kept.sentOn === null ? null : <li>{t.cancelledSent}</li>}
          {points.length === 0 ? null : (
            <li>
              {`${t.cancelledMatters(points.length)} `}
              <a href="/udvalg/moeder">{t.toOtherMeeting}</a>
            </li>
          )}
        </ul>
      ) : null}
    </section>
  );
}
