import { codesOf, noCode } from '../../compute/figure.ts';
import type { Spells } from '../../flow/case-flow.ts';
import type { NamedPeriod } from '../../period/period.ts';
import { type DimensionId, dimensions } from '../../snapshot/dimension.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import {
  type GroupSurvival,
  type SeenSpell,
  survivalByGroup,
} from '../../survival/survival-by-group.ts';
import { shareLeft, type SurvivalCurve } from '../../survival/survival-curve.ts';
import { measureOf, type OverviewGround, silent } from '../cells.ts';
import { periodTitle, spellsCell } from '../counts.ts';
import type { Report, ReportCell, ReportColumn, ReportRow, ReportSection } from '../report.ts';
import {
  inBoth,
  inside,
  listText,
  named,
  numberText,
  percentText,
  type Said,
  sentence,
  type Writing,
} from '../words.ts';

/** Dimensions that curves can be grouped by. */
export const survivalGroups: readonly DimensionId[] = ['ydelse', 'maalgruppe', 'alder', 'enhed'];

/** Days of which the share left stands in the table: 13, 26 and 52 weeks, two and three years. */
const shownDays = [91, 182, 364, 728, 1092] as const;
/** More curves than so cannot be told apart without colour. */
const mostCurves = 5;
const writing: Writing = { unit: 'pct', decimals: 0 };

/**
 * Survival curves of the spells that began in a year: what share is still on the benefit after so long, with the weeks in
 * which most leave.
 *
 * @param groupBy what the curves are told apart by
 * @param nameOf the name of a code of the municipality's own, such as a team's
 */
export function survivalReport(
  ground: OverviewGround,
  begun: NamedPeriod,
  groupBy: DimensionId,
  nameOf: (code: string) => string,
): Report {
  const { snapshot, filter } = ground;
  const list = dimensions[groupBy].codes?.codes;
  const nameIn = (code: string | null): Said => {
    if (code === null || code === noCode) return { da: 'Ingen', en: 'None' };
    const known = list?.find((one) => one.code === code);
    return known === undefined ? named(nameOf(code)) : { da: known.da, en: known.en };
  };
  const [whole] = survivalByGroup(snapshot, { begun, filter });
  const groups = survivalByGroup(snapshot, { begun, filter, groupBy });
  const all = whole === undefined ? [] : [{ name: named(ground.place), ...whole }];
  const each = groups.map((group) => ({ name: nameIn(group.code), ...group }));
  const largest = each.toSorted((a, b) => b.curve.spells - a.curve.spells).slice(0, mostCurves);
  const order = codesOf(snapshot, groupBy);
  const drawn = largest.toSorted(
    (a, b) => order.indexOf(a.code ?? noCode) - order.indexOf(b.code ?? noCode),
  );
  return {
    id: 'overlevelse',
    title: { da: 'Overlevelseskurver', en: 'Survival curves' },
    period: inBoth((language) => {
      const year = periodTitle(begun)[language];
      return language === 'da' ? `forløb begyndt i ${year}` : `spells begun in ${year}`;
    }),
    sections: [
      curves(snapshot, [...each, ...all], drawn),
      criticalPoints(snapshot, [...all, ...drawn]),
    ],
  };
}

type NamedCurve = GroupSurvival & { readonly name: Said };

function curves(
  snapshot: Snapshot,
  rows: readonly NamedCurve[],
  drawn: readonly NamedCurve[],
): ReportSection {
  const source = measureOf('tilgang').source;
  const columns: readonly ReportColumn[] = [
    { heading: { da: 'Forløb', en: 'Spells' }, group: null, period: null },
    { heading: { da: 'Slut', en: 'Ended' }, group: null, period: null },
    { heading: { da: 'Median, dage', en: 'Median, days' }, group: null, period: null },
    ...shownDays.map((days): ReportColumn => ({
      heading: inBoth((language) => (language === 'da' ? `${days / 7} uger` : `${days / 7} weeks`)),
      group: { da: 'Stadig på ydelsen, procent', en: 'Still on the benefit, per cent' },
      period: null,
    })),
  ];
  return {
    id: 'kurver',
    title: { da: 'Hvor mange er der stadig?', en: 'How many are still there?' },
    summary: drawn.map(({ name, curve }) => leftSentence(name, curve)),
    table: {
      caption: { da: 'Andel, der stadig er på ydelsen', en: 'Share that is still on the benefit' },
      of: { da: 'Gruppe', en: 'Group' },
      unit: { da: 'Procent af forløbene', en: 'Per cent of the spells' },
      columns,
      rows: rows.map(({ name, curve, code, seen }): ReportRow => ({
        heading: name,
        ...(code === null ? { kind: 'sum' as const } : {}),
        cells: [
          spellsCell(snapshot, `forloeb/${keyOf(code)}`, rowsOf(seen)),
          spellsCell(snapshot, `slut/${keyOf(code)}`, rowsOf(seen.filter(({ ended }) => ended))),
          curve.median === null ? silent({ kind: 'tom' }) : number(curve.median),
          ...shownDays.map((days) => shareCell(curve, days)),
        ],
      })),
    },
    chart:
      drawn.length === 0
        ? null
        : {
            kind: 'trin',
            along: { da: 'Dage siden forløbet begyndte', en: 'Days since the spell began' },
            series: drawn.map(({ name, curve }) => ({
              name,
              points: [
                ...curve.steps.map(({ day, share, low, high }) => ({
                  x: day,
                  y: share * 100,
                  low: low * 100,
                  high: high * 100,
                })),
                ...lastPoint(curve),
              ],
              stretches: curve.critical.map(({ from, to }) => ({ from, to })),
            })),
            writing,
          },
    notes: [
      {
        da: 'Kaplan og Meiers metode: et forløb, der løber endnu, tæller med, så længe vi har set det, og et, der slutter, fordi borgeren flytter fra kommunen, til flytningen. Det lyse bånd er usikkerheden (95 pct.). Gruppen er den på forløbets første dag.',
        en: 'The method of Kaplan and Meier: a spell that still runs counts for as long as it has been seen, and one that ends because the citizen moves away until the move. The pale band is the uncertainty (95 per cent). The group is that of the first day.',
      },
      {
        da: 'Hvor en kurve er tyk, er et kritisk punkt: fire uger, hvor flere end ellers af dem, der er tilbage, går.',
        en: 'Where a curve is thick is a critical point: four weeks in which more than usual of those left leave.',
      },
      {
        da: `Højst ${mostCurves} kurver tegnes, dem med flest forløb; alle står i tabellen. En streg betyder, at ingen er set så længe.`,
        en: `At most ${mostCurves} curves are drawn, those of most spells; all stand in the table. A dash means that nobody has been seen for so long.`,
      },
    ],
    source: named(source),
  };
}

/** The curve holds until the last day anything was seen. */
function lastPoint({ steps, until }: SurvivalCurve): readonly {
  readonly x: number;
  readonly y: number;
  readonly low: number;
  readonly high: number;
}[] {
  const last = steps.at(-1);
  if (last === undefined || last.day >= until) return [];
  return [{ x: until, y: last.share * 100, low: last.low * 100, high: last.high * 100 }];
}

const number = (value: number): ReportCell => ({
  decimals: 0,
  of: null,
  down: null,
  value,
  silence: null,
});

const rowsOf = (seen: readonly SeenSpell[]): Spells => seen.map(({ row }) => row);

/** Of all, and of those without a code, a group has a name of its own in keys. */
const keyOf = (code: string | null): string =>
  code === null ? 'alle' : code === noCode ? 'ingen' : code;

function shareCell(curve: SurvivalCurve, days: number): ReportCell {
  const share = shareLeft(curve, days);
  if (share === null) return silent({ kind: 'tom' }, 1);
  return { decimals: 1, of: null, down: null, value: share * 100, silence: null };
}

function leftSentence(name: Said, curve: SurvivalCurve): Said {
  const half = shareLeft(curve, 182);
  return inBoth((language) => {
    const da = language === 'da';
    const spells = numberText(curve.spells, 0, language);
    const median =
      curve.median === null
        ? da
          ? 'over halvdelen er der stadig'
          : 'more than half are still there'
        : da
          ? `halvdelen er væk efter ${numberText(curve.median, 0, language)} dage`
          : `half are gone after ${numberText(curve.median, 0, language)} days`;
    const after =
      half === null
        ? ''
        : da
          ? `; efter 26 uger er ${percentText(half * 100, 0, language)} der endnu`
          : `; after 26 weeks ${percentText(half * 100, 0, language)} are still there`;
    return sentence(
      da
        ? `${name.da} (${spells} forløb): ${median}${after}`
        : `${name.en} (${spells} spells): ${median}${after}`,
    );
  });
}

function criticalPoints(snapshot: Snapshot, rows: readonly NamedCurve[]): ReportSection {
  const points = rows.flatMap(({ name, curve, code, seen }) =>
    curve.critical.map((point) => ({
      name,
      point,
      key: `${keyOf(code)}/${point.from}`,
      // On the first day of the weeks those who ended on it are gone already.
      left: seen.filter(({ days }) => days > point.from),
    })),
  );
  const weeks = (days: number): number => days / 7;
  const span = (from: number, to: number): Said => ({
    da: `uge ${weeks(from) + 1}-${weeks(to)}`,
    en: `weeks ${weeks(from) + 1} to ${weeks(to)}`,
  });
  return {
    id: 'kritiske-punkter',
    title: { da: 'Kritiske punkter', en: 'Critical points' },
    summary: rows.map(({ name, curve }) =>
      inBoth((language) => {
        const list = listText(
          curve.critical.map(
            ({ from, to, rate }) =>
              `${span(from, to)[language]} (${percentText(rate * 100, 0, language)})`,
          ),
          language,
        );
        if (language === 'da') {
          return curve.critical.length === 0
            ? `${name.da}: ingen uger skiller sig ud.`
            : sentence(`${name.da}: flest går i ${list}`);
        }
        return curve.critical.length === 0
          ? `${name.en}: no weeks stand out.`
          : sentence(`${name.en}: most leave in ${list}`);
      }),
    ),
    table: {
      caption: {
        da: 'De fire uger, hvor flest af de tilbageværende går',
        en: 'The four weeks in which most of those left leave',
      },
      of: { da: 'Gruppe og uger', en: 'Group and weeks' },
      unit: { da: 'Procent af de tilbageværende', en: 'Per cent of those left' },
      columns: [
        { heading: { da: 'Tilbage', en: 'Left' }, group: null, period: null },
        { heading: { da: 'Slut', en: 'Ended' }, group: null, period: null },
        { heading: { da: 'Procent', en: 'Per cent' }, group: null, period: null },
      ],
      rows: points.map(({ name, point, key, left }): ReportRow => ({
        heading: inBoth((language) => `${name[language]}, ${span(point.from, point.to)[language]}`),
        cells: [
          spellsCell(snapshot, `tilbage/${key}`, rowsOf(left)),
          spellsCell(
            snapshot,
            `slut/${key}`,
            rowsOf(left.filter(({ days, ended }) => ended && days <= point.to)),
          ),
          { decimals: 1, of: null, down: null, value: point.rate * 100, silence: null },
        ],
      })),
    },
    chart:
      points.length === 0
        ? null
        : {
            kind: 'soejler',
            bars: points.map(({ name, point }) => ({
              label: inBoth(
                (language) => `${name[language]}, ${inside(span(point.from, point.to)[language])}`,
              ),
              value: point.rate * 100,
              between: null,
              note: inBoth((language) =>
                language === 'da'
                  ? `(af ${numberText(point.atRisk, 0, language)})`
                  : `(of ${numberText(point.atRisk, 0, language)})`,
              ),
            })),
            writing,
          },
    notes: [
      {
        da: 'Et kritisk punkt er fire uger, hvor flere end ellers af dem, der er tilbage, går. Der skal være mindst 20 tilbage, for at ugerne tæller.',
        en: 'A critical point is four weeks in which more than usual of those left leave. At least 20 must be left for the weeks to count.',
      },
    ],
    source: named('Egen opgørelse efter overlevelseskurverne'),
  };
}
