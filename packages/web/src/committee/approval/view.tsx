import { approvalStanding } from '@rettidig/committee';
import type { Day } from '@rettidig/engine';
import type { KeptApproval } from '@rettidig/store';
import type { ComponentChildren, VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { listDay, textDay } from '../../format/days.ts';
import { listInstant } from '../../format/instants.ts';
import type { FormState } from '../../steps/form-state.ts';
import { PlainForm, RadioField, TextArea } from '../../ui/form.tsx';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import type { EmployeeAccess } from '../../http/access.ts';
import { MeetingTabs } from '../meetings/head.tsx';
import { mailTo } from '../calendar/mail-to.ts';
import type { ApprovalStand } from './load.ts';
import { textsOfApproval } from './texts.ts';

export interface ApprovalModel {
  readonly stand: ApprovalStand;
  readonly today: Day;
  /** Whether the employee leads the meetings. */
  readonly leads: boolean;
  readonly saved: boolean;
  /** Where the page is reached, for the reminder. */
  readonly address: string;
}

interface Shown {
  readonly model: ApprovalModel;
  readonly words: Words;
}

/** Where the pages about a meeting's approval lie. */
export const approvalPath = (meeting: string): string => `/udvalg/moeder/${meeting}/godkendelse`;

/** The signature sheet of a meeting's minutes, the employee's own answer, and who lacks. */
export function ApprovalView({
  model,
  form,
  may,
  words,
}: Shown & {
  readonly form: FormState;
  readonly may: (access: EmployeeAccess) => boolean;
}): VNode {
  const { language } = words;
  const t = textsOfApproval(language);
  const { stand, leads, saved } = model;
  const { whole, sheet, own, minutes } = stand;
  const path = approvalPath(whole.kept.id);
  const isOver = whole.kept.state === 'afholdt';
  return (
    <div class="panels">
      <ApprovalHead stand={stand} title={t.title} words={words}>
        <MeetingTabs meeting={whole.kept} room="/godkendelse" may={may} words={words} />
      </ApprovalHead>
      <Saved saved={saved} words={words} />
      {leads && stand.isChanged ? <p class="note warn">{t.changed}</p> : null}
      {sheet.length === 0 ? <p class="note">{isOver ? t.notPutUp : t.notOver}</p> : null}
      {leads && isOver ? (
        <p class="row no-print">
          <a class="button" href={`${path}/fremlaeg`}>
            {sheet.length === 0 ? t.putUp : t.putUpAgain}
          </a>
        </p>
      ) : null}
      {own === null ? null : (
        <section class="panel no-print" aria-labelledby="din-godkendelse">
          <h2 id="din-godkendelse">{t.own}</h2>
          <p>
            <a href={`${path}/udgave/${own.version}`}>{t.read}</a>
          </p>
          <p class="hint">{t.ownLead}</p>
          <PlainForm form={form} words={words} button={t.send}>
            <RadioField
              form={form}
              words={words}
              name="svar"
              required
              options={[
                { value: 'godkendt', label: t.yes },
                { value: 'ikke-godkendt', label: t.no },
              ]}
            />
            <TextArea form={form} words={words} name="bemaerkning" rows={3} hint={t.remarkHint} />
          </PlainForm>
        </section>
      )}
      {sheet.length === 0 ? null : <Sheet model={model} words={words} />}
      {sheet.length > 0 && minutes.length === 0 ? <p class="note">{t.hidden}</p> : null}
      {leads && sheet.length > 0 ? <Reminder model={model} words={words} /> : null}
      {minutes.length === 0 ? null : <Versions model={model} words={words} />}
      <details>
        <summary>{t.how13}</summary>
        <p>{t.how13Text}</p>
      </details>
    </div>
  );
}

/** The head of the pages about a meeting's approval. */
export function ApprovalHead({
  stand: {
    whole: { kept, body },
  },
  title,
  back,
  words,
  children,
}: {
  readonly stand: ApprovalStand;
  readonly title: string;
  /** Whether the way back leads to the approval; otherwise to the meeting. */
  readonly back?: 'godkendelse';
  readonly words: Words;
  readonly children?: ComponentChildren;
}): VNode {
  const t = textsOfApproval(words.language);
  return (
    <div class="page-head">
      <p class="no-print">
        {back === undefined ? (
          <a href={`/udvalg/moeder/${kept.id}`}>{t.back}</a>
        ) : (
          <a href={approvalPath(kept.id)}>{t.toApproval}</a>
        )}
      </p>
      <h1>{title}</h1>
      <p class="quiet" lang="da">
        {t.of(body.name, textDay(kept.on, words.language))}
      </p>
      {children}
    </div>
  );
}

/** How a sheet stands, in sentences. */
function standingLines(
  sheet: readonly KeptApproval[],
  today: Day,
  words: Words,
): readonly string[] {
  const t = textsOfApproval(words.language);
  const approved = sheet.filter(({ state }) => state === 'godkendt').length;
  const refused = sheet.filter(({ state }) => state === 'ikke-godkendt').length;
  const over = sheet.filter((one) => approvalStanding(one, today) === 'overskredet').length;
  const due = sheet[0]?.dueOn ?? null;
  return [
    t.summary(approved, sheet.length),
    ...(due === null ? [] : [t.due(textDay(due, words.language))]),
    ...(refused === 0 ? [] : [t.refused(refused)]),
    ...(over === 0 ? [] : [t.overdue(over)]),
  ];
}

function Sheet({ model: { stand, today, leads }, words }: Shown): VNode {
  const { sheet, whole, remarks } = stand;
  const t = textsOfApproval(words.language);
  const version = sheet[0]?.version ?? 1;
  return (
    <section class="panel" aria-labelledby="underskriftsblad">
      <h2 id="underskriftsblad">{`${t.sheet}, ${t.version(version).toLowerCase()}`}</h2>
      <p>{standingLines(sheet, today, words).join(' ')}</p>
      <div class="scroll" tabIndex={0} role="region" aria-label={t.sheet}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.user}</th>
              <th scope="col">{t.status}</th>
              <th scope="col">{t.signedOn}</th>
              <th scope="col">{t.dueOn}</th>
              <th scope="col">{t.remark}</th>
              {leads ? <td class="no-print" /> : null}
            </tr>
          </thead>
          <tbody>
            {sheet.map((line) => (
              <tr>
                <th scope="row" lang="da">
                  {line.member}
                </th>
                <td>
                  <Status line={line} today={today} words={words} />
                </td>
                <td class="nowrap">{line.on === null ? '' : listDay(line.on, words.language)}</td>
                <td class="nowrap">
                  {line.dueOn === null ? t.noDue : listDay(line.dueOn, words.language)}
                </td>
                <td lang="da">{remarks.get(line.id)?.remark ?? ''}</td>
                {leads ? (
                  <td class="no-print">
                    <a
                      href={`${approvalPath(whole.kept.id)}/${line.id}`}
                      aria-label={t.registerOf(line.member)}
                    >
                      {t.register}
                    </a>
                  </td>
                ) : null}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Status({
  line,
  today,
  words,
}: {
  readonly line: KeptApproval;
  readonly today: Day;
  readonly words: Words;
}): VNode {
  const t = textsOfApproval(words.language);
  const standing = approvalStanding(line, today);
  const isLate = standing === 'overskredet' || standing === 'for-sent';
  const late = standing === 'overskredet' ? t.over : t.late;
  const icon =
    line.state === 'godkendt'
      ? isLate
        ? 'opfyldt-for-sent'
        : 'opfyldt'
      : standing === 'afventer'
        ? 'aktuel'
        : 'overskredet';
  return (
    <span class="status nowrap">
      <Icon name={icon} />
      {isLate ? `${t.states[line.state]}, ${late}` : t.states[line.state]}
    </span>
  );
}

/** What to write to those who have not answered. */
function Reminder({ model: { stand, address }, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfApproval(language);
  const lacking = stand.sheet.filter(({ state }) => state === 'afventer');
  const due = lacking[0]?.dueOn ?? null;
  const { kept, body } = stand.whole;
  const text = textsOfApproval('da').reminderText(
    body.name,
    textDay(kept.on, 'da'),
    due === null ? textsOfApproval('da').noDue : textDay(due, 'da'),
    address,
  );
  return (
    <section class="panel no-print" aria-labelledby="rykker">
      <h2 id="rykker">{t.reminder}</h2>
      {lacking.length === 0 ? (
        <p>{t.noneLacks}</p>
      ) : (
        <>
          <p class="hint">{t.reminderLead}</p>
          <ul class="bullets" lang="da">
            {lacking.map(({ member }) => (
              <li>{member}</li>
            ))}
          </ul>
          <p lang="da" class="quote">
            {text.split('\n').map((line) => (
              <span class="under">{line}</span>
            ))}
          </p>
          <p>
            <a
              href={mailTo({
                subject: textsOfApproval('da').reminderSubject(body.name, textDay(kept.on, 'da')),
                text,
              })}
            >
              {t.write}
            </a>
          </p>
        </>
      )}
    </section>
  );
}

function Versions({ model: { stand }, words }: Shown): VNode {
  const { language } = words;
  const t = textsOfApproval(language);
  return (
    <section class="panel" aria-labelledby="udgaver">
      <h2 id="udgaver">{t.earlier}</h2>
      <ul class="bullets">
        {stand.minutes.map(({ version, reason, recordedAt, recordedBy }, n) => (
          <li>
            <a href={`${approvalPath(stand.whole.kept.id)}/udgave/${version}`}>
              {t.readVersion(version)}
            </a>
            {n === 0 ? ` (${t.newest})` : ''}
            <span class="under quiet">
              {t.madeBy(listInstant(recordedAt, language), recordedBy ?? t.program)}
            </span>
            {reason === '' ? null : (
              <span class="under" lang="da">
                {t.why(reason)}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
