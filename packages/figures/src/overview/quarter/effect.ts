import type { Filter } from '../../compute/figure.ts';
import type { NamedPeriod } from '../../period/period.ts';
import type { DimensionId } from '../../snapshot/dimension.ts';
import {
  cellsOfCodes,
  columnsOf,
  knownFrom,
  measureOf,
  ofNote,
  type OverviewGround,
} from '../cells.ts';
import { shareInterval } from '../../uncertainty/interval.ts';
import type { ReportBar, ReportCell, ReportRow, ReportSection } from '../report.ts';
import {
  dayText,
  inBoth,
  listText,
  named,
  periodHeading,
  type Said,
  valueText,
  type Writing,
} from '../words.ts';
import { byProviders, providersIn } from './effect-providers.ts';
import { type EffectRow, groups, types } from './effect-rows.ts';
import type { QuarterMonths } from './months.ts';

const id = 'effekt-efter-tilbud';
const writing: Writing = { unit: 'pct', decimals: 1 };

interface EffectTable {
  readonly id: string;
  readonly title: Said;
  readonly of: Said;
  readonly by: DimensionId;
  /** Which offers, beside what the overview is limited to. */
  readonly own?: Filter;
  readonly rows: readonly EffectRow[];
  readonly notes: readonly Said[];
}

/** Effect six months after an ended offer by provider, by type and by target group (catalogue I-024, T-013). */
export function effectSections(
  ground: OverviewGround,
  { effect }: QuarterMonths,
): readonly ReportSection[] {
  return [
    {
      id: 'effekt-leverandoer',
      title: { da: 'Effekt efter leverandør', en: 'Effect by provider' },
      of: { da: 'Leverandør', en: 'Provider' },
      by: 'udbyder' as const,
      own: byProviders,
      rows: providersIn(ground, effect),
      notes: [
        {
          da: 'Leverandører af forløb og uddannelse. Løntilskud, virksomhedspraktik og nytteindsats er hos arbejdspladser, hver med få tilbud: de står under Effekt efter tilbudstype.',
          en: 'Providers of courses and education. Wage subsidies, company practice and community benefit work are at places of work, each with few offers: they stand under Effect by offer type.',
        },
      ],
    },
    {
      id: 'effekt-tilbudstype',
      title: { da: 'Effekt efter tilbudstype', en: 'Effect by offer type' },
      of: { da: 'Tilbudstype', en: 'Offer type' },
      by: 'tilbudstype' as const,
      rows: types,
      notes: [
        {
          da: 'Kildens to rækker »korte vejlednings- og afklaringsforløb« og »særligt tilrettelagte projekter« er i dag én type i loven: vejledning og opkvalificering. Almen voksenuddannelse tæller som ordinær uddannelse.',
          en: 'Two rows of the source, short guidance courses and specially arranged projects, are one type in today’s law: guidance and upskilling. General adult education counts as ordinary education.',
        },
      ],
    },
    {
      id: 'effekt-maalgruppe',
      title: { da: 'Effekt efter målgruppe', en: 'Effect by target group' },
      of: { da: 'Målgruppe', en: 'Target group' },
      by: 'maalgruppe' as const,
      rows: groups,
      notes: [
        {
          da: 'Numrene er målgruppernes i LAB § 6. Kildens var § 2 i den lov, der gjaldt til 2020: 2.1, 2.2 og 2.3 er nu 6.1, 6.2 og 6.3; 2.5 er 6.6, og 2.10 er 6.12. Målgruppen er den på tilbuddets sidste dag.',
          en: 'The numbers are those of the target groups in LAB § 6. Those of the source were § 2 of the act in force until 2020: 2.1, 2.2 and 2.3 are now 6.1, 6.2 and 6.3; 2.5 is 6.6, and 2.10 is 6.12. The group is that of the last day of the offer.',
        },
      ],
    },
  ].map((table) => effectSection(ground, effect, table));
}

function effectSection(
  ground: OverviewGround,
  periods: readonly NamedPeriod[],
  { rows: asked, ...table }: EffectTable,
): ReportSection {
  const measure = measureOf(id);
  const cells = cellsOfCodes(ground, id, periods, {
    by: table.by,
    ...(table.own === undefined ? {} : { own: table.own }),
    rows: asked.map(({ codes }) => codes),
  });
  const rows = asked
    .map(({ heading, always }, i) => {
      const own = cells[i] ?? [];
      return { heading, always, cells: [...own, together(own)] };
    })
    .filter((row) => row.always === true || row.cells.some(({ of }) => of !== null && of > 0))
    .map(({ heading, cells: all }): ReportRow => ({ heading, cells: all }));
  const total = periods.length;
  return {
    id: table.id,
    title: table.title,
    summary: [bestAndWorst(rows, total), ...notKnown(periods, ground)],
    table: {
      caption: {
        da: `${table.title.da}: ikke på offentlig forsørgelse 6 måneder efter`,
        en: `${table.title.en}: on no public support 6 months after`,
      },
      of: table.of,
      unit: {
        da: 'Procent af de tilbud, der sluttede i måneden',
        en: 'Per cent of offers that ended in the month',
      },
      columns: [
        ...columnsOf(periods),
        { heading: { da: 'Kendte i alt', en: 'Known in all' }, group: null, period: null },
      ],
      rows,
      showsOf: true,
    },
    chart: {
      kind: 'soejler',
      bars: barsOf(rows, total),
      writing,
    },
    notes: [
      ...table.notes,
      measure.definition,
      {
        da: `Stregen på søjlen er den statistiske usikkerhed (95 pct.): få afsluttede tilbud giver en lang streg. Er der flere end ${drawnAnyway} rækker, tegnes dem med mindst ${fewestInWords} afsluttede tilbud.`,
        en: `The line on the bar is the statistical uncertainty (95 per cent): few ended offers make it long. Of more than ${drawnAnyway} rows those with at least ${fewestInWords} ended offers are drawn.`,
      },
    ],
    source: named(measure.source),
  };
}

/** So many rows are drawn however few are behind them. */
const drawnAnyway = 12;

/** The known months of each row as bars; of many rows those that few are behind are left to the table. */
function barsOf(rows: readonly ReportRow[], column: number): readonly ReportBar[] {
  const drawn =
    rows.length <= drawnAnyway
      ? rows
      : rows.filter(({ cells }) => (cells[column]?.of ?? 0) >= fewestInWords);
  return drawn.map(({ heading, cells }) => {
    const { value = null, of = null } = cells[column] ?? {};
    const interval =
      value === null || of === null ? null : shareInterval(Math.round((value * of) / 100), of);
    return {
      label: heading,
      value,
      between: interval === null ? null : { low: interval.low * 100, high: interval.high * 100 },
      note: ofNote(cells[column]),
    };
  });
}

/** The known cells of a row taken together; it has no way down of its own, its parts have. */
function together(cells: readonly ReportCell[]): ReportCell {
  const known = cells.flatMap(({ value, of }) =>
    value === null || of === null ? [] : [{ met: Math.round((value * of) / 100), of }],
  );
  const of = known.reduce((sum, one) => sum + one.of, 0);
  const met = known.reduce((sum, one) => sum + one.met, 0);
  const { decimals } = measureOf(id);
  if (of === 0) return { decimals, of, down: null, value: null, silence: { kind: 'tom' } };
  return { decimals, of, down: null, value: (met * 100) / of, silence: null };
}

/** Fewer behind a share are not compared in words: one citizen would move it by more than five points. */
export const fewestInWords = 20;

function bestAndWorst(rows: readonly ReportRow[], column: number): Said {
  const known = rows
    .flatMap(({ heading, cells }) => {
      const cell = cells[column];
      const of = cell?.of ?? 0;
      return cell === undefined || cell.value === null || of < fewestInWords
        ? []
        : [{ heading, of, value: cell.value }];
    })
    .toSorted((a, b) => b.value - a.value);
  const [best] = known;
  const worst = known.at(-1);
  return inBoth((language) => {
    const da = language === 'da';
    if (best === undefined || worst === undefined) {
      return da
        ? `Ingen række har ${fewestInWords} eller flere afsluttede tilbud i de kendte måneder; andelene siger ikke meget hver for sig.`
        : `No row has ${fewestInWords} or more ended offers in the known months; the shares say little by themselves.`;
    }
    const share = ({ value, of }: { readonly value: number; readonly of: number }): string =>
      `${valueText(value, writing, language)} ${da ? 'af' : 'of'} ${of}`;
    if (best === worst) return `${best.heading[language]}: ${share(best)}.`;
    return da
      ? `I de kendte måneder højest for ${best.heading.da} (${share(best)}), lavest for ${worst.heading.da} (${share(worst)}), blandt rækker med mindst ${fewestInWords} afsluttede tilbud.`
      : `In the known months highest for ${best.heading.en} (${share(best)}), lowest for ${worst.heading.en} (${share(worst)}), among rows with at least ${fewestInWords} ended offers.`;
  });
}

function notKnown(periods: readonly NamedPeriod[], { snapshot }: OverviewGround): readonly Said[] {
  const measure = measureOf(id);
  const waiting = periods.flatMap((period) => {
    const from = knownFrom(measure, period);
    return from !== null && from > snapshot.on && period.from <= snapshot.on
      ? [{ period, from }]
      : [];
  });
  if (waiting.length === 0) return [];
  return [
    inBoth((language) => {
      const list = listText(
        waiting.map(({ period, from }) => {
          const name = periodHeading(period)[language];
          const on = dayText(from, language);
          return language === 'da' ? `${name} kendes først ${on}` : `${name} is known on ${on}`;
        }),
        language,
      );
      return language === 'da'
        ? `Der skal være gået 6 måneder: ${list}.`
        : `Six months must have passed: ${list}.`;
    }),
  ];
}
