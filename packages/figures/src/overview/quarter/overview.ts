import type { NamedPeriod } from '../../period/period.ts';
import type { OverviewGround } from '../cells.ts';
import type { Report } from '../report.ts';
import { capital, inBoth, periodText } from '../words.ts';
import { activationSection } from './activation.ts';
import { companyOffersSection } from './company-offers.ts';
import { effectSections } from './effect.ts';
import { endReasonsSection } from './end-reasons.ts';
import { indicatorSection } from './indicator.ts';
import { monthsOf } from './months.ts';
import { timelinessSection } from './timeliness.ts';

/**
 * The quarterly overview of effort and effect, in the form of the paper of Høje-Taastrup, 26 February 2013, point 2
 * (catalogue P-011, I-020 to I-024, T-013, T-014). A quarter that has not begun has no sections.
 */
export function quarterlyOverview(ground: OverviewGround, quarter: NamedPeriod): Report {
  const { on } = ground.snapshot;
  const months = monthsOf(quarter, on);
  return {
    id: 'kvartalsoverblik',
    title: { da: 'Kvartalsoverblik', en: 'Quarterly overview' },
    period: inBoth((language) => capital(periodText(quarter, language))),
    sections:
      quarter.from > on
        ? []
        : [
            activationSection(ground, months),
            timelinessSection('samtale', ground, months),
            timelinessSection('tilbud', ground, months),
            companyOffersSection(ground, months),
            indicatorSection(ground, months),
            ...effectSections(ground, months),
            endReasonsSection(ground, months),
          ],
  };
}
