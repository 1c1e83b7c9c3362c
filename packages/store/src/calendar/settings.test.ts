import { standardMinutes } from '@rettidig/casework';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { interviewLengths, saveInterviewLength } from './interview-lengths.ts';
import { addRoom, closeRoom, listRooms } from './rooms.ts';

onEveryDatabase((database) => {
  describe('what a municipality says of its interviews', () => {
    let sample: Sample;
    let other: Sample;
    const run = <T>(work: (tx: Tx) => Promise<T>, who = sample.everything) =>
      withAccess(database().store, who, work);

    beforeAll(async () => {
      sample = await makeSample(database().store, 211);
      other = await makeSample(database().store, 212);
    });

    test('rooms: those of the unit and of all, until they are closed', async () => {
      const { job, unge } = sample.units;
      const room = await run((tx) => addRoom(tx, { name: 'Åen', unit: job }));
      await run((tx) => addRoom(tx, { name: 'Ørstedsalen', unit: null }));
      await run((tx) => addRoom(tx, { name: 'Ungesalen', unit: unge }));
      const names = async (unit?: string) =>
        (await run((tx) => listRooms(tx, unit))).map(({ name }) => name);
      expect(await names(job)).toEqual(['Ørstedsalen', 'Åen']);
      expect(await names()).toEqual(['Ungesalen', 'Ørstedsalen', 'Åen']);
      expect(await run((tx) => closeRoom(tx, room))).toBe(true);
      expect(await run((tx) => closeRoom(tx, room))).toBe(false);
      expect(await run((tx) => closeRoom(tx, newId()))).toBe(false);
      expect(await run((tx) => closeRoom(tx, 'no id'))).toBe(false);
      expect(await names(job)).toEqual(['Ørstedsalen']);
      expect(await run((tx) => listRooms(tx), other.everything)).toEqual([]);
    });

    test('a name stands for one room of a unit', async () => {
      const add = () => run((tx) => addRoom(tx, { name: 'Mødelokale <1>', unit: null }));
      await add();
      await expect(add()).rejects.toMatchObject({ code: 'findes-allerede' });
    });

    test('the length of interviews: the standard until the municipality says otherwise', async () => {
      expect(await run(interviewLengths)).toEqual(standardMinutes);
      await run((tx) => saveInterviewLength(tx, 'jobsamtale', 30));
      await run((tx) => saveInterviewLength(tx, 'jobsamtale', 50));
      expect(await run(interviewLengths)).toEqual({ ...standardMinutes, jobsamtale: 50 });
      expect(await run(interviewLengths, other.everything)).toEqual(standardMinutes);
    });
  });
});
