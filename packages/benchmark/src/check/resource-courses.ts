import { type Group, groupLabels, jobcentreGroups } from '../frame/group.ts';
import type { Finding } from '../statements/finding.ts';
import type { ResultTable } from '../table/result-table.ts';
import { listed, numberText } from '../wording/number-text.ts';
import { type Figures, figuresOf } from './figures.ts';
import { documentOf } from './place.ts';

/** Groups whose persons together may be what the resources of resource courses are held against. */
export interface DenominatorTried {
  readonly groups: readonly Group[];
  /** Mean of the absolute differences to the productivity printed. */
  readonly meanDeviation: number;
  readonly municipalities: number;
  /** Municipalities whose productivity it gives within 0.12. */
  readonly near: number;
}

const nearEnough = 0.12;

/**
 * Tries every set of groups as what resource courses are held against: FTE by share of resources, persons by benefit
 * pressure. The set with the smallest mean deviation comes first.
 */
export function resourceCourseDenominators(
  tables: readonly ResultTable[],
): readonly DenominatorTried[] {
  const all = figuresOf(tables);
  const sets = Array.from({ length: 2 ** jobcentreGroups.length - 1 }, (_, place) =>
    jobcentreGroups.filter((_group, bit) => ((place + 1) & (1 << bit)) !== 0),
  );
  return sets
    .flatMap((groups): readonly DenominatorTried[] => {
      const deviations = all.flatMap((figures) => {
        const deviation = deviationOf(figures, groups);
        return deviation === null ? [] : [deviation];
      });
      if (deviations.length === 0) return [];
      return [
        {
          groups,
          meanDeviation: deviations.reduce((sum, each) => sum + each, 0) / deviations.length,
          municipalities: deviations.length,
          near: deviations.filter((each) => each <= nearEnough).length,
        },
      ];
    })
    .toSorted((a, b) => a.meanDeviation - b.meanDeviation);
}

function deviationOf(figures: Figures, groups: readonly Group[]): number | null {
  const printed = figures.productivity('ressourceforloeb');
  const share = figures.key('ressourcefordeling/ressourceforloeb');
  const total = figures.of('samlet', 'produktivitet');
  const all = figures.key('forsoergelsestryk/jc-maalgruppe');
  const pressures = groups.map((group) => figures.key(`forsoergelsestryk/${group}`)?.value ?? null);
  const pressure = pressures.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  if (printed === null || share === null || total === null || all === null || pressure === 0) {
    return null;
  }
  // FTE per 1,000 of all persons, held against the persons of the set instead.
  const computed = ((share.value / 100) * total.value * all.value) / pressure;
  return Math.abs(computed - printed.value);
}

/** Says which persons the resource courses are held against, where one set fits all municipalities. */
export function resourceCourseFindings(tables: readonly ResultTable[]): readonly Finding[] {
  const [best, next] = resourceCourseDenominators(tables);
  const table = tables.find((each) => each.subject === 'ressourceforloeb');
  if (best === undefined || table === undefined) return [];
  const names = (tried: DenominatorTried): string =>
    listed(tried.groups.map((group) => groupLabels[group]));
  const told = (tried: DenominatorTried): string =>
    `${names(tried)}: ${numberText(tried.meanDeviation, 3)} i gennemsnit, ${tried.near} af ${tried.municipalities} inden for ${numberText(nearEnough, 2)}`;
  return [
    {
      verdict: best.near === best.municipalities ? 'bekraeftet' : 'kan-ikke-efterproeves',
      check: 'naevner-ressourceforloeb',
      places: [{ document: documentOf(table), line: table.rows[0]?.line ?? 1, quote: table.title }],
      text: `Ressourceforløb er holdt op mod alle årspersoner i ${names(best)}, ikke mod dem der er i et forløb.`,
      computation: [best, ...(next === undefined ? [] : [next])].map(told).join('; '),
    },
  ];
}
