import { deleteView, renameView, saveView } from '@rettidig/store';
import { id, text } from '../http/fields.ts';
import { type Answer, NotFoundError, action } from '../http/route.ts';
import { portfolioPage } from '../portfolio/load.ts';
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

export const renameVisning = action({
  path: '/visninger/:visning',
  access: 'medarbejder',
  purpose: null,
  input: { visning: id, navn: name, til: queryText },
  act: async ({ read }, { visning, navn, til }) => {
    if (!(await read((tx) => renameView(tx, visning, navn)))) throw new NotFoundError();
    return backTo(til);
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
