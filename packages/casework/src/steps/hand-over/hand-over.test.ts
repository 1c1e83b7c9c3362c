import { day, openEnd } from '@rettidig/engine';
import { describe, expect, test } from 'vitest';
import { emptyCase } from '../../facts/case-file.ts';
import { type CaseRecords, noRecords } from '../../facts/case-records.ts';
import type { Situation } from '../step.ts';
import { type HandOver, handOver, handToUnit } from './hand-over.ts';

const today = day('2026-11-18');
const anna = '00000000-0000-7000-8000-00000000000a';
const bent = { id: '00000000-0000-7000-8000-00000000000b', name: 'Bent Dahl' };

function situation(records: Partial<CaseRecords> = {}): Situation {
  let n = 0;
  return {
    file: {
      ...emptyCase({ birthDate: day('1985-05-14'), education: null }),
      interviews: (['booket', 'afholdt'] as const).map((state, i) => ({
        id: `samtale-${i}`,
        on: day('2026-12-01'),
        kind: 'jobsamtale',
        form: 'telefon',
        state,
        holder: 'kommune',
        selfBooked: false,
      })),
    },
    records: {
      ...noRecords(),
      assignments: [{ id: 'tildeling', employee: anna, from: day('2026-05-18'), to: openEnd }],
      bookings: [0, 1].map((i) => ({
        id: `tid-${i}`,
        interview: `samtale-${i}`,
        on: day('2026-12-01'),
        startsAt: 540,
        minutes: 30,
        employee: anna,
        place: null,
      })),
      ...records,
    },
    today,
    actor: anna,
    newId: () => `ny-${(n += 1)}`,
  };
}

const given: HandOver = {
  to: bent,
  from: today,
  lastDay: null,
  withBookings: true,
  note: 'Ring inden samtalen.',
  due: ['Samtale 2 af 4 senest 2.12.2026'],
};

describe('a case is handed over', () => {
  test('for good: the days before stay, the days after and what is booked go along', () => {
    expect(handOver(given, situation())).toMatchObject({
      outcome: 'besluttet',
      facts: [
        { kind: 'assignment', fact: 'tildeling', value: { employee: anna, to: today } },
        {
          kind: 'assignment',
          fact: 'ny-1',
          value: { employee: bent.id, from: today, to: openEnd },
        },
        { kind: 'booking', fact: 'tid-0', value: { employee: bent.id } },
      ],
      journal: {
        heading: 'Overdraget til Bent Dahl',
        text: 'Fra 18.11.2026.\nRing inden samtalen.\nFrister ved overdragelsen: Samtale 2 af 4 senest 2.12.2026.',
      },
    });
  });

  test('on the day it was assigned: the old assignment never was', () => {
    const assignments = [{ id: 'tildeling', employee: anna, from: today, to: openEnd }];
    expect(handOver({ ...given, withBookings: false }, situation({ assignments }))).toMatchObject({
      facts: [{ fact: 'tildeling', value: null }, { fact: 'ny-1' }],
    });
  });

  test('to a substitute: the caseworker stays, and only what lies in the days goes along', () => {
    const outcome = handOver({ ...given, lastDay: day('2026-11-30') }, situation());
    expect(outcome).toMatchObject({
      facts: [{ fact: 'ny-1', value: { from: today, to: day('2026-12-01') } }],
      journal: { heading: 'Bent Dahl er vikar' },
    });
    expect(outcome.outcome === 'besluttet' && outcome.facts).toHaveLength(1);
  });

  test.for([
    ['from a day that is over', { from: day('2026-11-17') }, 'fra'],
    ['until before it begins', { lastDay: day('2026-11-17') }, 'til'],
    ['to the one who has it', { to: { id: anna, name: 'Anna Holm' } }, 'modtager'],
  ] as const)('not %s', ([, is, field]) => {
    expect(handOver({ ...given, ...is }, situation())).toMatchObject({
      outcome: 'afvist',
      problems: [{ field }],
    });
  });
});

test('to another unit: it has no caseworker any more, and what is booked is warned of', () => {
  const unit = { id: 'unge', name: 'Ungeteamet' };
  expect(handToUnit({ unit, note: '', due: [] }, situation())).toMatchObject({
    facts: [{ fact: 'tildeling', value: { to: today } }],
    movesTo: 'unge',
    warnings: [
      { text: 'Borgeren har 1 booket samtale. Ungeteamet skal flytte eller overtage dem.' },
    ],
  });
});
