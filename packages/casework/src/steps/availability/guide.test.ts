import { day } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { evidenceOf } from '../../availability/evidence.ts';
import { eventOn, startWalk } from '../../testing/availability-walk.ts';
import { sendGuidance, usualGuidance } from './guide.ts';
import { viewOf } from './on-case.ts';
import { openAvailabilityCase } from './open-case.ts';

test('guidance sent by letter proves itself for what happens later, by day and letter', () => {
  const walk = startWalk();
  walk.on('2026-10-01');
  walk.take((_, situation) => sendGuidance(usualGuidance, situation));
  expect(walk.orders[0]).toMatchObject({
    kind: 'vejledning',
    fields: { ydelse: 'kontanthjælp', retsgrundlag: 'Lov om aktiv socialpolitik § 35, stk. 1.' },
  });
  walk.deliver('vejledning', 'leveret');
  walk.on('2026-11-02');
  walk.take((_, situation) =>
    openAvailabilityCase(
      { event: 'manglende-cv', on: eventOn, origin: null, description: 'Intet CV.' },
      situation,
    ),
  );
  const view = viewOf(walk.situation(), walk.one(), walk.asked().letters);
  expect(evidenceOf('vejledning', view)).toEqual([
    { kind: 'brev', id: walk.asked().letters[0]?.id, on: day('2026-10-01') },
  ]);
});

test('a citizen without a benefit is not guided about one', () => {
  const walk = startWalk();
  walk.on('2026-05-01');
  expect(walk.take((_, situation) => sendGuidance(usualGuidance, situation))).toBe('afvist');
});
