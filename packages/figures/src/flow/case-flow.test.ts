import { addDays, day } from '@rettidig/engine';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parsePeriod, periodAfter, periodOn } from '../period/period.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { anyPopulation } from '../testing/any-population.ts';
import { benefitSpell, citizen, end, municipalityOf } from '../testing/case-of.ts';
import { benefitOn, statusOn } from '../testing/oracle/life.ts';
import { daysOf, townOf } from '../testing/oracle/item.ts';
import { type CaseFlow, caseFlow } from './case-flow.ts';

const march = parsePeriod('2026-03');
if (march === null) throw new Error('2026-03 is a month.');

test('what one benefit loses another may win', () => {
  // By hand: a goes from dagpenge to sygedagpenge on 10 March; b leaves dagpenge for a job on 1 March (last day 28 February);
  // c comes to kontanthjælp from nothing on 31 March; d changes in April and counts on both sides.
  const job = { id: 'job', from: day('2026-03-01'), to: end(null), hoursPerWeek: 37 } as const;
  const snapshot = buildSnapshot(
    municipalityOf('2026-04-15', [
      citizen('a', {
        benefits: [
          benefitSpell('dagpenge', '2026-01-01', '2026-03-10'),
          benefitSpell('sygedagpenge', '2026-03-10'),
        ],
      }),
      citizen('b', {
        benefits: [benefitSpell('dagpenge', '2026-01-01', '2026-03-01')],
        records: { labourStatuses: [{ ...job, status: 'loenmodtager' }] },
      }),
      citizen('c', { benefits: [benefitSpell('kontanthjaelp', '2026-03-31')] }),
      citizen('d', {
        benefits: [
          benefitSpell('dagpenge', '2025-01-01', '2026-04-01'),
          benefitSpell('kontanthjaelp', '2026-04-01'),
        ],
      }),
    ]),
  );
  expect(counted(caseFlow(snapshot, { period: march }))).toEqual({
    first: day('2026-03-01'),
    last: day('2026-03-31'),
    statuses: ['dagpenge', 'kontanthjaelp', 'sygedagpenge', 'loenmodtager', 'selvforsoergelse'],
    flows: [
      { from: 'dagpenge', to: 'sygedagpenge', count: 1 },
      { from: 'dagpenge', to: 'loenmodtager', count: 1 },
      { from: 'selvforsoergelse', to: 'kontanthjaelp', count: 1 },
    ],
    balance: [
      { code: 'dagpenge', before: 3, in: 0, out: 2, after: 1 },
      { code: 'kontanthjaelp', before: 0, in: 1, out: 0, after: 1 },
      { code: 'sygedagpenge', before: 0, in: 1, out: 0, after: 1 },
    ],
  });
});

test('of one who has moved away nothing is known, and they are not self-supporting', () => {
  // By hand: a moves to another municipality on 10 March, b leaves for no benefit that day; c moved in February and comes back
  // on 20 March; d moved with a job that goes on, which is known. Movers: docs/import-format.md, `fraflyttet`.
  const course = (id: string, from: string, to: string | null) => ({
    id,
    contactOn: day(from),
    to: end(to),
    municipalFromDayOne: false,
  });
  const left = (reason: 'fraflyttet' | 'uden-ydelse', on: string) => ({
    courseEnds: [{ id: 'e', course: 'k', on: addDays(day(on), -1), reason }],
  });
  const until = (to: string) => ({
    courses: [course('k', '2026-01-01', to)],
    benefits: [benefitSpell('kontanthjaelp', '2026-01-01', to)],
  });
  const job = { id: 'job', from: day('2026-03-01'), to: end(null), hoursPerWeek: 37 } as const;
  const snapshot = buildSnapshot(
    municipalityOf('2026-04-15', [
      citizen('a', { ...until('2026-03-10'), records: left('fraflyttet', '2026-03-10') }),
      citizen('b', { ...until('2026-03-10'), records: left('uden-ydelse', '2026-03-10') }),
      citizen('c', {
        courses: [...until('2026-02-10').courses, course('l', '2026-03-20', null)],
        benefits: [...until('2026-02-10').benefits, benefitSpell('dagpenge', '2026-03-20')],
        records: left('fraflyttet', '2026-02-10'),
      }),
      citizen('d', {
        ...until('2026-03-10'),
        records: {
          ...left('fraflyttet', '2026-03-10'),
          labourStatuses: [{ ...job, status: 'loenmodtager' }],
        },
      }),
    ]),
  );
  expect(counted(caseFlow(snapshot, { period: march }))).toMatchObject({
    statuses: ['dagpenge', 'kontanthjaelp', 'loenmodtager', 'selvforsoergelse', 'fraflyttet'],
    flows: [
      { from: 'kontanthjaelp', to: 'loenmodtager', count: 1 },
      { from: 'kontanthjaelp', to: 'selvforsoergelse', count: 1 },
      { from: 'kontanthjaelp', to: 'fraflyttet', count: 1 },
      { from: 'fraflyttet', to: 'dagpenge', count: 1 },
    ],
    balance: [
      { code: 'dagpenge', before: 0, in: 1, out: 0, after: 1 },
      { code: 'kontanthjaelp', before: 3, in: 0, out: 3, after: 0 },
    ],
  });
});

test('a period to come is not known, and a team nobody belongs to is none', () => {
  const snapshot = buildSnapshot(municipalityOf('2026-02-15', []));
  expect(caseFlow(snapshot, { period: march })).toBeNull();
  expect(() =>
    caseFlow(snapshot, { period: periodOn('maaned', day('2026-02-01')), unit: 'x' }),
  ).toThrow('»x« findes ikke under team.');
});

test('the flows are those of a walk over the days, and the balance holds', () => {
  fc.assert(
    fc.property(
      anyPopulation,
      fc.integer({ min: 0, max: 5 }),
      fc.boolean(),
      (population, ago, ofUnit) => {
        const period = periodAfter(periodOn('kvartal', population.on), -ago);
        const unit = ofUnit ? (population.persons[0]?.unit ?? null) : null;
        const found = caseFlow(buildSnapshot(population), { period, unit });
        const expected = new Map<string, number>();
        for (const life of townOf(population).lives) {
          if (unit !== null && life.unit !== unit) continue;
          for (const on of daysOf(period, population.on)) {
            const before = benefitOn(life, addDays(on, -1));
            if (before === benefitOn(life, on)) continue;
            // On a benefit it is the benefit that counts, whatever runs beside it.
            const from = before === null ? statusOn(life, addDays(on, -1)) : statusOf(life, before);
            const now = benefitOn(life, on);
            const to = now === null ? statusOn(life, on) : statusOf(life, now);
            expected.set(`${from} ${to}`, (expected.get(`${from} ${to}`) ?? 0) + 1);
          }
        }
        expect(
          new Map(found?.flows.map(({ from, to, spells }) => [`${from} ${to}`, spells.length])),
        ).toEqual(expected);
        for (const { before, in: into, out, after } of found?.balance ?? []) {
          expect(before.length + into.length - out.length).toBe(after.length);
        }
      },
    ),
    { numRuns: 100 },
  );
});

/** The flow with how many there are in the place of whom. */
const counted = (flow: CaseFlow | null) =>
  flow === null
    ? null
    : {
        ...flow,
        flows: flow.flows.map(({ from, to, spells }) => ({ from, to, count: spells.length })),
        balance: flow.balance.map((one) => ({
          code: one.code,
          before: one.before.length,
          in: one.in.length,
          out: one.out.length,
          after: one.after.length,
        })),
      };

type Life = Parameters<typeof statusOn>[0];

function statusOf(life: Life, benefit: NonNullable<ReturnType<typeof benefitOn>>): string {
  const alone = benefitSpell(benefit, '2000-01-01');
  const records = { ...life.records, labourStatuses: [] };
  return statusOn(
    { ...life, records, file: { ...life.file, benefits: [alone] } },
    day('2020-01-01'),
  );
}
