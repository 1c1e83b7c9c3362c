import { day, type Explanation } from '@rettidig/engine';
import { firstInterview } from '@rettidig/law';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { aDuty } from '../testing/case.ts';
import { textsIn } from '../texts/index.ts';
import { WhyView } from './view.tsx';

const today = day('2026-11-23');
const { explanation } = firstInterview.explain({ group: 'jobparat', contactOn: today }, today);

function page(shown: Explanation, language: 'da' | 'en'): string {
  const why = {
    citizen: { id: 'borger-1', name: 'Bo Lund', age: 41, protected: false },
    key: 'samtale-1',
    what: 'Samtale 1',
    today,
    knownOn: null,
    lawOn: null,
    lawChanges: [],
    found: { duty: aDuty(), explanation: shown },
    gaps: [],
    readUntil: null,
  };
  return renderToString(<WhyView why={why} words={{ t: textsIn(language), language }} />);
}

test('an answer that a draft had a part in says so, in both languages', () => {
  const [value] = explanation.values;
  if (value === undefined) throw new Error('the rule reads a value');
  const drafted = {
    ...explanation,
    draft: 'Udkast: LAB 2027',
    values: [{ ...value, draft: true }],
  };
  expect(page(drafted, 'da')).toContain(
    'Udkast: LAB 2027. Svaret bygger på et udkast, som ikke er gældende lov.',
  );
  expect(page(drafted, 'da')).toContain('Udkast, ikke gældende lov');
  expect(page(drafted, 'en')).toContain('The answer rests on a draft that is not law.');
});

test('law in force is not marked', () => {
  expect(page(explanation, 'da')).not.toMatch(/udkast/i);
});
