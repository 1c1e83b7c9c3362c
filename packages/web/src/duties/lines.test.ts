import { addDays, day } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { aCitizen, aDuty } from '../testing/case.ts';
import { textsIn } from '../texts/index.ts';
import { agendaOf, caseLines, dutyLines, dutyText } from './lines.ts';

const today = day('2026-11-18');
const da = textsIn('da');
const en = textsIn('en');

describe('a line of deadlines', () => {
  test.for([
    [{ number: 3, of: 4 }, 1, 'Samtale 3 af 4', 'Interview 3 of 4'],
    [{ number: 2, of: 4 }, 3, 'Samtale 2–4 af 4 (3 tilbage)', 'Interview 2–4 of 4 (3 left)'],
    [{ number: 1, of: 1, kind: 'foerste-tilbud' }, 1, 'Første tilbud', 'First offer'],
    [
      { number: 5, of: 0, kind: 'loebende-samtale' },
      1,
      'Opfølgningssamtale nr. 5',
      'Follow-up interview no. 5',
    ],
  ] as const)('%o times %i is »%s«', ([is, count, danish, english]) => {
    const first = aDuty(is);
    const last = aDuty({ ...is, number: is.number + count - 1 });
    expect(dutyText({ first, last, count }, da, 'da')).toBe(danish);
    expect(dutyText({ first, last, count }, en, 'en')).toBe(english);
  });

  test('takes numbers of a series with the same due day together, and nothing else', () => {
    const duties = [
      aDuty({ number: 1, due: day('2026-06-01'), status: 'overskredet' }),
      aDuty({ number: 2 }),
      aDuty({ number: 3 }),
      aDuty({ number: 4 }),
      aDuty({ kind: 'foerste-tilbud', of: 1 }),
      aDuty({ number: 4, course: 'forloeb-0' }),
      aDuty({ number: 2, status: 'opfyldt', actionable: false }),
    ];
    const lines = dutyLines(aCitizen(), { duties, gaps: [] }, today);
    expect(lines.map(({ count, first }) => [first.kind, first.number, count])).toEqual([
      ['samtale', 1, 1],
      ['samtale', 2, 3],
      ['foerste-tilbud', 1, 1],
      ['samtale', 4, 1],
    ]);
  });

  test('leaves what is met each on its own, since each has its own fact', () => {
    const met = { status: 'opfyldt', actionable: false } as const;
    const duties = [
      aDuty({ ...met, number: 1, satisfiedBy: 'a', satisfiedOn: day('2026-06-01') }),
      aDuty({ ...met, number: 2, satisfiedBy: 'b', satisfiedOn: day('2026-07-01') }),
      aDuty({ number: 3, status: 'bortfaldet', actionable: false }),
      aDuty({ number: 4, status: 'bortfaldet', actionable: false }),
    ];
    const lines = caseLines(aCitizen(), { duties, gaps: [] }, today);
    expect(lines.map(({ count }) => count)).toEqual([1, 1, 2]);
  });

  test('tells of a booked interview where an interview is what is needed', () => {
    const interviews = (['2026-11-02', '2026-11-20', '2026-12-01'] as const).map((on) => ({
      id: on,
      on: day(on),
      kind: 'jobsamtale' as const,
      form: 'fremmoede' as const,
      state: 'booket' as const,
      holder: 'kommune' as const,
      selfBooked: false,
    }));
    const duties = [
      aDuty(),
      aDuty({ kind: 'foerste-tilbud', of: 1 }),
      aDuty({ kind: 'a-kasse-samtale', party: 'a-kasse' }),
      // Held together with the fund; the municipality's own interview does not meet it.
      aDuty({ kind: 'faelles-samtale', of: 1 }),
      aDuty({ kind: 'barselssamtale', of: 1 }),
    ];
    const lines = dutyLines(aCitizen({ interviews }), { duties, gaps: [] }, today);
    expect(lines.map(({ booked }) => booked)).toEqual([day('2026-11-20'), null, null, null, null]);
  });
});

describe('the agenda', () => {
  // 18 November 2026 is a Wednesday: the week ends on the 22nd, the next on the 29th.
  test.for([
    ['2026-11-17', 'overdue'],
    ['2026-11-18', 'today'],
    ['2026-11-19', 'week'],
    ['2026-11-22', 'week'],
    ['2026-11-23', 'nextWeek'],
    ['2026-11-29', 'nextWeek'],
    ['2026-11-30', null],
  ] as const)('a deadline on %s stands in %s', ([due, expected]) => {
    const lines = dutyLines(aCitizen(), { duties: [aDuty({ due: day(due) })], gaps: [] }, today);
    const agenda = agendaOf(lines, today);
    const found = Object.entries(agenda).filter(([, some]) => some.length > 0);
    expect(found.map(([name]) => name)).toEqual(expected === null ? [] : [expected]);
  });

  test('on a Sunday the week ends today', () => {
    const sunday = day('2026-11-22');
    const duties = [0, 1, 7, 8].map((days) =>
      aDuty({ due: addDays(sunday, days), number: days + 1 }),
    );
    const agenda = agendaOf(dutyLines(aCitizen(), { duties, gaps: [] }, sunday), sunday);
    expect([agenda.today, agenda.week, agenda.nextWeek].map(({ length }) => length)).toEqual([
      1, 0, 2,
    ]);
  });
});
