import type { BenchmarkRound } from '@rettidig/store';
import type { VNode } from 'preact';
import type { FormState } from '../steps/form-state.ts';
import {
  CheckField,
  NumberField,
  PlainForm,
  RadioField,
  SelectField,
  TextArea,
  TextField,
} from '../ui/form.tsx';
import type { Words } from '../ui/words.ts';
import { choiceList } from './choices.ts';
import { textsOfBenchmark } from './texts.ts';

/** The form of a round, a new one or one that is changed. */
export function RoundFormView({
  rounds,
  round,
  form,
  words,
}: {
  readonly rounds: readonly BenchmarkRound[];
  /** Null: a new one. */
  readonly round: BenchmarkRound | null;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfBenchmark(words.language);
  const terms = { form, words } as const;
  const isUnsure = form.problems.some(({ field }) => field === 'navne');
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={round === null ? '/benchmark' : `/benchmark/${round.id}`}>
            {round === null ? t.all : t.toRound}
          </a>
        </p>
        <h1>{round === null ? t.newRound : t.change}</h1>
      </div>
      <section class="panel">
        <PlainForm
          form={form}
          words={words}
          cancel={round === null ? '/benchmark' : `/benchmark/${round.id}`}
          button={t.save}
        >
          <TextField {...terms} name="navn" hint={t.nameHint} required />
          <NumberField {...terms} name="aar" hint={t.yearHint} required />
          {round === null ? null : (
            <RadioField
              {...terms}
              name="status"
              options={[
                { value: 'aaben', label: t.open },
                { value: 'lukket', label: t.closed },
              ]}
              required
            />
          )}
          <TextArea {...terms} name="deltagere" rows={10} hint={t.participantsHint} />
          {isUnsure ? <CheckField {...terms} name="navne" /> : null}
          <SelectField
            {...terms}
            name="foer"
            hint={t.earlierHint}
            empty={t.noEarlier}
            options={rounds
              .filter(({ id }) => id !== round?.id)
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
          <h2>{t.choices}</h2>
          <p class="hint">{t.choicesLead}</p>
          {choiceList.map(({ key, field, options }) => {
            const labels: Readonly<Record<string, string>> = t.choice[key].options;
            return (
              <RadioField
                {...terms}
                name={field}
                options={options.map((value) => ({ value, label: labels[value] ?? value }))}
                required
              />
            );
          })}
        </PlainForm>
      </section>
    </div>
  );
}
