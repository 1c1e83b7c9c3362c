import { day, openEnd } from '@rettidig/engine';
import { expect, test } from 'vitest';
import { stream } from '../random/stream.ts';
import { contactOf } from './contact.ts';

const many = Array.from({ length: 4000 }, (_, i) =>
  contactOf(stream(`kontakt ${i}`), { person: `b${i}`, town: 'Øvelse', from: day('2026-01-05') }),
);

test('nobody made up can be reached: no post code, telephone or domain is anybody’s (RFC 2606)', () => {
  for (const { postcode, phone, email, from, to } of many) {
    expect([postcode, phone, from, to]).toEqual(['9999', null, day('2026-01-05'), openEnd]);
    expect(email ?? '@example.org').toMatch(/@example\.org$/);
  }
});

test('about one in eight is exempt from Digital Post', () => {
  const exempt = many.filter(({ exemptFromDigitalPost }) => exemptFromDigitalPost).length;
  expect(exempt / many.length).toBeGreaterThan(0.11);
  expect(exempt / many.length).toBeLessThan(0.14);
});
