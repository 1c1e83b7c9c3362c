import { letterKinds, letterStates } from '@rettidig/casework';
import type { LetterHead } from '@rettidig/store';
import type { VNode } from 'preact';
import { listInstant } from '../format/instants.ts';
import type { Words } from '../ui/words.ts';
import type { CitizenPage } from './page.ts';
import { textsOfCase } from './texts.ts';

const shownAtOnce = 6;

/** The letters of the case and where each is. */
export function Letters({
  page,
  words,
}: {
  readonly page: CitizenPage;
  readonly words: Words;
}): VNode {
  const t = textsOfCase(words.language).letters;
  const { letters } = page;
  const rest = letters.slice(shownAtOnce);
  return (
    <section class="panel" aria-labelledby="breve">
      <h2 id="breve">{t.heading}</h2>
      {letters.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <LetterTable letters={letters.slice(0, shownAtOnce)} words={words} />
      )}
      {rest.length === 0 ? null : (
        <details>
          <summary>{t.rest(rest.length)}</summary>
          <LetterTable letters={rest} words={words} />
        </details>
      )}
    </section>
  );
}

function LetterTable({
  letters,
  words: { language },
}: {
  readonly letters: readonly LetterHead[];
  readonly words: Words;
}): VNode {
  const t = textsOfCase(language).letters;
  return (
    <table class="cards" aria-labelledby="breve" role="table">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader">{t.title}</th>
          <th role="columnheader">{t.to}</th>
          <th role="columnheader">{t.written}</th>
          <th role="columnheader">{t.state}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        {letters.map(({ id, kind, title, recipient, at, state, stateAt }) => (
          <tr role="row">
            <th role="rowheader" scope="row">
              <a href={`/breve/${id}`} lang="da">
                {title}
              </a>{' '}
              <span class="quiet small">{letterKinds.label(kind, language)}</span>
            </th>
            <td role="cell">{recipient}</td>
            <td role="cell" class="nowrap">
              {listInstant(at, language)}
            </td>
            <td role="cell">
              {letterStates.label(state, language)}{' '}
              {stateAt === at ? null : (
                <span class="quiet small nowrap">{listInstant(stateAt, language)}</span>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
