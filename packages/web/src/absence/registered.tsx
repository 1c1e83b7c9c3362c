import type { Period } from '@rettidig/engine';
import { periodText } from '@rettidig/casework';
import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { textsOfAbsence } from './texts.ts';

/** What is registered already, each with the way to put it right, as when it ends. */
export function Registered({
  list,
  words,
}: {
  readonly list: readonly (Period & { readonly name: string; readonly href: string })[];
  readonly words: Words;
}): VNode | null {
  const t = textsOfAbsence(words.language);
  if (list.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="registreret">
      <h2 id="registreret">{t.registered}</h2>
      <ul lang="da">
        {list.map(({ name, href, ...period }) => {
          const what = `${name} ${periodText(period)}`;
          return (
            <li>
              <a href={href}>{t.correct(what)}</a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
