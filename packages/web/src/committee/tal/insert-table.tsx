import { markOf } from '@rettidig/committee';
import type { KeptInsert } from '@rettidig/store';
import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import { blockChartFiles } from '../../charts/block-chart-file.ts';
import { listInstant } from '../../format/instants.ts';
import { Icon } from '../../ui/icon.tsx';
import { Csrf } from '../../ui/layout.tsx';
import type { Words } from '../../ui/words.ts';
import { evaluationChoices } from '../inserts/evaluation-source.ts';
import { figureChoices } from '../inserts/figure-source.ts';
import { insertSource } from '../inserts/sources.ts';
import type { NumbersModel } from './load.ts';
import { numbersPath } from './path.ts';
import { Since, titleOf } from './since-view.tsx';
import { textsOfNumbers } from './texts.ts';

interface Shown {
  readonly model: NumbersModel;
  readonly csrf: string;
  readonly words: Words;
}

/** The numbers of a matter: what each shows, where it comes from, and what is learnt of it since. */
export function InsertTable({ model, csrf, words }: Shown): VNode {
  const t = textsOfNumbers(words.language);
  const { inserts, standing, mayChange } = model;
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
                <ShownNow insert={insert} matter={model.matter.id} words={words} />
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
                <Since checked={standing.checked[at] ?? null} words={words} />
              </td>
              {mayChange ? (
                <td>
                  <Actions
                    model={model}
                    insert={insert}
                    changed={standing.checked[at]?.found.asNow === 'anderledes'}
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
  insert: { key, shown },
  matter,
  words,
}: {
  readonly insert: Pick<KeptInsert, 'key' | 'shown'>;
  readonly matter: string;
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
      <BlocksView
        blocks={[shown.block]}
        chartFiles={() => blockChartFiles(numbersPath(matter))(key)}
        words={words}
      />
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
  const address = frozenAddress(origin);
  const versions = model.versions.filter(({ id }) => id === insert.id);
  return (
    <details class="small">
      <summary>{t.howComputed}</summary>
      <p>
        {`${t.source}: ${insertSource(origin.source)?.[language] ?? origin.source}. `}
        {address === null || !model.seesFigures ? null : <a href={address}>{t.frozenFigure}</a>}
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

/** The page of the frozen figure or evaluation behind an insert; null where it has none. */
function frozenAddress({ choices }: KeptInsert['origin']): string | null {
  const figure = figureChoices.safeParse(choices);
  if (figure.success) return `/noegletal/fastfrosne/${figure.data.figure}`;
  const evaluation = evaluationChoices.safeParse(choices);
  if (!evaluation.success) return null;
  const { project, evaluation: frozen } = evaluation.data;
  return `/projekter/${project}/evaluering/frosset/${frozen}`;
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
