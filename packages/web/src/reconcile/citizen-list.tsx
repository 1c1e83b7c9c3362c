import { type DifferenceRun, differenceCauses } from '@rettidig/economy';
import { addDays, addWeeks, danishDay } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import { whole } from '../format/numbers.ts';
import { Icon } from '../ui/icon.tsx';
import { Csrf } from '../ui/layout.tsx';
import { Person } from '../ui/person.tsx';
import type { Words } from '../ui/words.ts';
import { ourText, particulars, signedMoney, theirText } from './account-text.ts';
import { differencesAddress, reconcileAddress } from './address.ts';
import type { Chosen, Compared, ReconcileModel, ShownRun } from './load.ts';
import { Mend } from './mend.tsx';
import { textsOfReconcile } from './texts.ts';
import { weeksOf } from './week-text.ts';

interface Shown {
  readonly model: ReconcileModel;
  readonly words: Words;
}

/** The differences by citizen, in order of names. */
export function CitizenList({
  model,
  compared,
  words,
}: Shown & { readonly compared: Compared }): VNode {
  const { language } = words;
  const t = textsOfReconcile(language);
  const { citizens, of, page, pages } = compared;
  const to = (blad: number): string => `${reconcileAddress({ ...model.chosen, blad })}#borgere`;
  return (
    <section class="panel" aria-labelledby="borgere">
      <h2 id="borgere">{t.listHeading}</h2>
      <p class="quiet small">{t.listLead}</p>
      {citizens.length === 0 ? (
        <p>{t.noneHere}</p>
      ) : (
        <>
          <p class="row small no-print">
            <a href={differencesAddress(model.chosen, compared.file.id, '.csv')}>
              <Icon name="hent" /> {t.csv}
            </a>
            <a href={differencesAddress(model.chosen, compared.file.id, '.xlsx')}>
              <Icon name="hent" /> {t.xlsx}
            </a>
            <span class="quiet">
              {t.shownOf(whole(citizens.length, language), whole(of, language))}
            </span>
          </p>
          <div class="scroll" tabIndex={0} role="region" aria-label={t.tableOf(t.listHeading)}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{t.weeks}</th>
                  <th scope="col">{t.cause}</th>
                  <th scope="col">{t.theirAccount}</th>
                  <th scope="col">{t.ourAccount}</th>
                  <th scope="col" class="num">
                    {t.difference}
                  </th>
                  <th scope="col" class="no-print">
                    {t.mend}
                  </th>
                  <th scope="col">{t.explanation}</th>
                </tr>
              </thead>
              {citizens.map(({ person, runs }, place) => (
                <tbody>
                  <tr>
                    <th scope="rowgroup" colSpan={7}>
                      <Person citizen={person} words={words} />
                      <span class="quiet small">{` ${person.unit.name}`}</span>
                    </th>
                  </tr>
                  {runs.map((shown, i) => (
                    <RunRow shown={shown} place={`${place}-${i}`} model={model} words={words} />
                  ))}
                </tbody>
              ))}
            </table>
          </div>
          {pages <= 1 ? null : (
            <nav class="row no-print" aria-label={t.listHeading}>
              {page > 1 ? <a href={to(page - 1)}>{t.earlier}</a> : null}
              <span>{`${page} / ${pages}`}</span>
              {page < pages ? <a href={to(page + 1)}>{t.later}</a> : null}
            </nav>
          )}
        </>
      )}
    </section>
  );
}

function RunRow({
  shown: { run, note },
  place,
  model,
  words,
}: Shown & { readonly shown: ShownRun; readonly place: string }): VNode {
  const { language } = words;
  return (
    <tr>
      <td>
        <span class="nowrap">
          {weeksOf(
            run.weeks.map(({ week }) => week),
            words,
          )}
        </span>
        <span class="quiet small under">{benefits.label(run.benefit, language)}</span>
      </td>
      <td>
        {differenceCauses.label(run.cause, language)}
        {particulars(run, words).map((line) => (
          <span class="quiet small under" lang="da">
            {line}
          </span>
        ))}
      </td>
      <td class="small">{theirText(run, words)}</td>
      <td class="small">{ourText(run, words)}</td>
      <td class="num nowrap">{signedMoney(run.effect)}</td>
      <td class="no-print">
        <Mend run={run} worksWithCases={model.worksWithCases} words={words} />
      </td>
      <td>
        {note === null ? (
          <Explain run={run} place={place} model={model} words={words} />
        ) : (
          <>
            <span lang="da" class="said">
              {note.text}
            </span>
            <span class="quiet small under">
              {textsOfReconcile(language).saidBy(
                note.by ?? textsOfReconcile(language).program,
                listInstant(note.at, language),
              )}
            </span>
            <form
              class="no-print"
              method="post"
              action={`/oekonomi/afstemning/forklaring/${note.id}/tilbage`}
            >
              <Csrf token={model.csrf} />
              <Back chosen={model.chosen} />
              <button class="small">{textsOfReconcile(language).takeBack}</button>
            </form>
          </>
        )}
      </td>
    </tr>
  );
}

function Explain({
  run,
  place,
  model,
  words,
}: Shown & { readonly run: DifferenceRun; readonly place: string }): VNode {
  const t = textsOfReconcile(words.language);
  const { citizen, benefit, cause, weeks } = run;
  const [first, last] = [weeks[0]?.week, weeks.at(-1)?.week];
  const field = `forklaring-${place}`;
  return (
    <details class="no-print">
      <summary>{t.explain}</summary>
      <form class="step" method="post" action="/oekonomi/afstemning/forklaring">
        <Csrf token={model.csrf} />
        <Back chosen={model.chosen} />
        <input type="hidden" name="borger" value={citizen} />
        <input type="hidden" name="ydelse" value={benefit} />
        <input type="hidden" name="grund" value={cause} />
        {first === undefined || last === undefined ? null : (
          <>
            <input type="hidden" name="fra" value={danishDay(first)} />
            <input type="hidden" name="til" value={danishDay(addDays(addWeeks(last, 1), -1))} />
          </>
        )}
        <div class="field">
          <label for={field}>{t.explanation}</label>
          <p class="quiet small" id={`${field}-hint`}>
            {t.explanationHint}
          </p>
          <textarea
            id={field}
            name="tekst"
            rows={2}
            maxLength={500}
            aria-describedby={`${field}-hint`}
            required
          />
        </div>
        <button>{t.save}</button>
      </form>
    </details>
  );
}

/** Where the page stands, so that one comes back to it. */
function Back({ chosen }: { readonly chosen: Chosen }): VNode {
  return (
    <>
      <input type="hidden" name="fil" value={chosen.fil} />
      <input type="hidden" name="aarsag" value={chosen.aarsag ?? ''} />
      <input type="hidden" name="vis" value={chosen.vis} />
      <input type="hidden" name="blad" value={String(chosen.blad ?? '')} />
    </>
  );
}
