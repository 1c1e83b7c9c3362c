import { addDays, day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { type CaseFile, emptyCase, type Exemption } from '../facts/case-file.ts';
import { explainedDuties } from './explain.ts';

const contactOn = day('2024-03-04');
const on = day('2026-11-23');

/** A job-ready citizen of 2024, whose first six months end on 4 September 2024, with these exemptions. */
function jobReady(...exemptions: readonly Exemption[]): CaseFile {
  return {
    ...emptyCase({ birthDate: day('1980-01-01'), education: 'grundskole' }),
    courses: [{ id: 'forloeb', contactOn, to: openEnd, municipalFromDayOne: false }],
    benefits: [{ id: 'ydelse', benefit: 'kontanthjaelp', from: contactOn, to: openEnd }],
    categories: [{ id: 'kategori', category: 'jobparat', from: contactOn, to: openEnd }],
    exemptions,
  };
}

function exemption(is: Pick<Exemption, 'id' | 'scope' | 'ground'>): Exemption {
  return { ...is, from: day('2024-07-01'), to: addDays(day('2024-12-31'), 1) };
}

describe('the explanation of an exempted duty', () => {
  const both = jobReady(
    exemption({ id: 'f1', scope: 'tilbud', ground: 'andet' }),
    exemption({ id: 'f2', scope: 'samtale', ground: 'sygdom' }),
  );

  // docs/duties.md, "Status of one duty", 2: an exemption of the right scope contains the due day.
  test.each([
    ['samtale', 'Sygdom, fra 1. juli 2024 til 31. december 2024'],
    ['foerste-tilbud', 'Anden grund, fra 1. juli 2024 til 31. december 2024'],
  ])('of kind %s names the exemption of its own scope', (kind, text) => {
    const explained = explainedDuties(both, on).filter(({ duty }) => duty.kind === kind);
    expect(explained.length).toBeGreaterThan(0);
    for (const { duty, explanation } of explained) {
      expect(duty.status).toBe('undtaget');
      expect(explanation.facts.filter(({ name }) => name === 'fritagelse')).toEqual([
        { name: 'fritagelse', label: 'Fritagelse', value: text },
      ]);
    }
  });

  test('is not there for a duty that is not exempted', () => {
    const [first] = explainedDuties(both, on);
    expect(first?.duty.kind).toBe('foerste-samtale');
    expect(first?.duty.exemptedBy).toBeNull();
    expect(first?.explanation.facts.map(({ name }) => name)).not.toContain('fritagelse');
  });
});
