import type { VNode } from 'preact';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import type { FormState } from '../../steps/form-state.ts';
import { CheckField, PlainForm, TimeField } from '../../ui/form.tsx';
import { MeetingHead } from '../meetings/head.tsx';
import type { MinutesModel } from './load.ts';
import { Remarks } from './overview-view.tsx';
import { textsOfMinutes } from './texts.ts';

/** The end of a meeting: when, and what is not as it should be. */
export function EndView({
  model: { whole, remarks },
  form,
  visit,
}: {
  readonly model: MinutesModel;
  readonly form: FormState;
  readonly visit: EmployeeVisit;
}): VNode {
  const { words, session } = visit;
  const t = textsOfMinutes(words.language);
  const { kept, body, meeting } = whole;
  const open = meeting.items.filter(({ decision }) => decision === null);
  return (
    <div class="panels">
      <MeetingHead
        meeting={kept}
        body={body.name}
        room={null}
        title={kept.state === 'afholdt' ? t.changeEnd : t.end}
        may={(access) => mayUse(session.employee.role, access)}
        words={words}
      />
      <section class="panel">
        <p>{t.endLead}</p>
        {remarks.length === 0 ? <p class="quiet">{t.noRemarks}</p> : <h2>{t.remarks}</h2>}
        <Remarks remarks={remarks} words={words} />
        <PlainForm
          form={form}
          words={words}
          cancel={`/udvalg/moeder/${kept.id}/referat`}
          button={t.end}
        >
          <TimeField form={form} words={words} name="slut" required />
          {open.length === 0 ? null : (
            <CheckField
              form={form}
              words={words}
              name="ikke-behandlet"
              hint={t.undecided(open.map(({ number }) => number).join(', '))}
            />
          )}
        </PlainForm>
      </section>
    </div>
  );
}
