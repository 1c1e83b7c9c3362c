import type { Block, Report, ReportTable } from '../report/report.ts';

/** Made-up municipalities, as many as took part in the benchmark report of 2013. */
const municipalities = [
  'Øvelev',
  'Prøvestrup',
  'Aasted',
  'Bakkeby',
  'Dalum-Tarbæk',
  'Egernfjord',
  'Fjordhøj',
  'Grønlund',
  'Havnstrup',
  'Isagerbro',
  'Jernved',
  'Klitbugt',
  'Lyngmose',
  'Mosebjerg',
  'Nørreå',
];

const own = 4;

/** Numbers that look like those of a benchmark and follow from their place alone. */
const valueAt = (row: number, column: number): number =>
  2 + ((row * 7 + column * 5) % 13) + ((row * 3 + column) % 10) / 10;

function wideTable(id: string, caption: string, factor: number, decimals: number): ReportTable {
  const rows = [
    ['total', 'Produktivitet i alt'],
    ['afsnit', 'Fordelt på opgaver'],
    ['hoved', 'Modtagelse og telefonvagt'],
    ['hoved', 'Sagsbehandling'],
    ['under', 'For over 30-årige'],
    ['under', 'For under 30-årige'],
    ['heraf', 'Heraf specialiseret indsats'],
    ['hoved', 'Virksomhedsindsats'],
  ] as const;
  return {
    id,
    caption,
    head: ['Årsværk pr. 1.000 årspersoner', ...municipalities, 'Gennemsnit'],
    rows: rows.map(([level, label], row) => ({
      level,
      cells:
        level === 'afsnit'
          ? [label]
          : [
              label,
              ...[...municipalities, ''].map((_, column) =>
                row === 6 && column === 2
                  ? null
                  : { value: valueAt(row, column) * factor, decimals },
              ),
            ],
    })),
    strong: [own + 1, municipalities.length + 1],
    source: 'Kilde: opdigtede tal.',
  };
}

const order = municipalities
  .map((label, i) => ({ label, value: i === 9 ? null : valueAt(0, i), own: i === own }))
  .toSorted((a, b) => (a.value ?? Number.POSITIVE_INFINITY) - (b.value ?? Number.POSITIVE_INFINITY))
  .map((bar, i) => ({ ...bar, note: bar.value === null ? '' : `nr. ${i + 1}` }));

const chart = {
  source: 'Kilde: opdigtede tal.',
  decimals: 1,
  unit: 'årsværk pr. 1.000 årspersoner',
} as const;

const blocks: readonly Block[] = [
  { kind: 'heading', level: 1, text: '1. Formål og metode', id: 'formaal' },
  {
    kind: 'paragraph',
    text: 'Produktivitet er årsværk pr. 1.000 årspersoner.\nFå årsværk er høj produktivitet.',
  },
  { kind: 'note', text: 'En streg er læst som 0.' },
  { kind: 'heading', level: 1, text: '4. Produktivitet og kvalitet', id: 'produktivitet' },
  { kind: 'heading', level: 2, text: '4.2 A-dagpenge', id: 'a-dagpenge' },
  {
    kind: 'paragraph',
    text: 'Dalum-Tarbæk har den niende højeste produktivitet af 14 kommuner. '.repeat(4),
  },
  { kind: 'list', items: ['Sagsbehandling: 4,1 årsværk færre', 'Ledelse: 0,3 årsværk flere'] },
  { kind: 'quote', by: 'Dalum-Tarbæk Kommune', text: 'Vi lagde indsatsen om i maj.' },
  {
    kind: 'table',
    table: wideTable('tabel-4-2', 'Tabel 4.2: A-dagpenge, årsværk pr. 1.000 årspersoner', 1, 1),
  },
  {
    kind: 'chart',
    chart: {
      ...chart,
      kind: 'placering',
      id: 'figur-placering',
      title: 'Produktivitet i kommunerne, a-dagpenge',
      summary: 'Dalum-Tarbæk bruger flere årsværk end gennemsnittet.',
      bars: order,
      mean: 8.1,
    },
  },
  {
    kind: 'chart',
    chart: {
      ...chart,
      kind: 'punkter',
      id: 'figur-punkter',
      title: 'Produktivitet og kvalitet, a-dagpenge',
      summary: 'Kommuner med få årsværk holder ikke færre samtaler.',
      xLabel: 'Årsværk pr. 1.000 årspersoner',
      yLabel: 'Samtaler pr. 13 uger',
      xDecimals: 1,
      points: municipalities.map((label, i) => ({
        label,
        x: valueAt(0, i),
        y: valueAt(3, i) / 10,
        own: i === own,
      })),
      means: { x: 8.1, y: 0.8 },
    },
  },
  { kind: 'heading', level: 3, text: 'Opgaver', id: 'opgaver' },
  {
    kind: 'chart',
    chart: {
      ...chart,
      kind: 'smaa',
      id: 'figur-opgaver',
      title: 'Opgaver hver for sig',
      summary: 'Dalum-Tarbæk ligger under gennemsnittet i to af fem opgaver.',
      panels: [
        'Modtagelse',
        'Sagsbehandling',
        'Virksomhedsindsats',
        'Teamledelse',
        'Jobrotation',
      ].map((title, row) => ({
        title,
        bars: municipalities.map((label, i) => ({ label, value: valueAt(row, i), own: i === own })),
        mean: 8.4,
      })),
    },
  },
  {
    kind: 'chart',
    chart: {
      ...chart,
      unit: '%',
      decimals: 0,
      kind: 'diagonal',
      id: 'figur-andele',
      title: 'Andel af årsværk mod andel af personer',
      summary: 'Sygedagpenge får en større andel af årsværkene end af personerne.',
      xLabel: 'Andel af årspersoner',
      yLabel: 'Andel af årsværk',
      points: [
        { label: 'A-dagpenge', x: 31, y: 16 },
        { label: 'Kontanthjælp 1', x: 8, y: 9 },
        { label: 'Kontanthjælp 2+3', x: 27, y: 30 },
        { label: 'Sygedagpenge', x: 24, y: 36 },
        { label: 'Ledighedsydelse', x: 7, y: 6 },
        { label: 'Revalidering', x: 3, y: 3 },
      ],
    },
  },
  { kind: 'heading', level: 1, text: 'Bilag: Nøgletal', id: 'bilag' },
  { kind: 'table', table: wideTable('bilag-1', 'Bilag 1: Nøgletal for kommunerne', 2310.4, 0) },
  {
    kind: 'table',
    table: {
      id: 'definitioner',
      caption: 'Definitioner',
      head: ['Indikator', 'Definition', 'Andel'],
      rows: [
        {
          level: 'indikator',
          cells: [
            'Rettidige samtaler',
            'Samtaler, der er holdt inden fristen, i forhold til alle samtaler, der skulle holdes i perioden.',
            { value: 87.5, decimals: 1, percent: true },
          ],
        },
      ],
      strong: [],
      source: 'Kilde: egne definitioner.',
    },
  },
];

/** A report as a benchmark makes them, short, with every kind of block. */
export const exampleReport: Report = {
  title: 'Jobcenterbenchmark',
  subtitle: 'Produktivitet og kvalitet i Dalum-Tarbæk Kommune\n2026',
  blocks,
};
