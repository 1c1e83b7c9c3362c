import { benefits } from '@rettidig/law';
import { addDays } from '@rettidig/engine';
import type { Filter } from '../../compute/figure.ts';
import { type NamedPeriod, periodAfter } from '../../period/period.ts';
import { placesOf } from '../../external/others.ts';
import { cellOfOthers, measureOf, type OverviewGround, silent } from '../cells.ts';
import { derived } from '../counts.ts';
import { type ReportRow, type ReportSection, sourcesOfRows } from '../report.ts';
import {
  dayText,
  inBoth,
  named,
  numberText,
  percentText,
  periodText,
  type Said,
  sentence,
} from '../words.ts';
import { stockAt } from './stock.ts';

/** How many more are on each benefit than two years before (catalogue I-026). */
export function growthSection(
  ground: OverviewGround,
  months: readonly NamedPeriod[],
): ReportSection {
  const last = months.at(-1);
  const first = months[0];
  if (last === undefined || first === undefined) throw new Error('No months to grow over.');
  const ends = [periodAfter(first, -1), last];
  const all = benefits.codes.map(({ code, da, en }) => ({
    heading: { da, en },
    filter: { ydelse: [code] },
  }));
  const asked = ground.filter.ydelse;
  const parts = asked === undefined ? all : [];
  const rowOf = (heading: Said, own: Filter, kind?: 'sum'): ReportRow => {
    const name = `vaekst/${own.ydelse?.[0] ?? 'alle'}`;
    const [before, now] = stockAt(ground, ends, { name, own });
    const cells = [before ?? silent({ kind: 'tom' }), now ?? silent({ kind: 'tom' })];
    return {
      heading,
      ...(kind === undefined ? {} : { kind }),
      cells: [...cells, ...grown(cells)],
    };
  };
  const own = rowOf(named(ground.place), {}, 'sum');
  const country: ReportRow = {
    heading: { da: 'Hele landet', en: 'The whole country' },
    cells: countryCells(ground, ends),
  };
  const rows = [
    ...parts
      .map(({ heading, filter }) => rowOf(heading, filter))
      .filter(({ cells }) => cells.some(({ value }) => value !== null && value !== 0)),
    own,
    country,
  ];
  const named24: readonly Said[] = ends.map(({ to }) =>
    inBoth((language) => dayText(addDays(to, -1), language)),
  );
  return {
    id: 'vaekst',
    title: { da: 'Vækst over to år', en: 'Growth over two years' },
    summary: [growthSentence(own, ends)],
    table: {
      caption: {
        da: 'Borgere på ydelsen, og hvor meget flere',
        en: 'Citizens on the benefit, and how many more',
      },
      of: { da: 'Ydelse', en: 'Benefit' },
      unit: { da: 'Borgere', en: 'Citizens' },
      columns: [
        ...named24.map((heading) => ({ heading, group: null, period: null })),
        { heading: { da: 'Flere', en: 'More' }, group: null, period: null },
        { heading: { da: 'Vækst i pct.', en: 'Growth in per cent' }, group: null, period: null },
      ],
      rows,
    },
    chart: {
      kind: 'soejler',
      // Not the country, whose bar would dwarf the others.
      bars: rows
        .slice(0, -1)
        .filter(({ cells }) => cells[3]?.value !== null)
        .map(({ heading, cells }) => ({
          label: heading,
          value: cells[1]?.value ?? null,
          between: null,
          note: inBoth((language) => {
            const change = cells[3]?.value ?? 0;
            return `(${change > 0 ? '+' : ''}${numberText(change, 1, language)} ${language === 'da' ? 'pct.' : 'per cent'})`;
          }),
        })),
      writing: { unit: 'tal', decimals: 0 },
    },
    notes: [growthNote(sourcesOfRows([country]))],
    source: named('Høje-Taastrup 2013, punkt 4 (katalog I-026)'),
  };
}

/** What is counted, and where the country's numbers are from; without a source they are missing. */
function growthNote(sources: readonly Said[]): Said {
  return inBoth((language) => {
    const from = sources.map((source) => source[language]).join('; ');
    if (language === 'da') {
      return `Borgere på ydelsen ved månedens udgang. Landets tal er »Antal personer« i hele måneden og kommer udefra${from === '' ? '. De kan sammenlignes, når én ydelse er valgt; ellers, og indtil en tabel har dem, mangler landets tal.' : `: ${from}.`}`;
    }
    return `Citizens on the benefit at the end of the month. The figures of the country are “Antal personer” in the whole month and come from outside${from === '' ? '. They can be compared when one benefit is chosen; otherwise, and until a table has them, the figures of the country are missing.' : `: ${from}.`}`;
  });
}

/** The country on one benefit, as a table from outside has it: of several together it cannot be said. */
function countryCells(ground: OverviewGround, ends: readonly NamedPeriod[]): ReportRow['cells'] {
  const [code, ...more] = ground.filter.ydelse ?? [];
  const places =
    code === undefined || more.length > 0
      ? []
      : placesOf(measureOf('antal-personer'), { ydelse: [code] });
  const cells = ends.map((period) =>
    cellOfOthers(ground, { places, area: 'hele-landet', period }, 0),
  );
  return [...cells, ...grown(cells)];
}

/** How many more the second of two cells has than the first, and that in percent. */
function grown(cells: ReportRow['cells']): ReportRow['cells'] {
  return [
    derived(cells, 0, ([a = 0, b = 0]) => b - a),
    derived(cells, 1, ([a = 0, b = 0]) => (a === 0 ? null : ((b - a) * 100) / a)),
  ];
}

function growthSentence({ cells }: ReportRow, ends: readonly NamedPeriod[]): Said {
  const [before, now] = cells.map(({ value }) => value);
  const rate = cells[3]?.value ?? null;
  const since = ends[0];
  return inBoth((language) => {
    const da = language === 'da';
    if (
      since === undefined ||
      rate === null ||
      typeof before !== 'number' ||
      typeof now !== 'number'
    ) {
      return da
        ? 'Væksten kan ikke regnes: der var ingen for to år siden, eller der er ingen tal derfra.'
        : 'Growth cannot be computed: there was nobody two years ago, or no figures.';
    }
    const number = (value: number): string => numberText(value, 0, language);
    const size = percentText(Math.abs(rate), 0, language);
    const grown = Math.round(rate) === 0;
    if (grown) {
      return da
        ? `Antallet er stort set det samme som ved udgangen af ${periodText(since, language)}: fra ${number(before)} til ${number(now)}.`
        : `The number is about the same as at the end of ${periodText(since, language)}: from ${number(before)} to ${number(now)}.`;
    }
    const word = rate > 0 ? (da ? 'steget' : 'grown') : da ? 'faldet' : 'fallen';
    return sentence(
      da
        ? `Antallet er ${word} fra ${number(before)} ved udgangen af ${periodText(since, language)} til ${number(now)}, det er ${size}`
        : `The number has ${word} from ${number(before)} at the end of ${periodText(since, language)} to ${number(now)}, that is ${size}`,
    );
  });
}
