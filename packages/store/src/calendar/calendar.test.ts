import { addDays, day, minuteOfDay } from '@rettidig/engine';
import type { InterviewState } from '@rettidig/law';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Access, type Tx, withAccess } from '../access.ts';
import { recordFacts } from '../facts/record.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { addAbsence, withdrawAbsence } from './absences.ts';
import { closeFeed, feedSince, findFeed, openFeed } from './feed.ts';
import { calendarInterviews, unnamedInterviews } from './interviews.ts';
import { loadCalendar } from './load.ts';
import { listOfferSeats, saveOfferSeats, startedOffers } from './seats.ts';

const wednesday = day('2026-11-18');
const week = { from: day('2026-11-16'), to: day('2026-11-23') };

onEveryDatabase((database) => {
  let sample: Sample;
  const run = <T>(access: Access, work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, access, work);

  beforeAll(async () => {
    sample = await makeSample(database().store, 221);
    const { persons, employees } = sample;
    const made = (
      person: string,
      state: InterviewState,
      time?: readonly [at: string, employee: string],
    ) => {
      const fact = newId();
      const ofPerson = { person, externalId: null };
      const interview = {
        ...ofPerson,
        fact,
        kind: 'interview' as const,
        value: {
          on: wednesday,
          kind: 'jobsamtale' as const,
          form: 'telefon' as const,
          state,
          holder: 'kommune' as const,
          selfBooked: false,
        },
      };
      if (time === undefined) return [interview];
      const [at, employee] = time;
      const value = {
        interview: fact,
        on: wednesday,
        startsAt: minuteOfDay(at),
        minutes: 30,
        employee,
        place: person === persons.ida ? 'Hjemme, Æblevej 3' : null,
      };
      return [interview, { ...ofPerson, kind: 'booking' as const, value }];
    };
    const { anna, bent } = employees;
    const facts = [
      ...made(persons.bo, 'booket', ['13:00', anna]),
      ...made(persons.eva, 'afholdt', ['09:00', anna]),
      ...made(persons.eva, 'booket'),
      ...made(persons.eva, 'afholdt'),
      ...made(persons.eva, 'aflyst', ['10:00', anna]),
      ...made(persons.ida, 'booket', ['11:00', anna]),
      // Bent takes over an interview with one of Anna’s citizens.
      ...made(persons.bo, 'booket', ['09:00', bent]),
      ...made(persons.ole, 'booket'),
      {
        kind: 'activity' as const,
        person: persons.bo,
        externalId: null,
        value: {
          from: wednesday,
          to: addDays(wednesday, 28),
          kind: 'virksomhedspraktik' as const,
          sector: null,
          givenOn: null,
          hoursPerWeek: null,
        },
      },
    ];
    await run(sample.everything, (tx) => recordFacts(tx, facts, { by: null, source: 'import' }));
  });

  describe('the interviews in a calendar', () => {
    const inCalendar = (access: Access, employee: string, days = week) =>
      run(access, async (tx) => {
        const interviews = await calendarInterviews(tx, employee, days);
        return { interviews, reads: [...tx.reads] };
      });

    test('are those booked with the employee, and those of own citizens without a time', async () => {
      const { interviews } = await inCalendar(sample.everything, sample.employees.anna);
      expect(
        interviews.map(({ citizen, startsAt, state }) => [citizen.name, startsAt, state]),
      ).toEqual([
        ['Eva Prøve', null, 'booket'],
        ['Eva Prøve', 540, 'afholdt'],
        ['Ida Prøve', 660, 'booket'],
        ['Bo Prøve', 780, 'booket'],
      ]);
      const bent = await inCalendar(sample.everything, sample.employees.bent);
      expect(bent.interviews.map(({ citizen }) => citizen.name)).toEqual(['Ole Prøve', 'Bo Prøve']);
    });

    test('are of citizens the access reaches, and log the read of them', async () => {
      const { interviews, reads } = await inCalendar(sample.anna, sample.employees.anna);
      expect(interviews.map(({ citizen }) => citizen.name)).not.toContain('Ida Prøve');
      const { bo, eva } = sample.persons;
      expect(new Set(reads)).toEqual(new Set([bo, eva]));
    });

    test('are of the days asked for; none of somebody unknown', async () => {
      const next = { from: week.to, to: addDays(week.to, 7) };
      expect((await inCalendar(sample.anna, sample.employees.anna, next)).interviews).toEqual([]);
      expect((await inCalendar(sample.anna, 'nobody')).interviews).toEqual([]);
    });

    test('can be had without a name, and then no read is logged', async () => {
      const { text, reads } = await run(sample.everything, async (tx) => {
        const all = await unnamedInterviews(tx, sample.employees.anna, week);
        return { text: JSON.stringify(all), reads: tx.reads.size };
      });
      expect(text).toContain(sample.persons.bo);
      expect(text).not.toContain('Prøve');
      expect(text).toContain(sample.persons.ida);
      expect(text).not.toContain('Æblevej');
      expect(reads).toBe(0);
    });
  });

  test('an absence is in the calendar until it is taken back, by its owner’s id only', async () => {
    const { anna, bent } = sample.employees;
    const absences = async () =>
      (await run(sample.anna, (tx) => loadCalendar(tx, anna, week)))?.absences;
    const hours = { startsAt: 600, endsAt: 720 };
    const away = { from: wednesday, to: addDays(wednesday, 1), kind: 'moede' as const, hours };
    const id = await run(sample.anna, (tx) => addAbsence(tx, anna, away));
    expect(await absences()).toEqual([{ id, ...away }]);
    expect(await run(sample.anna, (tx) => withdrawAbsence(tx, bent, id))).toBe(false);
    expect(await run(sample.anna, (tx) => withdrawAbsence(tx, anna, id))).toBe(true);
    expect(await absences()).toEqual([]);
  });

  test('the places of a unit in an offer; those set anew for a week are replaced', async () => {
    const monday = week.from;
    const seats = { unit: sample.units.job, kind: 'virksomhedspraktik' as const, from: monday };
    await run(sample.everything, async (tx) => {
      await saveOfferSeats(tx, { ...seats, seats: 4 });
      await saveOfferSeats(tx, { ...seats, seats: 6 });
    });
    expect(await run(sample.anna, listOfferSeats)).toEqual([{ ...seats, seats: 6 }]);
    expect(await run(sample.anna, (tx) => startedOffers(tx, week))).toEqual([
      { unit: sample.units.job, kind: 'virksomhedspraktik', on: wednesday },
    ]);
  });

  describe('a calendar fetched from outside', () => {
    test('opens with the newest token only, and with the access of its employee', async () => {
      const { store } = database();
      expect(await run(sample.anna, feedSince)).toBeNull();
      const first = await run(sample.anna, openFeed);
      const second = await run(sample.anna, openFeed);
      expect(second).toMatch(/^0221-[\w-]{43}$/);
      expect(await findFeed(store, first)).toBeNull();
      const found = await findFeed(store, second);
      expect(found?.access).toMatchObject({
        ...sample.anna,
        purpose: 'Kalender i eget kalenderprogram',
      });
      expect(await run(sample.anna, feedSince)).not.toBeNull();
      expect(await run(sample.anna, closeFeed)).toBe(true);
      expect(await run(sample.anna, closeFeed)).toBe(false);
      expect(await findFeed(store, second)).toBeNull();
    });

    test.for([
      '',
      'x',
      '0221',
      `0221-${'a'.repeat(43)}`,
      `0999-${'a'.repeat(43)}`,
      `0221.${'a'.repeat(43)}`,
    ])('does not open with %j', async (token) => {
      expect(await findFeed(database().store, token)).toBeNull();
    });

    test('stores no secret', async () => {
      const token = await run(sample.anna, openFeed);
      const { rows } = await run(sample.everything, (tx) =>
        tx.client.query('select * from calendar_feed'),
      );
      expect(JSON.stringify(rows)).not.toContain(token.slice(5));
    });
  });
});
