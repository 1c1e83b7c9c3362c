import { day } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { aCitizen } from '../testing/case.ts';
import { textsIn } from '../texts/index.ts';
import { portfolioCsv } from './files.ts';
import type { PortfolioQuery } from './query.ts';
import { portfolioRow } from './row.ts';

const today = day('2026-11-18');
const query: PortfolioQuery = {
  se: 'mine',
  filter: [],
  gruppe: null,
  ydelse: null,
  enhed: null,
  sagsbehandler: null,
  sorter: 'borger',
  retning: 'stigende',
  kolonner: ['forloeb', 'alder', 'sagsbehandler'],
};

test.for([
  ['Bo Lund', 'Bo Lund'],
  ['Bo; Lund', '"Bo; Lund"'],
  ['Bo "Bølle" Lund', '"Bo ""Bølle"" Lund"'],
  // A spreadsheet would run these as formulas.
  ['=1+1', "'=1+1"],
  ['@sum', "'@sum"],
] as const)('the name »%s« is written %s', ([name, written]) => {
  const row = portfolioRow(aCitizen({}, { name }), { duties: [], gaps: [] }, today);
  const csv = portfolioCsv([row], query, today, { t: textsIn('da'), language: 'da' });
  expect(csv).toBe(
    `\uFEFFBorger;Forløb siden;Alder;Sagsbehandler\r\n${written};18.05.2026;41;Anna Holm\r\n`,
  );
});
