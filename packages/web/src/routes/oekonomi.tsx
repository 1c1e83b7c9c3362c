import { EconomyStartView } from '../economy/start-view.tsx';
import { textsOfEconomy } from '../economy/texts.ts';
import { readAhead } from '../figures/read-ahead.ts';
import { page } from '../http/route.ts';

/** The pages of economy. */
export const oekonomi = page({
  path: '/oekonomi',
  access: 'ledelse',
  purpose: null,
  input: {},
  load: ({ ground, session }) => {
    // The pages behind it stand on the key figures, whose first reading of a day takes seconds.
    readAhead(ground, session.municipality);
    return Promise.resolve({});
  },
  view: (_model, { words }) => ({
    title: textsOfEconomy(words.language).title,
    section: 'oekonomi',
    body: <EconomyStartView language={words.language} />,
  }),
});
