import { describe, expect, test } from 'vitest';
import { series, type ValueRow } from './dated-values.ts';
import { addWeeks, type Day, day, isoDay } from './day.ts';
import { decided, judgement, notInForce, valueOf } from './outcome.ts';
import { cite, type Source } from './reference.ts';
import { type Decide, missable, rule, type RuleVersion } from './rule.ts';

const act: Source = {
  id: 'lov-a',
  title: 'Lov A',
  number: null,
  date: null,
  url: null,
  inForceFrom: null,
  inForceTo: null,
};
const basis = [cite(act, '§ 1')];

const row = (key: string, from: string, rest: Partial<ValueRow<number>>): ValueRow<number> => ({
  key,
  validFrom: day(from),
  value: null,
  certainty: 'bekraeftet',
  basis: cite(act, '§ 2'),
  announced: null,
  checkedUntil: day('2020-12-31'),
  note: null,
  ...rest,
});

const weeks = series({
  id: 'test/uger',
  label: 'Fristen',
  unit: 'uger',
  dimension: 'gruppe',
  rows: [
    row('voksen', '2014-01-01', { value: 1 }),
    row('ung', '2014-01-01', { value: 2.5, certainty: 'delvis', note: 'Kun set i et svar.' }),
    row('ukendt', '2014-01-01', { certainty: 'mangler', note: 'Ikke læst.' }),
    row('voksen', '2020-01-01', { value: null }),
  ],
});

interface Facts {
  readonly group: string;
  readonly start: Day;
  readonly level: number | null;
}

const needs = {
  group: { label: 'Gruppe', show: (value: string) => value },
  start: { label: 'Start', show: isoDay },
  level: missable({ label: 'Niveau', show: (value: number) => String(value) }),
};

const due: Decide<Facts, Day> = ({ group, start }, on, ask) => {
  const count = ask.value(weeks, group, on);
  ask.step('Uger', () => `${count}`);
  return decided(addWeeks(start, count));
};

function ruleOf(versions: readonly RuleVersion<Facts, Day>[]) {
  return rule<Facts, Day>({
    id: 'test/frist',
    title: 'Frist',
    question: 'Hvornår?',
    covers: [],
    readings: ['0001-lovens-dag'],
    needs,
    versions,
    show: (value) => `Senest ${isoDay(value)}.`,
  });
}

const deadline = ruleOf([
  { from: day('2014-01-01'), basis, decide: due },
  { from: day('2024-01-01'), basis: [cite(act, '§ 9')], decide: due },
  { from: day('2026-01-01'), basis: [cite(act, '§ 10')] },
]);
const adult: Facts = { group: 'voksen', start: day('2014-03-03'), level: 1 };

describe('the versions of a rule', () => {
  test.each([
    ['2013-12-31', 'ikke-i-kraft', null],
    ['2014-01-01', 'afgjort', '2014-01-01'],
    ['2019-12-31', 'afgjort', '2014-01-01'],
    ['2026-01-01', 'ikke-i-kraft', '2026-01-01'],
  ] as const)('on %s: %s', (on, outcome, from) => {
    expect(deadline.decide(adult, day(on)).outcome).toBe(outcome);
    const { explanation } = deadline.explain(adult, day(on));
    expect(explanation.outcome).toBe(outcome);
    expect(explanation.versionFrom).toBe(from === null ? null : day(from));
  });

  test('must follow each other', () => {
    const version = { from: day('2014-01-01'), basis, decide: due };
    const message = 'Reglen »test/frist« har udgaver i forkert rækkefølge.';
    expect(() => ruleOf([version, version])).toThrow(message);
    expect(() => ruleOf([version, { ...version, from: day('2013-01-01') }])).toThrow(message);
  });

  test('are known by their days', () => {
    expect(deadline.changeDays.map(isoDay)).toEqual(['2014-01-01', '2024-01-01', '2026-01-01']);
  });
});

describe('the four outcomes', () => {
  const on = day('2014-03-03');

  test('decided', () => {
    expect(deadline.decide(adult, on)).toEqual(decided(day('2014-03-10')));
    expect(valueOf(deadline.decide(adult, on))).toBe(day('2014-03-10'));
  });

  test('a missing fact is named, and no body is run', () => {
    const answer = deadline.decide({ ...adult, level: null }, on);
    expect(answer).toEqual({ outcome: 'mangler', missing: ['Niveau'] });
    expect(valueOf(answer)).toBeNull();
    expect(deadline.explain({ ...adult, level: null }, on).explanation).toMatchObject({
      outcome: 'mangler',
      result: 'Mangler: Niveau',
      missing: ['Niveau'],
      values: [],
      facts: [{ name: 'group' }, { name: 'start' }],
    });
  });

  test('a value that is not confirmed is missing', () => {
    const answer = { outcome: 'mangler', missing: ['Fristen (ikke bekræftet i en kilde)'] };
    expect(deadline.decide({ ...adult, group: 'ukendt' }, on)).toEqual(answer);
    const { outcome, explanation } = deadline.explain({ ...adult, group: 'ukendt' }, on);
    expect(outcome).toEqual(answer);
    expect(explanation.values).toMatchObject([{ value: 'ikke bekræftet', note: 'Ikke læst.' }]);
  });

  test('an unconfirmed value that the body could do without is missing all the same', () => {
    const optional = ruleOf([
      {
        from: day('2014-01-01'),
        basis,
        decide: ({ group, start }, asked, ask) =>
          ask.valueIfAny(weeks, group, asked) === null ? notInForce : decided(start),
      },
    ]);
    expect(optional.decide({ ...adult, group: 'ukendt' }, on).outcome).toBe('mangler');
    expect(optional.decide({ ...adult, group: 'andre' }, on).outcome).toBe('ikke-i-kraft');
    expect(optional.decide(adult, on).outcome).toBe('afgjort');
  });

  test('a judgement gives the question and what to weigh', () => {
    const judged = ruleOf([
      { from: day('2014-01-01'), basis, decide: () => judgement('Er der behov?', ['Helbred']) },
    ]);
    expect(judged.decide(adult, on)).toEqual({
      outcome: 'skoen',
      question: 'Er der behov?',
      considerations: ['Helbred'],
    });
    const { result, considerations } = judged.explain(adult, on).explanation;
    expect({ result, considerations }).toEqual({
      result: 'Er der behov?',
      considerations: ['Helbred'],
    });
  });

  test('a rule that is not about these facts says so', () => {
    const elsewhere = ruleOf([
      { from: day('2014-01-01'), basis: [], decide: () => notInForce },
      { from: day('2020-01-01'), basis: [] },
    ]);
    expect(elsewhere.explain(adult, day('2020-01-01')).explanation.result).toBe(
      'Der er ingen regel den dag.',
    );
    expect(elsewhere.explain(adult, day('2014-01-01')).explanation).toMatchObject({
      outcome: 'ikke-i-kraft',
      result: 'Reglen gælder ikke her.',
    });
  });

  test('not in force is said in words', () => {
    expect(deadline.explain(adult, day('2013-12-31')).explanation).toMatchObject({
      result: 'Der er ingen regel den dag.',
      basis: [],
      nextChange: day('2014-01-01'),
    });
  });
});

describe('a fault in a rule', () => {
  test('a value the law has not names rule, series, key and day', () => {
    expect(() => deadline.decide({ ...adult, group: 'andre' }, day('2014-03-03'))).toThrow(
      'Reglen »test/frist«: Værdien »test/uger« for »andre« findes ikke den 2014-03-03.',
    );
  });

  test('a repealed value is not there either', () => {
    expect(() => deadline.explain(adult, day('2020-01-01'))).toThrow('»voksen« findes ikke');
  });
});

describe('the explanation', () => {
  test('holds everything that was read', () => {
    const { outcome, explanation } = deadline.explain(adult, day('2014-03-03'));
    expect(outcome).toEqual(deadline.decide(adult, day('2014-03-03')));
    expect(explanation).toEqual({
      rule: 'test/frist',
      title: 'Frist',
      question: 'Hvornår?',
      outcome: 'afgjort',
      result: 'Senest 2014-03-10.',
      letter: null,
      draft: null,
      lawDay: day('2014-03-03'),
      versionFrom: day('2014-01-01'),
      nextChange: day('2024-01-01'),
      basis,
      facts: [
        { name: 'group', label: 'Gruppe', value: 'voksen' },
        { name: 'start', label: 'Start', value: '2014-03-03' },
        { name: 'level', label: 'Niveau', value: '1' },
      ],
      values: [
        {
          series: 'test/uger',
          label: 'Fristen',
          key: 'voksen',
          value: '1',
          unit: 'uger',
          validFrom: day('2014-01-01'),
          basis: cite(act, '§ 2'),
          checkedUntil: day('2020-12-31'),
          unchecked: false,
          partial: false,
          note: null,
          draft: false,
        },
      ],
      steps: [{ text: 'Uger', result: '1' }],
      considerations: [],
      changes: expect.arrayContaining([
        'Hvis »Gruppe« rettes',
        'Hvis »Start« rettes',
        'Hvis »Niveau« rettes',
      ]) as unknown,
      missing: [],
      readings: ['0001-lovens-dag'],
      parts: [],
    });
  });

  test('shows doubt: read in part, and later than checked', () => {
    const on = day('2021-01-01');
    const { explanation } = deadline.explain({ ...adult, group: 'ung' }, on);
    expect(explanation.values).toMatchObject([
      { value: '2,5', partial: true, unchecked: true, note: 'Kun set i et svar.' },
    ]);
    const lastChecked = deadline.explain({ ...adult, group: 'ung' }, day('2020-12-31'));
    expect(lastChecked.explanation.values).toMatchObject([{ unchecked: false }]);
  });

  test('has the rules it asked as parts', () => {
    const outer = rule<Facts, string>({
      id: 'test/ydre',
      title: 'Ydre',
      question: 'Hvad?',
      covers: [],
      needs,
      versions: [
        {
          from: day('2014-01-01'),
          basis,
          decide: (facts, on, ask) => {
            const inner = ask.rule(deadline, facts, on);
            return inner.outcome === 'afgjort' ? decided(isoDay(inner.value)) : inner;
          },
        },
      ],
      show: (value) => value,
    });
    const { outcome, explanation } = outer.explain(adult, day('2014-03-03'));
    expect(outcome).toEqual(decided('2014-03-10'));
    expect(outer.decide(adult, day('2014-03-03'))).toEqual(outcome);
    expect(explanation.values).toEqual([]);
    expect(explanation.parts).toMatchObject([{ rule: 'test/frist', result: 'Senest 2014-03-10.' }]);
    const unknown = outer.decide({ ...adult, group: 'ukendt' }, day('2014-03-03'));
    expect(unknown.outcome).toBe('mangler');
  });

  test('builds no step on the fast way', () => {
    let built = 0;
    const counting = ruleOf([
      {
        from: day('2014-01-01'),
        basis,
        decide: ({ start }, _on, ask) => {
          ask.step('Talt', () => String((built += 1)));
          return decided(start);
        },
      },
    ]);
    counting.decide(adult, day('2014-03-03'));
    expect(built).toBe(0);
    counting.explain(adult, day('2014-03-03'));
    expect(built).toBe(1);
  });
});
