import { markOf } from '@rettidig/committee';
import type { KeptInsert } from '@rettidig/store';
import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import { listInstant } from '../../format/instants.ts';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { figureChoices } from '../inserts/figure-source.ts';
import { insertSource } from '../inserts/sources.ts';
import { FiguresToInsert } from './figures-view.tsx';
import { FreezeNew, type FreezeModel } from './freeze-view.tsx';
import type { NumbersModel } from './load.ts';
import { numbersPath } from './path.ts';
import { Since, titleOf } from './since-view.tsx';
import { textsOfNumbers } from './texts.ts';

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

interface Shown {
  readonly model: NumbersModel;
  readonly csrf: string;
  readonly words: Words;
}

function InsertTable({ model, csrf, words }: Shown): VNode {
  const t = textsOfNumbers(words.language);
  const { inserts, verified, mayChange } = model;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label={t.list}>
      <table>
        <thead>
          <tr>
            {[t.mark, t.shows, t.known, t.since, ...(mayChange ? [t.actions] : [])].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inserts.map((insert, at) => (
            <tr id={insert.key}>
              <th scope="row" class="nowrap">
                <code>{markOf(insert)}</code>
              </th>
              <td>
                <ShownNow insert={insert} words={words} />
                {model.use.unused.includes(insert.key) ? (
                  <span class="under quiet">{t.unused}</span>
                ) : null}
                {model.internal.has(insert.id) ? (
                  <p class="status">
                    <Icon name="overskredet" />
                    {t.internal}
                  </p>
                ) : null}
                <Behind model={model} insert={insert} words={words} />
              </td>
              <td class="nowrap">{listInstant(insert.asKnownAt, words.language)}</td>
              <td>
                <Since found={verified[at] ?? null} words={words} />
              </td>
              {mayChange ? (
                <td>
                  <Actions
                    model={model}
                    insert={insert}
                    changed={verified[at]?.asNow === 'anderledes'}
                    csrf={csrf}
                    words={words}
                  />
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ShownNow({
  insert: { shown },
  words,
}: {
  readonly insert: Pick<KeptInsert, 'shown'>;
  readonly words: Words;
}): VNode {
  const t = textsOfNumbers(words.language);
  if (shown.what === 'tal') {
    return (
      <span lang="da">
        <b>{shown.text}</b>
        <span class="under quiet">{shown.caption}</span>
      </span>
    );
  }
  return (
    <details>
      <summary>{`${t.tableOrChart[shown.what]}: ${titleOf(shown)}`}</summary>
      <BlocksView blocks={[shown.block]} words={words} />
    </details>
  );
}

/** Where an insert comes from, and what it has shown before. */
function Behind({
  model,
  insert,
  words: { language },
}: {
  readonly model: NumbersModel;
  readonly insert: KeptInsert;
  readonly words: Words;
}): VNode {
  const t = textsOfNumbers(language);
  const { origin } = insert;
  const chosen = figureChoices.safeParse(origin.choices);
  const versions = model.versions.filter(({ id }) => id === insert.id);
  return (
    <details class="small">
      <summary>{t.howComputed}</summary>
      <p>
        {`${t.source}: ${insertSource(origin.source)?.[language] ?? origin.source}. `}
        {chosen.success && model.seesFigures ? (
          <a href={`/noegletal/fastfrosne/${chosen.data.figure}`}>{t.frozenFigure}</a>
        ) : null}
      </p>
      <p class="break">{`${t.hash}: ${insert.hash}`}</p>
      {versions.length < 2 ? null : (
        <>
          <p>{t.versions}</p>
          <ul>
            {versions.map(({ recordedAt, recordedBy, shown }) => (
              <li>
                {t.version(
                  listInstant(recordedAt, language),
                  recordedBy ?? t.program,
                  shown.what === 'tal' ? shown.text : titleOf(shown),
                )}
              </li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
}

function Actions({
  model: { matter },
  insert,
  changed,
  csrf,
  words: { language },
}: Shown & { readonly insert: KeptInsert; readonly changed: boolean }): VNode {
  const t = textsOfNumbers(language);
  const at = `${numbersPath(matter.id)}/${insert.id}`;
  return (
    <div class="stack">
      {changed ? (
        <form method="post" action={`${at}/opdater`}>
          <Csrf token={csrf} />
          <button>
            {t.update}
            <span class="unseen">{` ${markOf(insert)}`}</span>
          </button>
        </form>
      ) : null}
      <form method="post" action={`${at}/fjern`}>
        <Csrf token={csrf} />
        <button class="link">
          {t.remove}
          <span class="unseen">{` ${markOf(insert)}`}</span>
        </button>
      </form>
    </div>
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
