import { groupLabels, jobcentreGroups } from '../frame/group.ts';
import type { Finding, Verdict } from '../statements/finding.ts';
import type { ResultTable } from '../table/result-table.ts';
import { numberText } from '../wording/number-text.ts';
import { type Figures, figuresOf, findingAbout } from './figures.ts';
import { over, rowNumber, times, verdictOn } from './known.ts';

/**
 * A group's productivity from figures that are printed apart: its share of the resources × total productivity × the target
 * group's pressure / the group's own. With persons at other providers it comes out higher than that, by as many of the group
 * as are there, which no table says.
 */
export function groupProductivityFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return figuresOf(tables).flatMap((figures) =>
    jobcentreGroups.flatMap((group) => groupFinding(figures, group)),
  );
}

function groupFinding(
  figures: Figures,
  group: (typeof jobcentreGroups)[number],
): readonly Finding[] {
  const printed = figures.productivity(group);
  const total = figures.of('samlet', 'produktivitet');
  const all = figures.key('forsoergelsestryk/jc-maalgruppe');
  const own = figures.key(`forsoergelsestryk/${group}`);
  const share = figures.key(`ressourcefordeling/${group}`);
  const elsewhere = figures.key('andet/anden-aktoer');
  if (printed === null || total === null || all === null || own === null || share === null) {
    return [];
  }
  const spent = times(share, times(total, all));
  const ratio = over(spent, { value: own.value * 100, low: own.low * 100, high: own.high * 100 });
  if (ratio === null) return [];
  const verdict = verdictOn(printed, ratio, printed.row.decimals);
  const mayBeElsewhere =
    verdict === 'modsagt-af-tabel' &&
    elsewhere !== null &&
    elsewhere.value > 0 &&
    printed.value > ratio.value;
  const stated: Verdict = mayBeElsewhere ? 'kan-ikke-efterproeves' : verdict;
  const said = rowNumber(printed.row, printed.value);
  const right = numberText(ratio.value, 1);
  return [
    findingAbout(figures, [printed, share, own], {
      verdict: stated,
      check: 'maalgruppens-produktivitet',
      text: mayBeElsewhere
        ? `${groupLabels[group]}, ${figures.municipality}: der står ${said}, og på alle personer er det ${right}; hvor mange af dem der er hos anden aktør er ikke oplyst for målgruppen.`
        : `${groupLabels[group]}, ${figures.municipality}: der står ${said}, og andel og forsørgelsestryk giver ${right}.`,
      computation: `${rowNumber(share.row, share.value)} × ${rowNumber(total.row, total.value)} × ${rowNumber(all.row, all.value)} / ${rowNumber(own.row, own.value)} = ${numberText(ratio.value, 2)} (${numberText(ratio.low, 1)}-${numberText(ratio.high, 1)})`,
    }),
  ];
}
