import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { rowsBehind } from '../drill/behind.ts';
import { findMeasure } from '../measure/measures.ts';
import { parsePeriod } from '../period/period.ts';
import type { PersonSource } from '../population/population.ts';
import { buildSnapshot } from '../snapshot/build.ts';
import { cellOf } from '../testing/cell-of.ts';
import { benefitSpell, citizen, end, labour, municipalityOf, offer } from '../testing/case-of.ts';

type File = PersonSource['file'];

const course = (id: string, from: string, to: string | null = null): File['courses'][number] => ({
  id,
  contactOn: day(from),
  to: end(to),
  municipalFromDayOne: false,
});

const interview = (on: string): File['interviews'][number] => ({
  id: on,
  on: day(on),
  kind: 'jobsamtale',
  form: 'fremmoede',
  state: 'afholdt',
  holder: 'kommune',
  selfBooked: false,
});

test('22 enquiries and 650 open cases are 3.38 percent (Høje-Taastrup 2022, point 5; F-021)', () => {
  const persons = Array.from({ length: 650 }, (_, i) =>
    citizen(`p${i}`, {
      courses: [course('k', '2020-01-01')],
      records: {
        complaints:
          i < 22
            ? [{ id: 'q', on: day('2022-03-01'), kind: 'borgerraadgiver', outcome: null }]
            : [],
      },
    }),
  );
  const cell = cellOf(municipalityOf('2022-12-31', persons), 'klageandel', '2022');
  expect(cell).toMatchObject({ numerator: 22, divisor: 650 });
  expect(cell?.value?.toFixed(2)).toBe('3.38');
});

describe('a citizen on dagpenge who works 18.5 of 37 hours in November', () => {
  const works = citizen('a', {
    benefits: [benefitSpell('dagpenge', '2026-10-01')],
    records: { labourStatuses: [labour('loenmodtager', '2026-10-01', 18.5)] },
  });
  const population = municipalityOf('2026-11-30', [works], { inhabitants: 40 });

  test('is half a full-time person, and one citizen', () => {
    expect(cellOf(population, 'fuldtidspersoner', '2026-11')?.value).toBe(0.5);
    expect(cellOf(population, 'antal-personer', '2026-11')?.value).toBe(1);
  });

  test('presses 40 inhabitants with half of a fortieth', () => {
    expect(cellOf(population, 'forsoergelsestryk', '2026-11')?.value).toBe(1.25);
  });

  test('is a whole one on kontanthjælp', () => {
    const { records } = works;
    const other = citizen('a', {
      benefits: [benefitSpell('kontanthjaelp', '2026-10-01')],
      records,
    });
    const changed = municipalityOf('2026-11-30', [other]);
    expect(cellOf(changed, 'fuldtidspersoner', '2026-11')?.value).toBe(1);
  });
});

// Bilag II of Jobcenterbenchmark 2013: a change between the types, or a restart after at least four weeks.
test.each([
  { pause: '27 days', second: '2026-07-28', kind: 'virksomhedspraktik', fresh: 0 },
  { pause: '28 days', second: '2026-07-29', kind: 'virksomhedspraktik', fresh: 1 },
  {
    pause: 'no day, but of another type',
    second: '2026-07-01',
    kind: 'ordinaer-uddannelse',
    fresh: 1,
  },
  { pause: 'no day, as mentor support', second: '2026-07-01', kind: 'mentor', fresh: 0 },
] as const)(
  'an offer after one that ended on 30 June and $pause: $fresh new',
  ({ second, kind, fresh }) => {
    const activities = [
      offer('t1', 'virksomhedspraktik', ['2026-06-01', '2026-07-01']),
      offer('t2', kind, [second, '2026-09-01']),
    ];
    const population = municipalityOf('2026-12-31', [citizen('a', { activities })]);
    expect(cellOf(population, 'nye-tilbud', '2026-06')?.value).toBe(1);
    expect(cellOf(population, 'nye-tilbud', '2026-07')?.value).toBe(fresh);
  },
);

// The list of jobindsats.dk, measure Y07B15: fleksjob 12, uddannelse 16, lønmodtager 17, andet 18, selvforsørgelse 19.
test.each([
  { lives: ['loenmodtager', 'fleksjob'], status: 'fleksjob' },
  { lives: ['loenmodtager', 'uddannelse'], status: 'uddannelse' },
  { lives: ['andet', 'loenmodtager'], status: 'loenmodtager' },
  { lives: ['andet'], status: 'andet' },
  { lives: [], status: 'selvforsoergelse' },
] as const)('one who lives on $lives has the status $status', ({ lives, status }) => {
  const person = citizen('a', {
    benefits: [benefitSpell('dagpenge', '2026-01-01', '2026-06-01')],
    records: { labourStatuses: lives.map((one) => labour(one, '2026-06-10')) },
  });
  const population = municipalityOf('2026-06-30', [person]);
  const share = (day30: string) =>
    cellOf(population, 'status-efter-30', '2026-05', { status: [day30] })?.numerator;
  // The last day is 31 May; 30 days after it is 30 June.
  expect(share(status)).toBe(1);
  expect(share('dagpenge')).toBe(0);
});

test('of ten days on the benefit five lead to self-support 13 weeks later', () => {
  // 1 to 10 June, and again from 5 September: 91 days after 5 June is 4 September.
  const person = citizen('a', {
    benefits: [
      benefitSpell('dagpenge', '2026-06-01', '2026-06-11'),
      benefitSpell('dagpenge', '2026-09-05'),
    ],
  });
  const cell = cellOf(
    municipalityOf('2026-12-31', [person]),
    'selvforsoergelse-13-uger',
    '2026-06',
  );
  expect(cell).toEqual({ numerator: 5, divisor: 10, value: 50 });
  // On 4 September the 13 weeks have passed for the first five days only.
  expect(
    cellOf(municipalityOf('2026-09-04', [person]), 'selvforsoergelse-13-uger', '2026-06'),
  ).toEqual({
    numerator: 5,
    divisor: 5,
    value: 100,
  });
});

test.each([
  // 1,096 days before 30 November 2026, the leap day of 2024 among them, is 30 November 2023.
  { since: '2023-11-30', long: 1 },
  { since: '2023-12-01', long: 0 },
])('a case since $since is long on 30 November 2026: $long', ({ since, long }) => {
  const person = citizen('a', { benefits: [benefitSpell('ressourceforloebsydelse', since)] });
  const population = municipalityOf('2026-12-15', [person]);
  expect(cellOf(population, 'andel-langvarige', '2026-11')).toMatchObject({
    numerator: long,
    divisor: 1,
  });
});

test('two interviews in the 91 days of a quarter are two for 13 weeks', () => {
  const person = citizen('a', {
    benefits: [benefitSpell('kontanthjaelp', '2026-01-01')],
    interviews: [interview('2026-04-01'), interview('2026-06-30'), interview('2026-07-01')],
  });
  const population = municipalityOf('2026-12-31', [person]);
  expect(cellOf(population, 'samtaleintensitet', '2026-K2')?.value).toBe(2);
});

describe('offers in November beside kontanthjælp', () => {
  const activation = (hours: readonly (number | null)[]) =>
    cellOf(
      municipalityOf('2026-11-30', [
        citizen('a', {
          benefits: [benefitSpell('kontanthjaelp', '2026-11-01')],
          activities: hours.map((one, i) =>
            offer(`t${i}`, 'virksomhedspraktik', ['2026-11-01', null], one),
          ),
        }),
      ]),
      'aktiveringsgrad',
      '2026-11',
    )?.value;

  test('of 18.5 hours a week make it half', () => expect(activation([18.5])).toBe(50));
  test('of 30 and 20 hours make it whole, not more', () => expect(activation([30, 20])).toBe(100));
  test('of unknown hours make it whole', () => expect(activation([null])).toBe(100));
  test('are none', () => expect(activation([])).toBe(0));
});

// A rate is a share: Jobcenterbenchmark 2013, Bilag II, full-time activated in percent of full-time recipients.
test.each([
  { works: 18.5, offered: 30, rate: 100, passive: 0 },
  { works: 18.5, offered: 9.25, rate: 50, passive: 0 },
  { works: 37, offered: 10, rate: undefined, passive: 0 },
  { works: 37, offered: 0, rate: undefined, passive: 100 },
])(
  'dagpenge beside $works hours of work and $offered in an offer: $rate percent active, $passive passive',
  ({ works, offered, rate, passive }) => {
    const person = citizen('a', {
      benefits: [benefitSpell('dagpenge', '2026-11-01')],
      activities: [offer('t', 'virksomhedspraktik', ['2026-11-01', null], offered)],
      records: { labourStatuses: [labour('loenmodtager', '2026-11-01', works)] },
    });
    const population = municipalityOf('2026-11-30', [person]);
    for (const id of ['aktiveringsgrad', 'virksomhedsrettet-aktiveringsgrad']) {
      expect(cellOf(population, id, '2026-11')?.value ?? undefined).toBe(rate);
    }
    expect(cellOf(population, 'passivandel', '2026-11')?.value).toBe(passive);
  },
);

test('three cases of two caseworkers are 1.5 each, and a case without one counts in neither', () => {
  const person = (id: string, employee: string | null) =>
    citizen(id, {
      courses: [course('k', '2026-01-01')],
      records: {
        assignments:
          employee === null ? [] : [{ id: 'm', employee, from: day('2026-01-01'), to: end(null) }],
      },
    });
  const population = municipalityOf('2026-11-30', [
    person('a', 'anna'),
    person('b', 'anna'),
    person('c', 'bo'),
    person('d', null),
  ]);
  expect(cellOf(population, 'sager-pr-sagsbehandler', '2026-11')?.value).toBe(1.5);
  expect(cellOf(population, 'aabne-sager', '2026-11')?.value).toBe(4);
  const [measure, period] = [findMeasure('sager-pr-sagsbehandler'), parsePeriod('2026-11')];
  if (measure === null || period === null) throw new Error('The measure is gone.');
  const behind = rowsBehind(buildSnapshot(population), measure, {
    period,
    filter: {},
    side: 'divisor',
  });
  expect(behind.map((row) => row.person)).toEqual(['a', 'b', 'c']);
});

test('one of two sick has come back for some hours', () => {
  const sick = [benefitSpell('sygedagpenge', '2026-10-01')];
  const population = municipalityOf('2026-11-30', [
    citizen('a', {
      benefits: sick,
      records: { labourStatuses: [labour('loenmodtager', '2026-11-20', 10)] },
    }),
    citizen('b', { benefits: sick }),
  ]);
  expect(cellOf(population, 'delvise-raskmeldinger', '2026-11')?.value).toBe(50);
});

describe('two offers that ended on 31 May, one of whose citizens is on kontanthjælp six months later', () => {
  const activities = [offer('t', 'virksomhedspraktik', ['2026-05-01', '2026-06-01'])];
  const persons = [
    citizen('a', { activities, benefits: [benefitSpell('kontanthjaelp', '2026-11-30')] }),
    citizen('b', { activities }),
  ];

  test('had effect for one of two on 30 November', () => {
    const population = municipalityOf('2026-11-30', persons);
    expect(cellOf(population, 'effekt-efter-tilbud', '2026-05')?.value).toBe(50);
  });

  test('say nothing the day before: a divisor of 0 has no value', () => {
    const population = municipalityOf('2026-11-29', persons);
    expect(cellOf(population, 'effekt-efter-tilbud', '2026-05')).toEqual({
      numerator: 0,
      divisor: 0,
      value: null,
    });
  });
});

test('a period that has not begun has no value, never 0', () => {
  const population = municipalityOf('2026-11-30', [
    citizen('a', { benefits: [benefitSpell('dagpenge', '2026-10-01')] }),
  ]);
  for (const id of ['antal-personer', 'fuldtidspersoner', 'andel-langvarige']) {
    expect(cellOf(population, id, '2026-12')).toEqual({ numerator: 0, divisor: null, value: null });
  }
});

test.each([
  { on: '2027-01-01', times: 0, why: 'its last day runs still, and it may be met' },
  { on: '2027-01-02', times: 1, why: 'its last day is over' },
])('on $on a first offer due on 2027-01-01 counts $times times: $why', ({ on, times }) => {
  // Six months after the contact (star-svar-2026, fleksible tilbud), as in the quota meters of the cases.
  const running = { from: day('2026-07-01'), to: end(null) };
  const jobReady = citizen('a', {
    courses: [course('k', '2026-07-01')],
    benefits: [benefitSpell('kontanthjaelp', '2026-07-01')],
    categories: [{ id: 'v', category: 'jobparat', ...running }],
  });
  const cell = cellOf(municipalityOf(on, [jobReady]), 'kvote-tilbud', '2027-01');
  expect(cell?.divisor).toBe(times);
  expect(cell?.numerator).toBe(0);
});
