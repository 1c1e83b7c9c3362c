import { benefits, type CodeList, targetGroups } from '@rettidig/law';
import type { VNode } from 'preact';
import type { Words } from '../ui/words.ts';
import { columns, sortings } from './codes.ts';
import type { Portfolio } from './portfolio.ts';
import { type PortfolioQuery, portfolioAddress, shownColumns, withoutCaseworker } from './query.ts';

/** Group, benefit, unit, caseworker, order and columns as a form. */
export function Filters({
  portfolio,
  words,
}: {
  readonly portfolio: Portfolio;
  readonly words: Words;
}): VNode {
  const { t, language } = words;
  const { query } = portfolio;
  return (
    <details>
      <summary>{t.portfolio.filters}</summary>
      <form method="get" action="/borgere">
        {query.se === 'mine' ? null : <input type="hidden" name="se" value={query.se} />}
        {query.filter.map((filter) => (
          <input type="hidden" name="filter" value={filter} />
        ))}
        <div class="filters">
          <Choice
            name="gruppe"
            label={t.portfolio.group}
            list={targetGroups}
            value={query.gruppe}
            words={words}
          />
          <Choice
            name="ydelse"
            label={t.portfolio.benefit}
            list={benefits}
            value={query.ydelse}
            words={words}
          />
          {portfolio.units.length > 0 ? (
            <div class="field">
              <label for="enhed">{t.portfolio.unit}</label>
              <select id="enhed" name="enhed">
                <option value="">{t.portfolio.all}</option>
                {portfolio.units.map(({ id, name }) => (
                  <option value={id} selected={query.enhed === id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
          {query.se === 'enhed' ? (
            <div class="field">
              <label for="sagsbehandler">{t.portfolio.caseworker}</label>
              <select id="sagsbehandler" name="sagsbehandler">
                <option value="">{t.portfolio.all}</option>
                <option
                  value={withoutCaseworker}
                  selected={query.sagsbehandler === withoutCaseworker}
                >
                  {t.portfolio.noCaseworker}
                </option>
                {portfolio.caseworkers.map(({ id, name }) => (
                  <option value={id} selected={query.sagsbehandler === id}>
                    {name}
                  </option>
                ))}
              </select>
            </div>
          ) : null}
          <div class="field">
            <label for="sorter">{t.portfolio.sortLabel}</label>
            <select id="sorter" name="sorter">
              {sortings.codes.map(({ code }) => (
                <option value={code} selected={query.sorter === code}>
                  {sortings.label(code, language)}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="retning">{t.portfolio.direction}</label>
            <select id="retning" name="retning">
              <option value="stigende">{t.portfolio.ascending}</option>
              <option value="faldende" selected={query.retning === 'faldende'}>
                {t.portfolio.descending}
              </option>
            </select>
          </div>
          <ColumnChoice query={query} words={words} />
        </div>
        <p class="row">
          <button class="primary">{t.portfolio.apply}</button>
          <a href={query.se === 'enhed' ? '/borgere?se=enhed' : '/borgere'}>{t.portfolio.reset}</a>
        </p>
      </form>
    </details>
  );
}

function Choice<C extends string>({
  name,
  label,
  list,
  value,
  words: { t, language },
}: {
  readonly name: string;
  readonly label: string;
  readonly list: CodeList<C>;
  readonly value: C | null;
  readonly words: Words;
}): VNode {
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        <option value="">{t.portfolio.all}</option>
        {list.codes.map(({ code }) => (
          <option value={code} selected={code === value}>
            {list.label(code, language)}
          </option>
        ))}
      </select>
    </div>
  );
}

function ColumnChoice({
  query,
  words: { t, language },
}: {
  readonly query: PortfolioQuery;
  readonly words: Words;
}): VNode {
  const shown = shownColumns(query);
  return (
    <fieldset class="field checks">
      <legend>{t.portfolio.columns}</legend>
      <div>
        {columns.codes.map(({ code }) => (
          <label>
            <input type="checkbox" name="kolonne" value={code} checked={shown.includes(code)} />
            {columns.label(code, language)}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface Chip {
  readonly text: string;
  /** The query without it. */
  readonly without: PortfolioQuery;
}

/** What the list is narrowed to, each with a way out; the counters show themselves. */
export function Chips({
  portfolio,
  words,
}: {
  readonly portfolio: Portfolio;
  readonly words: Words;
}): VNode | null {
  const chips = chipsOf(portfolio, words);
  if (chips.length === 0) return null;
  return (
    <ul class="chips no-print" aria-label={words.t.portfolio.narrowedTo}>
      {chips.map(({ text, without }) => (
        <li>
          <a class="chip" href={portfolioAddress(without)}>
            {text} <span aria-hidden="true">×</span>
            <span class="unseen">{words.t.portfolio.removeChip}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function chipsOf(
  { query, units, caseworkers }: Portfolio,
  { t, language }: Words,
): readonly Chip[] {
  const { gruppe, ydelse, enhed, sagsbehandler } = query;
  const chips: Chip[] = [];
  if (gruppe !== null) {
    const text = `${t.portfolio.group}: ${targetGroups.label(gruppe, language)}`;
    chips.push({ text, without: { ...query, gruppe: null } });
  }
  if (ydelse !== null) {
    const text = `${t.portfolio.benefit}: ${benefits.label(ydelse, language)}`;
    chips.push({ text, without: { ...query, ydelse: null } });
  }
  if (enhed !== null) {
    const text = `${t.portfolio.unit}: ${units.find(({ id }) => id === enhed)?.name ?? t.unknown}`;
    chips.push({ text, without: { ...query, enhed: null } });
  }
  if (sagsbehandler !== null) {
    const name = caseworkers.find(({ id }) => id === sagsbehandler)?.name ?? t.unknown;
    const text =
      sagsbehandler === withoutCaseworker
        ? t.portfolio.noCaseworker
        : `${t.portfolio.caseworker}: ${name}`;
    chips.push({ text, without: { ...query, sagsbehandler: null } });
  }
  return chips;
}
