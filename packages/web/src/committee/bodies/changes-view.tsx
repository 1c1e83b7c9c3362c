import type { VNode } from 'preact';
import { listInstant } from '../../format/instants.ts';
import type { Words } from '../../ui/words.ts';
import { bodyChanges } from './changes.ts';
import type { BodyModel } from './load.ts';
import { textsOfBodies } from './texts.ts';

/** What has been changed in a body and its seats, folded. */
export function BodyChanges({
  model,
  words: { language },
}: {
  readonly model: BodyModel;
  readonly words: Words;
}): VNode {
  const t = textsOfBodies(language);
  return (
    <section class="panel no-print" aria-labelledby="aendringer">
      <details>
        <summary>
          <h2 id="aendringer">{t.changes}</h2>
        </summary>
        <p class="quiet">{t.changesLead}</p>
        <ul class="bullets">
          {bodyChanges(model.history, model, language).map(
            ({ at, by, action, what, reason, lines }) => (
              <li>
                <span class="quiet">{`${listInstant(at, language)}, ${by ?? t.program}: `}</span>
                <span lang="da">{`${what}. `}</span>
                {`${t.action[action]}${reason === null ? '' : ` (${reason})`}.`}
                {lines.map((line) => (
                  <span class="under" lang="da">
                    {line}
                  </span>
                ))}
              </li>
            ),
          )}
        </ul>
      </details>
    </section>
  );
}
