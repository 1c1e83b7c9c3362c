import { parse } from 'node:querystring';
import { benefits, type Benefit, targetGroups, type TargetGroup } from '@rettidig/law';
import { z } from 'zod';
import { choice, choices, id } from '../http/fields.ts';
import {
  type Attention,
  type Column,
  type Direction,
  type Scope,
  type Sorting,
  attentions,
  columns,
  directions,
  scopes,
  sortings,
} from './codes.ts';

/** Why the portfolio reads citizens, for the read log. */
export const portfolioPurpose = 'Mine borgere: overblik over borgere';

/** Everything the portfolio shows is in its address; this is the address as values. */
export interface PortfolioQuery {
  readonly se: Scope;
  readonly filter: readonly Attention[];
  readonly gruppe: TargetGroup | null;
  readonly ydelse: Benefit | null;
  /** A unit's id, where the whole municipality is shown. */
  readonly enhed: string | null;
  /** An employee's id, `ingen` for citizens without one. */
  readonly sagsbehandler: string | null;
  readonly sorter: Sorting;
  readonly retning: Direction;
  /** null: the columns that are usual for the scope. */
  readonly kolonner: readonly Column[] | null;
}

export const withoutCaseworker = 'ingen';

/** Reads the address of the portfolio; an empty field is a field that is not there. */
export const portfolioFields = {
  se: choice(scopes),
  filter: choices(attentions),
  gruppe: choice(targetGroups),
  ydelse: choice(benefits),
  enhed: z.union([z.literal(''), id]).optional(),
  sagsbehandler: z.union([z.literal(['', withoutCaseworker]), id]).optional(),
  sorter: choice(sortings),
  retning: choice(directions),
  kolonne: choices(columns),
};

export type PortfolioFields = z.infer<z.ZodObject<typeof portfolioFields>>;

export function portfolioQuery(fields: PortfolioFields): PortfolioQuery {
  return {
    se: fields.se ?? 'mine',
    filter: fields.filter,
    gruppe: fields.gruppe ?? null,
    ydelse: fields.ydelse ?? null,
    enhed: fields.enhed === '' ? null : (fields.enhed ?? null),
    sagsbehandler: fields.sagsbehandler === '' ? null : (fields.sagsbehandler ?? null),
    sorter: fields.sorter ?? 'frist',
    retning: fields.retning ?? 'stigende',
    kolonner: fields.kolonne.length === 0 ? null : fields.kolonne,
  };
}

/** Reads a query string that was kept; one that cannot be read any more is the whole list. */
export function keptQuery(text: string): PortfolioQuery {
  const schema = z.object(portfolioFields);
  return portfolioQuery(schema.safeParse(parse(text)).data ?? schema.parse({}));
}

/** The query string of a query, without what is usual; empty for the portfolio as it opens. */
export function queryString(query: PortfolioQuery): string {
  const params = new URLSearchParams();
  if (query.se !== 'mine') params.set('se', query.se);
  for (const filter of query.filter) params.append('filter', filter);
  if (query.gruppe !== null) params.set('gruppe', query.gruppe);
  if (query.ydelse !== null) params.set('ydelse', query.ydelse);
  if (query.enhed !== null) params.set('enhed', query.enhed);
  if (query.sagsbehandler !== null) params.set('sagsbehandler', query.sagsbehandler);
  if (query.sorter !== 'frist') params.set('sorter', query.sorter);
  if (query.retning !== 'stigende') params.set('retning', query.retning);
  for (const column of query.kolonner ?? []) params.append('kolonne', column);
  return params.toString();
}

/** The address that shows a query. */
export function portfolioAddress(query: PortfolioQuery, path = '/borgere'): string {
  const params = queryString(query);
  return params === '' ? path : `${path}?${params}`;
}

const usual: Readonly<Record<Scope, readonly Column[]>> = {
  mine: ['maalgruppe', 'frist', 'hvad', 'seneste-samtale', 'booket-samtale', 'tilbud', 'uger'],
  enhed: [
    'maalgruppe',
    'frist',
    'hvad',
    'seneste-samtale',
    'booket-samtale',
    'tilbud',
    'sagsbehandler',
  ],
};

/** The columns a query shows, in their fixed order. */
export function shownColumns(query: PortfolioQuery): readonly Column[] {
  const chosen = query.kolonner ?? usual[query.se];
  return columns.codes.map(({ code }) => code).filter((code) => chosen.includes(code));
}
