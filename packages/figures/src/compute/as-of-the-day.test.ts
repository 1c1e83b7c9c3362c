import { day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { cellOf } from '../testing/cell-of.ts';
import { benefitSpell, citizen, end, municipalityOf } from '../testing/case-of.ts';

/*
 * What a past period says may not turn on what happened after it. The shares of the risk group are dated in the paper:
 * "den 27. januar 2013" (Høje-Taastrup 2013, point 3, catalogue I-002).
 */
describe('a letter of 5 October and a contact of 12 November, seen on 30 November', () => {
  const marked = citizen('a', {
    records: {
      riskMarks: [
        {
          id: 'r',
          from: day('2026-10-05'),
          to: end(null),
          letterOn: day('2026-10-05'),
          contactedOn: day('2026-11-12'),
          brokerOn: day('2026-11-25'),
          outside: null,
          askedOn: day('2026-10-30'),
          grantedOn: day('2026-11-02'),
          educationWishOn: day('2026-11-03'),
          educationFrom: null,
        },
      ],
    },
  });
  const population = municipalityOf('2026-11-30', [marked]);
  const share = (id: string, period: string) => {
    const { numerator, divisor } = cellOf(population, `risiko-${id}`, period) ?? {};
    return [numerator, divisor];
  };

  // A, B and C: last days in time are 5 November (a month), 19 November (a week after contact) and 1 November (two days).
  test.each([
    { id: 'i-kontakt', october: [0, 1], november: [1, 1] },
    { id: 'jobformidler', october: [0, 1], november: [1, 1] },
    { id: 'f-uddannelsesloeft', october: [0, 1], november: [1, 1] },
    { id: 'a-opfoelgning', october: [0, 0], november: [0, 1] },
    { id: 'b-jobformidler', october: [0, 0], november: [0, 1] },
    { id: 'c-fast-track', october: [0, 0], november: [0, 1] },
  ])('$id: $october in October, $november in November', ({ id, october, november }) => {
    expect(share(id, '2026-10')).toEqual(october);
    expect(share(id, '2026-11')).toEqual(november);
  });

  // Weeks of 2026 end on Sundays: 44 on 1 November, 45 on 8 November, 46 on 15 and 47 on 22 November.
  test.each([
    { id: 'c-fast-track', week: '2026-U44', cell: [0, 0] },
    { id: 'a-opfoelgning', week: '2026-U45', cell: [0, 1] },
    { id: 'i-kontakt', week: '2026-U45', cell: [0, 1] },
    { id: 'i-kontakt', week: '2026-U46', cell: [1, 1] },
    { id: 'b-jobformidler', week: '2026-U46', cell: [0, 0] },
    { id: 'b-jobformidler', week: '2026-U47', cell: [0, 1] },
  ])('$id is $cell on the Sunday of $week', ({ id, week, cell }) => {
    expect(share(id, week)).toEqual(cell);
  });
});

/*
 * jobindsats.dk, fordelingsvariable: the age and the like of a forløb are those of its last day, or of the last day of the
 * period where it still runs.
 */
describe.each([
  { to: null, how: 'still runs' },
  { to: '2026-11-21', how: 'ends on 20 November' },
])('time on kontanthjælp since September of one who is 30 on 15 November, which $how', ({ to }) => {
  const person = citizen('a', {
    person: { birthDate: day('1996-11-15'), education: null },
    benefits: [benefitSpell('kontanthjaelp', '2026-09-01', to)],
  });
  const population = municipalityOf('2026-11-30', [person]);
  const forloeb = (period: string, alder?: string) =>
    cellOf(population, 'forloeb', period, alder === undefined ? {} : { alder: [alder] })?.value;

  test.each([
    { period: '2026-10', young: 1, older: 0 },
    { period: '2026-11', young: 0, older: 1 },
    // 9 to 15 November: the birthday is the last day. The week before ends with the last day of the young.
    { period: '2026-U46', young: 0, older: 1 },
    { period: '2026-U45', young: 1, older: 0 },
    { period: '2026-K4', young: 0, older: 1 },
  ])('$period: $young of the young, $older of the older', ({ period, young, older }) => {
    expect([forloeb(period, '25-29'), forloeb(period, '30-49')]).toEqual([young, older]);
    expect(forloeb(period)).toBe(1);
  });
});

describe('sickness benefit since October, with paid hours in the week of 9 November', () => {
  const sick = citizen('a', {
    benefits: [benefitSpell('sygedagpenge', '2026-10-01')],
    records: {
      labourStatuses: [
        {
          id: 'a',
          status: 'loenmodtager',
          from: day('2026-11-09'),
          to: day('2026-11-16'),
          hoursPerWeek: 10,
        },
      ],
    },
  });

  test.each([
    { period: '2026-10', partial: 0 },
    { period: '2026-U45', partial: 0 },
    { period: '2026-U46', partial: 100 },
    { period: '2026-U47', partial: 100 },
    { period: '2026-11', partial: 100 },
  ])('is partly back in $period: $partial percent', ({ period, partial }) => {
    const population = municipalityOf('2026-11-30', [sick]);
    expect(cellOf(population, 'delvise-raskmeldinger', period)?.value).toBe(partial);
  });
});
