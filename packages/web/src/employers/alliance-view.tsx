import { type Day, openEnd } from '@rettidig/engine';
import type { KeptAlliance } from '@rettidig/store';
import type { VNode } from 'preact';
import { lastDayText, listDay } from '../format/days.ts';
import type { FormState } from '../steps/form-state.ts';
import { DayField, PlainForm, TextField } from '../ui/form.tsx';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { allianceRow } from './addresses.ts';
import { textsOfEmployers } from './texts.ts';

export interface AllianceModel {
  readonly companies: readonly KeptAlliance[];
  readonly today: Day;
  readonly saved: boolean;
}

/** The companies of the alliance, and the form that adds one. */
export function AllianceView({
  model: { companies, today, saved },
  form,
  words,
}: {
  readonly model: AllianceModel;
  readonly form: FormState;
  readonly words: Words;
}): VNode {
  const t = textsOfEmployers(words.language).alliance;
  const terms = { form, words } as const;
  const now = companies.filter(({ to }) => to > today);
  const before = companies.filter(({ to }) => to <= today);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{t.title}</h1>
        <p class="quiet">{t.lead}</p>
      </div>
      {saved ? (
        <p class="note" role="status">
          {t.saved}
        </p>
      ) : null}
      <section class="panel" aria-labelledby="alliance-nu">
        <h2 id="alliance-nu">{t.now(now.length)}</h2>
        {now.length === 0 ? (
          <p>{t.none}</p>
        ) : (
          <Companies list={now} by="alliance-nu" csrf={form.csrf} words={words} />
        )}
      </section>
      {before.length === 0 ? null : (
        <section class="panel" aria-labelledby="alliance-foer">
          <h2 id="alliance-foer">{t.before(before.length)}</h2>
          <Companies list={before} by="alliance-foer" csrf={form.csrf} words={words} />
        </section>
      )}
      <section class="panel" aria-labelledby="alliance-ny">
        <h2 id="alliance-ny">{t.addHeading}</h2>
        <PlainForm form={form} words={words} button={t.save}>
          <TextField {...terms} required name="virksomhed" width="middle" />
          <TextField {...terms} name="cvr" width="short" inputMode="numeric" hint={t.cvrHint} />
          <DayField {...terms} required name="fra" />
        </PlainForm>
      </section>
    </div>
  );
}

function Companies({
  list,
  by,
  csrf,
  words,
}: {
  readonly list: readonly KeptAlliance[];
  /** Id of the heading. */
  readonly by: string;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const { language, t: shared } = words;
  const t = textsOfEmployers(language).alliance;
  return (
    <table class="cards" role="table" aria-labelledby={by}>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.company}</th>
          <th role="columnheader">{t.cvr}</th>
          <th role="columnheader">{t.period}</th>
          <th role="columnheader">
            <span class="unseen">{t.end}</span>
          </th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {list.map(({ id, company, cvr, from, to }) => (
          <tr role="row" id={allianceRow(id)}>
            <th role="rowheader" scope="row">
              {company}
            </th>
            <td role="cell" data-label={t.cvr}>
              {cvr ?? '–'}
            </td>
            <td role="cell">{`${listDay(from, language)} – ${lastDayText(to, shared, language)}`}</td>
            <td role="cell">
              {to === openEnd ? (
                <form method="post" action={`/alliance/${id}/slut`}>
                  <Csrf token={csrf} />
                  <button>
                    {t.end}
                    <span class="unseen">{`: ${company}`}</span>
                  </button>
                </form>
              ) : null}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
