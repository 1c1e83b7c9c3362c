import { type WorkingWeek, standardWeek } from '@rettidig/casework';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import { stretchText } from '../format/times.ts';
import { type FormState, enteredIn, problemOf } from '../steps/form-state.ts';
import { DayField, NumberField, PlainForm } from '../ui/form.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { parts, weekdays } from './hours-fields.ts';
import { Saved, SettingsHead } from './settings-head.tsx';
import { textsOfSettings } from './settings-texts.ts';

export interface HoursModel {
  /** Whose hours; null: the municipality's. */
  readonly employee: { readonly id: string; readonly name: string } | null;
  readonly isOwn: boolean;
  /** The proposal counts until hours are entered; for those who lead it does not. */
  readonly proposalCounts: boolean;
  readonly weeks: readonly WorkingWeek[];
  readonly leads: boolean;
  readonly saved: boolean;
}

/** The hours that stand in the form: the newest entered, else the proposal. */
export function newestHours(weeks: readonly WorkingWeek[]): Omit<WorkingWeek, 'from'> {
  return weeks.at(-1) ?? standardWeek;
}

export function HoursView({
  model: { employee, isOwn, proposalCounts, weeks, leads, saved },
  form,
  words,
}: {
  readonly model: HoursModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfSettings(words.language);
  const terms = { form, words, required: true } as const;
  const title = employee === null ? t.hours.municipality : t.hours.title;
  return (
    <div class="panels">
      <SettingsHead
        title={title}
        quiet={employee?.name ?? t.hours.municipalityLead}
        words={words}
      />
      <section class="panel">
        <Saved saved={saved} words={words} />
        <p>{t.hours.lead}</p>
        {weeks.length === 0 ? (
          <p class="note">{proposalCounts ? t.hours.standard : t.hours.holdsNone}</p>
        ) : null}
        <PlainForm
          form={form}
          words={words}
          cancel={employee === null || isOwn ? '/kalender' : `/kalender?medarbejder=${employee.id}`}
        >
          <DayField {...terms} name="gaelderFra" />
          {weekdays.map((weekday, i) => (
            <WeekdayRow weekday={weekday} name={t.days[i] ?? weekday} form={form} words={words} />
          ))}
          <NumberField {...terms} name="samtaler" hint={t.hours.mostHint} />
        </PlainForm>
      </section>
      {weeks.length === 0 ? null : <KnownHours weeks={weeks} words={words} />}
      {leads && employee !== null ? (
        <p>
          <a href="/kalender/standardtid">{t.hours.ofMunicipality}</a>
        </p>
      ) : null}
    </div>
  );
}

function WeekdayRow({
  weekday,
  name,
  form,
  words,
}: {
  readonly weekday: (typeof weekdays)[number];
  readonly name: string;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { starts, ends, pauseStarts, pauseEnds } = textsOfSettings(words.language).hours;
  const partNames = { fra: starts, til: ends, 'pause-fra': pauseStarts, 'pause-til': pauseEnds };
  const problems = parts.flatMap((part) => {
    const text = problemOf(form, `${weekday}-${part}`);
    return text === null ? [] : [{ part, text }];
  });
  return (
    <fieldset class={problems.length === 0 ? 'field' : 'field wrong'}>
      <legend>{name}</legend>
      {problems.map(({ part, text }) => (
        <p class="problem" id={`${weekday}-${part}-fejl`}>
          <Icon name="overskredet" />
          {text}
        </p>
      ))}
      <div class="hours-row">
        {parts.map((part) => {
          const field = `${weekday}-${part}`;
          const isWrong = problems.some((problem) => problem.part === part);
          return (
            <div>
              <label for={field}>
                <span class="unseen">{`${name} `}</span>
                {partNames[part]}
              </label>
              <input
                id={field}
                name={field}
                type="text"
                inputMode="numeric"
                autocomplete="off"
                value={enteredIn(form, field)}
                aria-invalid={isWrong ? 'true' : undefined}
                aria-describedby={isWrong ? `${field}-fejl` : undefined}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Hours that are entered, the newest last. */
function KnownHours({
  weeks,
  words: { language },
}: {
  readonly weeks: readonly WorkingWeek[];
  readonly words: Words;
}): VNode {
  const t = textsOfSettings(language);
  return (
    <section class="panel" aria-labelledby="arbejdstid-kendt">
      <h2 id="arbejdstid-kendt">{t.hours.known}</h2>
      <ul>
        {weeks.map(({ from, days, mostInterviews }) => (
          <li>
            <b>{t.hours.since(listDay(from, language))}</b>
            {': '}
            {days
              .flatMap((day, i) =>
                day === null
                  ? []
                  : [`${(t.days[i] ?? '').toLowerCase()} ${stretchText(day, language)}`],
              )
              .join(', ')}
            {` · ${t.hours.perDay(mostInterviews)}`}
          </li>
        ))}
      </ul>
    </section>
  );
}
