import type { DimensionId, Snapshot } from '@rettidig/figures';
import type { z } from 'zod';
import { leads } from '../http/access.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { type OverviewQuery, overviewOf, type OverviewTheme } from './overview.ts';
import { periodKindField } from './period-kinds.ts';
import { dimensionFields, filterIn, lastPeriod, periodField } from './query.ts';
import { targetsIn } from './load-targets.ts';
import type { FigureBase } from './snapshots.ts';
import { filterKey, type MeasureTarget } from './target.ts';

const able: readonly DimensionId[] = ['ydelse', 'enhed'];

export const overviewFields = {
  periodetype: periodKindField,
  til: periodField,
  ydelse: dimensionFields.ydelse,
  enhed: dimensionFields.enhed,
};

type OverviewFields = z.infer<z.ZodObject<typeof overviewFields>>;

export interface OverviewModel {
  readonly base: FigureBase;
  readonly municipality: string;
  readonly query: OverviewQuery;
  readonly themes: readonly OverviewTheme[];
  readonly targets: readonly MeasureTarget[];
  /** Whether the employee leads, and so sets targets. */
  readonly leads: boolean;
}

const computed = new WeakMap<Snapshot, Map<string, readonly OverviewTheme[]>>();

/** The overview of a snapshot, computed once for each question. */
function overviewFor(snapshot: Snapshot, query: OverviewQuery): readonly OverviewTheme[] {
  const known = computed.get(snapshot) ?? new Map<string, readonly OverviewTheme[]>();
  computed.set(snapshot, known);
  const key = `${query.last.code} ${filterKey(query.filter)}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const themes = overviewOf(snapshot, query);
  known.set(key, themes);
  return themes;
}

export async function loadOverview(
  visit: EmployeeVisit,
  fields: OverviewFields,
): Promise<OverviewModel> {
  const { ground, session, words, municipality } = visit;
  const base = await ground.figures.of(session.municipality);
  const { on } = base.snapshot;
  const kind = fields.periodetype ?? fields.til?.kind ?? 'maaned';
  const query: OverviewQuery = {
    kind,
    last: lastPeriod(on, kind, fields.til),
    filter: filterIn(base, { ydelse: fields.ydelse, enhed: fields.enhed }, able, words.language),
  };
  return {
    base,
    municipality: municipality?.name ?? '',
    query,
    themes: overviewFor(base.snapshot, query),
    targets: await visit.read(targetsIn),
    leads: leads(session.employee),
  };
}
