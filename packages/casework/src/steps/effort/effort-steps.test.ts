import { day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import type { BenefitSpell } from '../../facts/case-file.ts';
import type { JobOrder, LabourStatus, RiskMark } from '../../facts/effort-records.ts';
import {
  caseFrom,
  decidedOf,
  refusedAt,
  situationOf,
  today,
} from '../../testing/interview-case.ts';
import { registerComplaint } from './complaint.ts';
import { type EnteredLabourStatus, keepLabourStatus } from './labour-status.ts';
import { refer } from './refer.ts';
import { type EnteredRiskMark, markRisk } from './risk-mark.ts';

// Today is 18 November 2026; the course runs since 14 May.
const on = (benefit: BenefitSpell['benefit']) =>
  caseFrom(
    '2026-05-14',
    {},
    { benefits: [{ id: 'y', benefit, from: day('2026-05-14'), to: openEnd }] },
  );

describe('work and education', () => {
  const job: EnteredLabourStatus = {
    status: 'loenmodtager',
    hoursPerWeek: 20,
    from: day('2026-11-02'),
    last: null,
    note: '',
  };
  const known: LabourStatus = {
    id: 'job',
    status: 'loenmodtager',
    hoursPerWeek: 10,
    from: day('2026-09-01'),
    to: openEnd,
  };

  test.for([
    ['sygedagpenge', 20, 'Delvis raskmelding: lønmodtager, 20 timer om ugen'],
    ['sygedagpenge', 36.5, 'Delvis raskmelding: lønmodtager, 36,5 timer om ugen'],
    ['sygedagpenge', 37, 'Arbejde og uddannelse: lønmodtager, 37 timer om ugen'],
    ['kontanthjaelp', 20, 'Arbejde og uddannelse: lønmodtager, 20 timer om ugen'],
  ] as const)('on %s for %d hours is »%s«', ([benefit, hoursPerWeek, heading]) => {
    const { facts, journal } = decidedOf(
      keepLabourStatus({ ...job, hoursPerWeek }, null, situationOf(on(benefit))),
    );
    expect(journal.heading).toBe(heading);
    expect(facts).toMatchObject([
      { kind: 'labour_status', value: { hoursPerWeek, from: job.from, to: openEnd } },
    ]);
  });

  test.for([
    ['full time', { hoursPerWeek: 37 }, ['fra']],
    ['education', { status: 'uddannelse', hoursPerWeek: null }, ['fra']],
    ['work without hours', { hoursPerWeek: null }, ['timer']],
    ['some hours', { hoursPerWeek: 12 }, []],
  ] as const)('beside a benefit: %s is said at %o', ([, is, fields]) => {
    const outcome = keepLabourStatus({ ...job, ...is }, null, situationOf(on('dagpenge')));
    expect(decidedOf(outcome).warnings.map(({ field }) => field)).toEqual(fields);
  });

  test('after the last course is nothing unusual', () => {
    const ended = caseFrom(
      '2026-05-14',
      {},
      {
        courses: [
          {
            id: 'k',
            contactOn: day('2026-05-14'),
            to: day('2026-10-01'),
            municipalFromDayOne: false,
          },
        ],
        benefits: [],
        categories: [],
      },
    );
    const outcome = keepLabourStatus({ ...job, hoursPerWeek: 37 }, null, situationOf(ended));
    expect(decidedOf(outcome).warnings).toEqual([]);
  });

  test('is refused over another of the same kind, and the other may be ended', () => {
    const situation = situationOf(on('kontanthjaelp'), { labourStatuses: [known] });
    expect(refusedAt(keepLabourStatus(job, null, situation))).toEqual(['fra']);
    const ended = { ...known, last: day('2026-11-01'), note: '' };
    expect(decidedOf(keepLabourStatus(ended, known, situation)).facts).toMatchObject([
      { action: 'rettet', fact: 'job', value: { to: day('2026-11-02') } },
    ]);
    const education = { ...job, status: 'uddannelse', hoursPerWeek: null } as const;
    expect(decidedOf(keepLabourStatus(education, null, situation)).facts).toHaveLength(1);
  });

  test.for([
    ['hours of an education', { status: 'uddannelse' }, ['timer']],
    ['an end before the beginning', { last: day('2026-11-01') }, ['til']],
  ] as const)('%s is refused', ([, is, fields]) => {
    const outcome = keepLabourStatus({ ...job, ...is }, null, situationOf(on('dagpenge')));
    expect(refusedAt(outcome)).toEqual(fields);
  });
});

describe('a referral', () => {
  const order: JobOrder = {
    id: 'ordre',
    on: day('2026-11-02'),
    employer: 'Bageriet på Torvet',
    pNumber: null,
    sector: 'privat',
    kind: 'ordinaer',
    title: 'Bager',
    places: 1,
    closedOn: null,
  };
  const entered = { on: day('2026-11-10'), outcome: null, note: '' };
  const situation = situationOf(on('dagpenge'));

  test('points to the order; what came of it is said later', () => {
    const { facts, journal } = decidedOf(refer(entered, order, null, situation));
    expect(facts).toMatchObject([{ value: { jobOrder: 'ordre', on: entered.on, outcome: null } }]);
    expect(journal).toMatchObject({ day: entered.on, heading: 'Henvist til job: Bager' });
    const referral = { id: 'h', on: entered.on, jobOrder: 'ordre', outcome: null };
    const known = situationOf(on('dagpenge'), { referrals: [referral] });
    const hired = decidedOf(refer({ ...entered, outcome: 'ansat' }, order, referral, known));
    expect(hired.facts).toMatchObject([
      { action: 'rettet', fact: 'h', value: { outcome: 'ansat' } },
    ]);
    expect(hired.journal.heading).toBe('Henvisning til Bager: ansat');
    expect(refusedAt(refer(entered, order, referral, known))).toEqual(['']);
    expect(refusedAt(refer(entered, order, null, known))).toEqual(['jobordre']);
  });

  test.for([
    ['tomorrow', { on: day('2026-11-19') }, {}, ['dag']],
    ['before the order came', { on: day('2026-11-01') }, {}, ['dag']],
    ['before the course', { on: day('2026-05-13') }, { on: day('2026-01-01') }, ['dag']],
    ['after the order was closed', {}, { closedOn: day('2026-11-09') }, ['jobordre']],
  ] as const)('%s is refused', ([, is, of, fields]) => {
    const outcome = refer({ ...entered, ...is }, { ...order, ...of }, null, situation);
    expect(refusedAt(outcome)).toEqual(fields);
  });
});

describe('a complaint', () => {
  const entered = { kind: 'klage', on: day('2026-11-10'), outcome: null, note: '' } as const;
  const situation = situationOf(on('dagpenge'));

  test('is registered without an outcome, which comes later', () => {
    expect(decidedOf(registerComplaint(entered, null, situation)).journal.heading).toBe('Klage');
    const known = { id: 'n', kind: 'klage', on: entered.on, outcome: null } as const;
    const upheld = registerComplaint({ ...entered, outcome: 'medhold' }, known, situation);
    expect(decidedOf(upheld).facts).toMatchObject([
      { action: 'rettet', fact: 'n', value: { outcome: 'medhold' } },
    ]);
    expect(decidedOf(upheld).journal).toMatchObject({ day: today, heading: 'Klage: medhold' });
    expect(refusedAt(registerComplaint(entered, known, situation))).toEqual(['']);
  });

  test.for(['2026-11-19', '2026-05-13'])('on %s is refused', (text) => {
    expect(refusedAt(registerComplaint({ ...entered, on: day(text) }, null, situation))).toEqual([
      'dag',
    ]);
  });
});

describe('the risk group', () => {
  const entered: EnteredRiskMark = {
    from: day('2026-11-02'),
    last: null,
    letterOn: day('2026-11-02'),
    contactedOn: null,
    brokerOn: null,
    outside: null,
    askedOn: null,
    grantedOn: null,
    educationWishOn: null,
    educationFrom: null,
    note: '',
  };
  const situation = situationOf(on('dagpenge'));

  test('takes one step after the other', () => {
    const { facts, journal, warnings } = decidedOf(markRisk(entered, null, situation));
    expect(facts).toMatchObject([{ kind: 'risk_mark', value: { to: openEnd, brokerOn: null } }]);
    expect(journal.heading).toBe('I risikogruppen');
    expect(warnings).toEqual([]);
    const known: RiskMark = { ...entered, id: 'r', to: openEnd };
    const marked = situationOf(on('dagpenge'), { riskMarks: [known] });
    expect(refusedAt(markRisk(entered, null, marked))).toEqual(['fra']);
    const next = markRisk({ ...entered, contactedOn: day('2026-11-09') }, known, marked);
    expect(decidedOf(next).facts).toMatchObject([
      { action: 'rettet', fact: 'r', value: { contactedOn: day('2026-11-09') } },
    ]);
    expect(decidedOf(next).journal.text).toContain('Kontakt med jobcentret: 09.11.2026.');
  });

  test('may begin an education later, and nothing else', () => {
    const ahead = {
      ...entered,
      educationWishOn: day('2026-11-10'),
      educationFrom: day('2027-01-11'),
    };
    expect(decidedOf(markRisk(ahead, null, situation)).facts).toHaveLength(1);
    expect(
      refusedAt(markRisk({ ...entered, brokerOn: day('2026-11-19') }, null, situation)),
    ).toEqual(['jobformidler']);
  });

  test.for([
    ['granted before asked for', { askedOn: day('2026-11-10'), grantedOn: day('2026-11-09') }],
    ['granted without being asked for', { grantedOn: day('2026-11-09') }],
  ] as const)('%s is refused', ([, is]) => {
    expect(refusedAt(markRisk({ ...entered, ...is }, null, situation))).toEqual(['bevilget']);
  });

  test('is for those on dagpenge; for others it must be confirmed', () => {
    const outcome = markRisk(entered, null, situationOf(on('kontanthjaelp')));
    expect(decidedOf(outcome).warnings.map(({ field }) => field)).toEqual(['fra']);
  });

  test('outside a course is refused', () => {
    expect(refusedAt(markRisk({ ...entered, from: day('2026-05-13') }, null, situation))).toEqual([
      'fra',
    ]);
  });
});
