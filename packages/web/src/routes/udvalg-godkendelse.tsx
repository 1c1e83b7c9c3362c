import { checkMeeting } from '@rettidig/committee';
import type { Remark } from '@rettidig/casework';
import { danishDay } from '@rettidig/engine';
import { putUpForApproval, signMinutes, StoreError } from '@rettidig/store';
import { z } from 'zod';
import { loadApproval, signersOf } from '../committee/approval/load.ts';
import { textsOfApproval } from '../committee/approval/texts.ts';
import { VersionView } from '../committee/approval/version-view.tsx';
import { ApprovalHead, approvalPath, ApprovalView } from '../committee/approval/view.tsx';
import { recording } from '../committee/recording.ts';
import { mayUse } from '../http/access.ts';
import { id, note, requiredDay, requiredNote } from '../http/fields.ts';
import { NotFoundError, page } from '../http/route.ts';
import { plainForm } from '../steps/plain-form.ts';
import { DayField, PlainForm, RadioField, TextArea, TextField } from '../ui/form.tsx';

const section = 'udvalg' as const;
const path = '/udvalg/moeder/:moede/godkendelse';
const answer = z.enum(['godkendt', 'ikke-godkendt', ''], '').transform((value, context) => {
  if (value !== '') return value;
  context.addIssue({ code: 'custom', params: { mistake: 'not-chosen' }, input: value });
  return z.NEVER;
});

/** Runs what the store may refuse, and says why it did. */
async function refusedOr(work: () => Promise<unknown>): Promise<readonly Remark[]> {
  try {
    await work();
    return [];
  } catch (error) {
    const isSaid =
      error instanceof StoreError && (error.code === 'ikke-klar' || error.code === 'foraeldet');
    if (!isSaid) throw error;
    return [{ field: '', text: error.message }];
  }
}

/** The sheet of a meeting's minutes, and a member's own answer. */
export const godkendelse = plainForm({
  path,
  access: 'udvalg',
  address: { moede: id },
  fields: { svar: answer, bemaerkning: note(2000) },
  labels: ({ language }) => {
    const t = textsOfApproval(language);
    return { svar: t.yourAnswer, bemaerkning: t.remarkField };
  },
  load: async (visit, { moede, gemt }) => ({
    stand: await loadApproval(visit, moede),
    today: visit.today,
    leads: mayUse(visit.session.employee.role, 'sekretariat'),
    saved: gemt === 'ja',
    address: `${visit.origin}${approvalPath(moede)}`,
  }),
  initial: ({ stand: { own, remarks } }) =>
    own === null || own.state === 'afventer'
      ? {}
      : { svar: own.state, bemaerkning: remarks.get(own.id)?.remark ?? '' },
  save: async ({ read, words, today }, { svar, bemaerkning }, { stand: { own } }) => {
    if (own === null) throw new NotFoundError();
    if (svar === 'ikke-godkendt' && bemaerkning === '') {
      return [{ field: 'bemaerkning', text: textsOfApproval(words.language).remarkNeeded }];
    }
    const { id: approval, meeting } = own;
    const signature = { approval, meeting, state: svar, on: today, remark: bemaerkning };
    return await refusedOr(() => read((tx) => signMinutes(tx, signature, recording)));
  },
  view: (model, form, { words, session }) => ({
    title: textsOfApproval(words.language).title,
    section,
    wide: true,
    body: (
      <ApprovalView
        model={model}
        form={form}
        may={(access) => mayUse(session.employee.role, access)}
        words={words}
      />
    ),
  }),
});

/** Minutes as they were put up. */
export const godkendelseUdgave = page({
  path: `${path}/udgave/:nr`,
  access: 'udvalg',
  purpose: null,
  input: { moede: id, nr: z.coerce.number().int().min(1).max(1000) },
  load: async (visit, { moede, nr }) => {
    const stand = await loadApproval(visit, moede);
    const minutes = stand.minutes.find(({ version }) => version === nr);
    if (minutes === undefined) throw new NotFoundError();
    return { stand, minutes };
  },
  view: ({ stand, minutes }, { words }) => ({
    title: textsOfApproval(words.language).version(minutes.version),
    section,
    body: <VersionView stand={stand} minutes={minutes} words={words} />,
  }),
});

/** Minutes are put up for approval, the first time or corrected. */
export const godkendelseFremlaeg = plainForm({
  path: `${path}/fremlaeg`,
  access: 'sekretariat',
  address: { moede: id },
  fields: { grund: note(500) },
  labels: ({ language }) => ({ grund: textsOfApproval(language).reason }),
  load: (visit, { moede }) => loadApproval(visit, moede),
  initial: () => ({}),
  save: async ({ read, today }, { grund }, { whole, sheet }) => {
    const reason = sheet.length === 0 ? '' : grund;
    const putUp = { meeting: whole.kept.id, reason, on: today };
    const problems = await refusedOr(() => read((tx) => putUpForApproval(tx, putUp, recording)));
    return reason === '' && sheet.length > 0
      ? problems.map(({ text }) => ({ field: 'grund', text }))
      : problems;
  },
  done: ({ moede }) => `${approvalPath(moede)}?gemt=ja`,
  view: (stand, form, { words }) => {
    const t = textsOfApproval(words.language);
    const { whole, sheet } = stand;
    const title = sheet.length === 0 ? t.putUp : t.putUpAgain;
    const remarks = checkMeeting(whole.meeting);
    return {
      title,
      section,
      body: (
        <div class="panels">
          <ApprovalHead stand={stand} title={title} back="godkendelse" words={words} />
          <p>{t.putUpLead(whole.body.approvalWeekdays)}</p>
          {sheet.length === 0 ? null : <p>{t.putUpAgainLead}</p>}
          {remarks.length === 0 ? null : (
            <section class="note warn" aria-labelledby="bemaerk">
              <h2 id="bemaerk">{t.remarks}</h2>
              <ul class="bullets" lang="da">
                {remarks.map(({ item, text }) => (
                  <li>{item === null ? text : `Punkt ${item}: ${text}`}</li>
                ))}
              </ul>
            </section>
          )}
          <section class="panel" aria-labelledby="hvem">
            <h2 id="hvem">{t.signers}</h2>
            <ul class="bullets" lang="da">
              {signersOf(whole).map((name) => (
                <li>{name}</li>
              ))}
            </ul>
            <PlainForm
              form={form}
              words={words}
              button={t.putUp}
              cancel={approvalPath(whole.kept.id)}
            >
              {sheet.length === 0 ? null : (
                <TextArea form={form} words={words} name="grund" rows={3} required />
              )}
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});

/** What a member has answered in another way, as the secretary registers it. */
export const godkendelseLinje = plainForm({
  path: `${path}/:linje`,
  access: 'sekretariat',
  address: { moede: id, linje: id },
  fields: { svar: answer, dag: requiredDay, bemaerkning: requiredNote(2000) },
  labels: ({ language }) => {
    const t = textsOfApproval(language);
    return { svar: t.answer, dag: t.on, bemaerkning: t.how };
  },
  load: async (visit, { moede, linje }) => {
    const stand = await loadApproval(visit, moede);
    const line = stand.sheet.find((one) => one.id === linje);
    if (line === undefined) throw new NotFoundError();
    return { stand, line, today: visit.today };
  },
  initial: ({ line, stand, today }) => ({
    svar: line.state === 'afventer' ? 'godkendt' : line.state,
    dag: danishDay(line.on ?? today),
    bemaerkning: stand.remarks.get(line.id)?.remark ?? '',
  }),
  save: async ({ read, words, today }, { svar, dag, bemaerkning }, { line, stand }) => {
    const t = textsOfApproval(words.language);
    if (dag > today) return [{ field: 'dag', text: t.notYet }];
    if (dag < stand.whole.kept.on) {
      return [{ field: 'dag', text: t.beforeMeeting(danishDay(stand.whole.kept.on)) }];
    }
    const { id: approval, meeting } = line;
    const signature = { approval, meeting, state: svar, on: dag, remark: bemaerkning };
    return await refusedOr(() => read((tx) => signMinutes(tx, signature, recording)));
  },
  done: ({ moede }) => `${approvalPath(moede)}?gemt=ja`,
  view: ({ stand, line }, form, { words }) => {
    const t = textsOfApproval(words.language);
    const title = t.registerTitle(line.member);
    const fields = { form, words } as const;
    return {
      title,
      section,
      body: (
        <div class="panels">
          <ApprovalHead stand={stand} title={title} back="godkendelse" words={words} />
          <section class="panel">
            <p class="hint">{t.registerLead}</p>
            <PlainForm {...fields} cancel={approvalPath(line.meeting)}>
              <RadioField
                {...fields}
                name="svar"
                required
                options={(['godkendt', 'ikke-godkendt'] as const).map((value) => ({
                  value,
                  label: t.states[value],
                }))}
              />
              <DayField {...fields} name="dag" required />
              <TextField {...fields} name="bemaerkning" required />
            </PlainForm>
          </section>
        </div>
      ),
    };
  },
});
