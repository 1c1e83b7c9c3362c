import { type Filter, findMeasure, hasEnded, newestEnded, periodAfter } from '@rettidig/figures';
import { placesOf } from '@rettidig/figures/external';
import { inAndOut, monthsShown } from '@rettidig/figures/overview';
import { tablesOf } from '../external/others.ts';
import {
  benefitAsked,
  codeField,
  periodAsked,
  periodChoice,
  unitAsked,
} from '../reports/choices.ts';
import { groundOf, modelOf } from '../reports/load.ts';
import { reportRoutes } from '../reports/routes.tsx';
import { textsOfReports } from '../reports/texts.ts';

const path = '/noegletal/til-og-afgang';

/** The tables that have the country on the benefit that is asked for; none where all are. */
function countryTables(filter: Filter): readonly string[] {
  const measure = findMeasure('antal-personer');
  return measure === null || filter.ydelse === undefined ? [] : tablesOf(placesOf(measure, filter));
}

/** Spells that begin and end, month by month. */
export const tilOgAfgang = reportRoutes({
  path,
  hasCases: true,
  fields: { til: codeField, siden: codeField, ydelse: codeField, enhed: codeField },
  load: async (visit, { til, siden, ydelse, enhed }) => {
    const { language } = visit.words;
    const t = textsOfReports(language);
    const base = await visit.ground.figures.of(visit.session.municipality);
    const { on } = base.snapshot;
    const newest = newestEnded('maaned', base.snapshot);
    const last = periodAsked(til, { field: 'til', kind: 'maaned', on, usual: newest });
    const first = periodAfter(last, -monthsShown + 1);
    const usual = periodAfter(last, -9);
    const asked = periodAsked(siden, { field: 'siden', kind: 'maaned', on, usual });
    // The form sends it along with another last month, from which it can be out of sight.
    const since = asked.from < first.from || asked.from > last.from ? usual : asked;
    const unit = unitAsked(enhed, base, language);
    const benefit = benefitAsked(ydelse, language);
    return modelOf(visit, base, unit, {
      path,
      report: inAndOut(
        await groundOf(visit, base, unit, {
          also: benefit.filter,
          outside: countryTables(benefit.filter),
        }),
        last,
        since,
      ),
      notEnded: !hasEnded(last, base.snapshot),
      lead: t.flowLead,
      choices: [
        periodChoice(last, { field: 'til', label: t.until, on, language, newest }),
        periodChoice(since, {
          field: 'siden',
          label: t.since,
          on,
          language,
          newest: last,
          count: monthsShown,
        }),
        benefit.choice,
        unit.choice,
      ],
    });
  },
});
