import type { VNode } from 'preact';
import { Csrf } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import type { Palette } from './palette.ts';
import { textsOfPalette } from './texts.ts';

/** A field to write where to go in, and the places that fit. */
export function PaletteView({
  palette,
  csrf,
  words,
}: {
  readonly palette: Palette;
  readonly csrf: string;
  readonly words: Words;
}): VNode {
  const t = textsOfPalette(words.language);
  const { text, pages, steps, citizens, recent } = palette;
  const groups = [
    [t.steps, steps],
    [t.citizens, citizens],
    [t.recent, recent],
    [t.pages, pages],
  ] as const;
  const nothing = text !== '' && groups.every(([, places]) => places.length === 0);
  return (
    <div class="panels" data-palet>
      <h1>{t.title}</h1>
      <form method="post" action="/kommandoer" class="panel">
        <Csrf token={csrf} />
        <div class="field">
          <label for="kommando">{t.field}</label>
          <p class="quiet small" id="kommando-hjaelp">
            {t.lead}
          </p>
          <input
            id="kommando"
            name="kommando"
            type="search"
            value={text}
            autocomplete="off"
            maxLength={80}
            aria-describedby="kommando-hjaelp"
            autofocus
          />
        </div>
        <p>
          <button class="primary">{t.go}</button>
        </p>
      </form>
      {nothing ? (
        <p class="note" role="status">
          {t.nothing(text)}
        </p>
      ) : null}
      {groups.map(([heading, places], i) =>
        places.length === 0 ? null : (
          <section class="panel" aria-labelledby={`palet-${i}`}>
            <h2 id={`palet-${i}`}>{heading}</h2>
            <ul class="places">
              {places.map(({ label, href }) => (
                <li>
                  <a href={href}>{label}</a>
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </div>
  );
}
