import type { VNode } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import type { Words } from '../../ui/words.ts';
import { EvaluationsToInsert } from './evaluations-view.tsx';
import { FiguresToInsert } from './figures-view.tsx';
import { FreezeNew, type FreezeModel } from './freeze-view.tsx';
import { InsertTable } from './insert-table.tsx';
import type { NumbersModel } from './load.ts';
import { numbersPath } from './path.ts';
import { textsOfNumbers } from './texts.ts';
import { Underway } from './underway.tsx';

/** What was done just now, or why it was not. */
export interface Told {
  readonly done: string | null;
  readonly problem: string | null;
}

/** The numbers of a matter: what stands, what is learnt since, and what may be inserted. */
export function NumbersView({
  model,
  freeze,
  told,
  soeg,
  csrf,
  words,
}: {
  readonly model: NumbersModel;
  readonly freeze: FreezeModel;
  readonly told: Told;
  readonly soeg: string;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const { matter, mayChange } = model;
  const t = textsOfNumbers(words.language);
  return (
    <div class="figures">
      <div class="page-head">
        <p class="no-print">
          <a href={`/udvalg/sager/${matter.id}`}>{t.back}</a>
        </p>
        <h1>{t.of(matter.title)}</h1>
        <p>{t.lead}</p>
      </div>
      <div class="panels">
        {told.done === null ? null : (
          <p class="note status" role="status">
            <Icon name="opfyldt" />
            {told.done}
          </p>
        )}
        {told.problem === null ? null : (
          <p class="note bad status" role="alert">
            <Icon name="overskredet" />
            {`${t.problem}: ${told.problem}`}
          </p>
        )}
        {mayChange ? null : <p class="note">{t.closedForChange}</p>}
        <Missing model={model} words={words} />
        <section class="panel stack" aria-labelledby="tallene">
          <h2 id="tallene">{t.numbers}</h2>
          {model.inserts.length === 0 ? (
            <p>{t.none}</p>
          ) : (
            <>
              <InsertTable model={model} csrf={csrf} words={words} />
              <form method="get" action={numbersPath(matter.id)} class="no-print stack">
                <input type="hidden" name="efterproev" value="ja" />
                <Underway run={model.standing.run} words={words} />
                <p>{t.verifyLead}</p>
                <p class="row">
                  <button class="primary">{t.verify}</button>
                  <a href={`/udvalg/sager/${matter.id}/paastande`}>{t.statements}</a>
                </p>
              </form>
            </>
          )}
        </section>
        <Unsourced model={model} words={words} />
        {mayChange ? (
          <>
            <FiguresToInsert model={model} soeg={soeg} csrf={csrf} words={words} />
            <EvaluationsToInsert model={model} csrf={csrf} words={words} />
            <FreezeNew matter={matter} freeze={freeze} csrf={csrf} words={words} />
          </>
        ) : null}
      </div>
    </div>
  );
}

function Missing({
  model: { use },
  words,
}: {
  readonly model: NumbersModel;
  readonly words: Words;
}): VNode | null {
  const t = textsOfNumbers(words.language);
  if (use.missing.length === 0) return null;
  return (
    <section class="note warn" aria-labelledby="mangler">
      <h2 id="mangler">{t.missing}</h2>
      <p>{t.missingLead}</p>
      <ul>
        {use.missing.map(({ what, key, line }) => (
          <li>{t.at(`[[${what}:${key}]]`, line)}</li>
        ))}
      </ul>
    </section>
  );
}

function Unsourced({
  model: { unsourced },
  words,
}: {
  readonly model: NumbersModel;
  readonly words: Words;
}): VNode {
  const t = textsOfNumbers(words.language);
  return (
    <section class="panel stack" aria-labelledby="uden-kilde">
      <h2 id="uden-kilde">{t.unsourced}</h2>
      <p>{unsourced.length === 0 ? t.unsourcedNone : t.unsourcedLead}</p>
      {unsourced.length === 0 ? null : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t.unsourcedTable}>
          <table>
            <thead>
              <tr>
                {[t.number, t.part, t.around].map((head) => (
                  <th scope="col">{head}</th>
                ))}
              </tr>
            </thead>
            <tbody lang="da">
              {unsourced.map(({ number, part, around }) => (
                <tr>
                  <th scope="row" class="nowrap">
                    {number}
                  </th>
                  <td class="nowrap">{part}</td>
                  <td>{around}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
