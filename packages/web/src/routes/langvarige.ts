import { hasEnded, newestEnded } from '@rettidig/figures';
import { longCases } from '@rettidig/figures/overview';
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

const path = '/noegletal/langvarige';

/** Cases of more than three years. */
export const langvarige = reportRoutes({
  path,
  fields: { maaned: codeField, ydelse: codeField, enhed: codeField },
  load: async (visit, { maaned, ydelse, enhed }) => {
    const { language } = visit.words;
    const t = textsOfReports(language);
    const base = await visit.ground.figures.of(visit.session.municipality);
    const { on } = base.snapshot;
    const usual = newestEnded('maaned', base.snapshot);
    const month = periodAsked(maaned, { field: 'maaned', kind: 'maaned', on, usual });
    const unit = unitAsked(enhed, base, language);
    const benefit = benefitAsked(ydelse, language);
    return modelOf(visit, base, unit, {
      path,
      report: longCases(await groundOf(visit, base, unit, { also: benefit.filter }), month),
      notEnded: !hasEnded(month, base.snapshot),
      lead: t.longLead,
      choices: [
        periodChoice(month, { field: 'maaned', label: t.month, on, language, newest: usual }),
        benefit.choice,
        unit.choice,
      ],
    });
  },
});
