import { addDays, openEnd, parseDay } from '@rettidig/engine';
import type { CouncilTerm, HistoryLine } from '@rettidig/store';
import type { VNode } from 'preact';
import { Saved } from '../../calendar/settings-head.tsx';
import { listDay } from '../../format/days.ts';
import { listInstant } from '../../format/instants.ts';
import type { FormState } from '../../steps/form-state.ts';
import type { Language } from '../../texts/language.ts';
import { CheckField, DayField, PlainForm, TextField } from '../../ui/form.tsx';
import type { Words } from '../../ui/words.ts';
import { textsOfBodies } from '../bodies/texts.ts';
import { CommitteeHead } from '../head.tsx';
import { termPeriod } from './term-form.ts';
import { textsOfTerms } from './texts.ts';

export const termsPath = '/udvalg/organer/perioder';

export interface TermsModel {
  readonly terms: readonly CouncilTerm[];
  readonly history: readonly HistoryLine[];
  readonly mayWrite: boolean;
  readonly saved: boolean;
}

/** The terms of the council. */
export function TermsView({
  model: { terms, history, mayWrite, saved },
  words,
}: {
  readonly model: TermsModel;
  readonly words: Words;
}): VNode {
  const { language } = words;
  const t = textsOfTerms(language);
  return (
    <div class="panels">
      <CommitteeHead
        title={t.title}
        lead={t.lead}
        back={[['/udvalg/organer', textsOfBodies(language).title]]}
        words={words}
      >
        {mayWrite ? (
          <a class="button" href={`${termsPath}/ny`}>
            {t.add}
          </a>
        ) : null}
      </CommitteeHead>
      <Saved saved={saved} words={words} />
      {terms.length === 0 ? (
        <p class="note">{mayWrite ? t.none : t.noneYet}</p>
      ) : (
        <section class="panel">
          <div class="scroll" tabIndex={0} role="region" aria-label={t.title}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.name}</th>
                  <th scope="col">{t.from}</th>
                  <th scope="col">{t.to}</th>
                </tr>
              </thead>
              <tbody>
                {terms.map(({ id, name, from, to }) => (
                  <tr>
                    <th scope="row" lang="da">
                      {mayWrite ? (
                        <a class="name" href={`${termsPath}/${id}/ret`}>
                          {name}
                        </a>
                      ) : (
                        name
                      )}
                    </th>
                    <td>{listDay(from, language)}</td>
                    <td>
                      {to === openEnd ? (
                        <span class="quiet">{t.open}</span>
                      ) : (
                        listDay(addDays(to, -1), language)
                      )}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      <TermChanges history={history} language={language} />
    </div>
  );
}

/** What has been changed in the terms, folded. */
function TermChanges({
  history,
  language,
}: {
  readonly history: readonly HistoryLine[];
  readonly language: Language;
}): VNode | null {
  const t = textsOfTerms(language);
  if (history.length === 0) return null;
  return (
    <section class="panel no-print" aria-labelledby="aendringer">
      <details>
        <summary>
          <h2 id="aendringer">{t.changes}</h2>
        </summary>
        <p class="quiet">{t.changesLead}</p>
        <ul class="bullets">
          {history.map(({ at, by, action, before, after }) => {
            const [old, now] = [saidIn(before, language), saidIn(after, language)];
            return (
              <li>
                <span class="quiet">{`${listInstant(at, language)}, ${by ?? t.program}: `}</span>
                {`${t.action[action]}. `}
                {now === null ? null : <span lang="da">{now.join(', ')}</span>}
                {old === null ? null : <span class="under quiet">{t.was(...old)}</span>}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}

/** A term's name and period as the history has them. */
function saidIn(json: unknown, language: Language): readonly [name: string, period: string] | null {
  if (typeof json !== 'object' || json === null) return null;
  const { name, from, to } = json as Readonly<Record<string, string | null>>;
  const first = parseDay(from ?? '');
  if (first === null) return null;
  return [name ?? '', termPeriod({ from: first, to: parseDay(to ?? '') ?? openEnd }, language)];
}

/** The form of a term, a new one or one that is corrected. */
export function TermFormView({
  title,
  form,
  words,
  ends,
}: {
  readonly title: string;
  readonly form: FormState;
  readonly words: Words;
  /** Whether it can be taken away. */
  readonly ends: boolean;
}): VNode {
  const t = textsOfTerms(words.language);
  const fields = { form, words } as const;
  return (
    <div class="panels">
      <CommitteeHead
        title={title}
        back={[
          ['/udvalg/organer', textsOfBodies(words.language).title],
          [termsPath, t.title],
        ]}
        words={words}
      />
      <section class="panel">
        <PlainForm {...fields} cancel={termsPath}>
          <TextField {...fields} name="navn" hint={t.nameHint} required />
          <DayField {...fields} name="fra" hint={t.fromHint} required />
          <DayField {...fields} name="til" hint={t.toHint} />
          {ends ? <CheckField {...fields} name="fjern" hint={t.removeHint} /> : null}
        </PlainForm>
      </section>
    </div>
  );
}
