import {
  type Choices,
  meanOfRow,
  numberFor,
  orderOf,
  ranking,
  type ResultTable,
  type Row,
  tableAbout,
  type Unit,
} from '@rettidig/benchmark';
import { benchmarkContent, type PlacedFigure } from '@rettidig/committee';
import { listBenchmarkRounds, municipalityOf } from '@rettidig/store';
import { tablesOf } from '../../benchmark/result-load.ts';
import { sentIn } from '../../benchmark/round-load.ts';
import { draftKind } from './draft-kind.ts';
import { onMunicipality } from './program-access.ts';

const units: Readonly<Partial<Record<Unit, string>>> = {
  'aarsvaerk-pr-1000-aarspersoner': 'årsværk pr. 1.000 helårspersoner',
  'aarsvaerk-pr-1000-indbyggere': 'årsværk pr. 1.000 indbyggere',
  'samtaler-pr-13-uger': 'samtaler pr. 13 uger',
  'tilbud-pr-aarsperson': 'tilbud pr. helårsperson',
  pct: 'procent',
  'pct-af-indbyggere': 'procent af indbyggerne',
  'pct-af-aarsvaerk': 'procent af årsværkene',
  placering: 'placering',
};

/** Where the municipality stands among those of a benchmark. */
export const benchmarkDraft = draftKind({
  id: 'benchmark',
  da: 'Benchmark',
  en: 'Benchmark',
  aboutDa: 'Kommunens produktivitet og kvalitet ved siden af de andres, uden de andres navne.',
  aboutEn: 'Productivity and quality of the municipality beside the others, without their names.',
  choices: [
    {
      name: 'runde',
      da: 'Runde',
      en: 'Round',
      options: async (from) =>
        (await onMunicipality(from, listBenchmarkRounds)).map(
          ({ id, name, year }) => [id, `${name}, ${year}`] as const,
        ),
    },
  ],
  find: async (from, { runde = '' }, asKnownAt) => {
    const place = (await municipalityOf(from.ground.store, from.municipality))?.name ?? '';
    const sent = await onMunicipality(from, (tx) => sentIn(tx, runde, asKnownAt));
    if (sent === null) {
      return 'Der er ingen benchmark at skrive om. Opret en runde under Nøgletal › Benchmark.';
    }
    const { round } = sent;
    const tables = tablesOf(sent, round.choices);
    const table = tableAbout(tables, 'samlet');
    const own = ownName(place, table?.municipalities ?? []);
    if (table === undefined || own === null) {
      return `${place} har ingen tal i ${round.name}. Send kommunens fil ind i runden først.`;
    }
    const figures = (section: Row['section']) =>
      table.rows
        .filter((row) => row.section === section)
        .map((row) => figureOf(row, { tables, table, own, choices: round.choices }));
    return benchmarkContent({
      place: own,
      round: round.name,
      year: round.year,
      productivity: figures('produktivitet'),
      quality: figures('kvalitet'),
    });
  },
});

/** The municipality as the round calls it: with or without the word for it. */
function ownName(place: string, names: readonly string[]): string | null {
  const short = place.replace(/\s+Kommune$/u, '');
  return names.find((name) => name === place || name === short) ?? null;
}

function figureOf(
  row: Row,
  {
    tables,
    table,
    own,
    choices,
  }: {
    readonly tables: readonly ResultTable[];
    readonly table: ResultTable;
    readonly own: string;
    readonly choices: Choices;
  },
): PlacedFigure {
  const dash = row.section === 'kvalitet' ? 'ikke-indberettet' : choices.dash;
  const standings = ranking(table, row, { dash });
  const mine = standings.find(({ municipality }) => municipality === own);
  return {
    name: row.label,
    unit: units[row.unit] ?? row.unit,
    decimals: row.decimals ?? 1,
    own: numberFor(table, row, own, dash),
    mean: meanOfRow(tables, table, row, { ...choices, dash }).value,
    place: mine === undefined ? null : { rank: mine.rank, of: mine.of, shared: mine.shared },
    first: orderOf(row) === 'mindst-foerst' ? 'mindst' : 'stoerst',
    all: standings.map(({ value }) => value),
  };
}
