import { day, isoDay } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { bareItem } from '../testing/made-meeting.ts';
import { ordersIn } from './orders.ts';

const on = day('2022-08-18');
const ordersOf = (text: string) =>
  ordersIn(
    [
      {
        ...bareItem(3, 'En sag'),
        decision: {
          points: [{ points: [], kind: 'andet', text }],
          votes: [],
          dissents: [],
          stop: null,
        },
      },
    ],
    on,
  ).map(({ kind, month }) => [kind, month === null ? null : isoDay(month)]);

// The ways of asking that the papers of four municipalities have (catalogue, P-007, P-016), in other words.
test.for([
  ['Godkendt.', []],
  ['Taget til efterretning.', []],
  ['Godkendt, idet forvaltningen kommer med et forslag til inddragelse.', [['bestilling', null]]],
  ['Udvalget anmoder forvaltningen om forslag til besparelser.', [['bestilling', null]]],
  ['Udsat, idet udvalget ønsker at se andre muligheder.', [['bestilling', null]]],
  ['Udsat.', [['tilbage', null]]],
  ['Sagen behandles igen i november 2022.', [['tilbage', '2022-11-01']]],
  ['Styregruppen udfærdiger et nyt oplæg til november.', [['bestilling', '2022-11-01']]],
  ['Punktet forelægges på ny i marts.', [['tilbage', '2023-03-01']]],
  ['Anbefalet, at beløbet indgår i 1. anslået regnskab.', [['videre', null]]],
  ['Til orientering. Sagen sendes til Magistraten til orientering.', [['videre', null]]],
  [
    'Drøftet. Forvaltningen fremlægger et forslag i oktober. Sagen behandles igen i januar.',
    [
      ['bestilling', '2022-10-01'],
      ['tilbage', '2023-01-01'],
    ],
  ],
] as const)('»%s«', ([text, expected]) => {
  expect(ordersOf(text)).toEqual(expected);
});
