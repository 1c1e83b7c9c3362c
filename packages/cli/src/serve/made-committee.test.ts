import { checkMeeting } from '@rettidig/committee';
import { day } from '@rettidig/engine';
import {
  attachmentsOf,
  awaitingSignature,
  listBodies,
  listMatters,
  listMeetings,
  listSeats,
  listTasks,
  publicationsIn,
  saveEmployees,
  saveMunicipality,
  wholeMeeting,
  withAccess,
} from '@rettidig/store';
import { createTestDatabase } from '@rettidig/store/testing';
import { expect, test } from 'vitest';
import { saveMadeCommittee } from './made-committee.ts';

test('the demo’s committee has meetings with nothing wrong in them, and files that can be read', async () => {
  const database = await createTestDatabase();
  try {
    const access = {
      municipality: 173,
      user: null,
      units: 'all',
      protectedPersons: false,
      committee: 'alt',
      purpose: 'Prøve',
    } as const;
    await withAccess(database.store, access, async (tx) => {
      const on = day('2026-11-23');
      await saveMunicipality(tx, { name: 'Øvelse', demoDay: on });
      const staff = (externalId: string, role: 'udvalgssekretaer' | 'administrator') => ({
        externalId,
        name: `Øvet ${role}`,
        role,
        unit: null,
        seesProtected: false,
      });
      await saveEmployees(tx, [staff('s', 'udvalgssekretaer'), staff('a', 'administrator')], {
        by: null,
        source: 'import',
      });
      await saveMadeCommittee(tx, on, { by: null, source: 'import' });

      const bodies = await listBodies(tx);
      const [committee] = bodies;
      expect(bodies.map(({ name }) => name)).toEqual([
        'Beskæftigelsesudvalget',
        'Kommunalbestyrelsen',
        'Økonomiudvalget',
      ]);
      const seats = await listSeats(tx, committee?.id);
      expect(seats.filter(({ role, to }) => role !== 'stedfortraeder' && to > on)).toHaveLength(7);

      for (const { id } of await listMeetings(tx)) {
        const whole = await wholeMeeting(tx, id);
        if (whole === null) throw new Error('A meeting is not there.');
        const { meeting } = whole;
        expect(checkMeeting(meeting), `${meeting.body} ${meeting.on}`).toEqual([]);
      }
      // Agenda and minutes of the four meetings that are held.
      expect(await publicationsIn(tx, 'frigivet')).toHaveLength(8);
      const awaited = await awaitingSignature(tx);
      expect(new Set(awaited.map(({ meeting }) => meeting)).size).toBe(1);
      expect((await listTasks(tx)).length).toBeGreaterThan(0);
      const matters = await listMatters(tx);
      expect(matters.filter(({ openness }) => !openness.open).length).toBeGreaterThan(2);
      for (const { id } of matters) {
        for (const { file } of await attachmentsOf(tx, id)) expect(file).not.toBeNull();
      }
    });
  } finally {
    await database.drop();
  }
});
