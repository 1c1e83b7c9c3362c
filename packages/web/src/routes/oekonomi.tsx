import { EconomyStartView } from '../economy/start-view.tsx';
import { textsOfEconomy } from '../economy/texts.ts';
import { page } from '../http/route.ts';

/** The pages of economy. */
export const oekonomi = page({
  path: '/oekonomi',
  access: 'ledelse',
  purpose: null,
  input: {},
  load: () => Promise.resolve({}),
  view: (_model, { words }) => ({
    title: textsOfEconomy(words.language).title,
    section: 'oekonomi',
    body: <EconomyStartView language={words.language} />,
  }),
});
