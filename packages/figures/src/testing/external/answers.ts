/**
 * Answers of the interfaces, written by hand after their shapes as real clients of them show; the numbers are made up.
 *
 * Version 2 of Jobindsats: a list whose first element has Variables and Data, values as text with decimal comma
 * (Randers Kommune, jobcenterindblik_jobindsats.dk and custom-data-connector). Version 3: columns and rows, and a table
 * with periods, dimensions, hierarchies, levels and values (public clients of api.jobindsats.dk/v3). StatBank:
 * api.statbank.dk/v1 as its console documents it. The names of the columns are those the clients name.
 */

const mark = '\uFEFF';

const benchmarkColumns = [
  'Area',
  'Periode',
  'Ydelsesgrupper',
  'Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse: Forventet antal',
  'Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse: Faktisk antal',
  'Forventet og faktisk antal fuldtidspersoner på offentlig forsørgelse: Forskel mellem forventet og faktisk antal',
  'Forventet og faktisk andel fuldtidspersoner på offentlig forsørgelse: Forventet andel (pct.)',
  'Forventet og faktisk andel fuldtidspersoner på offentlig forsørgelse: Faktisk andel (pct.)',
  'Forventet og faktisk andel fuldtidspersoner på offentlig forsørgelse: Forskel mellem forventet og faktisk andel (pct. point)',
  'Placering på benchmarkranglisten',
] as const;

const labels = (names: readonly string[]) => names.map((Label) => ({ Label }));

/** Y30R21 by version 2. Gladsaxe in 2018 as the ministry's page says it: expected 3,400, actual 2,980. */
export const benchmarkV2 = JSON.stringify([
  {
    Variables: labels(benchmarkColumns),
    Data: [
      [
        'Gladsaxe',
        '2019QMAT04',
        'Ydelsesgrupper i alt',
        '3400',
        '2980',
        '-420',
        '9,1',
        '8,0',
        '-1,1',
        '3',
      ],
      ['Gladsaxe', '2019QMAT04', 'Kontanthjælp mv.', '800', '790', '-10', '2,1', '2,1', '0,0', ''],
    ],
  },
]);

/** Y30R21 as CSV; in the second row the difference is turned round. */
export const benchmarkCsv = [
  'Område;Periode;Ydelsesgrupper;Forventet antal;Faktisk antal;Forskel mellem forventet og faktisk antal;Placering på benchmarkranglisten',
  'Gladsaxe;2019QMAT04;Ydelsesgrupper i alt;3.400;2.980;-420;3',
  'Øvelev;2019QMAT04;Ydelsesgrupper i alt;1.000;1.010;-10;60',
].join('\n');

/** A-dagpenge by version 2, with a hidden figure. */
export const benefitV2 = JSON.stringify([
  {
    Variables: labels([
      'Area',
      'Periode',
      'Køn',
      'Antal personer',
      'Antal fuldtidspersoner',
      'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
    ]),
    Data: [
      ['Øvelev', '2026M04', 'Kvinder', '1.204', '1.015', '2,4'],
      ['Øvelev', '2026M05', 'Kvinder', '1198', '1.009', '2,4'],
      ['Øvelev', '2026M05', 'Mænd', '..', '..', '..'],
    ],
  },
]);

/** The periods of Y14D03 by version 2. */
export const periodsV2 = JSON.stringify([{ Period: ['2025QMAT12', '2026QMAT01', '2025QMAT11'] }]);

/** The same figures as `benefitV2` by version 3, which begins with a byte order mark. */
export const benefitV3 = `${mark}${JSON.stringify({
  columns: [
    'Periode',
    'Område',
    'Køn',
    'Antal personer',
    'Antal fuldtidspersoner',
    'Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år',
  ],
  rows: [
    ['2026M04', 'Øvelev', 'Kvinder', 1204, '1015', '2,4'],
    ['2026M05', 'Øvelev', 'Kvinder', 1198, '1009', '2,4'],
    ['2026M05', 'Øvelev', 'Mænd', null, '', '-'],
  ],
})}`;

/** What version 3 tells of the table. */
export const tableV3 = `${mark}${JSON.stringify({
  table_id: 'y01a02',
  table_name: 'Antal personer på a-dagpenge',
  latest_update: '2026-11-12',
  next_update: '2026-12-10',
  periods: [
    { periodtype_id: 'M', values: [{ period_id: '2026M05' }, { period_id: '2026M04' }] },
    { periodtype_id: 'QMAT', values: [{ period_id: '2026QMAT05' }] },
  ],
  dimensions: [
    {
      dimension_id: '_omrade',
      hierarchies: [
        {
          hierarchy_id: '_nykom',
          levels: [
            { values: [{ value_id: '/', value_name: 'Hele landet' }] },
            { values: [{ value_id: '/199/', value_name: 'Øvelev' }] },
          ],
        },
      ],
    },
    {
      dimension_id: '_kon',
      dimension_name: 'Køn',
      hierarchies: [
        {
          hierarchy_id: '_kon',
          levels: [{ values: [{ value_id: '/1/', value_name: 'Kvinder' }] }],
        },
      ],
    },
  ],
})}`;

/** As Jobindsats writes CSV: `;`, decimal comma, byte order mark. */
export const benefitCsv = `${mark}"Periode";"Område";"Køn";"Antal personer";"Antal fuldtidspersoner";"Fuldtidspersoner i pct. af arbejdsstyrken 16-66 år"\r\n2026M04;Øvelev;Kvinder;1.204;1.015;2,4\r\n2026M05;Øvelev;Kvinder;1.198;1.009;2,4\r\n2026M05;Øvelev;Mænd;..;..;..\r\n`;

/** AUS07 of StatBank as JSON-stat: unemployed in full-time persons, by area and month. */
export const statBankData = JSON.stringify({
  dataset: {
    dimension: {
      OMRÅDE: {
        label: 'område',
        category: {
          index: { '000': 0, '199': 1 },
          label: { '000': 'Hele landet', '199': 'Øvelev' },
        },
      },
      ContentsCode: {
        label: 'Indhold',
        category: {
          index: { AUS07: 0 },
          label: { AUS07: 'Fuldtidsledige' },
          unit: { AUS07: { base: 'Antal', decimals: 0 } },
        },
      },
      Tid: {
        label: 'tid',
        category: {
          index: { '2026M08': 0, '2026M09': 1 },
          label: { '2026M08': '2026M08', '2026M09': '2026M09' },
        },
      },
      id: ['OMRÅDE', 'ContentsCode', 'Tid'],
      size: [2, 1, 2],
      role: { metric: ['ContentsCode'], geo: ['OMRÅDE'], time: ['Tid'] },
    },
    label: 'Fuldtidsledige efter område, Indhold og tid',
    source: 'Danmarks Statistik',
    updated: '2026-11-10T07:00:00Z',
    value: [85120, 84990, 401, null],
  },
});

/** What StatBank tells of the table. */
export const statBankInfo = JSON.stringify({
  id: 'AUS07',
  text: 'Fuldtidsledige',
  unit: 'Antal',
  updated: '2026-11-10T08:00:00',
  active: true,
  variables: [
    {
      id: 'OMRÅDE',
      text: 'område',
      elimination: true,
      time: false,
      map: 'denmark_municipality_07',
      values: [
        { id: '000', text: 'Hele landet' },
        { id: '199', text: 'Øvelev' },
      ],
    },
    {
      id: 'Tid',
      text: 'tid',
      elimination: false,
      time: true,
      values: [
        { id: '2026M08', text: '2026M08' },
        { id: '2026M09', text: '2026M09' },
      ],
    },
  ],
});

/** StatBank's CSV. */
export const statBankCsv = `${mark}OMRÅDE;TID;INDHOLD\r\nHele landet;2026M08;85120\r\nØvelev;2026M08;401\r\nØvelev;2026M09;..\r\n`;

/** A web page where figures were asked for. */
export const errorPage =
  '<!DOCTYPE html>\n<html><head><title>503 Service Unavailable</title></head><body>Prøv igen</body></html>';
