import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBeside } from './beside.ts';
import { checkStatements, isContradicted } from './check-statements.ts';
import type { Finding } from './finding.ts';
import { readText } from './read-text.ts';

const find = (text: string): readonly Finding[] => checkStatements([readText('tekst', text)]);

const wrongOf = (text: string, check: string): readonly string[] =>
  find(text)
    .filter(
      (one) => one.check === check && one.verdict !== 'bekraeftet' && one.verdict !== 'afrunding',
    )
    .map(({ computation }) => computation);

/**
 * A made-up report, all of it right: Nørby has 60 FTE for 2.500 persons, so 24 per 1.000; the mean has 26. At the mean's
 * cost it would be (26 - 24) × 2.500 / 1.000 = 5 more. The mean municipality uses 2,5 × 30.000 / 1.000 = 75.
 */
const report = `Nørby er med. Nørby har tal. Nørby er en kommune.

Nørby anvender 30,0 årsværk på sygedagpengeindsatsen.

Nørby bruger 5,0 færre årsværk, end hvis enhedsomkostningerne var som i gennemsnittet.

De 20 pct. går til administration og strategisk ledelse, hvilket er 2,0 procentpoint mindre end gennemsnittet.

Der bruges flest ressourcer på sygedagpengemodtagere (50 pct.).

Nørby bruger færre årsværk (2,0 årsværk pr. 1.000 18-64-årige) end gennemsnittet (2,5 årsværk pr. 1.000 18-64-årige).

Aktiveringsgraden er lavere end i de øvrige 5 kommuner.

Samarbejdet med virksomhederne ligger lidt over gennemsnittet.

Kommunens rammevilkår er bedst blandt de 6 kommuner. Nørby har de bedste rammevilkår blandt alle.

Tabel 3.1: Det samlede ressourceforbrug

\tNørby\tNørby\tAlle 6 JC
\tÅrsværk\tProcent\tProcent
Sygedagpenge\t30,0\t50%\t45%
Ledighedsydelse\t18,0\t30%\t33%
Administration\t9,0\t15%\t17%
Strategisk ledelse\t3,0\t5%\t5%
I alt\t60,0\t100%\t100%

Tabel 4.1: Produktivitet og kvalitet i beskæftigelsesindsatsen

\tNørby\tSønderby\tØsterby\tVesterby\tMidtby\tStrandby\tGns. kommuner
Produktivitet\t24,0\t20,0\t22,0\t30,0\t28,0\t32,0\t26,0
Aktiveringsgrad\t18%\t20%\t21%\t22%\t23%\t22%\t21%
Virksomhedsrettet tilbudsintensitet\t0,7\t0,5\t0,6\t0,6\t0,6\t0,6\t0,6
Virksomhedsrettet aktiveringsgrad\t12%\t10%\t9%\t11%\t10%\t8%\t10%

Bilag I: Nøgletal

\tNørby\tSønderby\tØsterby\tVesterby\tMidtby\tStrandby\tGns. kommuner
Befolkning (18-64 år)\t30.000\t30.000\t30.000\t30.000\t30.000\t30.000\t30.000
Rammevilkår samlet\t5\t20\t22\t30\t41\t60\t30
Årsværk per 1.000 18-64-årige\t2,0\t2,5\t2,5\t2,6\t2,6\t2,8\t2,5
`;

describe('figures of a report against its tables', () => {
  test('all of it is right', () => {
    const wrong = find(report).filter(({ verdict }) => isContradicted(verdict));
    expect(wrong).toEqual([]);
  });

  test.each([
    ['forskel-i-aarsvaerk', '5,0 færre årsværk, end hvis', '7,0 færre årsværk, end hvis', '= 5'],
    [
      'forskel-i-aarsvaerk',
      '5,0 færre årsværk, end hvis enhedsomkostningerne var som i gennemsnittet',
      '5,0 årsværk færre end gennemsnittet af kommunerne',
      '2,5 pr. 1.000 × 30.000 = 75',
    ],
    ['tal-mod-tabel', 'anvender 30,0 årsværk', 'anvender 31,0 årsværk', '31 mod 30'],
    ['tal-mod-tabel', '(2,0 årsværk pr.', '(2,1 årsværk pr.', 'tabellen: 2,0 og 2,5'],
    ['procentpoint', '2,0 procentpoint', '3,0 procentpoint', '22 - 20 = 2'],
    [
      'andel-andet-grundlag',
      'sygedagpengemodtagere (50 pct.)',
      'sygedagpengemodtagere (60 pct.)',
      '30 / 60 = 50 %',
    ],
    [
      'naevner',
      '(2,0 årsværk pr. 1.000 18-64-årige)',
      '(2,0 årsværk pr. 1.000 indbyggere)',
      '2,0 og 2,5',
    ],
    ['yderst', 'Aktiveringsgrad\t18%', 'Aktiveringsgrad\t20,5%', '1 af 5 er lavere'],
    ['indikator-ikke-navngivet', 'tilbudsintensitet\t0,7', 'tilbudsintensitet\t0,5', '0,5 mod 0,6'],
    ['placering', 'Rammevilkår samlet\t5', 'Rammevilkår samlet\t25', '2 af 6 er lavere'],
  ])('%s: »%s« as »%s« is found', (check, right, wrong, computation) => {
    expect(report).toContain(right);
    expect(wrongOf(report, check)).toEqual([]);
    expect(wrongOf(report.replace(right, wrong), check)).toContainEqual(
      expect.stringContaining(computation),
    );
  });

  test('two places said of one thing are set against each other', () => {
    const text = report.replace('har de bedste rammevilkår', 'har de anden bedste rammevilkår');
    expect(wrongOf(text, 'placering-to-gange')).toEqual(['1 mod 2']);
  });

  test('the same figure in two tables is compared where it stands in the text', () => {
    const group = `Tabel 4.6: Produktivitet i sygedagpengeindsatsen

\tNørby\tSønderby\tØsterby\tVesterby\tMidtby\tStrandby\tGns. kommuner
Produktivitet\t21,0\t15,0\t16,0\t17,0\t25,0\t32,0\t21,0
`;
    const whole = report.replace(
      'Aktiveringsgrad\t18%',
      '*Sygedagpenge\t21,0\t15,0\t16,0\t17,0\t25,0\t31,0\t21,0\nAktiveringsgrad\t18%',
    );
    const [finding] = find(`${whole}\n${group}`).filter(
      ({ check, verdict }) => check === 'samme-tal-to-tabeller' && isContradicted(verdict),
    );
    expect(finding?.places.map(({ document }) => document)).toEqual(['tekst', 'tekst']);
    expect(finding?.text).toContain('Strandby');
  });
});

describe('amounts that hang together', () => {
  const table = (name: string, ...rows: readonly string[]) =>
    [`${name} i 1.000 kr.\t2021\t2022\t2023`, ...rows].join('\n');
  const chain = (label: string, extra: string) =>
    [
      table('Indsats', 'Samtaler\t10\t20\t30', `${label}\t7\t8\t9`, 'I alt\t17\t28\t39'),
      table('Støtte', 'Ramme\t100\t100\t100', `${extra}\t7\t8\t9`, 'I alt\t107\t108\t109'),
      table('Samlet', 'Reform\t17\t28\t39', 'Støtteordning\t107\t108\t109', 'I alt\t124\t136\t148'),
    ].join('\n\nSå.\n\n');

  test('an amount that goes into one total by two ways is told', () => {
    expect(wrongOf(chain('Mentor', 'Tab ved mentorer'), 'talt-to-gange')).toEqual([
      '7 · 8 · 9 er led i 17 28 39 og i 107 108 109, og begge i 124 136 148',
    ]);
    expect(wrongOf(chain('Mentor', 'Mentor'), 'talt-to-gange')).toEqual([]);
  });

  // 10.000 × 12 × 20 pct. is 24.000 for each; 720.000 is 30 of them.
  const rates = `Satser\tStøtte\tTillæg
Enlig\t8.000 kr.\t2.000 kr.

Refusion\tStat\tKommune
Aktiv\t50%\t50%
Passiv\t30%\t70%
Andet\t30%\t70%
`;
  test.each([
    ['hver have mindst 20 ledige', ['720.000 / (10.000 kr. × 12 × 20 pct.) = 30']],
    ['hver have mindst 15 ledige', []],
  ])('persons behind an amount: two who shall %s', (each, expected) => {
    const text = `Der ansættes to nye formidlere, som skal ${each} i tilbud.\n\n${rates}\nÅrlig øget statsrefusion kr.\t720.000\nLøn\t1\nLeje\t2\nAndet\t3\n`;
    expect(wrongOf(text, 'personer-bag-beloeb').map((one) => one.split(';')[0])).toEqual(expected);
  });

  test('an excess that is booked as lost refund in full', () => {
    const text = (rate: number) =>
      `Refusionen er ${rate} pct. inden for rammen.\n\nKommunen mister refusion svarende til 1,0 mio. kr. årligt.\n\n${table('Støtte', 'Budget\t3.000\t3.000\t3.000', 'Ramme\t2.000\t2.000\t2.000')}`;
    expect(wrongOf(text(50), 'tabt-refusion')).toHaveLength(1);
    expect(wrongOf(text(100), 'tabt-refusion')).toEqual([]);
  });

  test.each([
    ['Der er 22 af ca. 650 sager. Andelen er på 3,38 %.', ['bekraeftet']],
    ['Der er 22 af ca. 650 sager. Andelen er på 4,38 %.', []],
  ])('%s', (text, verdicts) => {
    expect(
      find(text)
        .filter(({ check }) => check === 'kvotient')
        .map(({ verdict }) => verdict),
    ).toEqual(verdicts);
  });
});

describe('any text', () => {
  test('is read without a fault and gives the same findings again', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        'Tabel 4.1: Produktivitet i alt',
        '\tA\tB\tGns.',
        'I alt\t1,0\t-\t',
        '| a | 1 |',
        '<td>x',
        '- Lidt færre årsværk',
        'Disse 3 kommuner',
        '4.2. Afsnit',
      ),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        expect(find(text)).toEqual(find(text));
      }),
      { numRuns: 100 },
    );
  });

  test('a table beside it must be one', () => {
    expect(readBeside('x.csv', 'a;b\n"1;2').remarks).toMatchObject([
      { kind: 'fejl', at: expect.stringContaining('x.csv') },
    ]);
  });
});
