import { describe, expect, test } from 'vitest';
import { draftOf, shownIn } from './content.ts';
import { budgetContent } from './budget.ts';
import { hiddenText, publicTable, withoutHidden } from './hidden.ts';
import { draftKey } from './key.ts';
import { longCasesContent } from './long-cases.ts';
import type { OverviewChapter } from './overview.ts';
import { type PricedOffer, pricesContent } from './prices.ts';
import { projectContent } from './project.ts';
import { quarterContent } from './quarter.ts';
import { riskGroupContent } from './risk-group.ts';
import {
  extremesSentence,
  fewSentence,
  largestSentence,
  targetSentence,
  trendSentence,
} from './rules.ts';
import { plain } from './sentence.ts';
import { cellOf, type DraftCell, type DraftTable } from './table.ts';
import { changeText, valueText } from './value-text.ts';

const pct = (value: number | null, of: number | null = null): DraftCell =>
  cellOf(value, 'procent', { decimals: 1, of });
const count = (value: number | null): DraftCell => cellOf(value, 'antal');

/** A table of named rows; columns are called by their headings. */
function tableOf(
  headings: readonly string[],
  rows: Readonly<Record<string, readonly DraftCell[]>>,
  kinds: Readonly<Record<string, 'del' | 'sum'>> = {},
): DraftTable {
  return {
    key: 't',
    caption: 'Tabel',
    of: 'Gruppe',
    columns: headings.map((heading) => ({ key: draftKey(heading), heading, said: heading })),
    rows: Object.entries(rows).map(([name, cells]) => ({
      key: draftKey(name),
      name,
      cells,
      ...(kinds[name] === undefined ? {} : { kind: kinds[name] }),
    })),
    source: 'Prøve',
  };
}

const rowIn = (table: DraftTable, at = 0) => {
  const row = table.rows[at];
  if (row === undefined) throw new Error(`There is no row ${at}.`);
  return row;
};

describe('a number as it is read', () => {
  test.for([
    [1234, 'antal', 0, '1.234'],
    [40.25, 'procent', 1, '40,3 procent'],
    [146_420, 'kroner', 0, '146.420 kroner'],
    [12_000.4, 'tusind-kroner', 0, '12.000.000 kroner'],
    [-0.04, 'procent', 1, '0,0 procent'],
  ] as const)('%s as %s', ([value, unit, decimals, text]) => {
    expect(valueText(value, unit, decimals)).toBe(text);
  });

  test.for([
    [12, 'antal', 0, '12 flere end'],
    [-2.1, 'procent', 1, '2,1 procentpoint lavere end'],
    [0, 'procent', 1, 'det samme som'],
    [6280, 'kroner', 0, '6.280 kroner mere end'],
    [-500, 'tusind-kroner', 0, '500.000 kroner mindre end'],
  ] as const)('a change of %s in %s', ([change, unit, decimals, text]) => {
    expect(changeText(change, unit, decimals)).toBe(text);
  });
});

describe('what a row says over time', () => {
  const months = ['oktober 2011', 'september 2012', 'oktober 2012'];
  test.for([
    {
      says: 'up',
      cells: [pct(38.1), pct(39), pct(40.2)],
      text: 'A-dagpenge: 40,2 procent i oktober 2012, 2,1 procentpoint højere end i oktober 2011 (38,1 procent).',
    },
    {
      says: 'down',
      cells: [count(166), count(100), count(0)],
      text: 'A-dagpenge: 0 i oktober 2012, 166 færre end i oktober 2011 (166).',
    },
    {
      // 38,14 and 38,06 are both seen as 38,1.
      says: 'unchanged as it is seen',
      cells: [pct(38.14), pct(null), pct(38.06)],
      text: 'A-dagpenge: 38,1 procent i oktober 2012, det samme som i oktober 2011 (38,1 procent).',
    },
    {
      says: 'only one number',
      cells: [pct(null), pct(39), pct(null)],
      text: 'A-dagpenge: 39,0 procent i september 2012; der er ikke et tidligere tal at holde det op imod.',
    },
    {
      says: 'no number',
      cells: [pct(null), pct(null), pct(null)],
      text: 'A-dagpenge: der er ingen tal.',
    },
    {
      says: 'hidden numbers',
      cells: [pct(null), cellOf(null, 'procent', { silence: hiddenText }), pct(null)],
      text: 'A-dagpenge: tallene er skjult, fordi der er for få borgere bag dem.',
    },
  ])('$says', ({ cells, text }) => {
    const table = tableOf(months, { 'A-dagpenge': cells });
    expect(plain(trendSentence(table, rowIn(table)))).toBe(text);
  });

  test.for([
    [30, 'op', 'Målet er 30,0 procent og er nået.'],
    [39, 'op', 'Målet er 39,0 procent og er nået; det var det ikke i oktober 2011.'],
    [50, 'op', 'Målet er 50,0 procent og er ikke nået.'],
    [39, 'ned', 'Målet er 39,0 procent og er ikke nået; det var det i oktober 2011.'],
  ] as const)('against a target of %s (%s)', ([target, better, text]) => {
    const table = tableOf(['oktober 2011', 'oktober 2012'], { A: [pct(38.1), pct(40.2)] });
    expect(plain(targetSentence(table, rowIn(table), { target, better }))).toBe(text);
  });
});

describe('what a column says', () => {
  // The indicator model of August 2012, match 1 (ht2013_indikatormodel.csv, line 111 of the paper).
  const table = tableOf(['august 2012'], {
    'A-dagpenge': [pct(17, 100)],
    Kontanthjælp: [pct(9, 100)],
    Sygedagpenge: [pct(29, 17)],
    Øvrige: [pct(0, 40)],
  });

  test('the highest and the lowest', () => {
    expect(plain(extremesSentence(table, 0))).toBe(
      'Højest er Sygedagpenge med 29,0 procent, lavest Øvrige med 0,0 procent.',
    );
  });
  test('a warning for the shares that few are behind', () => {
    expect(plain(fewSentence(table, 0))).toBe(
      'Læs varsomt: under 20 er bag tallet for Sygedagpenge.',
    );
  });
  test('the largest part and its share of the sum', () => {
    const parts = tableOf(
      ['2022'],
      { Kontanthjælp: [count(120)], Ledighedsydelse: [count(30)], 'I alt': [count(150)] },
      { 'I alt': 'sum' },
    );
    expect(plain(largestSentence(parts, 0))).toBe(
      'Flest er Kontanthjælp: 120, 80,0 procent af alle.',
    );
  });
  test('nothing where there is nothing to compare', () => {
    const one = tableOf(['2022'], { A: [count(5)], B: [count(null)] });
    expect(extremesSentence(one, 0)).toEqual([]);
    expect(largestSentence(one, 0)).toEqual([]);
  });
});

describe('a table for the public', () => {
  const shown = (table: DraftTable) =>
    table.rows.map(({ cells }) => cells.map(({ value, silence }) => value ?? silence));

  test('hides counts under five, and one more of a sum that they could be reckoned from', () => {
    const table = tableOf(['2022'], {
      A: [count(3)],
      B: [count(9)],
      C: [count(20)],
      Sum: [count(32)],
    });
    expect(shown(publicTable(table, { sums: [[0, 1, 2, 3]] }))).toEqual([
      [hiddenText],
      [hiddenText],
      [20],
      [32],
    ]);
    expect(shown(publicTable(table))).toEqual([[hiddenText], [9], [20], [32]]);
  });

  test('hides shares whose citizens are few, or those left of whom they are a share', () => {
    // 3 of 60, 57 of 60, 30 of 60, nobody of 60, everybody of 60.
    const table = tableOf(['2022'], {
      A: [pct(5, 60)],
      B: [pct(95, 60)],
      C: [pct(50, 60)],
      D: [pct(0, 60)],
      E: [pct(100, 60)],
    });
    expect(shown(publicTable(table)).flat()).toEqual([hiddenText, hiddenText, 50, 0, 100]);
  });

  test('leaves out rows of nothing but hidden numbers where they are many, and says how many', () => {
    const table = tableOf(['2022'], { A: [count(3)], B: [count(90)], C: [count(1)] });
    const { rows, source } = withoutHidden(publicTable(table));
    expect(rows.map(({ name }) => name)).toEqual(['B']);
    expect(source).toBe('Prøve. 2 rækker, hvor alle tal er skjult, står her ikke');
  });

  test('hides a row in all its columns where they tell of the same day', () => {
    const table = tableOf(['antal', 'procent'], { A: [count(3), pct(1)], B: [count(90), pct(99)] });
    expect(shown(publicTable(table, { sameDay: true }))).toEqual([
      [hiddenText, hiddenText],
      [90, 99],
    ]);
  });
});

const chapter = (title: string, table: DraftTable): OverviewChapter => ({
  title,
  table,
  drawing: null,
  notes: ['Optalt den sidste dag.'],
  targets: new Map(),
});
const overview = (chapters: Readonly<Record<string, OverviewChapter>>) => ({
  place: 'Høje-Taastrup',
  period: '4. kvartal 2012',
  chapters: new Map(Object.entries(chapters)),
});
const origin = {
  source: 'kilde',
  choices: { kvartal: '2012-K4' },
  asKnownAt: '2013-02-26T12:00:00Z',
};

/** The text of a draft as it is read, numbers in their places. */
function read(content: ReturnType<typeof quarterContent>): string {
  const shown = shownIn(content);
  return draftOf(content, origin)
    .sections.map(({ text }) =>
      text.replaceAll(/\[\[tal:([\w-]+)\]\]/g, (_, key: string) => {
        const one = shown.get(key);
        return one?.what === 'tal' ? one.text : '?';
      }),
    )
    .join('\n');
}

describe('the quarterly overview', () => {
  // Company-directed offers of the quarter (ht2013_virksomhedsrettede_tilbud.csv, lines 91-92 of the paper).
  const offers = tableOf(
    [
      'privat løntilskud i 4. kvartal 2011',
      'privat løntilskud i 4. kvartal 2012',
      'virksomhedspraktik i 4. kvartal 2011',
      'virksomhedspraktik i 4. kvartal 2012',
    ],
    {
      'Match 1': [15, 12, 23, 31].map((value) => cellOf(value, 'procent')),
      'A-dagpengemodtagere': [12, 14, 27, null].map((value) => cellOf(value, 'procent')),
    },
  );
  const content = quarterContent(
    overview({
      virksomhedsrettede: chapter('Virksomhedsrettede tilbud', { ...offers, key: 'tilbud' }),
    }),
  );

  test('says each pair of numbers as the paper has them', () => {
    const text = read(content);
    expect(text).toContain(
      'Match 1: privat løntilskud i 4. kvartal 2012 12 procent (året før 15 procent) og virksomhedspraktik i 4. kvartal 2012 31 procent (året før 23 procent).',
    );
    expect(text).toContain(
      'A-dagpengemodtagere: privat løntilskud i 4. kvartal 2012 14 procent (året før 12 procent).',
    );
  });

  test('is a draft whose every number is an insert with its origin, and leaves the assessment to a person', () => {
    const draft = draftOf(content, origin);
    const texts = draft.sections.map(({ text }) => text).join('\n');
    const keys = [...texts.matchAll(/\[\[(?:tal|tabel|figur):([\w-]+)\]\]/g)].map(([, key]) => key);
    expect(new Set(draft.inserts.map(({ key }) => key))).toEqual(new Set(keys));
    expect(draft.inserts[0]?.origin).toEqual({
      source: 'kilde',
      choices: { kvartal: '2012-K4', key: draft.inserts[0]?.key },
    });
    expect(draft.lacking.join(' ')).toContain('Vurderingen');
    expect(draft.recommendation?.points).toEqual([
      'at orienteringen om indsats og effekt i 4. kvartal 2012 tages til efterretning.',
    ]);
    expect(draft.sections.map(({ slot }) => slot)).not.toContain('vurdering');
  });

  test('says which row has no number', () => {
    const empty = tableOf(['a', 'b'], {
      Klyngen: [pct(null), cellOf(null, 'procent', { silence: 'mangler' })],
    });
    expect(
      quarterContent(overview({ indikatormodel: chapter('Indikator', empty) })).lacking,
    ).toEqual(['Tabel: ingen tal for Klyngen (mangler).']);
  });
});

describe('the paper of long cases', () => {
  test('says the share of enquiries as the paper reckons it: 22 of ca. 650 is 3,38 procent', () => {
    // ht2022_langvarige_sager.csv, line 179 of the paper.
    const table = tableOf(['12 måneder til august 2022'], {
      'Henvendelser til borgerrådgiveren': [count(22)],
      'Åbne sager': [count(650)],
      Andel: [cellOf((100 * 22) / 650, 'procent', { decimals: 2 })],
    });
    expect(read(longCasesContent(overview({ klager: chapter('Klager', table) })))).toContain(
      '22 henvendelser til borgerrådgiveren på 650 åbne sager, 3,38 procent.',
    );
  });
});

describe('the paper of the risk group', () => {
  // ht2013_risikogruppe_akutjob.csv, lines 234-273 of the paper; 658 less 35,9 procent is 422, which it calls ca. 420.
  const status = tableOf(
    ['antal', 'procent'],
    {
      Risikogruppe: [count(658), pct(100)],
      'I kontakt': [count(530), pct(80.5)],
      Jobformidler: [count(205), pct(31.2)],
      'Ikke omfattet': [count(236), pct(35.9)],
      'heraf i job og uddannelse': [count(90), pct(13.7)],
      'heraf sygemeldt': [count(63), pct(9.6)],
      Omfattet: [count(422), pct(64.1)],
    },
    { 'heraf i job og uddannelse': 'del', 'heraf sygemeldt': 'del', Omfattet: 'sum' },
  );
  const text = read(
    riskGroupContent(
      overview({
        status: chapter('Status', { ...status, key: 'status' }),
        pakken: chapter('Pakken', {
          ...tableOf(['antal', 'af', 'procent'], {
            'A: Opfølgning': [count(90), count(100), pct(90, 100)],
            'D: Pladser i jobrotation': [count(260), count(null), pct(null)],
            'F: Ønske om uddannelse': [
              cellOf(null, 'antal', { silence: hiddenText }),
              count(null),
              pct(null),
            ],
          }),
          key: 'pakken',
        }),
        akutjob: chapter('Akutjob', {
          ...tableOf(
            ['2012', '2013'],
            {
              'Offentlig sektor': [count(0), count(35)],
              'Privat sektor': [count(0), count(21)],
              'I alt': [count(0), count(56)],
            },
            { 'I alt': 'sum' },
          ),
          key: 'akutjob',
        }),
      }),
    ),
  );
  test.for([
    '658 borgere er i risikogruppen.',
    '80,5 procent har været i kontakt med jobcentret, 31,2 procent har en personlig jobformidler og 35,9 procent er ikke omfattet af indsatsen.',
    'Ikke omfattet: i job og uddannelse 13,7 procent og sygemeldt 9,6 procent.',
    'Indsatsen gælder 422 borgere.',
    'A: Opfølgning: 90 af 100, 90,0 procent.',
    'D: Pladser i jobrotation: 260.',
    'F: Ønske om uddannelse: kan ikke vises.',
    'Virksomhederne har meldt 56 akutjob i 2013: Offentlig sektor 35 og Privat sektor 21.',
  ])('says: %s', (said) => {
    expect(text).toContain(said);
  });
});

describe('the paper of prices', () => {
  // rs2022_priser_tilbud.csv with the audit's A19: Klar til start is 12 times 16.990 kr.
  const offer = (name: string, week: number, hoursPerWeek: number | null = null): PricedOffer => ({
    offer: name,
    provider: name,
    hoursPerWeek,
    week,
    month: null,
    year: week * 52,
  });
  const klar = { ...offer('Klar til start', 0), week: 3920.77, month: 16_990, year: 203_880 };
  const offers = [
    offer('Job-bro', 1105),
    offer('Genstart (Huset Venture)', 1115),
    offer('Projekt Ny-Start - 30 timer', 3800, 30),
    klar,
  ];
  const paper = { place: 'Ringkøbing-Skjern', on: '18. august 2022', offers };

  test('says what the offer costs more than the cheapest and the dearest of the others', () => {
    const text = read(pricesContent({ ...paper, chosen: 3 }));
    expect(text).toContain('Klar til start koster 203.880 kroner om året for en borger.');
    expect(text).toContain(
      'Billigst af de andre er Job-bro: 57.460 kroner om året; Klar til start koster 146.420 kroner mere end det.',
    );
    expect(text).toContain(
      'Dyrest af de andre er Projekt Ny-Start - 30 timer: 197.600 kroner om året; Klar til start koster 6.280 kroner mere end det.',
    );
    expect(text).toContain(
      'Tilbuddene har ikke det samme timetal, og for nogle er det ikke oplyst',
    );
  });

  test('says the cheapest and the dearest where none is chosen', () => {
    const text = read(pricesContent({ ...paper, chosen: null }));
    expect(text).toContain('Billigst er Job-bro: 57.460 kroner om året.');
    expect(text).toContain('Dyrest er Klar til start: 203.880 kroner om året.');
    expect(text).not.toContain('mere end');
  });

  test('names an offer whose year cannot be said', () => {
    const unknown = { ...offer('Ukendt længde', 0), week: null, year: null };
    expect(pricesContent({ ...paper, offers: [...offers, unknown], chosen: 3 }).lacking).toContain(
      'Ukendt længde: prisen kan ikke regnes om til et år, for længden mangler.',
    );
  });
});

describe('the paper of a project', () => {
  // rs2022_projekt_plus.csv, lines 47-61 of the paper: 110 begun, 97 completed (88 %), 50 gone on against a goal of 33.
  const plus = {
    place: 'Ringkøbing-Skjern',
    name: 'Projekt PLUS',
    started: 110,
    running: 0,
    left: 110,
    completed: 97,
    exits: 50,
    target: 33,
    start: null,
    lines: [
      { what: 'På sygedagpenge', after: 'en uge efter', of: 110, before: 48, later: 10 },
      { what: 'Har et job', after: 'et år efter', of: 12, before: 50, later: 50 },
      { what: 'Selvforsørgende', after: 'en uge efter', of: 0, before: null, later: null },
    ],
    progress: [{ what: 'Trivsel', better: 44, of: 55 }],
    cost: null,
  };
  const text = read(projectContent(plus));
  test.for([
    '110 er begyndt, 110 er sluttet, og 97 af dem har gennemført (88 procent).',
    '50 er gået til job eller uddannelse. Måltallet er 33 og er nået.',
    'På sygedagpenge, en uge efter: fra 48 procent til 10 procent (110 deltagere).',
    'Har et job, et år efter: uændret 50 procent (12 deltagere; læs varsomt, de er få).',
    'Trivsel: 44 af 55 har det bedre end ved start.',
  ])('says: %s', (said) => {
    expect(text).toContain(said);
  });

  test('says what each result has cost, and that a price is lacking', () => {
    const cost = {
      total: 1_100_000,
      perParticipant: 10_000,
      perCompleted: 11_340,
      perExit: 22_000,
    };
    expect(read(projectContent({ ...plus, cost }))).toContain(
      'Projektet har hidtil kostet 1.100.000 kroner, 10.000 kroner for hver deltager.',
    );
    expect(projectContent(plus).lacking.join(' ')).toContain('Prisen: der er ingen pris');
  });

  // The same paper's Klar til start, point 3 (catalogue I-032).
  const start = {
    of: 36,
    withCase: 36,
    months: { mean: 23, least: 1, most: 92 },
    offers: [{ name: 'Tilbud: Vejledning, Job-bro', count: 28 }],
    withoutOffer: 8,
    withMentor: 16,
  };
  test('says how the participants stood when they began, but not what is hidden', () => {
    const whole = read(projectContent({ ...plus, start }));
    expect(whole).toContain(
      'Sagerne havde i gennemsnit varet 23,0 måneder, da deltagerne begyndte (36 sager).',
    );
    expect(whole).toContain('8 af 36 var ikke i et tilbud.');
    expect(whole).toContain('16 af 36 havde en mentor.');
    expect(whole).not.toContain('92');
    const few = read(projectContent({ ...plus, start: { ...start, withCase: 3, withMentor: 34 } }));
    expect(few).not.toContain('varet');
    expect(few).not.toContain('mentor');
    expect(projectContent({ ...plus, start }).lacking.join(' ')).toContain('bostøtte');
  });

  test('hides who are few', () => {
    const small = read(projectContent({ ...plus, completed: 107, exits: 3 }));
    // 110 less 107 is 3.
    expect(small).toContain('og skjult af dem har gennemført (skjult)');
    expect(small).not.toContain('107');
  });
});

describe('the follow-up of a budget', () => {
  const line = {
    corrected: 11_500_000,
    toDate: 1_900_000,
    actual: 2_200_000,
    forecast: 13_200_000,
    deviation: 1_700_000,
    pct: 14.8,
  };
  const post = {
    ...line,
    name: 'Løbende ydelser',
    flagged: true,
    split: { quantity: 95_000, price: 205_000 },
    remark: 'Flere end ventet.',
  };
  const quiet = { ...post, name: 'Tolkning', flagged: false, split: null, remark: null };
  const budget = {
    place: 'Øvelse',
    year: 2026,
    through: 'februar 2026',
    posts: [post, quiet],
    whole: {
      ...line,
      name: 'I alt',
      corrected: 18_000_000,
      forecast: 19_000_000,
      deviation: 1_000_000,
      pct: 5.6,
    },
    unplaced: ['9.1'],
  };

  test('says the whole, the posts that are far off with their reasons, and what is lacking', () => {
    const text = read(budgetContent(budget));
    expect(text).toContain(
      'Det korrigerede budget er 18.000.000 kroner, og der ventes et forbrug på 19.000.000 kroner: 1.000.000 kroner mere end budgettet (5,6 procent).',
    );
    expect(text).toContain(
      'Løbende ydelser: der ventes 1.700.000 kroner mere end budgettet (14,8 procent). Til dato giver antallet 95.000 kroner mere end budgettet, og prisen 205.000 kroner mere end budgettet. Flere end ventet.',
    );
    expect(text).not.toContain('Tolkning: der ventes');
    expect(budgetContent(budget).lacking).toContain('Konti, der står på ingen post i Øvelse: 9.1.');
  });

  test('says how many percent less without a sign', () => {
    const less = { ...quiet, flagged: true, deviation: -312_000, pct: -3.4 };
    expect(read(budgetContent({ ...budget, posts: [less] }))).toContain(
      'Tolkning: der ventes 312.000 kroner mindre end budgettet (3,4 procent).',
    );
  });

  test('says that nothing is booked, and that nothing is far off', () => {
    const nothing = { ...budget, through: null, posts: [{ ...quiet, forecast: null }] };
    expect(read(budgetContent(nothing))).toContain('Der er ikke bogført noget for 2026 endnu.');
    expect(budgetContent(nothing).lacking.join(' ')).toContain(
      'Tolkning: der kan ikke ventes noget',
    );
    expect(read(budgetContent({ ...budget, posts: [quiet] }))).toContain(
      'Ingen post er længere fra sit budget end kommunens grænse.',
    );
  });
});

test.for([
  ['Kontanthjælp, match 1', 'kontanthjaelp-match-1'],
  ['På sygedagpenge, en uge efter', 'paa-sygedagpenge-en-uge-efter'],
  ['…', 'x'],
] as const)('%s has the key %s', ([name, key]) => {
  expect(draftKey(name)).toBe(key);
});
