import { danishMoney } from '@rettidig/engine';
import { parts, replayKinds } from '@rettidig/economy';
import type { KeptReplay } from '@rettidig/store';
import type { VNode } from 'preact';
import { textsOfAccounts } from '../accounts/texts.ts';
import { BlocksView } from '../benchmark/blocks-view.tsx';
import { listInstant } from '../format/instants.ts';
import { whole } from '../format/numbers.ts';
import type { FormState } from '../steps/form-state.ts';
import {
  DayField,
  NumberField,
  optionsOf,
  PlainForm,
  RadioField,
  SelectField,
  TextField,
} from '../ui/form.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import type { ReformStanding } from './load.ts';
import { replayBlocks } from './replay-blocks.ts';
import type { Run } from '../runs/runs.ts';
import { textsOfReplay } from './replay-texts.ts';
import { YearFields } from './year-fields.tsx';

/** The form of a replay, and those that were run before. */
export function ReplayFormView({
  standing: { version, lines },
  drafts,
  replays,
  form,
  words,
}: {
  readonly standing: ReformStanding;
  readonly drafts: readonly { readonly id: string; readonly title: string }[];
  readonly replays: readonly KeptReplay[];
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfReplay(words.language);
  const terms = { form, words } as const;
  const path = `/oekonomi/konsekvenser/${version.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={path} lang="da">
            {version.title}
          </a>
        </p>
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
      </div>
      <section class="panel">
        <PlainForm form={form} words={words} cancel={path} button={t.run}>
          <RadioField {...terms} name="slags" options={optionsOf(replayKinds, words)} required />
          <DayField {...terms} name="foer" hint={t.beforeHint} required />
          <DayField {...terms} name="efter" hint={t.afterHint} required />
          {drafts.length === 0 ? null : (
            <SelectField
              {...terms}
              name="udkast"
              empty={t.noDraft}
              options={drafts.map(({ id, title }) => ({ value: id, label: title }))}
            />
          )}
          <RadioField
            {...terms}
            name="del"
            options={(['ydelsesdel', 'indsatsdel'] as const).map((part) => ({
              value: part,
              label: parts[part].label,
            }))}
            required
          />
          <TextField {...terms} name="navn" required />
          <YearFields
            form={form}
            name="maaneder"
            years={lines.years}
            texts={{ legend: t.months, hint: t.monthsHint }}
            inputMode="numeric"
          />
          <h2>{t.prices}</h2>
          <p class="hint">{t.pricesLead}</p>
          {(['samtale', 'tilbud'] as const).map((about) => (
            <div class="filters">
              <NumberField {...terms} name={`pris-${about}`} />
              <TextField {...terms} name={`kilde-${about}`} />
            </div>
          ))}
        </PlainForm>
      </section>
      {replays.length === 0 ? null : <Earlier path={path} replays={replays} words={words} />}
    </div>
  );
}

function Earlier({
  path,
  replays,
  words: { language },
}: {
  readonly path: string;
  readonly replays: readonly KeptReplay[];
  readonly words: Words;
}): VNode {
  const t = textsOfReplay(language);
  const shared = textsOfAccounts(language);
  return (
    <section class="panel" aria-labelledby="tidligere">
      <h2 id="tidligere">{t.earlier}</h2>
      <div class="scroll" tabIndex={0} role="region" aria-label={shared.tableOf(t.earlier)}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t.name}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col" class="num">
                {t.yearly}
              </th>
              <th scope="col">{t.on}</th>
            </tr>
          </thead>
          <tbody>
            {replays.map(({ id, question, answer, recordedAt, recordedBy }) => (
              <tr>
                <th scope="row" lang="da">
                  <a href={`${path}/genafspilning/${id}`}>{question.name}</a>
                </th>
                <td>{replayKinds.label(question.kind, language)}</td>
                <td class="num nowrap">
                  {answer.yearly === null ? t.unknown : danishMoney(answer.yearly)}
                </td>
                <td>{`${listInstant(recordedAt, language)} ${shared.by(recordedBy ?? shared.program)}`}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

export interface ReplayModel {
  readonly standing: ReformStanding;
  readonly id: string;
  /** Null: it is not done yet, or it failed. */
  readonly replay: KeptReplay | null;
  readonly run: Run | null;
  readonly csrf: string;
  /** Why the row cannot be put in the account; null where nothing was asked. */
  readonly problem: string | null;
}

/** A replay: what came out, or how far it is. */
export function ReplayView({
  model: { standing, id, replay, run, csrf, problem },
  words,
}: {
  readonly model: ReplayModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfReplay(language);
  const path = `/oekonomi/konsekvenser/${standing.version.id}`;
  return (
    <div class="panels">
      <div class="page-head">
        <p class="no-print">
          <a href={path} lang="da">
            {standing.version.title}
          </a>
        </p>
        <h1 lang={replay === null ? undefined : 'da'}>{replay?.question.name ?? t.title}</h1>
      </div>
      {problem === null ? null : (
        <p class="note bad" role="alert">
          {problem}
        </p>
      )}
      {replay === null ? (
        <section class="panel">
          {run?.state === 'fejlet' ? (
            <p class="note bad">{t.failed}</p>
          ) : (
            <>
              <p role="status">
                {t.running(
                  run === null || run.of === null
                    ? t.citizens(whole(run?.done ?? 0, language))
                    : t.citizensOf(whole(run.done, language), whole(run.of, language)),
                )}
              </p>
              {run === null || run.of === null ? null : (
                <progress max={run.of} value={run.done} aria-label={t.title} />
              )}
              <p class="quiet">{t.runningLead}</p>
              <p>
                <a class="button" href={`${path}/genafspilning/${id}`}>
                  {t.reload}
                </a>
              </p>
            </>
          )}
        </section>
      ) : (
        <section class="panel">
          {replay.answer.yearly === null ? null : (
            <form class="no-print" method="post" action={`${path}/genafspilning/${id}`}>
              <Csrf token={csrf} />
              <p class="row">
                <button class="primary">{t.put}</button>
                <span class="quiet">{t.putAgain}</span>
              </p>
            </form>
          )}
          <BlocksView
            blocks={replayBlocks(replay, standing.lines.years)}
            chartFiles={null}
            words={words}
          />
        </section>
      )}
    </div>
  );
}
