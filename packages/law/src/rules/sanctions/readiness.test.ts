import { readFileSync } from 'node:fs';
import { addDays, type Day, day, valueOf } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sanctionConditions, type SanctionConditionCode } from '../../codes/index.ts';
import {
  type Readiness,
  type SanctionCase,
  sanctionCaseFacts,
  sanctionReadiness,
} from './index.ts';

const eventOn = day('2021-03-08');
const after = (days: number): Day => addDays(eventOn, days);

/** A case in which everything any of the conditions may ask for is done. */
const done: SanctionCase = {
  group: 'jobparat',
  event: 'udeblivelse-fra-samtale',
  eventOn,
  eventDocumented: true,
  legalBasisConfirmed: true,
  guidedOn: after(-20),
  guidanceProof: true,
  inEducationOrder: true,
  earlierSanction: true,
  warned: true,
  hearingSentOn: after(2),
  hearingDeadline: after(16),
  answeredOn: after(7),
  contactOn: after(4),
  ground: 'ingen-rimelig-grund',
  groundReasons: true,
  groundJudgedOn: after(8),
  unwilling: 'vurderet-ja',
  furthers: 'vurderet-ja',
  attendance: 'daglige-samtaler',
  reasoned: true,
  complaintGuidance: true,
  approvedBySecond: true,
  decisionOn: after(9),
};

const sanctioned = new Set(['udeblivelse-fra-samtale', 'udeblivelse-fra-tilbud']);
const isDay = (on: Day | 'ikke-sket'): on is Day => on !== 'ikke-sket';
const between = (on: Day | 'ikke-sket', from: Day | 'ikke-sket', to: Day): boolean =>
  isDay(on) && isDay(from) && from <= on && on <= to;

/** What holds a sanction of 2020-2024 back, written down from reading 0027 and apart from the rule. */
function heldBackBy(one: SanctionCase): SanctionConditionCode[] {
  const repeated = one.event === 'gentagen-manglende-raadighed';
  const vulnerable = one.group.startsWith('aktivitetsparat');
  const heard = isDay(one.answeredOn)
    ? between(one.answeredOn, one.hearingSentOn, one.decisionOn)
    : isDay(one.hearingDeadline) && one.hearingDeadline < one.decisionOn;
  const heardOn = isDay(one.answeredOn) ? one.answeredOn : one.hearingDeadline;
  const met: Record<Exclude<SanctionConditionCode, 'uddannelsespaalaeg'>, boolean> = {
    hjemmel: sanctioned.has(one.event) || repeated || one.legalBasisConfirmed,
    haendelse: one.eventDocumented && one.eventOn <= one.decisionOn,
    vejledning: isDay(one.guidedOn) && one.guidedOn <= one.eventOn,
    vejledningsbevis: one.guidanceProof,
    'tidligere-sanktion': !repeated || one.earlierSanction,
    advarsel: !repeated || one.warned,
    partshoering:
      isDay(one.hearingSentOn) &&
      one.hearingSentOn >= one.eventOn &&
      isDay(one.hearingDeadline) &&
      one.hearingDeadline >= one.hearingSentOn,
    'personlig-kontakt': !vulnerable || between(one.contactOn, one.eventOn, one.decisionOn),
    hoeringssvar: heard,
    'rimelig-grund':
      one.ground === 'ingen-rimelig-grund' &&
      one.groundReasons &&
      between(one.groundJudgedOn, heardOn, one.decisionOn),
    'manglende-vilje': !repeated || one.unwilling === 'vurderet-ja',
    'fremmer-raadighed': !vulnerable || one.furthers === 'vurderet-ja',
    fremmoede: !repeated || one.attendance !== 'ingen',
    frist: one.decisionOn <= day('2021-06-30'),
    begrundelse: one.reasoned,
    klagevejledning: one.complaintGuidance,
    'anden-person': one.approvedBySecond,
  };
  return sanctionConditions.codes
    .map(({ code }) => code)
    .filter((code) => code !== 'uddannelsespaalaeg' && !met[code]);
}

function asked(one: SanctionCase): Readiness {
  const value = valueOf(sanctionReadiness.decide(one, eventOn));
  if (value === null) throw new Error('Reglen svarede ikke.');
  return value;
}

const unmet = ({ conditions }: Readiness): SanctionConditionCode[] =>
  conditions
    .filter(({ state }) => state === 'aaben' || state === 'stopper')
    .map(({ code }) => code);

const groups = ['jobparat', 'uddannelsesparat', 'aktivitetsparat', 'aktivitetsparat-ung'] as const;
const events = [
  'udeblivelse-fra-samtale',
  'udeblivelse-fra-tilbud',
  'afslag-paa-arbejde',
  'gentagen-manglende-raadighed',
] as const;
/** Days close to the event, so that each comes before, on and after the others. */
const nearDay = fc.integer({ min: -2, max: 6 }).map(after);
const dayOrNot = fc.oneof(nearDay, fc.constant('ikke-sket' as const));
const mostlyYes = fc.integer({ min: 0, max: 9 }).map((number) => number > 0);

const anyCase: fc.Arbitrary<SanctionCase> = fc.record({
  group: fc.constantFrom(...groups),
  event: fc.constantFrom(...events),
  eventOn: fc.constant(eventOn),
  eventDocumented: mostlyYes,
  legalBasisConfirmed: mostlyYes,
  guidedOn: dayOrNot,
  guidanceProof: mostlyYes,
  inEducationOrder: mostlyYes,
  earlierSanction: mostlyYes,
  warned: mostlyYes,
  hearingSentOn: dayOrNot,
  hearingDeadline: dayOrNot,
  answeredOn: dayOrNot,
  contactOn: dayOrNot,
  ground: fc.constantFrom('ikke-vurderet', 'ingen-rimelig-grund', 'rimelig-grund'),
  groundReasons: mostlyYes,
  groundJudgedOn: dayOrNot,
  unwilling: fc.constantFrom('ikke-vurderet', 'vurderet-ja', 'vurderet-nej'),
  furthers: fc.constantFrom('ikke-vurderet', 'vurderet-ja', 'vurderet-nej'),
  attendance: fc.constantFrom('ingen', 'aabent-tilbud'),
  reasoned: mostlyYes,
  complaintGuidance: mostlyYes,
  approvedBySecond: mostlyYes,
  decisionOn: fc.oneof(nearDay, fc.constantFrom(day('2021-06-30'), day('2021-07-01'))),
});

/** Every combination of the answers that are not days, on a case whose days are in order. */
function* everyCombination(): Generator<SanctionCase> {
  const yesNo: readonly (keyof SanctionCase)[] = [
    'eventDocumented',
    'guidanceProof',
    'earlierSanction',
    'warned',
    'groundReasons',
    'reasoned',
    'complaintGuidance',
    'approvedBySecond',
  ];
  const judged = ['ikke-vurderet', 'vurderet-ja', 'vurderet-nej'] as const;
  for (let bits = 0; bits < 2 ** yesNo.length; bits += 1) {
    const answers = Object.fromEntries(yesNo.map((name, i) => [name, ((bits >> i) & 1) === 1]));
    for (const group of ['jobparat', 'aktivitetsparat'] as const)
      for (const event of ['udeblivelse-fra-samtale', 'gentagen-manglende-raadighed'] as const)
        for (const ground of ['ikke-vurderet', 'ingen-rimelig-grund', 'rimelig-grund'] as const)
          for (const unwilling of judged)
            for (const furthers of judged)
              for (const attendance of ['ingen', 'dagligt-fremmoede'] as const)
                yield {
                  ...done,
                  ...answers,
                  group,
                  event,
                  ground,
                  unwilling,
                  furthers,
                  attendance,
                };
  }
}

describe('a sanction', () => {
  test('is never ready while a condition is open, over every combination', () => {
    const faults: SanctionCase[] = [];
    let ready = 0;
    for (const one of everyCombination()) {
      const answer = asked(one);
      const expected = heldBackBy(one);
      if (answer.ready) ready += 1;
      if (answer.ready !== (expected.length === 0) || unmet(answer).length !== expected.length) {
        faults.push(one);
      }
    }
    expect(faults.slice(0, 3)).toEqual([]);
    expect(ready).toBeGreaterThan(0);
  });

  test('is held back by exactly the conditions a reader of the law would name', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        const answer = asked(one);
        expect(unmet(answer)).toEqual(heldBackBy(one));
        expect(answer.ready).toBe(answer.next === null);
        expect(answer.ready).toBe(unmet(answer).length === 0);
        expect([null, ...unmet(answer)]).toContain(answer.next);
      }),
      { numRuns: 3000 },
    );
  });

  test('says what is lacking of every condition that is unmet, and nothing of the others', () => {
    fc.assert(
      fc.property(anyCase, (one) => {
        for (const { state, todo, paragraph, source } of asked(one).conditions) {
          expect(todo.endsWith('.')).toBe(state === 'aaben' || state === 'stopper');
          expect(paragraph).not.toBe('');
          expect(source).not.toBe('');
        }
      }),
    );
  });
});

test('every condition has its line in reading 0027', () => {
  const reading = readFileSync(
    new URL('../../../../../docs/interpretations/0027-klar-til-afgoerelse.md', import.meta.url),
    'utf8',
  );
  const absent = sanctionConditions.codes.filter(
    ({ da }) => !new RegExp(`\\| ${da} +\\|`).test(reading),
  );
  expect(absent).toEqual([]);
});

test('the facts of a case can say that a thing is not done yet', () => {
  const notDone = Object.values(sanctionCaseFacts).flatMap(({ show, examples = [] }) =>
    (examples as readonly unknown[]).includes('ikke-sket')
      ? [(show as (value: unknown) => string)('ikke-sket')]
      : [],
  );
  expect(notDone).toEqual(Array.from({ length: 6 }, () => 'ikke sket'));
});
