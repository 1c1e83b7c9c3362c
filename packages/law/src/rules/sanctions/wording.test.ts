import { type AnyRule, day, type Day, kroner, nothing, type Rule } from '@rettidig/engine';
import { expect, test } from 'vitest';
import type { TargetGroup } from '../../codes/index.ts';
import {
  caseClosing,
  contactBeforeSanction,
  deductionDays,
  furthersAvailability,
  lackOfWill,
  reasonableGround,
  sanctionAmount,
  sanctionReadiness,
} from './index.ts';
import { readRuleVignettes, factsOf } from '../../../generate/rule-vignettes.ts';

const before2020 = day('2019-12-31');
const from2020 = day('2020-01-01');

function considered(
  rule: Rule<{ group: TargetGroup }, never>,
  group: TargetGroup,
  on: Day,
): readonly string[] {
  const outcome = rule.decide({ group }, on);
  return outcome.outcome === 'skoen' ? outcome.considerations : [];
}

test('the judgements name what the law asks to be weighed', () => {
  const vulnerable =
    'Aktivitetsparate kan ikke altid leve op til kravene og kan have overset partshøringen.';
  expect(considered(reasonableGround, 'aktivitetsparat', before2020)[0]).toBe(vulnerable);
  expect(considered(reasonableGround, 'aktivitetsparat', from2020)).toHaveLength(4);
  expect(considered(reasonableGround, 'jobparat', from2020)).toHaveLength(3);
  expect(considered(reasonableGround, 'jobparat', from2020)).not.toContain(vulnerable);
  expect(considered(lackOfWill, 'jobparat', before2020)).toContain(
    'Borgeren har gentagne gange ikke stået til rådighed.',
  );
  expect(considered(lackOfWill, 'jobparat', from2020)).toContain(
    'Borgeren har fået mindst én afgørelse om en sanktion før.',
  );
  expect(considered(furthersAvailability, 'aktivitetsparat', from2020)).toHaveLength(2);
});

const letter = (rule: AnyRule, facts: object): string | null =>
  rule.explain(facts, day('2021-03-08')).explanation.letter;
const missed = { event: 'udeblivelse-fra-samtale', missedOn: day('2021-03-08') };

test.each([
  [
    deductionDays,
    { ...missed, contactOn: day('2021-03-08') },
    'Du bliver trukket for én dag: den 8. marts 2021.',
  ],
  [
    deductionDays,
    { ...missed, contactOn: day('2021-03-11') },
    'Du bliver trukket for dagene fra den 8. marts 2021 til den 10. marts 2021.',
  ],
  [
    sanctionAmount,
    { monthly: kroner(11_698), alreadyDeducted: nothing, days: 4 },
    'Du bliver trukket 2.400 kr. i din hjælp.',
  ],
  [
    contactBeforeSanction,
    { group: 'aktivitetsparat' },
    'Vi skal have talt med dig, før vi kan trække dig i din hjælp.',
  ],
  [
    contactBeforeSanction,
    { group: 'jobparat' },
    'Vi skal spørge dig, før vi kan trække dig i din hjælp.',
  ],
  [caseClosing, { wholeMonth: true, attended: 1, married: true }, 'Din sag lukkes ikke.'],
  [
    caseClosing,
    { wholeMonth: true, attended: 0, married: false },
    'Din sag bliver lukket, fordi du ikke er mødt op i en hel måned.',
  ],
  [
    caseClosing,
    { wholeMonth: true, attended: 0, married: true },
    'Din sag og din ægtefælles sag bliver lukket, fordi du ikke er mødt op i en hel måned.',
  ],
] as const)('a letter says what was decided: %#', (rule: AnyRule, facts, expected) => {
  expect(letter(rule, facts)).toBe(expected);
});

test('the gate gives each condition as a step of the reasons', () => {
  const vignette = readRuleVignettes().find(
    ({ rule, title }) =>
      rule === sanctionReadiness.id && title === 'Hændelsen er ikke dokumenteret',
  );
  if (vignette === undefined) throw new Error('Vignetten findes ikke.');
  const facts = factsOf(sanctionReadiness, vignette.facts);
  const { steps } = (sanctionReadiness as AnyRule).explain(facts, vignette.on).explanation;
  expect(steps.slice(0, 2)).toEqual([
    { text: 'Hjemmel', result: 'Opfyldt.' },
    {
      text: 'Hændelsen',
      result: 'Beskriv hændelsen, og læg dokumentationen på sagen.',
    },
  ]);
  expect(steps).toContainEqual({
    text: 'Personlig kontakt',
    result: 'Kræves ikke i denne sag.',
  });
  expect(steps).toHaveLength(17);
});
