import { groupLabels, jobcentreGroups } from '../frame/group.ts';
import type { Finding } from '../statements/finding.ts';
import type { ResultTable } from '../table/result-table.ts';
import { numberText } from '../wording/number-text.ts';
import { findingAbout, type Figures, figuresOf } from './figures.ts';
import { rowNumber, scaled, times, verdictOn } from './known.ts';

/** FTE per 1,000 inhabitants = share of inhabitants in the target group × productivity. */
export function perInhabitantFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return figuresOf(tables).flatMap((figures): readonly Finding[] => {
    const printed = figures.key('andet/aarsvaerk-pr-1000-indbyggere');
    const share = figures.key('forsoergelsestryk/jc-maalgruppe');
    const total = figures.of('samlet', 'produktivitet');
    if (printed === null || share === null || total === null) return [];
    const product = scaled(times(share, total), 0.01);
    const verdict = verdictOn(printed, product, printed.row.decimals);
    const said = rowNumber(printed.row, printed.value);
    return [
      findingAbout(figures, [printed, share, total], {
        verdict,
        check: 'aarsvaerk-pr-indbygger',
        text: `${printed.row.label}, ${figures.municipality}: ${said} ${verdict === 'modsagt-af-tabel' ? 'passer ikke med' : 'svarer til'} målgruppens andel gange produktiviteten.`,
        computation: `${rowNumber(share.row, share.value)} × ${rowNumber(total.row, total.value)} = ${numberText(product.value, 2)}`,
      }),
    ];
  });
}

/** How near the two shares must be: 0.006 is what the rounding of the report of 2013 leaves. */
export const denominatorTolerance = 0.006;

/** The persons that the groups' resources are held against, as a share of all in the target group. */
export interface Denominators {
  /** Sum over the groups of share of resources × total productivity / the group's productivity. */
  readonly implied: number;
  /** 1 − share at other providers + those in education benefit, who are in no benefit pressure. */
  readonly expected: number;
  readonly elsewhere: number;
}

/** Null where a number it needs is missing. */
export function denominatorsOf(figures: Figures): Denominators | null {
  const total = figures.of('samlet', 'produktivitet');
  const elsewhere = figures.key('andet/anden-aktoer');
  if (total === null || elsewhere === null) return null;
  const part = (group: (typeof jobcentreGroups)[number] | 'uddannelsesydelse'): number | null => {
    const share = figures.key(`ressourcefordeling/${group}`);
    const productivity = figures.productivity(group);
    if (share === null || productivity === null || productivity.value === 0) return null;
    return ((share.value / 100) * total.value) / productivity.value;
  };
  const parts = jobcentreGroups.map(part);
  const education = part('uddannelsesydelse');
  if (education === null || parts.some((each) => each === null)) return null;
  const implied = parts.reduce<number>((sum, each) => sum + (each ?? 0), education);
  return {
    implied,
    expected: 1 - elsewhere.value / 100 + education,
    elsewhere: elsewhere.value / 100,
  };
}

/**
 * Which persons the groups are held against: the sum of those that resources and productivity imply is the target group
 * less those at other providers, with those in education benefit added. So group figures are net, and the total is gross.
 */
export function denominatorFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return figuresOf(tables).flatMap((figures): readonly Finding[] => {
    const found = denominatorsOf(figures);
    const elsewhere = figures.key('andet/anden-aktoer');
    const total = figures.of('samlet', 'produktivitet');
    if (found === null || elsewhere === null || total === null) return [];
    const gross = found.expected + found.elsewhere;
    const isNet = Math.abs(found.implied - found.expected) <= denominatorTolerance;
    const isGross = Math.abs(found.implied - gross) <= denominatorTolerance;
    const percent = (share: number): string => `${numberText(share * 100, 1)} %`;
    const held = `${figures.municipality}: målgrupperne er holdt op mod personer svarende til ${percent(found.implied)} af hele målgruppen`;
    const without = `uden dem hos anden aktør og med ${groupLabels.uddannelsesydelse} er det ${percent(found.expected)}`;
    return [
      findingAbout(figures, [total, elsewhere], {
        verdict: isNet || isGross ? 'bekraeftet' : 'modsagt-af-tabel',
        check: 'naevnere',
        text: `${held}; ${isGross && !isNet ? `dem hos anden aktør er talt med, ${percent(gross)}` : without}.`,
        computation: `sum af andel × samlet / målgruppens produktivitet = ${numberText(found.implied, 3)}; 1 − ${numberText(found.elsewhere, 3)} + ${numberText(gross - 1, 3)} = ${numberText(found.expected, 3)}`,
      }),
    ];
  });
}
