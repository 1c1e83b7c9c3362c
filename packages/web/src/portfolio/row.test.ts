import type { Duty } from '@rettidig/casework';
import { addDays, day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { aCitizen, aDuty } from '../testing/case.ts';
import { textsIn } from '../texts/index.ts';
import type { PortfolioQuery } from './query.ts';
import { portfolioRow } from './row.ts';
import { select } from './select.ts';

const today = day('2026-11-18');
type Facts = Parameters<typeof aCitizen>[0];

const attentionOf = (facts: Facts, duties: readonly Duty[], missing: readonly string[] = []) => {
  const gaps =
    missing.length === 0
      ? []
      : [
          {
            kind: 'laese-skrive-regnetest' as const,
            group: 'uddannelsesparat' as const,
            course: 'forloeb-1',
            outcome: 'mangler' as const,
            rule: 'test/frist',
            missing,
            question: null,
          },
        ];
  return [...portfolioRow(aCitizen(facts), { duties, gaps }, today).attention];
};

const exemption = (from: string, to: string | null) => ({
  id: 'f',
  from: day(from),
  to: to === null ? openEnd : day(to),
  scope: 'alle' as const,
  ground: 'sygdom' as const,
});
const offer = (from: string, to: string) => ({
  id: 't',
  from: day(from),
  to: day(to),
  kind: 'nytteindsats' as const,
  sector: null,
  givenOn: null,
  hoursPerWeek: null,
});
const anOffer = aDuty({ kind: 'foerste-tilbud', of: 1, due: day('2026-12-24') });

describe('what needs attention', () => {
  test.for([
    [
      'a deadline that passed yesterday',
      {},
      [aDuty({ due: day('2026-11-17') })],
      ['overskredet', 'uden-samtale'],
    ],
    ['a deadline today', {}, [aDuty({ due: today })], ['i-dag', 'uden-samtale']],
    [
      'a deadline on Sunday',
      {},
      [aDuty({ due: day('2026-11-22') })],
      ['denne-uge', 'uden-samtale'],
    ],
    ['a deadline on Monday', {}, [aDuty({ due: day('2026-11-23') })], ['uden-samtale']],
    [
      'the citizen’s own deadline',
      {},
      [aDuty({ kind: 'cv', party: 'borger', due: day('2026-11-01') })],
      [],
    ],
    ['no offer', {}, [anOffer], ['uden-tilbud']],
    [
      'an offer that ended yesterday',
      { activities: [offer('2026-10-01', '2026-11-18')] },
      [anOffer],
      ['uden-tilbud'],
    ],
    [
      'an offer that ends today',
      { activities: [offer('2026-10-01', '2026-11-19')] },
      [anOffer],
      [],
    ],
    ['an offer to come', { activities: [offer('2026-12-01', '2026-12-20')] }, [anOffer], []],
    ['an exemption without end', { exemptions: [exemption('2026-11-18', null)] }, [], ['fritaget']],
    ['an exemption that ended', { exemptions: [exemption('2026-10-18', '2026-11-18')] }, [], []],
  ] as const)('%s', ([, facts, duties, expected]) => {
    expect(attentionOf(facts, duties)).toEqual(expected);
  });

  test.for([
    [14, ['nye']],
    [15, []],
  ] as const)('a course that began %i days ago', ([days, expected]) => {
    const courses = [
      {
        id: 'forloeb-1',
        contactOn: addDays(today, -days),
        to: openEnd,
        municipalFromDayOne: false,
      },
    ];
    expect(attentionOf({ courses }, [])).toEqual(expected);
  });

  test('a fact about the citizen that is missing is one thing, law that nobody has confirmed another', () => {
    expect(attentionOf({}, [], ['Uddannelsesniveau'])).toEqual(['mangler']);
    expect(attentionOf({}, [], ['Frist for visitation (ikke bekræftet i en kilde)'])).toEqual([
      'kan-ikke-beregnes',
    ]);
  });
});

describe('the order of rows', () => {
  const row = (name: string, due: string | null) =>
    portfolioRow(
      aCitizen({}, { name }),
      { duties: due === null ? [] : [aDuty({ due: day(due) })], gaps: [] },
      today,
    );
  // The store sorts by name; that is the order among equals.
  const rows = [
    row('Bo', null),
    row('Eva', '2026-12-01'),
    row('Ib', '2026-11-20'),
    row('Åse', '2026-12-01'),
  ];
  const query: PortfolioQuery = {
    se: 'mine',
    filter: [],
    gruppe: null,
    ydelse: null,
    enhed: null,
    sagsbehandler: null,
    sorter: 'frist',
    retning: 'stigende',
    kolonner: null,
  };

  test.for([
    ['frist', 'stigende', ['Ib', 'Eva', 'Åse', 'Bo']],
    ['frist', 'faldende', ['Eva', 'Åse', 'Ib', 'Bo']],
    ['borger', 'faldende', ['Åse', 'Ib', 'Eva', 'Bo']],
  ] as const)('by %s, %s', ([sorter, retning, expected]) => {
    const { rows: sorted } = select(
      rows,
      { ...query, sorter, retning },
      { t: textsIn('da'), language: 'da' },
    );
    expect(sorted.map(({ citizen }) => citizen.name)).toEqual(expected);
  });

  test.for(['da', 'en'] as const)('caseworkers in Danish order, å last, also in %s', (language) => {
    const named = ['Åse', 'Zoe', 'Anna'].map((name) =>
      portfolioRow(
        aCitizen({}, { caseworker: { id: name, name } }),
        { duties: [], gaps: [] },
        today,
      ),
    );
    const { rows: sorted } = select(
      named,
      { ...query, sorter: 'sagsbehandler' },
      { t: textsIn(language), language },
    );
    expect(sorted.map(({ caseworker }) => caseworker?.name)).toEqual(['Anna', 'Zoe', 'Åse']);
  });

  test('counters count within group, benefit and caseworker, not within each other', () => {
    const chosen = select(
      rows,
      { ...query, filter: ['denne-uge'] },
      { t: textsIn('da'), language: 'da' },
    );
    expect(chosen.rows).toHaveLength(1);
    expect(chosen.counts['uden-samtale']).toBe(3);
  });
});
