import { dimensions, newestEnded } from '@rettidig/figures';
import { survivalGroups, survivalReport } from '@rettidig/figures/overview';
import { notAmong } from '../figures/query.ts';
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

const path = '/noegletal/overlevelse';

/** What share of the spells is still running after so long. */
export const overlevelse = reportRoutes({
  path,
  hasCases: true,
  fields: { aar: codeField, efter: codeField, ydelse: codeField, enhed: codeField },
  load: async (visit, { aar, efter, ydelse, enhed }) => {
    const { language } = visit.words;
    const t = textsOfReports(language);
    const base = await visit.ground.figures.of(visit.session.municipality);
    const { on } = base.snapshot;
    const usual = newestEnded('aar', base.snapshot);
    const begun = periodAsked(aar, { field: 'aar', kind: 'aar', on, usual });
    const unit = unitAsked(enhed, base, language);
    const benefit = benefitAsked(ydelse, language);
    const group = efter === '' ? 'ydelse' : survivalGroups.find((id) => id === efter);
    if (group === undefined) throw notAmong('efter', efter, survivalGroups);
    const ground = await groundOf(visit, base, unit, { also: benefit.filter });
    const report = survivalReport(ground, begun, group, (id) => base.names.units.get(id) ?? id);
    return modelOf(visit, base, unit, {
      path,
      report: begun.from > on ? { ...report, sections: [] } : report,
      lead: t.survivalLead,
      choices: [
        periodChoice(begun, { field: 'aar', label: t.year, on, language }),
        {
          name: 'efter',
          label: t.groupBy,
          value: group,
          options: survivalGroups.map((code) => ({ code, name: dimensions[code][language] })),
        },
        benefit.choice,
        unit.choice,
      ],
    });
  },
});
