import type { VNode } from 'preact';
import { Icon } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import { Counters } from './counters.tsx';
import { Chips, Filters } from './filters.tsx';
import { List } from './list.tsx';
import { type Portfolio, portfolioTitle } from './portfolio.ts';
import { type PortfolioQuery, portfolioAddress, queryString } from './query.ts';
import { SavedViews } from './saved-views.tsx';

export function PortfolioView({
  portfolio,
  words,
}: {
  readonly portfolio: Portfolio;
  readonly words: Words;
}): VNode {
  const { t } = words;
  const { query, selection, all } = portfolio;
  const title = portfolioTitle(portfolio, words);
  return (
    <>
      <div class="page-head row spread">
        <div>
          <h1>{title}</h1>
          <p class="quiet">
            {`${t.portfolio.shown(selection.rows.length, all)} · ${portfolio.unit?.name ?? portfolio.municipality}`}
          </p>
        </div>
        <Downloads query={query} words={words} />
      </div>
      <div class="panels">
        <Counters portfolio={portfolio} words={words} />
        <div class="toolbar no-print">
          <Filters portfolio={portfolio} words={words} />
          <SavedViews
            views={portfolio.savedViews}
            taken={portfolio.takenName}
            query={queryString(query)}
            csrf={portfolio.csrf}
            words={words}
          />
          <div
            class="row quick"
            data-find-i-listen={t.portfolio.quickFilter}
            data-ingen={t.portfolio.quickFilterNone}
          />
        </div>
        <Chips portfolio={portfolio} words={words} />
        {selection.rows.length === 0 ? (
          <p class="note">{all === 0 ? t.portfolio.nobodyAtAll : t.portfolio.nobody}</p>
        ) : (
          <List portfolio={portfolio} words={words} label={title} />
        )}
      </div>
    </>
  );
}

function Downloads({
  query,
  words: { t },
}: {
  readonly query: PortfolioQuery;
  readonly words: Words;
}): VNode {
  return (
    <p class="row no-print">
      <a class="button" href={portfolioAddress(query, '/borgere.csv')} download>
        <Icon name="hent" />
        {t.portfolio.csv}
      </a>
      <a class="button" href={portfolioAddress(query, '/borgere.xlsx')} download>
        <Icon name="hent" />
        {t.portfolio.xlsx}
      </a>
    </p>
  );
}
