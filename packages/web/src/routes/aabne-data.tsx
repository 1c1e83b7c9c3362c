import { dcatCatalogue, isOpen, jsonStat, measures, openRows } from '@rettidig/figures';
import { z } from 'zod';
import { csvOf } from '../format/csv.ts';
import { type Answer, NotFoundError, publicAction, publicPage } from '../http/route.ts';
import { type OpenBase, loadOpenBase, openFigureOf } from '../open-data/load.ts';
import { textsOfOpenData } from '../open-data/texts.ts';
import { OpenDataView } from '../open-data/view.tsx';

/** Which municipality, where an installation serves several. */
const kommune = z
  .string()
  .regex(/^\d{3,4}$/)
  .optional();
const maaling = z.string().regex(/^[a-z0-9-]{1,60}$/);

export const aabneData = publicPage({
  path: '/aabne-data',
  input: { kommune },
  load: async (visit, input) => ({ base: await loadOpenBase(visit, input.kommune) }),
  view: ({ base }, { words, origin }) => ({
    title: textsOfOpenData(words.language).title,
    body: <OpenDataView base={base} words={words} origin={origin} />,
  }),
});

function openData(type: string, body: string): Answer {
  return { kind: 'open-data', type, body };
}

function baseOr404(base: OpenBase | null): OpenBase {
  if (base === null) throw new NotFoundError();
  return base;
}

export const aabneDataJson = publicAction({
  method: 'GET',
  path: '/aabne-data/:maaling.json',
  input: { maaling, kommune },
  act: async (visit, input) => {
    const base = baseOr404(await loadOpenBase(visit, input.kommune));
    const figure = openFigureOf(base, input.maaling);
    const href = `${visit.origin}/aabne-data/${input.maaling}.json${base.query}`;
    const written = jsonStat(figure, { area: base.area, asOf: base.asOf, href });
    return openData('application/json; charset=utf-8', JSON.stringify(written));
  },
});

export const aabneDataCsv = publicAction({
  method: 'GET',
  path: '/aabne-data/:maaling.csv',
  input: { maaling, kommune },
  act: async (visit, input) => {
    const base = baseOr404(await loadOpenBase(visit, input.kommune));
    const figure = openFigureOf(base, input.maaling);
    return openData('text/csv; charset=utf-8', csvOf(openRows(figure, base)));
  },
});

export const aabneDataKatalog = publicAction({
  method: 'GET',
  path: '/aabne-data/katalog.jsonld',
  input: { kommune },
  act: async (visit, input) => {
    const { area, asOf, months, query } = baseOr404(await loadOpenBase(visit, input.kommune));
    const catalogue = dcatCatalogue(measures.filter(isOpen), {
      area,
      address: visit.origin,
      query,
      asOf,
      months,
    });
    return openData('application/ld+json; charset=utf-8', JSON.stringify(catalogue));
  },
});
