import { type AvailabilityCase, availabilityCaseStates, type Interview } from '@rettidig/casework';
import { availabilityEvents } from '@rettidig/law';
import type { VNode } from 'preact';
import { listDay } from '../format/days.ts';
import type { FormState } from '../steps/form-state.ts';
import { DayField, optionsOf, SelectField, StepForm, TextArea } from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { caseAddress } from './handlings.ts';
import { textsOfAvailability } from './texts.ts';

export interface OpenModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly cases: readonly AvailabilityCase[];
  /** No-shows that no case is about. */
  readonly noShows: readonly Interview[];
  /** What the case is about, when the address says it. */
  readonly origin: Pick<AvailabilityCase, 'event' | 'on' | 'origin' | 'description'> | null;
}

/** The availability cases of a citizen, and the form that opens a new one. */
export function OpenView({
  model: { citizen, cases, noShows, origin },
  form,
  words,
}: {
  readonly model: OpenModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfAvailability(language);
  const terms = { form, words, required: true } as const;
  const here = `/borgere/${citizen.id}/raadighed`;
  return (
    <div class="panels availability">
      <div class="page-head">
        <h1>{t.openTitle}</h1>
        <p class="row">
          <a href={`/borgere/${citizen.id}`}>{citizen.name}</a>
          <a href={`${here}/vejledning`}>{t.guideTitle}</a>
        </p>
      </div>
      {cases.length === 0 ? null : (
        <section class="panel" aria-labelledby="sager">
          <h2 id="sager">{t.running}</h2>
          <ul>
            {cases.map(({ id, event, on, state }) => (
              <li>
                <a href={caseAddress(citizen.id, id)}>
                  {`${availabilityEvents.label(event, language)} ${listDay(on, language)}`}
                </a>
                {`: ${availabilityCaseStates.label(state, language)}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {origin !== null || noShows.length === 0 ? null : (
        <section class="panel" aria-labelledby="udeblivelser">
          <h2 id="udeblivelser">{t.noShows}</h2>
          <ul>
            {noShows.map(({ id, on }) => (
              <li>
                <a href={`${here}?haendelse=${id}`}>{t.openAbout(listDay(on, language))}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section class="panel">
        <p>{t.openLead}</p>
        <StepForm form={form} words={words} cancel={`/borgere/${citizen.id}`} button={t.openSave}>
          <SelectField {...terms} name="art" options={optionsOf(availabilityEvents, words)} />
          <DayField {...terms} name="dag" />
          <TextArea {...terms} name="beskrivelse" rows={5} hint={t.descriptionHint} />
        </StepForm>
      </section>
    </div>
  );
}
