import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';
import { type Portfolio, portfolioTitle } from './portfolio.ts';
import { PortfolioView } from './view.tsx';

export function pageOfPortfolio(portfolio: Portfolio, words: Words): Page {
  return {
    title: portfolioTitle(portfolio, words),
    section: portfolio.query.se === 'enhed' ? 'enhed' : 'borgere',
    wide: true,
    body: <PortfolioView portfolio={portfolio} words={words} />,
  };
}
