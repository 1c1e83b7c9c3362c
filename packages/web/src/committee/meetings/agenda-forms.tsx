import type { Day } from '@rettidig/engine';
import type { KeptMeeting, WaitingMatter, WholeMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import { textDay } from '../../format/days.ts';
import { mayUse } from '../../http/access.ts';
import type { EmployeeVisit } from '../../http/visit.ts';
import { type FormState, problemOf } from '../../steps/form-state.ts';
import { CheckField, PlainForm, RadioField, SelectField, TextArea } from '../../ui/form.tsx';
import { Icon } from '../../ui/icon.tsx';
import { isLate } from './deadline.ts';
import { MeetingHead, timesText } from './head.tsx';
import type { Lack } from './lacks.ts';
import { LackList } from './lack-list.tsx';
import { textsOfMeetings } from './texts.ts';

interface FormView<M> {
  readonly model: M;
  readonly form: FormState;
  readonly visit: EmployeeVisit;
}

function Head({
  whole,
  title,
  visit,
}: {
  readonly whole: WholeMeeting;
  readonly title: string;
  readonly visit: EmployeeVisit;
}): VNode {
  return (
    <MeetingHead
      meeting={whole.kept}
      body={whole.body.name}
      room={null}
      title={title}
      may={(access) => mayUse(visit.session.employee.role, access)}
      words={visit.words}
    />
  );
}

/** The matters that wait for a meeting, to be put on its agenda. */
export function AddMattersView({
  model: { whole, waiting, late },
  form,
  visit,
}: FormView<{
  readonly whole: WholeMeeting;
  readonly waiting: readonly WaitingMatter[];
  readonly late: boolean;
}>): VNode {
  const { words } = visit;
  const t = textsOfMeetings(words.language);
  const path = `/udvalg/moeder/${whole.kept.id}`;
  const problem = problemOf(form, 'sag');
  const chosen = new Set(form.entered['sag'] ?? []);
  return (
    <div class="panels">
      <Head whole={whole} title={t.addTitle} visit={visit} />
      <section class="panel">
        {waiting.length === 0 ? (
          <>
            {problem === null ? null : (
              <p class="problem" role="alert">
                <Icon name="overskredet" />
                {problem}
              </p>
            )}
            <p>
              {t.noMatters} <a href="/udvalg/sager/ny">{t.newMatter}</a>
            </p>
          </>
        ) : (
          <PlainForm form={form} words={words} cancel={path} button={t.add}>
            <fieldset class={problem === null ? 'field' : 'field wrong'}>
              <legend>{t.matters}</legend>
              <p class="hint">{t.addLead}</p>
              {problem === null ? null : (
                <p class="problem">
                  <Icon name="overskredet" />
                  {problem}
                </p>
              )}
              {waiting.map(({ id, title, caseNumber, state, open }, n) => (
                <div class="option">
                  <input
                    type="checkbox"
                    id={n === 0 ? 'sag' : `sag-${id}`}
                    name="sag"
                    value={id}
                    checked={chosen.has(id)}
                  />
                  <label for={n === 0 ? 'sag' : `sag-${id}`}>
                    <span lang="da">{title}</span>
                    <span class="hint">
                      {[caseNumber ?? '', state === 'udkast' ? t.draft : '', open ? '' : t.closed]
                        .filter((text) => text !== '')
                        .join(' · ')}
                    </span>
                  </label>
                </div>
              ))}
            </fieldset>
            {late ? (
              <TextArea
                form={form}
                words={words}
                name="aarsag"
                rows={2}
                hint={t.reasonHint}
                required
              />
            ) : null}
          </PlainForm>
        )}
      </section>
    </div>
  );
}

/** What can be done with a point on an agenda. */
export function EditPointView({
  model: { whole, point, others },
  form,
  visit,
}: FormView<{
  readonly whole: WholeMeeting;
  readonly point: WholeMeeting['points'][number];
  readonly others: readonly KeptMeeting[];
}>): VNode {
  const { words, today } = visit;
  const { language } = words;
  const t = textsOfMeetings(language);
  const { item, matter } = point;
  const terms = { form, words } as const;
  const mayBeLate =
    item.late !== null ||
    isLate(whole.kept, whole.body, today) ||
    others.some((other) => isLate(other, whole.body, today));
  return (
    <div class="panels">
      <Head whole={whole} title={`${item.position}. ${matter.title}`} visit={visit} />
      <section class="panel">
        <PlainForm form={form} words={words} cancel={`/udvalg/moeder/${whole.kept.id}`}>
          <RadioField
            {...terms}
            name="hvad"
            options={[
              { value: 'staa', label: t.stay },
              { value: 'fjern', label: t.remove },
              { value: 'flyt', label: t.move },
            ]}
            required
          />
          {others.length === 0 ? (
            <p class="hint">{t.noOtherMeeting}</p>
          ) : (
            <SelectField
              {...terms}
              name="til"
              options={others.map((other) => ({
                value: other.id,
                label: `${textDay(other.on, language)} ${timesText(other, words)}`.trim(),
              }))}
            />
          )}
          {mayBeLate ? <TextArea {...terms} name="aarsag" rows={2} hint={t.reasonHint} /> : null}
        </PlainForm>
      </section>
    </div>
  );
}

/** What is not ready, said before the agenda goes out. */
export function SendView({
  model: { whole, lacks, due },
  form,
  visit,
}: FormView<{
  readonly whole: WholeMeeting;
  readonly lacks: readonly Lack[];
  readonly due: Day;
}>): VNode {
  const { words, today } = visit;
  const t = textsOfMeetings(words.language);
  return (
    <div class="panels">
      <Head whole={whole} title={t.send} visit={visit} />
      <section class="panel">
        <p>{t.sendLead}</p>
        <p class={due < today ? 'status sentence s-overskredet' : 'status sentence'}>
          <Icon name={due < today ? 'overskredet' : 'aktuel'} />
          {(due < today ? t.overdue : t.dueOn)(textDay(due, words.language))}
        </p>
        {lacks.length === 0 ? (
          <p>{t.ready}</p>
        ) : (
          <>
            <h2>{t.lacks}</h2>
            <LackList lacks={lacks} points={whole.points} />
          </>
        )}
        <PlainForm
          form={form}
          words={words}
          cancel={`/udvalg/moeder/${whole.kept.id}`}
          button={t.send}
        >
          {lacks.length === 0 ? null : <CheckField form={form} words={words} name="bekraeft" />}
        </PlainForm>
      </section>
    </div>
  );
}
