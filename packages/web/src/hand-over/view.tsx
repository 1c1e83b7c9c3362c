import type { VNode } from 'preact';
import { dutyText } from '../duties/lines.ts';
import { dueDistance, listDay } from '../format/days.ts';
import type { FormState } from '../steps/form-state.ts';
import { CheckField, DayField, SelectField, StepForm, TextArea } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import type { HandOverModel } from './load.ts';
import { textsOfHandOver } from './texts.ts';

export function HandOverView({
  model,
  form,
  words,
}: {
  readonly model: HandOverModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { t: all, language } = words;
  const t = textsOfHandOver(language);
  const { citizen, receivers, units, due, booked, today } = model;
  const terms = { form, words } as const;
  const options = [
    ...receivers.map(({ employee, cases }) => ({
      value: employee.id,
      label: t.colleague(employee.name, all.citizens(cases)),
    })),
    ...units.map(({ id, name }) => ({ value: id, label: t.unit(name) })),
  ];
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{`${citizen.name} · ${t.now}: ${citizen.caseworker?.name ?? t.nobody}`}</p>
      </div>
      <section class="panel" aria-labelledby="skal-naas">
        <h2 id="skal-naas">{t.due}</h2>
        {due.length === 0 ? <p>{t.nothingDue}</p> : null}
        <ul>
          {due.map((line) => (
            <li>
              {`${dutyText(line, all, language)}: ${listDay(line.first.due, language)} `}
              <span class="quiet">{dueDistance(line.first.due, today, all, language)}</span>
            </li>
          ))}
          {booked === 0 ? null : <li>{t.booked(booked)}</li>}
        </ul>
      </section>
      <section class="panel">
        <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.save}>
          <SelectField
            {...terms}
            name="modtager"
            required
            options={options}
            hint={t.receiverHint}
          />
          <DayField {...terms} name="fra" required />
          <DayField {...terms} name="til" hint={t.untilHint} />
          {booked === 0 ? null : <CheckField {...terms} name="samtaler" />}
          <TextArea {...terms} name="besked" rows={3} />
        </StepForm>
      </section>
    </div>
  );
}
