import type { CommitteeBody } from '@rettidig/store';
import type { VNode } from 'preact';
import type { Words } from '../../ui/words.ts';
import { CommitteeHead } from '../head.tsx';
import { textsOfEditing } from './edit-texts.ts';
import { mattersPath } from './load.ts';
import { textsOfMatters } from './texts.ts';

/** Which body a new matter is for. */
export function ChooseBodyView({
  bodies,
  words,
}: {
  readonly bodies: readonly CommitteeBody[];
  readonly words: Words;
}): VNode {
  const t = textsOfEditing(words.language);
  const shared = textsOfMatters(words.language);
  return (
    <div class="panels">
      <CommitteeHead
        title={t.newTitle}
        lead={bodies.length === 0 ? shared.noBody : t.newLead}
        back={[[mattersPath, shared.title]]}
        words={words}
      />
      {bodies.length === 0 ? null : (
        <section class="panel">
          <form method="get" action={`${mattersPath}/ny`} class="step">
            <div class="field">
              <label for="udvalg">{t.body}</label>
              <select id="udvalg" name="udvalg">
                {bodies.map(({ id, name }) => (
                  <option value={id}>{name}</option>
                ))}
              </select>
            </div>
            <p class="row">
              <button class="primary">{t.next}</button>
              <a href={mattersPath}>{shared.backToList}</a>
            </p>
          </form>
        </section>
      )}
    </div>
  );
}
