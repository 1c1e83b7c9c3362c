import type { Draft, PaperBlock } from '@rettidig/committee';
import type { CommitteeBody } from '@rettidig/store';
import type { VNode } from 'preact';
import { BlocksView } from '../../benchmark/blocks-view.tsx';
import { blockChartFiles } from '../../charts/block-chart-file.ts';
import { Choose } from '../../figures/filter-form.tsx';
import { listInstant } from '../../format/instants.ts';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import type { DraftKind, MadeChoice } from '../drafts/draft-kind.ts';
import { textsOfDrafts } from './texts.ts';

export interface DraftModel {
  readonly kind: DraftKind;
  readonly bodies: readonly CommitteeBody[];
  /** Whose form it is set in, and whose matter it becomes; null where there is none yet. */
  readonly body: CommitteeBody | null;
  readonly choices: readonly MadeChoice[];
  /** A text says why there is none. */
  readonly draft: Draft | string;
  /** The draft as it will be printed; empty where there is none. */
  readonly blocks: readonly PaperBlock[];
}

interface Shown {
  readonly model: DraftModel;
  readonly words: Words;
}

/** A draft: what was chosen, what it lacks, how it will be printed, and the way to make it a matter. */
export function DraftView({ model, csrf, words }: Shown & { readonly csrf: string }): VNode {
  const { language } = words;
  const t = textsOfDrafts(language);
  const { kind, draft, body, choices, blocks } = model;
  return (
    <div class="panels">
      <CommitteeHead
        title={language === 'da' ? kind.da : kind.en}
        lead={language === 'da' ? kind.aboutDa : kind.aboutEn}
        back={[['/udvalg/udkast', t.title]]}
        words={words}
      />
      <ChoiceForm model={model} words={words} />
      {typeof draft === 'string' ? (
        <section class="panel" aria-labelledby="intet">
          <h2 id="intet">{t.nothing}</h2>
          <p lang="da">{draft}</p>
        </section>
      ) : (
        <>
          <Lacking lacking={draft.lacking} words={words} />
          <MakeForm model={model} csrf={csrf} words={words} />
          <section class="panel" aria-labelledby="udkastet">
            <h2 id="udkastet" lang="da">
              {draft.title}
            </h2>
            {body === null ? null : <p class="quiet">{t.draftOf(body.name)}</p>}
            <BlocksView
              blocks={blocks}
              chartFiles={blockChartFiles(`/udvalg/udkast/${kind.id}`, {
                ...(body === null ? {} : { organ: body.id }),
                ...Object.fromEntries(choices.map(({ name, value }) => [name, value])),
              })}
              words={words}
            />
          </section>
          <Numbers draft={draft} words={words} />
        </>
      )}
    </div>
  );
}

function ChoiceForm({ model: { kind, bodies, body, choices }, words: { language } }: Shown): VNode {
  const t = textsOfDrafts(language);
  const da = language === 'da';
  return (
    <form class="panel no-print" method="get" action={`/udvalg/udkast/${kind.id}`}>
      <div class="filters">
        {bodies.length === 0 ? null : (
          <Choose
            name="organ"
            label={t.body}
            options={bodies.map(({ id: code, name }) => ({ code, name }))}
            value={body?.id ?? ''}
          />
        )}
        {choices.map((choice) =>
          choice.options.length === 0 ? null : (
            <Choose
              name={choice.name}
              label={da ? choice.da : choice.en}
              options={choice.options.map(([code, name]) => ({ code, name }))}
              value={choice.value}
            />
          ),
        )}
        <button>{t.show}</button>
      </div>
    </form>
  );
}

/** What the rules leave to a person. */
export function Lacking({
  lacking,
  words: { language },
}: {
  readonly lacking: readonly string[];
  readonly words: Words;
}): VNode | null {
  const t = textsOfDrafts(language);
  if (lacking.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="mangler">
      <h2 id="mangler">{t.lacking}</h2>
      <p>{t.lackingLead}</p>
      <ul class="bullets" lang="da">
        {lacking.map((line) => (
          <li>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function MakeForm({
  model: { kind, body, choices },
  csrf,
  words: { language },
}: Shown & { readonly csrf: string }): VNode {
  const t = textsOfDrafts(language);
  if (body === null) {
    return (
      <p class="note">
        {t.noBody} <a href="/udvalg/organer">{t.bodies}</a>
      </p>
    );
  }
  return (
    <form class="panel no-print" method="post" action={`/udvalg/udkast/${kind.id}`}>
      <input type="hidden" name="_csrf" value={csrf} />
      <input type="hidden" name="organ" value={body.id} />
      {choices.map(({ name, value }) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p class="row">
        <button class="primary">{t.make}</button>
        <span class="quiet">{t.makeHint}</span>
      </p>
    </form>
  );
}

/** Every number of the draft with what it is a number of. */
function Numbers({
  draft: { inserts },
  words: { language },
}: {
  readonly draft: Draft;
  readonly words: Words;
}): VNode | null {
  const t = textsOfDrafts(language);
  const numbers = inserts.flatMap(({ shown }) => (shown.what === 'tal' ? [shown] : []));
  const [first] = inserts;
  if (first === undefined) return null;
  return (
    <section class="panel" aria-labelledby="tal">
      <details>
        <summary>
          <h2 id="tal">{t.numbers(numbers.length)}</h2>
        </summary>
        <p>
          {t.numbersLead} {t.known(listInstant(first.asKnownAt, language))}
        </p>
        <div class="scroll" tabIndex={0} role="region" aria-label={t.numbersTable}>
          <table lang="da">
            <thead>
              <tr>
                <th scope="col">{t.shownAs}</th>
                <th scope="col">{t.of}</th>
              </tr>
            </thead>
            <tbody>
              {numbers.map(({ text, caption }) => (
                <tr>
                  <th scope="row">{text}</th>
                  <td>{caption}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </section>
  );
}
