import { benefits } from '@rettidig/law';
import { computeFigure, type Filter } from '../../compute/figure.ts';
import { type CaseFlow, caseFlow } from '../../flow/case-flow.ts';
import type { MeasureId } from '../../measure/measure.ts';
import type { NamedPeriod } from '../../period/period.ts';
import { statuses } from '../../snapshot/dimension.ts';
import { statusOfBenefit } from '../../snapshot/status.ts';
import { measureOf, type OverviewGround } from '../cells.ts';
import { periodTitle } from '../counts.ts';
import type {
  Report,
  ReportCell,
  ReportColumn,
  ReportRow,
  ReportSection,
  WayDown,
} from '../report.ts';
import { inBoth, inside, named, numberText, type Said } from '../words.ts';

/**
 * How cases flow between the benefits, and in and out of them, in a period (forbundne kar): a matrix, the same as streams,
 * and each benefit's balance. A period that has not begun has no sections.
 */
export function streamsReport(ground: OverviewGround, period: NamedPeriod): Report {
  const flow = caseFlow(ground.snapshot, { period, unit: ground.filter.enhed?.[0] ?? null });
  return {
    id: 'stroemme',
    title: { da: 'Strømme mellem ydelser', en: 'Flow between benefits' },
    period: periodTitle(period),
    sections: flow === null ? [] : [matrix(ground, flow, period), balance(ground, flow, period)],
  };
}

function nameOf(code: string): Said {
  const known = statuses.codes.find((one) => one.code === code);
  return known === undefined ? named(code) : { da: known.da, en: known.en };
}

const plain = (heading: Said): ReportColumn => ({ heading, group: null, period: null });
const count = (value: number): ReportCell => ({
  decimals: 0,
  of: null,
  down: null,
  value,
  silence: null,
});

function matrix(
  ground: OverviewGround,
  { statuses: codes, flows }: CaseFlow,
  period: NamedPeriod,
): ReportSection {
  const wayOf = waysDown(ground, period);
  const between = (from: string, to: string): number =>
    flows.find((one) => one.from === from && one.to === to)?.count ?? 0;
  const froms = codes.filter((code) => flows.some(({ from }) => from === code));
  const tos = codes.filter((code) => flows.some(({ to }) => to === code));
  const total = (of: (flow: CaseFlow['flows'][number]) => boolean): number =>
    flows.filter(of).reduce((sum, one) => sum + one.count, 0);
  const most = flows.toSorted((a, b) => b.count - a.count).slice(0, 5);
  return {
    id: 'matrix',
    title: { da: 'Fra og til', en: 'From and to' },
    summary:
      flows.length === 0
        ? [{ da: 'Ingen sager er skiftet i perioden.', en: 'No case has changed in the period.' }]
        : most.map(({ from, to, count: cases }) =>
            inBoth((language) => {
              const size = numberText(cases, 0, language);
              const [before, after] = [nameOf(from)[language], nameOf(to)[language]];
              return language === 'da'
                ? `${size} gik fra ${inside(before)} til ${inside(after)}.`
                : `${size} went from ${inside(before)} to ${inside(after)}.`;
            }),
          ),
    table: {
      caption: { da: 'Sager fra og til hver ydelse', en: 'Cases from and to each benefit' },
      of: { da: 'Fra', en: 'From' },
      unit: { da: 'Antal sager', en: 'Number of cases' },
      columns: [
        ...tos.map((code) => ({ ...plain(nameOf(code)), group: { da: 'Til', en: 'To' } })),
        { ...plain({ da: 'I alt', en: 'In all' }), group: { da: 'Til', en: 'To' } },
      ],
      rows: [
        ...froms.map((from): ReportRow => ({
          heading: nameOf(from),
          cells: [
            ...tos.map((to) => {
              const cases = between(from, to);
              return cases === 0 ? count(0) : { ...count(cases), down: wayOf(from, to, cases) };
            }),
            count(total((one) => one.from === from)),
          ],
        })),
        {
          heading: { da: 'I alt', en: 'In all' },
          kind: 'sum',
          cells: [
            ...tos.map((to) => count(total((one) => one.to === to))),
            count(total(() => true)),
          ],
        },
      ],
    },
    chart:
      flows.length === 0
        ? null
        : {
            kind: 'stroem',
            from: froms.map(nameOf),
            to: tos.map(nameOf),
            flows: froms.map((from) => tos.map((to) => between(from, to))),
            writing: { unit: 'tal', decimals: 0 },
          },
    notes: [
      {
        da: 'Et skift tæller på den nye ydelses første dag, og mellem to ydelser én gang. De, der kommer fra ingen ydelse eller går til ingen, tæller med det, de levede af dagen før eller dagen efter. En fraflyttet, om hvem intet er registreret, står for sig: hvad borgeren lever af i den nye kommune, kendes ikke.',
        en: 'A change counts on the first day of the new benefit, and between two benefits once. Those who come from none or go to none count with what they lived on the day before or after. One who has moved away without anything recorded stands apart: what they live on in the new municipality is not known.',
      },
    ],
    source: named('Egen opgørelse; status efter jobindsats.dk (Y07B15)'),
  };
}

/** The benefit that a status stands for; null where it is none. */
function benefitOf(status: string): string | null {
  return benefits.codes.find(({ code }) => statusOfBenefit[code] === status)?.code ?? null;
}

/**
 * The cases behind a stream: those who came to a benefit, by what they lived on before, or those who left one, by what they
 * lived on after. It leads there only where exactly as many are found: on the edge of the period the two count differently.
 */
function waysDown(
  ground: OverviewGround,
  period: NamedPeriod,
): (from: string, to: string, cases: number) => WayDown | null {
  const { snapshot, filter } = ground;
  const wayIf = (id: MeasureId, own: Filter, cases: number): WayDown | null => {
    const asked = { ...filter, ...own };
    const [whole] = computeFigure(snapshot, measureOf(id), { periods: [period], filter: asked });
    return whole?.cells[0]?.numerator === cases
      ? { measure: id, period, filter: asked, side: 'numerator' }
      : null;
  };
  return (from, to, cases) => {
    const [came, left] = [benefitOf(to), benefitOf(from)];
    if (came !== null) return wayIf(inflow, { ydelse: [came], status: [from] }, cases);
    return left === null ? null : wayIf('afgang', { ydelse: [left], status: [to] }, cases);
  };
}

const inflow: MeasureId = 'tilgang';

function balance(
  ground: OverviewGround,
  { balance: rows }: CaseFlow,
  period: NamedPeriod,
): ReportSection {
  const down = (code: string): ReportCell['down'] => {
    const benefit = benefitOf(code);
    if (benefit === null) return null;
    const filter: Filter = { ...ground.filter, ydelse: [benefit] };
    return { measure: inflow, period, filter, side: 'numerator' };
  };
  const wrong = rows.filter((one) => one.before + one.in - one.out !== one.after).length;
  return {
    id: 'kar',
    title: { da: 'Karrene', en: 'The vessels' },
    summary: [
      wrong === 0
        ? {
            da: 'Hver ydelses tal går op: de, der var der, plus dem, der kom, minus dem, der gik, er dem, der er der nu.',
            en: 'Each benefit adds up: those there were, plus those who came, less those who left, are those there are now.',
          }
        : { da: `${wrong} ydelser går ikke op.`, en: `${wrong} benefits do not add up.` },
      ...rows
        .filter((one) => one.before !== one.after)
        .toSorted((a, b) => Math.abs(b.after - b.before) - Math.abs(a.after - a.before))
        .slice(0, 3)
        .map((one) =>
          inBoth((language) => {
            const size = numberText(Math.abs(one.after - one.before), 0, language);
            const more = one.after > one.before;
            return language === 'da'
              ? `${nameOf(one.code).da}: ${size} ${more ? 'flere' : 'færre'}.`
              : `${nameOf(one.code).en}: ${size} ${more ? 'more' : 'fewer'}.`;
          }),
        ),
    ],
    table: {
      caption: { da: 'Hver ydelse gennem perioden', en: 'Each benefit through the period' },
      of: { da: 'Ydelse', en: 'Benefit' },
      unit: { da: 'Antal sager', en: 'Number of cases' },
      columns: [
        plain({ da: 'Dagen før', en: 'The day before' }),
        plain({ da: '+ kom', en: '+ came' }),
        plain({ da: '− gik', en: '− left' }),
        plain({ da: 'Sidste dag', en: 'Last day' }),
      ],
      rows: rows.map((one): ReportRow => ({
        heading: nameOf(one.code),
        cells: [
          count(one.before),
          { ...count(one.in), down: down(one.code) },
          count(one.out),
          count(one.after),
        ],
      })),
    },
    chart: {
      kind: 'soejler',
      bars: rows.map((one) => ({
        label: nameOf(one.code),
        value: one.after,
        between: null,
        note: inBoth((language) => {
          const before = numberText(one.before, 0, language);
          return language === 'da' ? `(før ${before})` : `(before ${before})`;
        }),
      })),
      writing: { unit: 'tal', decimals: 0 },
    },
    notes: [
      {
        da: 'Tilgangen fører til sine sager. Afgangen her tæller på dagen efter den sidste dag og kan derfor afvige fra målingen Afgang, som tæller på den sidste dag.',
        en: 'The inflow leads to its cases. The outflow here counts on the day after the last day and can differ from the measure Outflow, which counts on the last day.',
      },
    ],
    source: named('Egen opgørelse'),
  };
}
