import { slots } from '@rettidig/committee';
import type { KeptMatter } from '@rettidig/store';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import type { DraftKind } from '../drafts/draft-kind.ts';
import { CommitteeHead } from '../head.tsx';
import { matterPath } from '../matters/load.ts';
import { Lacking } from './draft-view.tsx';
import type { NumberBeside, PartBeside, Rewritten } from './rewrite.ts';
import { textsOfDrafts } from './texts.ts';

export interface RewriteModel {
  readonly matter: KeptMatter;
  /** What wrote the matter, with its choices; null: a person did. */
  readonly by: {
    readonly kind: DraftKind;
    readonly choices: Readonly<Record<string, string>>;
  } | null;
  /** A text says why the draft cannot be written again. */
  readonly found: (Rewritten & { readonly lacking: readonly string[] }) | string;
}

interface Shown {
  readonly model: RewriteModel;
  readonly words: Words;
}

/** A matter beside its draft as it would be written now. Nothing of the matter is changed here. */
export function RewriteView({ model, csrf, words }: Shown & { readonly csrf: string }): VNode {
  const { language } = words;
  const t = textsOfDrafts(language);
  const { matter, by, found } = model;
  const path = matterPath(matter.id);
  return (
    <div class="panels">
      <CommitteeHead title={t.again} lead={t.againLead} back={[[path, matter.title]]} words={words}>
        <a href={`${path}/tal`}>{t.toNumbers}</a>
      </CommitteeHead>
      {by === null || typeof found === 'string' ? (
        <section class="panel" aria-label={t.again}>
          <p class="note">{by === null ? t.notDrafted : found}</p>
        </section>
      ) : (
        <>
          <ChangedNumbers numbers={found.numbers} words={words} />
          {found.parts.map((part) => (
            <PartView part={part} words={words} />
          ))}
          <Lacking lacking={found.lacking} words={words} />
          <form class="panel no-print" method="post" action={`/udvalg/udkast/${by.kind.id}`}>
            <input type="hidden" name="_csrf" value={csrf} />
            <input type="hidden" name="organ" value={matter.body} />
            {Object.entries(by.choices).map(([name, value]) => (
              <input type="hidden" name={name} value={value} />
            ))}
            <p class="row">
              <button>{t.makeBeside}</button>
              <span class="quiet">{t.makeBesideHint}</span>
            </p>
          </form>
        </>
      )}
    </div>
  );
}

function ChangedNumbers({
  numbers,
  words: { language },
}: {
  readonly numbers: readonly NumberBeside[];
  readonly words: Words;
}): VNode {
  const t = textsOfDrafts(language);
  return (
    <section class="panel" aria-labelledby="aendrede-tal">
      <h2 id="aendrede-tal">{t.changedNumbers}</h2>
      {numbers.length === 0 ? (
        <p>{t.noChangedNumbers}</p>
      ) : (
        <div class="scroll" tabIndex={0} role="region" aria-label={t.changedTable}>
          <table lang="da">
            <thead>
              <tr>
                <th scope="col">{t.of}</th>
                <th scope="col">{t.before}</th>
                <th scope="col">{t.after}</th>
              </tr>
            </thead>
            <tbody>
              {numbers.map(({ caption, now, anew }) => (
                <tr>
                  <th scope="row">{caption}</th>
                  <td>{now ?? t.fresh}</td>
                  <td>{anew ?? t.gone}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function PartView({
  part: { slot, now, anew },
  words: { language },
}: {
  readonly part: PartBeside;
  readonly words: Words;
}): VNode {
  const t = textsOfDrafts(language);
  const id = `afsnit-${slot}`;
  return (
    <section class="panel" aria-labelledby={id}>
      <h2 id={id}>
        {slots.label(slot, language)}{' '}
        <span class="quiet small">{now === anew ? t.same : t.changed}</span>
      </h2>
      {now === anew ? null : (
        <div class="beside">
          <div>
            <h3>{t.now}</h3>
            {now === null ? (
              <p class="quiet">{t.notInMatter}</p>
            ) : (
              <p class="as-written" lang="da">
                {now}
              </p>
            )}
          </div>
          <div>
            <h3>{t.anew}</h3>
            {anew === null ? (
              <p class="quiet">{t.notInDraft}</p>
            ) : (
              <p class="as-written" lang="da">
                {anew}
              </p>
            )}
          </div>
        </div>
      )}
    </section>
  );
}
