import { day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { sheetProblemText } from '../sheet/lines.ts';
import { readTargetCsv, targetColumns, type TargetChoices } from './read-targets.ts';

const choices: TargetChoices = {
  kinds: [
    { code: 'maaned', names: ['Måned', 'maaned'] },
    { code: 'uge', names: ['Uge', 'uge'] },
    { code: 'rullende-aar', names: ['Rullende år', 'rullende-aar'] },
  ],
  of: (dimension) =>
    dimension === 'enhed'
      ? [{ code: '01890000-0000-7000-8000-000000000001', names: ['Jobteam Nord'] }]
      : dimension === 'kategori'
        ? [{ code: 'aktivitetsparat', names: ['Aktivitetsparat', 'aktivitetsparat'] }]
        : [{ code: 'kontanthjaelp', names: ['Kontanthjælp', 'kontanthjaelp'] }],
};

const head = 'måling;måltal;fra;kilde;tæt på;periode;ydelse;visitationskategori;team;til';
const read = (...lines: readonly string[]) => readTargetCsv([head, ...lines].join('\n'), choices);
const said = (...lines: readonly string[]): readonly string[] => {
  const reading = read(...lines);
  return reading.outcome === 'targets' ? [] : reading.problems.map(sheetProblemText);
};

describe('a file of targets', () => {
  test('is read by names or codes, for a match group, a benefit and a team', () => {
    expect(
      read(
        'Andel langvarige sager;6,5;01.01.2027;Plan 2027;1;;kontanthjælp;Aktivitetsparat;;31.12.2027',
        'antal-personer;1.850;1.2.2027;Udvalget;;måned;;;JOBTEAM NORD;',
      ),
    ).toEqual({
      outcome: 'targets',
      targets: [
        {
          row: 2,
          measure: 'andel-langvarige',
          filter: { ydelse: ['kontanthjaelp'], kategori: ['aktivitetsparat'] },
          kind: null,
          value: 6.5,
          margin: 1,
          from: day('2027-01-01'),
          to: day('2028-01-01'),
          source: 'Plan 2027',
        },
        {
          row: 3,
          measure: 'antal-personer',
          filter: { enhed: ['01890000-0000-7000-8000-000000000001'] },
          kind: 'maaned',
          value: 1850,
          margin: 0,
          from: day('2027-02-01'),
          to: openEnd,
          source: 'Udvalget',
        },
      ],
    });
  });

  test.each([
    ['Hest;5;01.01.2027;Plan', 'Række 2: »måling«: »Hest« kendes ikke.'],
    [';5;01.01.2027;Plan', 'Række 2: »måling«: Feltet er tomt.'],
    ['Andel langvarige sager;;01.01.2027;Plan', 'Række 2: »måltal«: Måltallet mangler.'],
    ['Andel langvarige sager;6.5;01.01.2027;Plan', '»måltal«: »6.5« er ikke et tal mellem'],
    ['Andel langvarige sager;-1;01.01.2027;Plan', '»måltal«: »-1« er ikke et tal mellem'],
    ['Andel langvarige sager;5;31.02.2027;Plan', '»fra«: »31.02.2027« er ikke en dato.'],
    ['Andel langvarige sager;5;01.01.2027;', '»kilde«: Feltet er tomt.'],
    ['Andel langvarige sager;5;01.01.2027;Plan;x', '»tæt på«: »x« er ikke et tal'],
    [
      'Andel langvarige sager;5;01.01.2027;Plan;;dag',
      '»periode«: »dag« kendes ikke. Skriv en af: Måned',
    ],
    ['Antal personer;5;01.01.2027;Plan', '»periode«: »Antal personer« er et antal.'],
    [
      'Jobordrer;5;01.01.2027;Plan;;uge;kontanthjælp',
      '»ydelse«: »Jobordrer« kan ikke vises efter ydelse.',
    ],
    [
      'Andel langvarige sager;5;01.01.2027;Plan;;;;;Syd',
      '»team«: »Syd« kendes ikke. Skriv en af: Jobteam Nord.',
    ],
    [
      'Andel langvarige sager;5;01.01.2027;Plan;;;;;;31.12.2026',
      '»til«: Den sidste dag ligger før',
    ],
  ])('%s is refused at its cell', (line, expected) => {
    const found = said(line);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
  });

  test('says all faults at once, and the same target twice', () => {
    expect(said('Hest;x;01.01.2027;Plan', 'Andel langvarige sager;5;;Plan')).toHaveLength(3);
    const same = 'Andel langvarige sager;5;01.01.2027;Plan';
    expect(said(same, same)).toEqual([
      'Række 3: »måling«: Målingen har allerede et måltal for samme gruppe fra samme dag på række 2.',
    ]);
  });

  test.each([
    ['', 'Filen er tom.'],
    [head, 'Filen har ingen måltal.'],
    ['måling;fra\nA;1', 'Kolonnen »måltal«, »kilde« mangler.'],
    [`${head};hest\n`, 'Kolonnen »hest« kendes ikke.'],
    [`${head}\n"A;5`, 'Filen kan ikke læses som CSV.'],
  ])('%j is none', (text, expected) => {
    const reading = readTargetCsv(text, choices);
    expect(reading.outcome === 'problems' ? reading.problems[0]?.message : '').toContain(expected);
  });

  test('of single caseworkers cannot be named', () => {
    expect(targetColumns).not.toContain('sagsbehandler');
  });
});
