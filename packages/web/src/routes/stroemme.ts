import { newestEnded } from '@rettidig/figures';
import { streamsReport } from '@rettidig/figures/overview';
import { codeField, periodAsked, periodChoice, unitAsked } from '../reports/choices.ts';
import { groundOf, modelOf } from '../reports/load.ts';
import { reportRoutes } from '../reports/routes.tsx';
import { textsOfReports } from '../reports/texts.ts';

const path = '/noegletal/stroemme';

/** How cases flow between the benefits. */
export const stroemme = reportRoutes({
  path,
  hasCases: true,
  fields: { kvartal: codeField, enhed: codeField },
  load: async (visit, { kvartal, enhed }) => {
    const { language } = visit.words;
    const t = textsOfReports(language);
    const base = await visit.ground.figures.of(visit.session.municipality);
    const { on } = base.snapshot;
    const usual = newestEnded('kvartal', base.snapshot);
    const quarter = periodAsked(kvartal, { field: 'kvartal', kind: 'kvartal', on, usual });
    const unit = unitAsked(enhed, base, language);
    return modelOf(visit, base, unit, {
      path,
      report: streamsReport(await groundOf(visit, base, unit), quarter),
      lead: t.streamsLead,
      choices: [
        periodChoice(quarter, { field: 'kvartal', label: t.quarter, on, language }),
        unit.choice,
      ],
    });
  },
});
