import { hasEnded, newestEnded } from '@rettidig/figures';
import { riskGroup } from '@rettidig/figures/overview';
import { codeField, periodAsked, periodChoice, unitAsked } from '../reports/choices.ts';
import { groundOf, modelOf } from '../reports/load.ts';
import { reportRoutes } from '../reports/routes.tsx';
import { textsOfReports } from '../reports/texts.ts';

const path = '/noegletal/risikogruppen';

/** The group at risk of losing unemployment benefit, and its package. */
export const risikogruppen = reportRoutes({
  path,
  hasCases: true,
  fields: { maaned: codeField, enhed: codeField },
  load: async (visit, { maaned, enhed }) => {
    const { language } = visit.words;
    const t = textsOfReports(language);
    const base = await visit.ground.figures.of(visit.session.municipality);
    const { on } = base.snapshot;
    const usual = newestEnded('maaned', base.snapshot);
    const month = periodAsked(maaned, { field: 'maaned', kind: 'maaned', on, usual });
    const unit = unitAsked(enhed, base, language);
    return modelOf(visit, base, unit, {
      path,
      report: riskGroup(await groundOf(visit, base, unit), month),
      notEnded: !hasEnded(month, base.snapshot),
      lead: t.riskLead,
      choices: [
        periodChoice(month, { field: 'maaned', label: t.month, on, language, newest: usual }),
        unit.choice,
      ],
    });
  },
});
