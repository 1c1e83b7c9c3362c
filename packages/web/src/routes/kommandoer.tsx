import { z } from 'zod';
import { action, page } from '../http/route.ts';
import { answerPalette, onlyPlace, openPalette } from '../palette/palette.ts';
import { textsOfPalette } from '../palette/texts.ts';
import { PaletteView } from '../palette/view.tsx';

export const kommandoer = page({
  path: '/kommandoer',
  access: 'medarbejder',
  purpose: 'Seneste sager',
  input: {},
  load: openPalette,
  view: (palette, { words, csrf }) => ({
    title: textsOfPalette(words.language).title,
    body: <PaletteView palette={palette} csrf={csrf} words={words} />,
  }),
});

/** Goes where the text leads, or shows the places it may mean. A form, since it may hold a name. */
export const udfoerKommando = action({
  path: '/kommandoer',
  access: 'medarbejder',
  purpose: 'Søgning efter borger',
  input: { kommando: z.string().trim().max(80) },
  act: async (visit, { kommando }) => {
    const palette =
      kommando === ''
        ? await openPalette(visit)
        : await answerPalette(visit, kommando.normalize('NFC'));
    const only = onlyPlace(palette);
    if (kommando !== '' && only !== null) return { kind: 'redirect', to: only };
    const { words, csrf } = visit;
    return {
      kind: 'page',
      page: {
        title: textsOfPalette(words.language).title,
        body: <PaletteView palette={palette} csrf={csrf} words={words} />,
      },
    };
  },
});
