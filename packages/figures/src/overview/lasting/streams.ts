import { type CaseFlow, caseFlow, type Spells } from '../../flow/case-flow.ts';
import type { NamedPeriod } from '../../period/period.ts';
import { statuses } from '../../snapshot/dimension.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { OverviewGround } from '../cells.ts';
import { periodTitle, spellsCell } from '../counts.ts';
import type { Report, ReportCell, ReportColumn, ReportRow, ReportSection } from '../report.ts';
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
    sections: flow === null ? [] : [matrix(ground.snapshot, flow), balance(ground.snapshot, flow)],
  };
}

function nameOf(code: string): Said {
  const known = statuses.codes.find((one) => one.code === code);
  return known === undefined ? named(code) : { da: known.da, en: known.en };
}

const plain = (heading: Said): ReportColumn => ({ heading, group: null, period: null });

function matrix(snapshot: Snapshot, { statuses: codes, flows }: CaseFlow): ReportSection {
  const between = (from: string, to: string): Spells =>
    flows.find((one) => one.from === from && one.to === to)?.spells ?? [];
  const froms = codes.filter((code) => flows.some(({ from }) => from === code));
  const tos = codes.filter((code) => flows.some(({ to }) => to === code));
  // Of all who came or went where nothing is said of the other side.
  const cell = (from: string | null, to: string | null): ReportCell =>
    spellsCell(
      snapshot,
      `skift/${from ?? 'alle'}/${to ?? 'alle'}`,
      flows
        .filter((one) => (from ?? one.from) === one.from && (to ?? one.to) === one.to)
        .flatMap(({ spells }) => spells),
    );
  const most = flows.toSorted((a, b) => b.spells.length - a.spells.length).slice(0, 5);
  return {
    id: 'matrix',
    title: { da: 'Fra og til', en: 'From and to' },
    summary:
      flows.length === 0
        ? [{ da: 'Ingen sager er skiftet i perioden.', en: 'No case has changed in the period.' }]
        : most.map(({ from, to, spells }) =>
            inBoth((language) => {
              const size = numberText(spells.length, 0, language);
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
          cells: [...tos.map((to) => cell(from, to)), cell(from, null)],
        })),
        {
          heading: { da: 'I alt', en: 'In all' },
          kind: 'sum',
          cells: [...tos.map((to) => cell(null, to)), cell(null, null)],
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
            flows: froms.map((from) => tos.map((to) => between(from, to).length)),
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

function balance(snapshot: Snapshot, { balance: vessels }: CaseFlow): ReportSection {
  const rows = vessels.map(({ code, ...spells }) => ({
    code,
    spells,
    before: spells.before.length,
    in: spells.in.length,
    out: spells.out.length,
    after: spells.after.length,
  }));
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
      rows: rows.map(({ code, spells }): ReportRow => ({
        heading: nameOf(code),
        cells: [
          spellsCell(snapshot, `kar/${code}/foer`, spells.before),
          spellsCell(snapshot, `kar/${code}/kom`, spells.in),
          spellsCell(snapshot, `kar/${code}/gik`, spells.out),
          spellsCell(snapshot, `kar/${code}/efter`, spells.after),
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
