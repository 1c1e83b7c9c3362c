import { expect, test } from 'vitest';
import type { Decision, DecisionKind } from './decision.ts';
import { recommendOn } from './recommend-on.ts';

const bodies = { from: 'Beskæftigelsesudvalget', to: 'Økonomiudvalget' };
const decided = (...parts: readonly (readonly [DecisionKind, readonly number[]])[]): Decision => ({
  points: parts.map(([kind, points]) => ({ kind, points, text: '' })),
  votes: [],
  dissents: [],
  stop: null,
});
const lead = 'Administrationen indstiller, at udvalget';
const points = ['godkender taksterne', 'drøfter planen', 'sender den i høring'];

test.each([
  ['nobody has decided', null, { lead, points }],
  ['it is postponed', decided(['udsat', []]), { lead, points }],
  ['it is rejected', decided(['forkastet', []]), { lead, points }],
  [
    'it is recommended',
    decided(['anbefalet', []]),
    { lead: 'Beskæftigelsesudvalget anbefaler, at Økonomiudvalget', points },
  ],
  [
    'points of it are recommended',
    decided(['anbefalet', [1, 3]], ['forkastet', [2]]),
    {
      lead: 'Beskæftigelsesudvalget anbefaler, at Økonomiudvalget',
      points: [points[0], points[2]],
    },
  ],
])('where %s', (_, decision, expected) => {
  expect(recommendOn({ lead, points }, decision, bodies)).toEqual(expected);
});

test.each([
  ['Det indstilles, at', 'Beskæftigelsesudvalget anbefaler, at'],
  ['Det indstilles at:', 'Beskæftigelsesudvalget anbefaler, at'],
  ['Forvaltningen indstiller', 'Beskæftigelsesudvalget anbefaler'],
  [
    'Det indstilles, at kommunalbestyrelsen',
    'Beskæftigelsesudvalget anbefaler, at kommunalbestyrelsen',
  ],
])('the lead »%s«', (written, expected) => {
  const recommendation = { lead: written, points: ['x'] };
  expect(recommendOn(recommendation, decided(['godkendt', []]), bodies)?.lead).toBe(expected);
});

test('a matter without a recommendation has none', () => {
  expect(recommendOn(null, decided(['anbefalet', []]), bodies)).toBeNull();
});
