import { type Filter, lateDelivery } from '@rettidig/figures';
import type { OverviewGround, Report } from '@rettidig/figures/overview';
import { outsideIn } from '../external/others.ts';
import { targetsIn } from '../figures/load-targets.ts';
import { targetFor } from '../figures/target.ts';
import type { FigureBase } from '../figures/snapshots.ts';
import { textsOfFigures } from '../figures/texts.ts';
import { listDay, textDay } from '../format/days.ts';
import { listInstant } from '../format/instants.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { UnitAsked } from './choices.ts';
import { textsOfReports } from './texts.ts';
import type { ReportModel } from './model.ts';

/** What an overview is made from, for the whole municipality or one team. */
export async function groundOf(
  visit: EmployeeVisit,
  { snapshot }: FigureBase,
  unit: UnitAsked,
  {
    also = {},
    outside = [],
  }: {
    readonly also?: Filter;
    /** Ids of the tables from outside that the overview has numbers of others from. */
    readonly outside?: readonly string[];
  } = {},
): Promise<OverviewGround> {
  const municipality = visit.municipality?.name ?? '';
  const { targets, others } = await visit.read(async (tx) => ({
    targets: await targetsIn(tx),
    others: (await outsideIn(tx, { place: municipality, tableIds: outside })).others,
  }));
  return {
    others,
    snapshot,
    filter: { ...unit.filter, ...also },
    place: unit.name ?? municipality,
    target: (measure, filter, period) => targetFor(targets, { measure, filter, period }),
  };
}

/** The words around a report: whose figures, as known when, and what is said where nothing can be shown. */
export function modelOf(
  visit: EmployeeVisit,
  base: FigureBase,
  unit: UnitAsked | null,
  given: Pick<ReportModel, 'choices' | 'lead' | 'path'> & {
    readonly report: Report;
    /** A period that is asked for has not ended, and its figures would be half. */
    readonly notEnded?: boolean;
  },
): ReportModel {
  const { language } = visit.words;
  const t = textsOfReports(language);
  const municipality = visit.municipality?.name ?? '';
  const place =
    unit === null || unit.name === null ? municipality : `${municipality}, ${unit.name}`;
  const moment = t.asKnown(listInstant(base.asOf, language));
  const late = lateDelivery(base.snapshot);
  const f = textsOfFigures(language);
  const known = late === null ? moment : `${moment}, ${f.delivered(listDay(late, language))}`;
  const { report, notEnded = false, ...rest } = given;
  const isEmpty = base.snapshot.persons.length === 0;
  const period = report.period[language];
  const inTheWay = isEmpty
    ? t.noCases
    : notEnded
      ? late === null
        ? t.notEnded(period)
        : t.notDelivered(textDay(late, language))
      : report.sections.length === 0
        ? t.notBegun(period)
        : null;
  return {
    ...rest,
    base,
    report: inTheWay === null ? report : { ...report, sections: [] },
    source: `${t.own(place)}, ${period}. ${known}.`,
    asKnown: `${place} · ${known}`,
    notice: inTheWay ?? (late === null ? null : f.late(textDay(late, language))),
  };
}
