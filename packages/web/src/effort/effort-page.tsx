import type { ComponentChildren, VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { textsOfEffort } from './texts.ts';

/** The citizen of a form. */
export interface EffortCitizen {
  readonly id: string;
  readonly name: string;
}

/** Something that is registered already, with the way to put it right. */
export interface RegisteredLine {
  /** Danish, as the journal says it. */
  readonly text: string;
  readonly href: string;
}

/** The page of a form about a citizen's work, referrals, complaints and risk: the form, and what is registered. */
export function EffortPage({
  title,
  citizen,
  registered,
  words,
  children,
}: {
  readonly title: string;
  readonly citizen: EffortCitizen;
  readonly registered: readonly RegisteredLine[];
  readonly words: Words;
  readonly children: ComponentChildren;
}): VNode {
  const t = textsOfEffort(words.language);
  return (
    <div class="panels">
      <div class="page-head">
        <h1>{title}</h1>
        <p class="quiet">{citizen.name}</p>
      </div>
      <section class="panel">{children}</section>
      {registered.length === 0 ? null : (
        <section class="panel" aria-labelledby="staar-allerede">
          <h2 id="staar-allerede">{t.registered}</h2>
          <ul lang="da">
            {registered.map(({ text, href }) => (
              <li>
                <a href={href}>{t.correct(text)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
