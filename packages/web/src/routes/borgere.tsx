import { page } from '../http/route.ts';
import { loadPortfolio } from '../portfolio/load.ts';
import { pageOfPortfolio } from '../portfolio/page.tsx';
import { portfolioFields, portfolioPurpose, portfolioQuery } from '../portfolio/query.ts';

export const borgere = page({
  path: '/borgere',
  access: 'medarbejder',
  purpose: portfolioPurpose,
  input: portfolioFields,
  load: (visit, fields) => loadPortfolio(visit, portfolioQuery(fields)),
  view: (portfolio, { words }) => pageOfPortfolio(portfolio, words),
});
