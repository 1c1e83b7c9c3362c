import { addDays, day, isoDay, openEnd } from '@rettidig/engine';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveDuties } from '../../duties/derive.ts';
import type { CaseFile, SicknessCase, SicknessDecision } from '../../facts/case-file.ts';
import { anyAskedCase } from '../../testing/any-case.ts';
import {
  caseFrom,
  decidedOf,
  refusedAt,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { caseAfter } from '../case-after.ts';
import { decideLimit, type EnteredLimitDecision } from './decide-limit.ts';
import { type EnteredSickness, keepSicknessCase } from './keep-case.ts';
import { provisionLaws } from './sickness-law.ts';

const sickFrom = (from: string, is: Partial<SicknessCase> = {}): SicknessCase => ({
  id: 'sygesag',
  from: day(from),
  to: openEnd,
  category: 'ingen',
  employed: false,
  expectedWell: null,
  bothExpect: false,
  fastTrackOn: null,
  countedAs: 'fra-foerste-dag',
  limitGroup: 'uden-pension',
  ...is,
});

const sickListed = (from: string, more: Partial<CaseFile> = {}): CaseFile =>
  caseFrom(
    from,
    { benefit: 'sygedagpenge' },
    { categories: [], sicknessCases: [sickFrom(from)], ...more },
  );

const entered = (is: Partial<EnteredSickness> = {}): EnteredSickness => ({
  firstAbsence: today,
  wellOn: null,
  category: 'ingen',
  employed: false,
  expectedWell: null,
  bothExpect: false,
  fastTrackOn: null,
  countedAs: 'fra-foerste-dag',
  limitGroup: 'uden-pension',
  benefitFrom: null,
  note: '',
  ...is,
});

describe('a sickness report', () => {
  const onKontanthjaelp = caseFrom('2026-09-01');

  test('opens the case and the benefit, so that the deadlines of the act follow', () => {
    const outcome = decidedOf(
      keepSicknessCase(entered({ benefitFrom: today }), situationOf(onKontanthjaelp)),
    );
    const after = caseAfter(onKontanthjaelp, outcome.facts);
    expect(after.benefits.map(({ benefit, to }) => [benefit, to === openEnd])).toEqual([
      ['kontanthjaelp', false],
      ['sygedagpenge', true],
    ]);
    // Phase 1 of 2026: one follow-up in the first half year (law-and-data.md E). The limit: 155 paid days from 18
    // November 2026 are reached on 21 April 2027, so payment stops with April (SDP § 24, cabi-22-uger).
    const due = deriveDuties(after, today)
      .duties.filter(({ rule }) => rule.startsWith('sygdom/'))
      .map(({ kind, due: last }) => [kind, isoDay(last)]);
    expect(due).toEqual([
      ['sygeopfoelgning', '2027-05-18'],
      ['revurdering', '2027-04-30'],
    ]);
    expect(outcome.journal.heading).toBe('Sygemelding');
    expect(outcome.explanations.map(({ rule }) => rule)).toEqual([
      'sygdom/revurdering',
      'sygdom/kategori',
    ]);
  });

  test('warns that no deadline follows while another benefit is paid', () => {
    const { warnings } = decidedOf(keepSicknessCase(entered(), situationOf(onKontanthjaelp)));
    expect(warnings.map(({ field }) => field)).toEqual(['ydelse']);
  });

  test.each([
    ['an absence to come', { firstAbsence: addDays(today, 1) }, 'fravaersdag'],
    ['well on the first day of absence', { wellOn: today }, 'rask'],
    ['expected well before the absence', { expectedWell: addDays(today, -1) }, 'ventes'],
    ['fast track before the absence', { fastTrackOn: addDays(today, -1) }, 'fasttrack'],
    ['an employer who is not there expects', { bothExpect: true }, 'begge'],
    ['a benefit before the course', { benefitFrom: day('2026-08-31') }, 'ydelse'],
  ] as const)('%s is refused at its field', (_, is, field) => {
    expect(refusedAt(keepSicknessCase(entered(is), situationOf(onKontanthjaelp)))).toEqual([field]);
  });

  test('a case outside the contact course is refused', () => {
    const outcome = keepSicknessCase(entered(), situationOf({ ...onKontanthjaelp, courses: [] }));
    expect(outcome.outcome).toBe('afvist');
  });

  test('does not overlap an earlier case', () => {
    const file = sickListed('2026-09-01', {
      sicknessCases: [sickFrom('2026-09-01', { to: day('2026-10-01') })],
    });
    const outcome = keepSicknessCase(
      entered({ firstAbsence: day('2026-09-30') }),
      situationOf(file),
    );
    expect(refusedAt(outcome)).toEqual(['fravaersdag']);
  });
});

describe('a follow-up', () => {
  test('keeps the case as it is assessed now, in one fact', () => {
    const { facts, journal } = decidedOf(
      keepSicknessCase(
        entered({ firstAbsence: day('2026-09-01'), expectedWell: day('2027-01-04') }),
        situationOf(sickListed('2026-09-01')),
      ),
    );
    expect(facts.map(({ action, kind, fact }) => [action, kind, fact])).toEqual([
      ['rettet', 'sickness_case', 'sygesag'],
    ]);
    expect(journal.heading).toBe('Sygeopfølgning');
    expect(journal.text).toContain('Ventes rask den 4. januar 2027');
  });

  test('that the citizen is well ends the case, and says what falls away', () => {
    const file = sickListed('2026-09-01');
    const outcome = decidedOf(
      keepSicknessCase(
        entered({ firstAbsence: day('2026-09-01'), wellOn: today }),
        situationOf(file),
      ),
    );
    expect(outcome.journal.heading).toBe('Raskmelding');
    expect(outcome.warnings.map(({ text }) => text).join(' ')).toMatch(
      /Sygeopfølgning.*bortfaldet/i,
    );
    const open = deriveDuties(caseAfter(file, outcome.facts), today).duties;
    expect(open.filter(({ actionable }) => actionable)).toEqual([]);
  });

  test('the categories ended on 1 July 2026: choosing one must be meant', () => {
    const { warnings } = decidedOf(
      keepSicknessCase(
        entered({ firstAbsence: day('2026-09-01'), category: 'kategori-2' }),
        situationOf(sickListed('2026-09-01')),
      ),
    );
    expect(warnings.map(({ field }) => field)).toContain('kategori');
  });
});

const extended: EnteredLimitDecision = {
  outcome: 'forlaenget',
  provision: 'nr-2-afklaring',
  casePending: false,
  eventOn: null,
  unableToWork: null,
  reasons: 'Din arbejdsevne skal afklares i en praktik.',
  facts: 'Lægens attest af 2. november 2026.\nSamtalen den 9. november 2026.',
  hearing: '',
};
const stopped: EnteredLimitDecision = {
  ...extended,
  outcome: 'ophoert',
  provision: null,
  unableToWork: false,
  hearing: 'Du er enig.',
};

// Sick from 1 June 2026: 155 paid days are reached on 2 November, so payment stops after 30 November.
const atLimit = sickListed('2026-06-01');

describe('a decision on the limit', () => {
  test('no. 2 extends by 69 weeks from the limit, and asks for a new decision by then', () => {
    const outcome = decidedOf(decideLimit(extended, situationOf(atLimit)));
    const after = caseAfter(atLimit, outcome.facts);
    // 30 November 2026 + 69 weeks (law-and-data.md E: dsa 2016).
    const due = deriveDuties(after, today)
      .duties.filter(({ kind }) => kind.endsWith('revurdering'))
      .map(({ kind, due: last, status }) => [kind, isoDay(last), status]);
    expect(due).toEqual([
      ['revurdering', '2026-11-30', 'opfyldt'],
      ['ny-revurdering', '2028-03-27', 'kommende'],
    ]);
    expect(outcome.warnings).toEqual([]);
  });

  // Forvaltningsloven §§ 22-25 (danish-it 1.6): result, rules, considerations, facts, complaint guidance.
  test('writes a letter with every part that a decision must have', () => {
    const [letter] = decidedOf(decideLimit(extended, situationOf(atLimit))).letters;
    expect(letter).toMatchObject({
      kind: 'afgoerelse',
      fields: {
        resultat: expect.stringContaining('27. marts 2028'),
        retsgrundlag: expect.stringContaining('§ 27, stk. 1, nr. 2'),
        hovedhensyn: extended.reasons,
        oplysninger: ['Lægens attest af 2. november 2026.', 'Samtalen den 9. november 2026.'],
        klagevejledning: expect.stringContaining('4 uger'),
      },
    });
  });

  test.each([
    ['no case runs', extended, caseFrom('2026-09-01'), ''],
    ['an extension without a provision', { ...extended, provision: null }, atLimit, 'bestemmelse'],
    [
      'a provision without an extension',
      { ...stopped, provision: 'nr-2-afklaring' },
      atLimit,
      'bestemmelse',
    ],
    [
      'no. 6 without a case that is pending',
      { ...extended, provision: 'nr-6-arbejdsskade' },
      atLimit,
      'sag',
    ],
    [
      'a stop without the judgement of work',
      { ...stopped, unableToWork: null },
      atLimit,
      'uarbejdsdygtig',
    ],
    [
      'a plain stop where job clarification is a right',
      { ...stopped, unableToWork: true },
      atLimit,
      'udfald',
    ],
    [
      'job clarification for one who can work',
      { ...stopped, outcome: 'jobafklaring' },
      atLimit,
      'udfald',
    ],
  ] as const)('%s is refused', (_, is, file, field) => {
    expect(refusedAt(decideLimit(is, situationOf(file)))).toEqual([field]);
  });

  // law-and-data.md E: nos. 1 and 4 must have changed in 2026, and the new text is not read.
  test.each(['nr-1-revalidering', 'nr-4-fleksjob-eller-pension'] as const)(
    '%s is not confirmed in 2026, and is said so before anything is written',
    (provision) => {
      const { warnings } = decidedOf(decideLimit({ ...extended, provision }, situationOf(atLimit)));
      expect(warnings.map(({ field }) => field)).toEqual(['bestemmelse']);
    },
  );

  test('a stop ends the benefit on the last day of payment, never backwards', () => {
    const outcome = decidedOf(decideLimit(stopped, situationOf(atLimit)));
    const after = caseAfter(atLimit, outcome.facts);
    expect(after.benefits.map(({ to }) => isoDay(to))).toEqual(['2026-12-01']);

    // The limit passed on 31 August: payment goes on until a valid decision (Højesteret 2015, star-ophoer-2016).
    const late = sickListed('2026-03-01');
    const lateOutcome = decidedOf(decideLimit(stopped, situationOf(late)));
    expect(caseAfter(late, lateOutcome.facts).benefits.map(({ to }) => isoDay(to))).toEqual([
      '2026-11-19',
    ]);
  });

  test('job clarification begins where the sickness benefit ends', () => {
    const outcome = decidedOf(
      decideLimit(
        { ...stopped, outcome: 'jobafklaring', unableToWork: true },
        situationOf(atLimit),
      ),
    );
    const { benefits } = caseAfter(atLimit, outcome.facts);
    expect(benefits.map(({ benefit, from }) => [benefit, isoDay(from)])).toEqual([
      ['sygedagpenge', '2026-06-01'],
      ['jobafklaringsydelse', '2026-12-01'],
    ]);
  });

  test('an unheard citizen must be meant', () => {
    const { warnings } = decidedOf(decideLimit({ ...stopped, hearing: '' }, situationOf(atLimit)));
    expect(warnings.map(({ field }) => field)).toEqual(['hoering']);
  });

  test('an extension without an end is ended before the next one', () => {
    const pending: SicknessDecision = {
      id: 'afgoerelse',
      on: day('2026-11-02'),
      outcome: 'forlaenget',
      provision: 'nr-7-foertidspension',
      eventOn: null,
    };
    const file = { ...atLimit, sicknessDecisions: [pending] };
    expect(refusedAt(decideLimit(extended, situationOf(file)))).toEqual(['begivenhed']);
    const { facts } = decidedOf(
      decideLimit({ ...extended, eventOn: day('2026-11-12') }, situationOf(file)),
    );
    expect(facts.map(({ action, fact }) => [action, fact])).toEqual([
      ['rettet', 'afgoerelse'],
      ['registreret', 'ny-1'],
    ]);
  });
});

// Reading 0030: »i op til« is a limit for the case; used again, a provision gives no new weeks.
test('the weeks of a provision are given once in a case', () => {
  const file = caseAfter(atLimit, decidedOf(decideLimit(extended, situationOf(atLimit))).facts);
  expect(refusedAt(decideLimit(extended, situationOf(file)))).toEqual(['bestemmelse']);
  const other = { ...extended, provision: 'nr-3-behandling' } as const;
  expect(decideLimit(other, situationOf(file)).outcome).toBe('besluttet');
});

test('the seven provisions each have an answer, and none is decided where the law leaves it to a person', () => {
  const laws = provisionLaws({ stopsAfter: today, start: addDays(today, 1), decisions: [] }, today);
  expect(
    laws.map(({ provision, condition }) => [provision.slice(0, 4), condition.outcome.outcome]),
  ).toEqual([
    ['nr-1', 'mangler'],
    ['nr-2', 'skoen'],
    ['nr-3', 'skoen'],
    ['nr-4', 'mangler'],
    ['nr-5', 'skoen'],
    ['nr-6', 'afgjort'],
    ['nr-7', 'afgjort'],
  ]);
});

test('no case and no entry makes a step throw, and what is written fits the case', () => {
  const anyEntered = fc.record({
    days: fc.integer({ min: -400, max: 30 }),
    well: fc.option(fc.integer({ min: -10, max: 200 })),
    benefit: fc.option(fc.integer({ min: -10, max: 10 })),
    employed: fc.boolean(),
  });
  fc.assert(
    fc.property(anyAskedCase, anyEntered, ({ file, on }, { days, well, benefit, employed }) => {
      const situation = situationOf(file, {}, on);
      const outcome = keepSicknessCase(
        entered({
          firstAbsence: addDays(on, days),
          wellOn: well === null ? null : addDays(on, well),
          benefitFrom: benefit === null ? null : addDays(on, benefit),
          employed,
        }),
        situation,
      );
      for (const decide of [extended, stopped]) decideLimit(decide, situation);
      if (outcome.outcome === 'afvist') return;
      const cases = caseAfter(file, outcome.facts).sicknessCases.toSorted(
        (a, b) => a.from - b.from,
      );
      for (const [index, one] of cases.entries()) {
        expect(one.from).toBeLessThan(one.to);
        expect(one.from).toBeGreaterThanOrEqual(cases[index - 1]?.to ?? 0);
      }
    }),
    { numRuns: 500 },
  );
});
