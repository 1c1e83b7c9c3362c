import { loadOverview, overviewFields } from '../figures/overview-load.ts';
import { OverviewView } from '../figures/overview-view.tsx';
import { textsOfFigures } from '../figures/texts.ts';
import { page } from '../http/route.ts';

/** Every key figure of the municipality, by theme. */
export const noegletal = page({
  path: '/noegletal',
  access: 'medarbejder',
  purpose: null,
  input: overviewFields,
  load: loadOverview,
  view: (model, { words }) => ({
    title: textsOfFigures(words.language).title,
    section: 'noegletal',
    wide: true,
    body: <OverviewView model={model} language={words.language} />,
  }),
});
