import { addDays, day, minuteOfDay } from '@rettidig/engine';
import { freeSlots, standardWeek } from '@rettidig/casework';
import { beforeAll, describe, expect, test } from 'vitest';
import { withAccess } from '../access.ts';
import { recordFacts } from '../facts/record.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { loadCalendar, loadCalendars } from './load.ts';
import { saveWorkingWeek } from './working-weeks.ts';

const wednesday = day('2026-11-18');
const week = { from: wednesday, to: addDays(wednesday, 7) };

onEveryDatabase((database) => {
  describe('calendars of employees', () => {
    let sample: Sample;
    const as = (who: Sample['anna']) => ({
      calendar: (employee: string) =>
        withAccess(database().store, who, (tx) => loadCalendar(tx, employee, week)),
    });

    beforeAll(async () => {
      const { store } = database();
      sample = await makeSample(store, 201);
      const { persons, employees } = sample;
      const interview = (person: string, fact: string, on = wednesday) => ({
        kind: 'interview' as const,
        person,
        externalId: null,
        fact,
        value: {
          on,
          kind: 'jobsamtale' as const,
          form: 'fremmoede' as const,
          state: 'booket' as const,
          holder: 'kommune' as const,
          selfBooked: false,
        },
      });
      const booking = (person: string, fact: string, startsAt: string) => ({
        kind: 'booking' as const,
        person,
        externalId: null,
        value: {
          interview: fact,
          on: wednesday,
          startsAt: minuteOfDay(startsAt),
          minutes: 45,
          employee: employees.anna,
          place: 'Lokale 1',
        },
      });
      const [timed, untimed, hidden] = [newId(), newId(), newId()];
      await withAccess(store, sample.everything, (tx) =>
        recordFacts(
          tx,
          [
            interview(persons.bo, timed),
            booking(persons.bo, timed, '09:15'),
            interview(persons.eva, untimed),
            interview(persons.eva, newId(), addDays(wednesday, 7)),
            interview(persons.ida, hidden),
            booking(persons.ida, hidden, '13:15'),
          ],
          { by: null, source: 'import' },
        ),
      );
    });

    test('hold what is booked: with its time, or as one of the day', async () => {
      const calendar = await as(sample.everything).calendar(sample.employees.anna);
      expect(calendar).toMatchObject({
        name: 'Anna',
        holdsInterviews: true,
        unit: sample.units.job,
        untimed: [wednesday],
        taken: [
          { on: wednesday, startsAt: 555, minutes: 45, place: 'Lokale 1' },
          { on: wednesday, startsAt: 795, minutes: 45 },
        ],
      });
    });

    test('hold no times of citizens that the access does not reach', async () => {
      const calendar = await as(sample.anna).calendar(sample.employees.anna);
      expect(calendar?.taken.map(({ startsAt }) => startsAt)).toEqual([555]);
    });

    test('read no citizen, so none is logged', async () => {
      const reads = await withAccess(database().store, sample.everything, async (tx) => {
        await loadCalendars(tx, week);
        return tx.reads.size;
      });
      expect(reads).toBe(0);
    });

    test('of a unit, by name; of nobody for an id that is none', async () => {
      const { store } = database();
      const names = (which: object) =>
        withAccess(store, sample.everything, async (tx) =>
          (await loadCalendars(tx, { ...week, ...which })).map(({ name }) => name),
        );
      expect(await names({ unit: sample.units.job })).toEqual(['Anna']);
      expect(await names({})).toEqual(['Anna', 'Bent', 'Åse']);
      expect(await as(sample.everything).calendar(sample.employees.leder)).toMatchObject({
        holdsInterviews: false,
      });
      expect(await as(sample.everything).calendar('nobody')).toBeNull();
      expect(await as(sample.everything).calendar(newId())).toBeNull();
    });

    test('have the hours of the employee, or of the municipality; saved anew for a day they are replaced', async () => {
      const { store } = database();
      const hours = { ...standardWeek, from: wednesday };
      await withAccess(store, sample.anna, async (tx) => {
        await saveWorkingWeek(tx, null, { ...hours, mostInterviews: 6 });
        await saveWorkingWeek(tx, sample.employees.anna, { ...hours, mostInterviews: 2 });
        await saveWorkingWeek(tx, sample.employees.anna, { ...hours, mostInterviews: 1 });
      });
      const calendar = await as(sample.everything).calendar(sample.employees.anna);
      expect(calendar?.weeks).toEqual([{ ...hours, mostInterviews: 1 }]);
      expect(calendar?.municipalityWeeks).toEqual([{ ...hours, mostInterviews: 6 }]);
      if (calendar === null) throw new Error('Anna has a calendar.');
      const slots = freeSlots([calendar], { ...week, minutes: 45 });
      // Her one interview of the day is more than booked on Wednesday; from Thursday she is free.
      expect(slots[0]).toMatchObject({ on: addDays(wednesday, 1), startsAt: 510 });
    });
  });
});
