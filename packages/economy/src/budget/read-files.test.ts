import { day, kroner } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../input/csv.ts';
import { collectFaults, type Reading } from '../input/fault.ts';
import { type AccountColumns, findColumns } from './account-columns.ts';
import { readAccounts, readMonth } from './read-accounts.ts';
import { readBudget } from './read-budget.ts';

const columns: AccountColumns = {
  account: 'konto',
  month: 'måned',
  amount: 'beløb',
  name: 'kontonavn',
};
const on = day('2026-11-22');

function accountsIn(text: string) {
  const content = readCsv(text, [], collectFaults());
  if (content === null) throw new Error('It is no CSV.');
  return readAccounts(content, columns, on);
}

const faultsOf = (reading: Reading<unknown>): readonly (readonly [number | null, string])[] =>
  reading.outcome === 'fejl' ? reading.faults.map(({ line, text }) => [line, text]) : [];

describe('a file of accounts', () => {
  test('is added up by account and month, and held against its own sum (by hand)', () => {
    const reading = accountsIn(
      [
        'Konto;Måned;Beløb;Kontonavn',
        '5.57.71;2026-01;1.000,50;Sygedagpenge',
        '5.57.71;31.01.2026;99,50-;Sygedagpenge',
        '5.57.71;2026-02;200;Sygedagpenge',
        '5.57.73;2026-01;-50;Refusion vedr. 610190-1234',
        ' 5.57.73;2026-01;7;Anden tekst',
        'I alt;;1.058,10;',
      ].join('\n'),
    );
    expect(reading).toMatchObject({
      outcome: 'i-orden',
      value: {
        rows: 5,
        total: kroner(1058),
        ownTotal: kroner(1058.1),
        difference: kroner(0.1),
        months: [
          {
            month: day('2026-01-01'),
            accounts: [
              { account: '5.57.71', amount: kroner(901), rows: 2, name: 'Sygedagpenge' },
              { account: '5.57.73', amount: kroner(-43), rows: 2, name: null },
            ],
          },
          { month: day('2026-02-01') },
        ],
      },
    });
  });

  test('keeps no text that may name a citizen', () => {
    const reading = accountsIn('konto;måned;beløb;kontonavn\n1.1;2026-01;5;Hjælp til 6101901234');
    expect(JSON.stringify(reading)).not.toContain('6101901234');
  });

  test('says everything that is wrong at once, each at its line', () => {
    const reading = accountsIn(
      [
        'konto;måned;beløb;kontonavn',
        ';2026-01;5;',
        '1.1;i går;5;',
        '1.1;2026-12;5;',
        '1.1;2026-01;1.234.5;',
        '1.1;2026-01;;',
        '1.1;2026-01;1,005;',
        '610190-1234;2026-01;1;',
        'driften;2026-01;1;',
        'i alt;;1;',
        'I alt;;1;',
      ].join('\n'),
    );
    expect(faultsOf(reading)).toEqual([
      [2, 'Kontonummeret mangler.'],
      [3, 'måned: »i går« er ikke en måned. Skriv den som 2026-03, 03-2026 eller en dato.'],
      [4, 'måned: »2026-12« ligger i fremtiden.'],
      [5, 'beløb: »1.234.5« er ikke et tal. Skriv det som 5.003 eller 940,3.'],
      [6, 'beløb: Beløbet mangler.'],
      [7, 'beløb: »1,005« har mere end to decimaler.'],
      [8, 'Kolonnen med kontonumre ligner CPR-numre. Vælg en anden kolonne.'],
      [9, '»driften« er ikke et kontonummer. Det skal have mindst ét ciffer.'],
      [11, 'Filen har to linjer med »I alt«. Behold den ene, eller del filen.'],
    ]);
  });

  test('without a single amount is refused', () => {
    expect(faultsOf(accountsIn('konto;måned;beløb'))).toEqual([
      [null, 'Filen har ingen linjer med beløb.'],
    ]);
  });
});

test.for([
  ['2026-03', '2026-03-01'],
  ['202603', '2026-03-01'],
  ['2026M03', '2026-03-01'],
  ['3.2026', '2026-03-01'],
  ['03-2026', '2026-03-01'],
  ['marts 2026', '2026-03-01'],
  ['Maj-2026', '2026-05-01'],
  ['okt. 2026', '2026-10-01'],
  ['31.03.2026', '2026-03-01'],
  ['31-03-2026', '2026-03-01'],
  ['2026-03-31', '2026-03-01'],
  ['2026-13', null],
  ['31.02.2026', null],
  ['1926-03', null],
  ['3', null],
  ['ma 2026', null],
  ['', null],
] as const)('the month %s is %s', ([text, month]) => {
  expect(readMonth(text)).toBe(month === null ? null : day(month));
});

describe('the columns of a file of accounts', () => {
  test('are found by their usual names, and then as they were called', () => {
    expect(findColumns(['periode', 'kontonr.', 'beløb', 'tekst'], null)).toEqual({
      kind: 'kendt',
      columns: { account: 'kontonr.', month: 'periode', amount: 'beløb', name: 'tekst' },
    });
    const own = { account: 'a', month: 'b', amount: 'c', name: 'd' };
    expect(findColumns(['c', 'b', 'a', 'konto'], own)).toEqual({
      kind: 'kendt',
      columns: { ...own, name: null },
    });
  });

  test('that have changed are said: which came, which are missing, and what they may be', () => {
    expect(findColumns(['kontonummer', 'måned', 'kroner', ''], columns)).toEqual({
      kind: 'aendret',
      came: ['kontonummer', 'måned', 'kroner'],
      missing: ['konto', 'beløb'],
      guess: { account: 'kontonummer', month: 'måned', amount: null, name: null },
    });
    expect(findColumns(['a'], null)).toMatchObject({
      kind: 'ukendt',
      missing: ['konto', 'måned', 'beløb'],
    });
  });
});

describe('a file of a budget', () => {
  test('gives posts with amounts, or quantity times price, and what it says of them', () => {
    const reading = readBudget(
      [
        'post;budget;antal;enhedspris;enhed;område;bevillingstype;konti;ydelser;optælling',
        'Sygedagpenge;;412,5;120.000;;Beskæftigelse;Overførsler;5.57.71,5.57.73;sygedagpenge;helaarspersoner',
        'Administration;12,5;;;mio. kr.;Administration;serviceramme;6.45;;',
        'Refusion;-1.000;;;1.000 kr.;;;;;',
        'I alt;61;;;mio. kr.;;;;;',
      ].join('\r\n'),
    );
    expect(reading).toMatchObject({
      outcome: 'i-orden',
      value: {
        total: kroner(61_000_000),
        difference: 0,
        lines: [
          {
            name: 'Sygedagpenge',
            amount: kroner(49_500_000),
            quantity: 412.5,
            area: 'Beskæftigelse',
            appropriation: 'overfoersel',
            accounts: ['5.57.71', '5.57.73'],
            benefits: ['sygedagpenge'],
            counts: 'helaarspersoner',
          },
          { amount: kroner(12_500_000), quantity: null, appropriation: 'serviceramme' },
          { amount: kroner(-1_000_000), area: null, appropriation: null, accounts: [] },
        ],
      },
    });
  });

  test('says nothing of what it has no column for, and reads tabs', () => {
    const reading = readBudget('post\tbudget\nSeniorjob\t5.400.000');
    expect(reading).toEqual({
      outcome: 'i-orden',
      value: {
        lines: [{ line: 2, name: 'Seniorjob', amount: kroner(5_400_000), quantity: null }],
        total: kroner(5_400_000),
        difference: null,
      },
    });
  });

  test('says everything that is wrong at once', () => {
    const reading = readBudget(
      [
        'post;budget;antal;enhedspris;enhed;bevillingstype;ydelser',
        'A;1000;2;600;;;',
        'a;1;;;;;',
        ';1;;;;;',
        'B;;;600;;;',
        'C;;;;;;',
        'D;1;;;kroner;;',
        'E;1;;;;drift;dagpenge,penge',
        'F;1;-2;;;;',
      ].join('\n'),
    );
    expect(faultsOf(reading).map(([line, text]) => `${line} ${text.slice(0, 44)}`)).toEqual([
      '2 budget: 1000 er ikke 2 × 600. Ret den ene, e',
      '3 Posten »a« står også på linje 2. Slet den en',
      '4 post: Navnet mangler.',
      '5 antal: Der er en enhedspris, men intet antal',
      '6 budget: Beløbet mangler.',
      '7 enhed: »kroner« kendes ikke. Skriv en af: kr',
      '8 bevillingstype: »drift« kendes ikke. Skriv e',
      '8 ydelser: »penge« kendes ikke. Skriv en af: d',
      '9 antal: Antallet er under 0.',
    ]);
    expect(faultsOf(readBudget('post;bugdet\nA;1'))).toEqual([
      [1, 'Kolonnen »bugdet« kendes ikke. Mente du »budget«?'],
      [1, 'Kolonnen »budget« mangler, eller kolonnerne »antal« og »enhedspris«.'],
    ]);
  });
});
