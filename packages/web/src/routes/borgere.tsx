import { page } from '../http/route.ts';
import { loadPortfolio } from '../portfolio/load.ts';
import { portfolioFields, portfolioQuery } from '../portfolio/query.ts';
import { portfolioTitle } from '../portfolio/portfolio.ts';
import { PortfolioView } from '../portfolio/view.tsx';

export const borgere = page({
  path: '/borgere',
  access: 'medarbejder',
  purpose: 'Mine borgere: overblik over borgere',
  input: portfolioFields,
  load: (visit, fields) => loadPortfolio(visit, portfolioQuery(fields)),
  view: (portfolio, { words }) => ({
    title: portfolioTitle(portfolio, words),
    section: portfolio.query.se === 'enhed' ? 'enhed' : 'borgere',
    wide: true,
    body: <PortfolioView portfolio={portfolio} words={words} />,
  }),
});
