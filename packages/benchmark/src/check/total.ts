import { jobcentreGroups } from '../frame/group.ts';
import { resourceCourseGroups } from '../persons/persons.ts';
import type { Finding } from '../statements/finding.ts';
import type { ResultTable } from '../table/result-table.ts';
import { numberText } from '../wording/number-text.ts';
import { findingAbout, type Figures, figuresOf } from './figures.ts';
import { type Known, over, plus, rowNumber, scaled, sumOf, times, verdictOn } from './known.ts';
import { denominatorsOf, denominatorTolerance } from './target-group.ts';

/**
 * The total productivity rebuilt from figures that are printed apart: each group's productivity × its benefit pressure, and
 * resource courses × the pressure they are held against, over the pressure of all; with administration, strategic management
 * and the shares of education benefit and diverse. Where the groups are held against fewer persons, because some are at other
 * providers, it cannot fit, and the finding says so.
 */
export function totalFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return figuresOf(tables).flatMap((figures): readonly Finding[] => {
    const printed = figures.of('samlet', 'produktivitet');
    const rebuilt = rebuiltTotal(figures);
    if (printed === null || rebuilt === null) return [];
    const verdict = verdictOn(printed, rebuilt, printed.row.decimals);
    const said = rowNumber(printed.row, printed.value);
    const right = numberText(rebuilt.value, 1);
    const net = denominatorsOf(figures);
    const isExplained =
      net !== null &&
      net.elsewhere > 0 &&
      Math.abs(net.implied - net.expected) <= denominatorTolerance;
    const why = isExplained
      ? ` Det er anden aktør: ${numberText(net.elsewhere * 100, 1)} % af personerne er dér, og målgruppernes tal er uden dem, mens det samlede er med.`
      : '';
    return [
      findingAbout(figures, [printed], {
        verdict,
        check: 'samlet-af-dele',
        text:
          verdict === 'modsagt-af-tabel'
            ? `${figures.municipality}: der står ${said}, og delene giver ${right}.${why}`
            : `${figures.municipality}: delene giver ${right}, og der står ${said}.`,
        computation: `(sum af produktivitet × forsørgelsestryk) / ${numberText(rebuilt.pressure, 1)} + administration + strategisk ledelse + uddannelsesydelse og diverse = ${numberText(rebuilt.value, 2)} (${numberText(rebuilt.low, 1)}-${numberText(rebuilt.high, 1)})`,
      }),
    ];
  });
}

function rebuiltTotal(figures: Figures): (Known & { readonly pressure: number }) | null {
  const pressure = figures.key('forsoergelsestryk/jc-maalgruppe');
  const total = figures.of('samlet', 'produktivitet');
  const courses = figures.productivity('ressourceforloeb');
  const coursePressures = resourceCourseGroups.map((group) =>
    figures.key(`forsoergelsestryk/${group}`),
  );
  const groups = jobcentreGroups.map((group) => {
    const productivity = figures.productivity(group);
    const share = figures.key(`forsoergelsestryk/${group}`);
    return productivity === null || share === null ? null : times(productivity, share);
  });
  const administration =
    figures.of('administration', 'produktivitet') ?? figures.of('samlet', 'administration');
  const management = figures.of('ledelse', 'strategisk-ledelse');
  const rest = ['uddannelsesydelse', 'diverse'].map((id) =>
    figures.key(`ressourcefordeling/${id}`),
  );
  const all = [...groups, ...coursePressures, ...rest];
  if (
    pressure === null ||
    total === null ||
    courses === null ||
    administration === null ||
    management === null ||
    !all.every((each) => each !== null)
  ) {
    return null;
  }
  const there = (some: readonly (Known | null)[]): readonly Known[] =>
    some.filter((each) => each !== null);
  const spent = plus(sumOf(there(groups)), times(courses, sumOf(there(coursePressures))));
  const perPerson = over(spent, pressure);
  if (perPerson === null) return null;
  const others = scaled(times(sumOf(there(rest)), total), 0.01);
  const sum = sumOf([perPerson, administration, management, others]);
  return { ...sum, pressure: pressure.value };
}
