import { type Amendments, day, kroner, openEnd, series } from '@rettidig/engine';
import { values } from '@rettidig/law';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deriveDuties } from '../duties/derive.ts';
import type { Duty } from '../duties/duty.ts';
import { type CaseFile, emptyCase } from '../facts/case-file.ts';
import { anyAskedCase, anyDay } from '../testing/any-case.ts';
import { caseUnder } from './case-under.ts';
import type { LawDay } from './law-day.ts';
import type { MoneyOf } from './money.ts';
import { type CitizenReplay, type Laws, replayCase } from './replay-case.ts';
import { replay } from './tally.ts';

const on = day('2026-11-21');
const lawDay = (text: string, amendments: Amendments | null = null): LawDay => ({
  on: day(text),
  amendments,
});
const laws = (before: string, after: string): Laws => ({
  before: lawDay(before),
  after: lawDay(after),
});

/** A citizen on one benefit and category since the summer of 2026. */
function citizen(
  benefit: CaseFile['benefits'][number]['benefit'],
  category: CaseFile['categories'][number]['category'] | null,
  person: CaseFile['person'] = { birthDate: day('1980-01-01'), education: 'grundskole' },
): CaseFile {
  const from = day('2026-07-06');
  return {
    ...emptyCase(person),
    courses: [{ id: 'k', contactOn: from, to: openEnd, municipalFromDayOne: false }],
    benefits: [{ id: 'y', benefit, from, to: openEnd }],
    categories: category === null ? [] : [{ id: 'v', category, from, to: openEnd }],
  };
}

function of(file: CaseFile, both: Laws): CitizenReplay {
  const found = replayCase(file, on, both);
  if (found === null) throw new Error('No course runs.');
  return found;
}

const name = ({ kind, number }: Duty): string => `${kind} ${number}`;
const young = { birthDate: day('2004-05-05'), education: 'grundskole' } as const;

// Expectations: docs/duties.md: a change of benefit starts a new clock; the law of 2024 has four interviews in six months
// for both groups, that of July 2026 is not read for activity-ready.
test('a duty of a later clock is not taken for one of an earlier clock that only one law has', () => {
  const changed = day('2026-09-01');
  const base = citizen('kontanthjaelp', 'aktivitetsparat');
  const file: CaseFile = {
    ...base,
    benefits: [
      { id: 'y1', benefit: 'kontanthjaelp', from: day('2026-07-06'), to: changed },
      { id: 'y2', benefit: 'ledighedsydelse', from: changed, to: openEnd },
    ],
  };
  const found = of(file, laws('2026-07-01', '2024-06-01'));
  const later = found.unchanged.filter(({ kind }) => kind === 'samtale');
  expect(later.map(({ due }) => due)).toEqual(later.map(() => day('2027-03-01')));
  expect(later).not.toEqual([]);
  expect(found.moved.filter(({ after }) => after.kind === 'samtale')).toEqual([]);
});

// Expectations: docs/duties.md, the tables of window duties and running duties.
describe('a job-ready citizen from the law of 2016 to that of July 2026', () => {
  const found = of(citizen('kontanthjaelp', 'jobparat'), laws('2016-03-01', '2026-07-01'));

  test('keeps the first interview, gets a fourth, and later days for the rest', () => {
    expect(found.unchanged.map(name)).toEqual(['foerste-samtale 1']);
    expect(found.gained.map(name)).toEqual(['samtale 4']);
    expect(found.lost).toEqual([]);
    expect(found.moved.map(({ before, after }) => [name(after), before.due, after.due])).toEqual([
      ['samtale 2', day('2026-10-06'), day('2027-01-06')],
      ['samtale 3', day('2026-10-06'), day('2027-01-06')],
      ['foerste-tilbud 1', day('2026-10-06'), day('2027-01-06')],
    ]);
  });

  test('does not lose what the later law has, but nobody has read', () => {
    const duties = found.unsettled.filter(({ duty }) => duty !== null);
    expect(duties.map(({ kind, silent, outcome }) => [kind, silent, outcome])).toEqual([
      ['visitation', 'after', 'mangler'],
      ['cv', 'after', 'mangler'],
      ['loebende-samtale', 'after', 'skoen'],
      ['loebende-samtale', 'after', 'skoen'],
      ['loebende-samtale', 'after', 'skoen'],
      ['loebende-samtale', 'after', 'skoen'],
    ]);
    expect(duties.every(({ why }) => why.length > 10)).toBe(true);
  });

  test('the other way round, what was gained is lost', () => {
    const back = of(citizen('kontanthjaelp', 'jobparat'), laws('2026-07-01', '2016-03-01'));
    expect(back.lost.map(name)).toEqual(['samtale 4']);
    expect(back.gained).toEqual([]);
    expect(back.unsettled.every(({ silent }) => silent === 'before')).toBe(true);
  });
});

test('a young citizen on kontanthjælp of 2026 is on uddannelseshjælp in 2016', () => {
  const file = citizen('kontanthjaelp', 'uddannelsesparat', young);
  const found = of(file, laws('2016-03-01', '2026-07-01'));
  expect([found.groupBefore, found.groupAfter]).toEqual(['uddannelsesparat', 'uddannelsesparat']);
  // 2014: the first offer one month after the first contact; 2026-07-01: six months.
  const offer = found.moved.find(({ after }) => after.kind === 'foerste-tilbud');
  expect(offer?.before.due).toBe(day('2026-08-06'));
  expect(offer?.after.due).toBe(day('2027-01-06'));
});

test('an adult who is education-ready has no category of 2016, and a person must tell', () => {
  const found = of(citizen('kontanthjaelp', 'uddannelsesparat'), laws('2016-03-01', '2026-07-01'));
  expect([found.groupBefore, found.groupAfter]).toEqual([null, 'uddannelsesparat']);
  expect(found.gained).toEqual([]);
  expect(new Set(found.unsettled.map(({ silent, outcome }) => `${silent} ${outcome}`))).toEqual(
    new Set(['before skoen']),
  );
});

test('before the first law nothing can be told, and nothing is lost', () => {
  const found = of(citizen('kontanthjaelp', 'jobparat'), laws('2026-07-01', '2013-12-31'));
  expect(found.groupAfter).toBeNull();
  expect([found.gained, found.lost, found.moved, found.unchanged]).toEqual([[], [], [], []]);
  expect(found.unsettled.length).toBeGreaterThan(4);
  expect(new Set(found.unsettled.map(({ why }) => why))).toEqual(
    new Set(['Målgrupperne før 1. januar 2014']),
  );
});

test('a citizen without a running course is not part of it', () => {
  const file = citizen('kontanthjaelp', 'jobparat');
  const ended = { ...file, courses: file.courses.map((one) => ({ ...one, to: on })) };
  expect(replayCase(ended, on, laws('2016-03-01', '2026-07-01'))).toBeNull();
  expect(replayCase(file, day('2026-07-05'), laws('2016-03-01', '2026-07-01'))).toBeNull();
});

describe('a draft', () => {
  const from = day('2027-01-01');
  const row = values.visitationKategorier.rows[0];
  if (row === undefined) throw new Error('The series is empty.');
  const draft: Amendments = {
    id: 'proeve',
    title: 'Udkast: prøve',
    from,
    rows: new Map([
      [
        values.visitationKategorier.id,
        series<unknown>({
          ...values.visitationKategorier,
          rows: [{ ...row, validFrom: from, value: ['jobparat'], certainty: 'delvis' }],
        }),
      ],
    ]),
    versions: new Map(),
  };
  const file = citizen('kontanthjaelp', 'aktivitetsparat');
  const both = { before: lawDay('2026-12-31'), after: lawDay('2027-01-01', draft) };

  test('changes the group, and is named in the report', () => {
    const found = of(file, both);
    expect([found.groupBefore, found.groupAfter]).toEqual(['aktivitetsparat', 'jobparat']);
    // From 2026-07-01: four interviews in six months for the job-ready; for the activity-ready nobody has read how many.
    expect(found.unsettled.map(({ kind, silent }) => [kind, silent])).toContainEqual([
      'samtale',
      'before',
    ]);
    const report = replay([file], { on, laws: both });
    expect([report.draftBefore, report.draftAfter]).toEqual([null, 'Udkast: prøve']);
    expect(report.groupMoves).toEqual([
      { before: 'aktivitetsparat', after: 'jobparat', citizens: 1 },
    ]);
  });

  test('a law without the group changes no group for sure', () => {
    const early = { before: lawDay('2013-12-31'), after: lawDay('2014-01-01') };
    const found = of(file, early);
    expect([found.groupBefore, found.groupAfter]).toEqual([null, 'aktivitetsparat']);
    const report = replay([file], { on, laws: early });
    expect([report.affected, report.groupMoves]).toEqual([0, []]);
  });

  test('does not speak of days before its first', () => {
    const early = { before: lawDay('2026-12-31'), after: lawDay('2026-12-31', draft) };
    const report = replay([file], { on, laws: early });
    expect([report.draftAfter, report.affected]).toEqual([null, 0]);
  });

  test('also changes duties by the law of their own day, from its first day', () => {
    const law = { on: null, amendments: draft };
    const contactOn = day('2026-12-20');
    const later = { ...file, courses: file.courses.map((one) => ({ ...one, contactOn })) };
    const asked = day('2027-02-01');
    const groups = new Set(deriveDuties(later, asked, law).duties.map(({ group }) => group));
    expect(groups).toContain('jobparat');
    expect(deriveDuties(later, asked).duties.some(({ group }) => group === 'jobparat')).toBe(false);
  });
});

describe('the benefit under another law', () => {
  const benefitsUnder = (file: CaseFile, law: string) =>
    caseUnder(file, on, lawDay(law)).benefits.map(({ benefit, from }) => [benefit, from]);

  // Lov 1655/2024: one benefit from 2025-07-01. Pamphlets of 2013, section 1: under 30 without education, uddannelseshjælp.
  test.each([
    ['2025-06-30', 'uddannelseshjaelp'],
    ['2025-07-01', 'kontanthjaelp'],
    ['2014-01-01', 'uddannelseshjaelp'],
    ['2013-12-31', 'kontanthjaelp'],
  ])('of %s for a young citizen of 2026', (law, benefit) => {
    const file = citizen('kontanthjaelp', null, young);
    expect(benefitsUnder(file, law)).toEqual([[benefit, day('2026-07-06')]]);
  });

  test('changes on the thirtieth birthday', () => {
    const file = citizen('kontanthjaelp', null, { ...young, birthDate: day('1996-09-01') });
    expect(benefitsUnder(file, '2016-03-01')).toEqual([
      ['uddannelseshjaelp', day('2026-07-06')],
      ['kontanthjaelp', day('2026-09-01')],
    ]);
  });

  test('stays as it was decided under the same law, and where the education is not known', () => {
    const from = day('2018-01-01');
    const old = citizen('kontanthjaelp', null, young);
    const decided = {
      ...old,
      benefits: [{ id: 'y', benefit: 'kontanthjaelp', from, to: openEnd }],
    };
    const file = decided as CaseFile;
    expect(benefitsUnder(file, '2016-03-01')).toEqual([['kontanthjaelp', from]]);
    const unknown = citizen('kontanthjaelp', null, { ...young, education: null });
    expect(benefitsUnder(unknown, '2016-03-01')).toEqual([['kontanthjaelp', day('2026-07-06')]]);
    const other = citizen('dagpenge', null, young);
    expect(caseUnder(other, on, lawDay('2016-03-01'))).toBe(other);
  });
});

describe('amounts', () => {
  /** Twelve thousand before, thirteen after; the municipality pays 70 percent. Nobody knows of the young. */
  const money: MoneyOf = ({ person }, _, law) =>
    person.birthDate > day('2000-01-01')
      ? { outcome: 'mangler', missing: ['Satsen'] }
      : {
          outcome: 'afgjort',
          value:
            law.on < day('2020-01-01')
              ? { monthly: kroner(12_000), municipality: kroner(8_400) }
              : { monthly: kroner(13_000), municipality: kroner(9_100) },
        };

  test('are summed where both laws give one; the others are counted with what is missing', () => {
    const files = [
      citizen('kontanthjaelp', 'jobparat'),
      citizen('kontanthjaelp', 'jobparat'),
      citizen('kontanthjaelp', 'uddannelsesparat', young),
    ];
    const report = replay(files, { on, laws: laws('2016-03-01', '2026-07-01'), money });
    expect(report.money).toEqual({
      citizens: 2,
      citizensChanged: 2,
      before: kroner(24_000),
      after: kroner(26_000),
      municipalityBefore: kroner(16_800),
      municipalityAfter: kroner(18_200),
      citizensMissing: 1,
      missing: [
        { why: 'Satsen', silent: 'before', citizens: 1 },
        { why: 'Satsen', silent: 'after', citizens: 1 },
      ],
    });
  });

  test('another amount alone makes a citizen affected', () => {
    const same = laws('2019-12-31', '2019-12-31');
    const amountOf =
      (amount: number, own: number): MoneyOf =>
      (_file, _on, law) => ({
        outcome: 'afgjort',
        value: {
          monthly: kroner(law === same.after ? amount : 1),
          municipality: kroner(law === same.after ? own : 1),
        },
      });
    const affected = (amount: number, own: number): number =>
      replay([citizen('dagpenge', null)], { on, laws: same, money: amountOf(amount, own) })
        .affected;
    expect([affected(1, 1), affected(2, 1), affected(1, 2)]).toEqual([0, 1, 1]);
  });
});

describe('any case', () => {
  const asked = fc.tuple(anyAskedCase, anyDay, anyDay);

  test('under the same law twice changes nothing', () => {
    fc.assert(
      fc.property(anyAskedCase, anyDay, ({ file, on: asking }, law) => {
        const same = lawDay('2020-01-01');
        const one = replayCase(file, asking, {
          before: { ...same, on: law },
          after: { ...same, on: law },
        });
        if (one === null) return;
        const { gained, lost, moved, unsettled, groupBefore, groupAfter } = one;
        expect([gained, lost, moved, unsettled]).toEqual([[], [], [], []]);
        expect(groupBefore).toBe(groupAfter);
      }),
      { numRuns: 500 },
    );
  });

  test('has every duty of each law exactly once, and the same numbers backwards', () => {
    fc.assert(
      fc.property(asked, ([{ file, on: asking }, first, second]) => {
        const before: LawDay = { on: first, amendments: null };
        const after: LawDay = { on: second, amendments: null };
        const there = replayCase(file, asking, { before, after });
        const back = replayCase(file, asking, { before: after, after: before });
        if (there === null || back === null) return;
        expect(there.gained).toEqual(back.lost);
        expect(there.lost).toEqual(back.gained);
        expect(there.moved.length).toBe(back.moved.length);
        expect(there.unsettled.length).toBe(back.unsettled.length);
        for (const [law, side, own] of [
          [before, 'after', [...there.lost, ...there.moved.map((one) => one.before)]],
          [after, 'before', [...there.gained, ...there.moved.map((one) => one.after)]],
        ] as const) {
          const course = file.courses.filter(
            ({ contactOn, to }) => contactOn <= asking && asking < to,
          );
          const whole = { ...caseUnder(file, asking, law), courses: course };
          const all = deriveDuties(whole, asking, law.on).duties.length;
          const left = there.unsettled.filter(
            ({ silent, duty }) => silent === side && duty !== null,
          );
          expect(own.length + there.unchanged.length + left.length).toBe(all);
        }
      }),
      { numRuns: 500 },
    );
  });
});
