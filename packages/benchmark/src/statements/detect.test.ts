import { describe, expect, test } from 'vitest';
import { checkStatements } from './check-statements.ts';
import type { Finding } from './finding.ts';
import { readText } from './read-text.ts';
import { gridOfRecords } from './records.ts';

const find = (...lines: readonly string[]): readonly Finding[] =>
  checkStatements([readText('tekst', lines.join('\n'))]);

const verdicts = (findings: readonly Finding[], check: string): readonly string[] =>
  findings.filter((one) => one.check === check).map(({ verdict }) => verdict);

/** Six towns and their mean; the text is about Nørby, which it names often enough to be known by. */
const heads = '\tNørby\tSønderby\tØsterby\tVesterby\tMidtby\tStrandby\tGns. kommuner';
const about = 'Nørby er med. Nørby har tal. Nørby er en kommune.';
const whole = [
  about,
  '',
  'Tabel 4.1: Produktivitet og kvalitet i beskæftigelsesindsatsen',
  '',
  heads,
  'Produktivitet\t24,0\t20,0\t22,0\t30,0\t28,0\t32,0\t26,0',
  '*A-dagpenge\t12,0\t10,0\t11,0\t14,0\t13,0\t15,0\t12,5',
  '*Sygedagpenge\t21,0\t15,0\t16,0\t17,0\t25,0\t32,0\t21,0',
  '',
];

/** What each check says of a text with the mistake in it, and of the same text without it. */
const cases: readonly (readonly [
  check: string,
  wrong: readonly string[],
  right: readonly string[],
])[] = [
  ['tal-fejlskrevet', ['Der bruges 12,5,3 årsværk.'], ['Der bruges 12,5 årsværk.']],
  ['tal-fejlskrevet', ['Der gives 2. mio. kr. til det.'], ['Der gives 2 mio. kr. Den 2. marts.']],
  ['aar-med-tusindtal', ['I kr.\t2.021\t2.022', 'Løn\t5\t6'], ['I kr.\t2021\t2022', 'Løn\t5\t6']],
  [
    'navn-i-hoved',
    [
      '\tNørby\tØsterby\tVesterby\tMidtbyen',
      'A\t1\t2\t3\t4',
      '',
      'Så.',
      '',
      '\tNørby\tØsterby\tVesterby\tMidbyen',
      'B\t1\t2\t3\t4',
    ],
    [
      '\tNørby\tØsterby\tVesterby\tMidtbyen',
      'A\t1\t2\t3\t4',
      '',
      'Så.',
      '',
      '\tNørby\tØsterby\tVesterby\tMidtbyen',
      'B\t1\t2\t3\t4',
    ],
  ],
  [
    'ord-naesten-ens',
    [
      ...Array.from({ length: 6 }, () => 'Her er uddannelseshjælp nævnt.\n'),
      'Her er uddanelseshjælp nævnt.',
    ],
    [
      ...Array.from({ length: 6 }, () => 'Her er uddannelseshjælp nævnt.\n'),
      'Her er uddannelseshjælpen nævnt.',
    ],
  ],
  [
    'opremsning',
    ['De deltagende er: Nørby, Østerby, Vesterby og Nørby. Disse 4 kommuner er med.'],
    ['De deltagende er: Nørby, Østerby, Vesterby og Midtby. Disse 4 kommuner er med.'],
  ],
  [
    'opremsning',
    ['Der måles på 4 nøgletal: afgang til job- og uddannelse, samtaler og jobordrer.'],
    ['Der måles på 3 nøgletal: afgang til job- og uddannelse, samtaler og jobordrer.'],
  ],
  [
    'antal-to-gange',
    ['Der oprettes et byteam og et landteam.', '', 'Afdelingen deles i fire teams fra maj.'],
    ['Der oprettes et byteam og et landteam.', '', 'Afdelingen deles i to teams fra maj.'],
  ],
  [
    'periode',
    [
      'Bilag II: Data',
      '',
      'Alle tal er fra 1. kvartal 2020 – 4. kvartal 2020.',
      '',
      'Afgang måles fra 4. kvartal 2019 til 3. kvartal 2020.',
    ],
    [
      'Bilag II: Data',
      '',
      'Alle tal er fra 1. kvartal 2020 – 4. kvartal 2020.',
      '',
      'Afgang måles fra 1. kvartal 2020 til 4. kvartal 2020.',
    ],
  ],
  [
    'varighed',
    [
      'Pladspraktik foregår ude og varer højst 13 uger.',
      '',
      'De unge er i pladspraktik frem til uddannelsesstart.',
    ],
    ['Pladspraktik foregår ude og varer højst 13 uger.', '', 'De unge er i pladspraktik i 8 uger.'],
  ],
  [
    'omfang',
    [
      'For de nyledige er der to yderligere samtaler inden for tre måneder.',
      '',
      'Der holdes yderligere mindst to samtaler inden for tre måneder.',
    ],
    [
      'For de nyledige er der to yderligere samtaler inden for tre måneder.',
      '',
      'Der holdes yderligere mindst to samtaler inden for seks måneder.',
    ],
  ],
  [
    'samme-indledning',
    [
      'Ydelsesdelen',
      '',
      'Ændringerne af ydelseslovgivningen omfatter i hovedtræk dette:',
      '',
      '- Satser',
      '',
      'Samtaledelen',
      '',
      'Ændringerne af ydelseslovgivningen omfatter i hovedtræk dette:',
      '',
      '- Samtaler',
    ],
    [
      'Ydelsesdelen',
      '',
      'Ændringerne af ydelseslovgivningen omfatter i hovedtræk dette:',
      '',
      '- Satser',
      '',
      'Samtaledelen',
      '',
      'Ændringerne af samtalelovgivningen omfatter i hovedtræk dette:',
      '',
      '- Samtaler',
    ],
  ],
  [
    'sagsnummer',
    [
      'Punkt 1: Et',
      '',
      '24/1001',
      '',
      'Punkt 2: To',
      '',
      '24/1001',
      '',
      'Punkt 3: Tre',
      '',
      '24/1003',
    ],
    [
      'Punkt 1: Et',
      '',
      '24/1001',
      '',
      'Punkt 2: To',
      '',
      '24/1002',
      '',
      'Punkt 3: Tre',
      '',
      '24/1003',
    ],
  ],
  [
    'celle-uden-raekke',
    ['Emne\tIndhold\tSystem', 'Byg\tTilladelser\tA-systemet', '\t\tB-systemet'],
    ['Emne\tIndhold\tSystem', 'Byg\tTilladelser\tA-systemet', 'Miljø\tTilsyn\tB-systemet'],
  ],
  [
    'overskrift-og-tekst',
    [
      'Indsatsen overfor flygtninge',
      '',
      'Der er tiltag overfor f.eks. nytilkomne og flygtningekvinder.',
    ],
    [
      'Indsatsen overfor flygtninge',
      '',
      'Der er tiltag overfor f.eks. flygtningebørn og flygtningekvinder.',
    ],
  ],
  ['ugedag', ['Mødet er onsdag den 7. marts 2013.'], ['Mødet er onsdag den 6. marts 2013.']],
  // 15, 16 and 17 are lower than 21: number four from the top.
  [
    'placering',
    [
      ...whole,
      '4.6. Produktivitet i sygedagpengeindsatsen',
      '',
      'Nørby har den tredje højeste produktivitet på området.',
    ],
    [
      ...whole,
      '4.6. Produktivitet i sygedagpengeindsatsen',
      '',
      'Nørby har den fjerde højeste produktivitet på området.',
    ],
  ],
  [
    'retning',
    [
      ...whole,
      '2. Konklusion',
      '',
      'Der bruges:',
      '',
      '- Lidt flere årsværk pr. årsperson i indsatsen for dagpengemodtagere',
    ],
    [
      ...whole,
      '2. Konklusion',
      '',
      'Der bruges:',
      '',
      '- Lidt færre årsværk pr. årsperson i indsatsen for dagpengemodtagere',
    ],
  ],
  [
    'samme-tal-to-ord',
    [
      ...whole,
      '- Lidt færre årsværk i indsatsen for dagpengemodtagere',
      '- Markant færre årsværk i indsatsen for dagpengemodtagere',
    ],
    [
      ...whole,
      '- Lidt færre årsværk i indsatsen for dagpengemodtagere',
      '- Lidt færre årsværk i indsatsen for dagpengemodtagerne',
    ],
  ],
  // 4.160 is 4,2 million, not 4,1; 5.000 is 5,0.
  [
    'beloeb-og-aar',
    [
      'Det koster 4,1 mio. kr. i 2021 stigende til 5,0 mio. kr. i 2022.',
      '',
      'I 1.000 kr.\t2021\t2022',
      'Udgift\t4.160\t5.000',
    ],
    [
      'Det koster 4,2 mio. kr. i 2021 stigende til 5,0 mio. kr. i 2022.',
      '',
      'I 1.000 kr.\t2021\t2022',
      'Udgift\t4.160\t5.000',
    ],
  ],
  [
    'sum',
    ['I kr.\t2021\t2022\t2023', 'Løn\t100\t100\t100', 'Leje\t20\t30\t40', 'I alt\t120\t130\t150'],
    ['I kr.\t2021\t2022\t2023', 'Løn\t100\t100\t100', 'Leje\t20\t30\t40', 'I alt\t120\t130\t140'],
  ],
  [
    'hundrede-procent',
    ['\tStat\tKommune', 'A\t50%\t50%', 'B\t30%\t70%', 'C\t65%\t35%', 'D\t40%\t70%'],
    ['\tStat\tKommune', 'A\t50%\t50%', 'B\t30%\t70%', 'C\t65%\t35%', 'D\t40%\t60%'],
  ],
  [
    'uden-for-delene',
    [
      'Driftsloft i kr. pr. helårsperson\t2021',
      'Gruppe A\t10.000',
      'Gruppe B\t11.000',
      '',
      'Så.',
      '',
      'I kr.\t2021\t2022',
      'Driftsloft pr. helårsperson\t12.000\t12.000',
    ],
    [
      'Driftsloft i kr. pr. helårsperson\t2021',
      'Gruppe A\t10.000',
      'Gruppe B\t11.000',
      '',
      'Så.',
      '',
      'I kr.\t2021\t2022',
      'Driftsloft pr. helårsperson\t10.500\t12.000',
    ],
  ],
];

const isWrong = (verdict: string): boolean =>
  verdict.startsWith('modsagt') || verdict === 'fejlskrevet';

describe('each check', () => {
  test.each(cases)(
    '%s finds what is wrong, and nothing in what is right',
    (check, wrong, right) => {
      expect(verdicts(find(...wrong), check).filter((one) => isWrong(one))).not.toEqual([]);
      expect(verdicts(find(...right), check).filter((one) => isWrong(one))).toEqual([]);
    },
  );
});

describe('tables without a text', () => {
  const grid = (name: string, months: readonly string[]) =>
    gridOfRecords(
      name,
      months.map((month, at) => ({
        row: 'Effekt',
        month,
        value: String(at + 1),
        printed: `${at + 1},0`,
      })),
    );

  test('a month of another year stands out', () => {
    const broken = checkStatements([], {
      grids: [grid('a.csv', ['nov-20', 'dec-20', 'jan-21', 'feb-20'])],
    });
    expect(verdicts(broken, 'maanedsraekke')).toEqual(['fejlskrevet']);
    const whole = checkStatements([], {
      grids: [grid('a.csv', ['nov-20', 'dec-20', 'jan-21', 'feb-21'])],
    });
    expect(whole).toEqual([]);
  });

  test('a table that was not brought up to date is told from its sisters', () => {
    const sisters = ['b.csv', 'c.csv'].map((name) => grid(name, ['nov-20', 'dec-20', 'jan-21']));
    const found = checkStatements([], {
      grids: [grid('a.csv', ['maj-20', 'jun-20', 'jul-20']), ...sisters],
    });
    expect(found).toMatchObject([
      { check: 'maaneder-ude-af-trit', computation: '6 måneder bagud' },
    ]);
  });

  test('a difference against a row with a reservation is told, and what it would be without', () => {
    const prices = gridOfRecords('priser.csv', [
      { tilbud: 'Nyt', pris: '900', note: '' },
      { tilbud: 'Dyrt', pris: '800', note: 'udløber maj' },
      { tilbud: 'Billigt', pris: '500', note: '' },
    ]);
    const said = gridOfRecords('sagt.csv', [{ row: 'Merudgift ift. dyreste', value: '100' }]);
    // 900 - 800 = 100; without the offer that ends: 900 - 500 = 400.
    expect(
      checkStatements([], { grids: [prices, said] }).map(({ check, computation }) => [
        check,
        computation,
      ]),
    ).toEqual([
      ['forbehold', '900 - 800 = 100'],
      ['yderpunkt-med-forbehold', '900 - 500 = 400'],
    ]);
  });
});

test('what is found does not depend on the order of the checks, and says how it was computed', () => {
  const findings = find('Der bruges 12,5,3 årsværk.', '', 'Mødet er onsdag den 7. marts 2013.');
  expect(findings.map(({ check }) => check)).toEqual(['tal-fejlskrevet', 'ugedag']);
  for (const { computation, places } of findings) {
    expect(computation).not.toBe('');
    expect(places[0]).toMatchObject({ document: 'tekst', line: expect.any(Number) });
  }
});
