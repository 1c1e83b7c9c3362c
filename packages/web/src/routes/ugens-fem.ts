import { hasEnded, newestEnded } from '@rettidig/figures';
import { weeklyFive } from '@rettidig/figures/overview';
import { codeField, periodAsked, periodChoice, unitAsked } from '../reports/choices.ts';
import { groundOf, modelOf } from '../reports/load.ts';
import { reportRoutes } from '../reports/routes.tsx';
import { textsOfReports } from '../reports/texts.ts';

const path = '/noegletal/ugens-fem';

/** The five sharp figures, week by week. */
export const ugensFem = reportRoutes({
  path,
  fields: { uge: codeField, enhed: codeField },
  load: async (visit, { uge, enhed }) => {
    const { language } = visit.words;
    const t = textsOfReports(language);
    const base = await visit.ground.figures.of(visit.session.municipality);
    const { on } = base.snapshot;
    const usual = newestEnded('uge', base.snapshot);
    const week = periodAsked(uge, { field: 'uge', kind: 'uge', on, usual });
    const unit = unitAsked(enhed, base, language);
    const ground = await groundOf(visit, base, unit);
    return modelOf(visit, base, unit, {
      path,
      report: weeklyFive(ground, week, (id) => base.names.units.get(id) ?? id),
      notEnded: !hasEnded(week, base.snapshot),
      lead: t.fiveLead,
      choices: [
        periodChoice(week, { field: 'uge', label: t.week, on, language, newest: usual }),
        unit.choice,
      ],
    });
  },
});
