import { type Explanation, answerInWords } from '@rettidig/engine';
import type { VNode } from 'preact';
import { roomTexts } from '../texts/room-texts.ts';
import type { Words } from '../ui/words.ts';

const textsOfLaw = roomTexts({
  da: { heading: 'Det siger loven' },
  en: { heading: 'What the law says' },
});

/** What the rules answer in a case, beside the form of a step: question, answer, what to weigh, and where it stands. */
export function LawSays({
  explanations,
  words: { language },
}: {
  readonly explanations: readonly Explanation[];
  readonly words: Words;
}): VNode | null {
  if (explanations.length === 0) return null;
  return (
    <section class="panel law-says" aria-labelledby="loven-siger">
      <h2 id="loven-siger">{textsOfLaw(language).heading}</h2>
      <dl lang="da">
        {explanations.map((explanation) => (
          <div>
            <dt>{explanation.question}</dt>
            <dd>
              <p>
                <b>{answerInWords(explanation)}</b>
              </p>
              {explanation.considerations.length === 0 ? null : (
                <ul>
                  {explanation.considerations.map((consideration) => (
                    <li>{consideration}</li>
                  ))}
                </ul>
              )}
              <p class="quiet small">
                {[factsOf(explanation), placesOf(explanation)]
                  .filter((text) => text !== '')
                  .join(' – ')}
              </p>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

const factsOf = ({ facts }: Explanation): string =>
  facts.map(({ label, value }) => `${label}: ${value.toLowerCase()}`).join(', ');

const placesOf = ({ basis }: Explanation): string =>
  basis.map(({ title, at }) => `${title}, ${at}`).join('; ');
