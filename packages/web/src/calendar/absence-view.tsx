import { type EmployeeAbsence, employeeAbsenceKinds } from '@rettidig/casework';
import { addDays, isoDay } from '@rettidig/engine';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { stretchText } from '../format/times.ts';
import type { FormState } from '../steps/form-state.ts';
import { DayField, PlainForm, RadioField, TimeField, optionsOf } from '../ui/form.tsx';
import { Icon } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { Saved, SettingsHead } from './settings-head.tsx';
import { textsOfSettings } from './settings-texts.ts';

export interface AbsenceModel {
  readonly employee: { readonly id: string; readonly name: string };
  readonly isOwn: boolean;
  /** Those that have not ended, with how many booked interviews lie in each. */
  readonly absences: readonly (EmployeeAbsence & { readonly toMove: number })[];
  readonly saved: boolean;
}

export function AbsenceView({
  model: { employee, isOwn, absences, saved },
  form,
  words,
}: {
  readonly model: AbsenceModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfSettings(words.language).absence;
  const terms = { form, words } as const;
  const whose = isOwn ? '' : `medarbejder=${employee.id}`;
  return (
    <div class="panels">
      <SettingsHead title={t.title} quiet={employee.name} words={words} />
      <section class="panel">
        <Saved saved={saved} words={words} />
        <p>{t.lead}</p>
        <PlainForm form={form} words={words} button={t.add} cancel={`/kalender?${whose}`}>
          <DayField {...terms} name="fra" required />
          <DayField {...terms} name="til" required />
          <TimeField {...terms} name="fraKl" hint={t.timesHint} />
          <TimeField {...terms} name="tilKl" />
          <RadioField
            {...terms}
            name="art"
            required
            options={optionsOf(employeeAbsenceKinds, words)}
          />
        </PlainForm>
      </section>
      <section class="panel" aria-labelledby="fravaer-skrevet">
        <h2 id="fravaer-skrevet">{t.coming}</h2>
        {absences.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <ul class="booked-list">
            {absences.map((absence) => (
              <Absence absence={absence} whose={whose} csrf={form.csrf} words={words} />
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}

function Absence({
  absence: { id, from, to, hours, kind, toMove },
  whose,
  csrf,
  words: { language },
}: {
  readonly absence: AbsenceModel['absences'][number];
  readonly whose: string;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfSettings(language).absence;
  const last = addDays(to, -1);
  const days = last === from ? [from] : [from, last];
  const when = days.map((day) => listDay(day, language)).join(' – ');
  const time = hours === null ? t.whole : stretchText(hours, language);
  return (
    <li class="row spread">
      <span>
        <b>{when}</b>
        {` ${time} · ${employeeAbsenceKinds.label(kind, language)}`}
        {toMove === 0 ? null : (
          <span class="about status s-overskredet">
            <Icon name="overskredet" />
            {t.toMove(toMove)}{' '}
            <a href={`/kalender?dag=${isoDay(from)}${whose === '' ? '' : `&${whose}`}`}>{t.see}</a>
          </span>
        )}
      </span>
      <form method="post" action={`/kalender/fravaer/${id}/slet${whose === '' ? '' : `?${whose}`}`}>
        <Csrf token={csrf} />
        <button>
          {t.withdraw}
          <span class="unseen">{` ${when}`}</span>
        </button>
      </form>
    </li>
  );
}
