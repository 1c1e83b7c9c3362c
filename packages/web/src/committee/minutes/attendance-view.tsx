import type { VNode } from 'preact';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { enteredIn, type FormState } from '../../steps/form-state.ts';
import { PlainForm, SelectField, TextArea, TimeField } from '../../ui/form.tsx';
import { MeetingHead } from '../meetings/head.tsx';
import { type Candidate, presences } from './attendance-fields.ts';
import type { MinutesModel } from './load.ts';
import { textsOfMinutes } from './texts.ts';

/** Who is at the meeting, when they came and left, whom substitutes stand in for, and who else is there. */
export function AttendanceView({
  model: { whole },
  candidates,
  form,
  visit,
}: {
  readonly model: MinutesModel;
  readonly candidates: readonly Candidate[];
  readonly form: FormState;
  readonly visit: EmployeeVisit;
}): VNode {
  const { words, session } = visit;
  const t = textsOfMinutes(words.language);
  const terms = { form, words } as const;
  const { kept, body } = whole;
  const members = candidates.filter(({ role }) => role !== 'stedfortraeder');
  return (
    <div class="panels">
      <MeetingHead
        meeting={kept}
        body={body.name}
        room={null}
        title={t.attendance}
        may={(access) => mayUse(session.employee.role, access)}
        words={words}
      />
      <section class="panel">
        <PlainForm form={form} words={words} cancel={`/udvalg/moeder/${kept.id}/referat`}>
          <input type="hidden" name="set" value={enteredIn(form, 'set')} />
          {candidates.map(({ name, party, role }, n) => {
            const isSubstitute = role === 'stedfortraeder';
            return (
              <fieldset class="field">
                <legend>{party === null ? name : `${name} (${party})`}</legend>
                <div class="filters">
                  <SelectField
                    {...terms}
                    name={`er-${n}`}
                    options={presences
                      .filter((one) => isSubstitute || one !== 'ikke')
                      .map((value) => ({ value, label: t.presences[value] ?? value }))}
                    required
                  />
                  {isSubstitute ? (
                    <SelectField
                      {...terms}
                      name={`for-${n}`}
                      options={[
                        ...new Set([
                          ...members.map((one) => one.name),
                          ...(enteredIn(form, `for-${n}`) === ''
                            ? []
                            : [enteredIn(form, `for-${n}`)]),
                        ]),
                      ].map((value) => ({ value, label: value }))}
                    />
                  ) : null}
                  <TimeField {...terms} name={`kom-${n}`} />
                  <TimeField {...terms} name={`gik-${n}`} />
                </div>
              </fieldset>
            );
          })}
          <TextArea {...terms} name="andre" rows={4} hint={t.guestsHint} />
        </PlainForm>
      </section>
    </div>
  );
}
