import type { Unit } from '../table/result-table.ts';
import type { Scale } from './degree.ts';

/**
 * The cuts were fitted to the 86 statements on resources and the 36 on quality in the benchmark report of 2013; other reports
 * have not been tried. On resources they give 79 and 27 of the statements; what they do not give contradicts another
 * statement or lies within rounding (see the test).
 */
const fitted = 'tilpasset udsagnene i rapporten fra 2013';

export const areaScale: Scale = {
  id: 'hovedomraader',
  label: 'hovedområder',
  unit: 'årsværk pr. 1.000 årspersoner',
  cuts: [
    { degree: 'lidt', from: 0.15 },
    { degree: 'middel', from: 2.1 },
    { degree: 'betydelig', from: 4.5 },
    { degree: 'markant', from: 6.55 },
  ],
  source: fitted,
};

export const taskScale: Scale = {
  id: 'delopgaver',
  label: 'delopgaver og underopgaver',
  unit: 'årsværk pr. 1.000 årspersoner',
  cuts: [
    { degree: 'lidt', from: 0.15 },
    { degree: 'middel', from: 1.05 },
    { degree: 'betydelig', from: 2.75 },
    { degree: 'markant', from: 4.35 },
  ],
  source: fitted,
};

export const inhabitantScale: Scale = {
  id: 'indbyggere',
  label: 'ressourcer i forhold til befolkningen',
  unit: 'årsværk pr. 1.000 indbyggere på 18-64 år',
  cuts: areaScale.cuts.map(({ degree, from }) => ({ degree, from: from / 10 })),
  source:
    'en tiendedel af skalaen for hovedområder: målgruppen er ca. en tiendedel af befolkningen',
};

export const shareScale: Scale = {
  id: 'andele',
  label: 'andele af ressourcer og personer',
  unit: 'procentpoint',
  cuts: [
    { degree: 'lidt', from: 0.35 },
    { degree: 'middel', from: 2 },
    { degree: 'betydelig', from: 5 },
    { degree: 'markant', from: 10 },
  ],
  source: `de to nederste grænser ${fitted}; de øvrige er fastsat her`,
};

export const rateScale: Scale = {
  id: 'procenter',
  label: 'kvalitetsindikatorer i procent',
  unit: 'procentpoint',
  cuts: [
    { degree: 'lidt', from: 0.75 },
    { degree: 'middel', from: 1.5 },
    { degree: 'betydelig', from: 4 },
    { degree: 'markant', from: 6 },
  ],
  source: fitted,
};

export const intensityScale: Scale = {
  id: 'intensiteter',
  label: 'samtaler og tilbud',
  unit: 'samtaler pr. 13 uger eller tilbud pr. årsperson',
  cuts: [
    { degree: 'lidt', from: 0.05 },
    { degree: 'betydelig', from: 0.15 },
    { degree: 'markant', from: 0.45 },
  ],
  source: fitted,
};

/** Every scale, in the order they are shown. */
export const scales: readonly Scale[] = [
  areaScale,
  taskScale,
  inhabitantScale,
  shareScale,
  rateScale,
  intensityScale,
];

/**
 * The scale of a figure; null for what no words are declared for: placings, counts and persons.
 * @param whole whether it is a whole area, not a part or a sub task
 */
export function scaleOf(unit: Unit, whole: boolean): Scale | null {
  switch (unit) {
    case 'aarsvaerk-pr-1000-aarspersoner':
      return whole ? areaScale : taskScale;
    case 'aarsvaerk-pr-1000-indbyggere':
      return inhabitantScale;
    case 'samtaler-pr-13-uger':
    case 'tilbud-pr-aarsperson':
      return intensityScale;
    case 'pct':
      return rateScale;
    case 'pct-af-indbyggere':
    case 'pct-af-aarsvaerk':
      return shareScale;
    case 'aarsvaerk':
    case 'personer':
    case 'placering':
    case 'antal':
      return null;
  }
}
