import { kroner } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { readScenario } from './asked.ts';

const none = { tilgang: '', varighed: '', pris: '', enhedspris: '', vis: '' };

test.for([
  ['10', 10],
  ['-10', -10],
  ['−10', -10],
  ['+2,5 %', 2.5],
  ['3 pct.', 3],
  ['', 0],
] as const)('»%s« is %d percent', ([tilgang, pct]) => {
  const asked = readScenario({ ...none, tilgang }, 'da');
  expect([asked.scenario.inflowPct, asked.faults]).toEqual([pct, {}]);
});

test.for([
  ['abc', 'er ikke en procent'],
  ['2.5', 'er ikke en procent'],
  ['201', 'Skriv fra -90 til 200'],
  ['-100', 'Skriv fra -90 til 200'],
] as const)('»%s« is refused, and everything that is wrong is said', ([varighed, says]) => {
  const asked = readScenario({ ...none, tilgang: 'x', varighed, enhedspris: 'mange' }, 'da');
  expect(asked.faults.varighed).toContain(says);
  expect(Object.keys(asked.faults)).toEqual(['tilgang', 'varighed', 'enhedspris']);
  expect(asked.scenario).toEqual({ inflowPct: 0, durationPct: 0, pricePct: 0 });
  expect(asked.text.varighed).toBe(varighed);
});

test('a price is kroner a year', () => {
  expect(readScenario({ ...none, enhedspris: '160.000' }, 'da').unitPrice).toBe(kroner(160_000));
});

test.for([
  [{}, false],
  [{ vis: 'ja' }, true],
  [{ vis: 'ja', tilgang: '0' }, true],
  [{ vis: 'ja', tilgang: '1' }, false],
  [{ vis: 'ja', enhedspris: '1' }, false],
  [{ vis: 'ja', tilgang: 'x' }, false],
] as const)('%j is an empty scenario: %s', ([fields, empty]) => {
  expect(readScenario({ ...none, ...fields }, 'da').empty).toBe(empty);
});
