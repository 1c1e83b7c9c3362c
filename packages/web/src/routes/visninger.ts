import { StoreError, deleteView, renameView, saveView } from '@rettidig/store';
import { id, text } from '../http/fields.ts';
import { type Answer, NotFoundError, action } from '../http/route.ts';
import { loadPortfolio, portfolioPage } from '../portfolio/load.ts';
import { pageOfPortfolio } from '../portfolio/page.tsx';
import { keptQuery, portfolioPurpose } from '../portfolio/query.ts';
import { queryText } from '../portfolio/saved-query.ts';

const name = text(60);

const backTo = (query: string): Answer => ({
  kind: 'redirect',
  to: query === '' ? '/borgere' : `/borgere?${query}`,
});

/** Saves the present view of the portfolio under a name; one with the same name is replaced. */
export const saveVisning = action({
  path: '/visninger',
  access: 'medarbejder',
  purpose: null,
  input: { navn: name, visning: queryText },
  act: async ({ read }, { navn, visning }) => {
    await read((tx) => saveView(tx, portfolioPage, { name: navn, query: visning }));
    return backTo(visning);
  },
});

/** Renames a view; where another one has the name, the page comes back with the form as it was sent. */
export const renameVisning = action({
  path: '/visninger/:visning',
  access: 'medarbejder',
  purpose: portfolioPurpose,
  input: { visning: id, navn: name, til: queryText },
  act: async (visit, { visning, navn, til }) => {
    const outcome = await visit
      .read((tx) => renameView(tx, visning, navn))
      .catch((error: unknown) => {
        if (error instanceof StoreError && error.code === 'findes-allerede') return 'taken';
        throw error;
      });
    if (outcome === false) throw new NotFoundError();
    if (outcome === true) return backTo(til);
    const portfolio = await loadPortfolio(visit, keptQuery(til), { view: visning, name: navn });
    return { kind: 'page', page: pageOfPortfolio(portfolio, visit.words), status: 409 };
  },
});

export const deleteVisning = action({
  path: '/visninger/:visning/slet',
  access: 'medarbejder',
  purpose: null,
  input: { visning: id, til: queryText },
  act: async ({ read }, { visning, til }) => {
    if (!(await read((tx) => deleteView(tx, visning)))) throw new NotFoundError();
    return backTo(til);
  },
});
