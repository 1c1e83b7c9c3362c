import { plainBody } from '../testing/plain-body.ts';
import { day } from '@rettidig/engine';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Access, type CommitteeAccess, type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample, type Sample } from '../testing/sample.ts';
import { moveToMeeting, orderAgenda, putOnAgenda, takeOffAgenda } from './agenda.ts';
import { type Ballot, ballotsOf, castsOf, saveBallot, saveCast } from './ballots.ts';
import { saveBody } from './bodies.ts';
import { type KeptMatter, saveMatter } from './matters.ts';
import { itemsOf, itemsOfMatter, type KeptMeeting, saveMeeting } from './meetings.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
let code = 820;

onEveryDatabase((database) => {
  let sample: Sample;
  let body = '';
  let meetings: readonly [string, string] = ['', ''];
  let matters: readonly KeptMatter[] = [];

  const as = <T>(committee: CommitteeAccess, work: (tx: Tx) => Promise<T>) => {
    const access: Access = {
      municipality: sample.municipality,
      user: null,
      units: [],
      protectedPersons: false,
      committee,
      purpose: 'Test',
    };
    return withAccess(database().store, access, work);
  };
  const asSecretary = <T>(work: (tx: Tx) => Promise<T>) => as('alt', work);
  /** The titles of a meeting's points with their numbers: `1 A`. */
  const agenda = (meeting: string) =>
    asSecretary(async (tx) =>
      (await itemsOf(tx, meeting)).map(
        ({ position, matter }) =>
          `${position} ${matters.find(({ id }) => id === matter)?.title ?? ''}`,
      ),
    );
  const itemOf = async (title: string): Promise<string> => {
    const matter = matters.find((one) => one.title === title)?.id ?? '';
    const [item] = await asSecretary((tx) => itemsOfMatter(tx, matter));
    return item?.id ?? '';
  };

  beforeEach(async () => {
    code += 1;
    sample = await makeSample(database().store, code);
    body = newId();
    matters = ['A', 'B', 'C', 'D'].map((title) => ({
      id: newId(),
      body,
      state: 'klar',
      title,
      type: null,
      caseNumber: null,
      classification: null,
      openness:
        title === 'D'
          ? { open: false, ground: '§ 10', publicTitle: null, publicDecision: null }
          : { open: true },
      sections: [],
      recommendation: null,
      responsible: null,
      follows: null,
      drafted: null,
    }));
    const meeting = (on: string): KeptMeeting => ({
      id: newId(),
      body,
      on: day(on),
      from: null,
      to: null,
      place: null,
      state: 'planlagt',
      sentOn: null,
      participants: [],
      attendees: [],
      archive: null,
    });
    const both = [meeting('2026-12-02'), meeting('2026-12-16')] as const;
    meetings = [both[0].id, both[1].id];
    await asSecretary(async (tx) => {
      await saveBody(tx, plainBody(body), recording);
      for (const matter of matters) await saveMatter(tx, matter, { seen: null, recording });
      for (const one of both) await saveMeeting(tx, one, recording);
      await putOnAgenda(
        tx,
        { meeting: meetings[0], matters: matters.map(({ id }) => id), late: null },
        recording,
      );
    });
  });

  describe('the points of an agenda', () => {
    test('come in the order they are put there, and in any other that is asked for', async () => {
      expect(await agenda(meetings[0])).toEqual(['1 A', '2 B', '3 C', '4 D']);
      const order = [await itemOf('C'), await itemOf('A')];
      await asSecretary((tx) =>
        orderAgenda(tx, { meeting: meetings[0], order, seen: [] }, recording),
      );
      expect(await agenda(meetings[0])).toEqual(['1 C', '2 A', '3 B', '4 D']);
    });

    test('keep the order that somebody else has given them since it was seen', async () => {
      const [a, b, c, d] = [
        await itemOf('A'),
        await itemOf('B'),
        await itemOf('C'),
        await itemOf('D'),
      ];
      const write = (order: readonly string[], seen: readonly string[]) =>
        asSecretary((tx) => orderAgenda(tx, { meeting: meetings[0], order, seen }, recording));
      await write([d, c, b, a], [a, b, c, d]);
      await expect(write([b, a, c, d], [a, b, c, d])).rejects.toMatchObject({ code: 'foraeldet' });
      // One that has come or gone since does not matter.
      await write([c, a, b, d], [d, newId(), c, b]);
      expect(await agenda(meetings[0])).toEqual(['1 C', '2 A', '3 B', '4 D']);
    });

    test('close up where one is taken off', async () => {
      const item = await itemOf('B');
      await asSecretary((tx) => takeOffAgenda(tx, { meeting: meetings[0], item }, recording));
      expect(await agenda(meetings[0])).toEqual(['1 A', '2 C', '3 D']);
    });

    test('keep one that goes to another meeting as the same point', async () => {
      const item = await itemOf('B');
      await asSecretary((tx) =>
        moveToMeeting(tx, { meeting: meetings[0], item, to: meetings[1], late: null }, recording),
      );
      expect(await agenda(meetings[0])).toEqual(['1 A', '2 C', '3 D']);
      expect(await agenda(meetings[1])).toEqual(['1 B']);
      expect(await itemOf('B')).toBe(item);
    });

    test('have a matter once', async () => {
      const twice = asSecretary((tx) =>
        putOnAgenda(
          tx,
          { meeting: meetings[0], matters: [matters[0]?.id ?? ''], late: null },
          recording,
        ),
      );
      await expect(twice).rejects.toMatchObject({ code: 'findes-allerede' });
    });

    test('are numbered without a gap when two change them at once', async () => {
      const [a, b] = [await itemOf('A'), await itemOf('B')];
      await Promise.all([
        asSecretary((tx) =>
          moveToMeeting(
            tx,
            { meeting: meetings[0], item: a, to: meetings[1], late: null },
            recording,
          ),
        ),
        asSecretary((tx) => takeOffAgenda(tx, { meeting: meetings[0], item: b }, recording)),
      ]);
      expect(await agenda(meetings[0])).toEqual(['1 C', '2 D']);
      expect(await agenda(meetings[1])).toEqual(['1 A']);
    });
  });

  describe('a vote', () => {
    const ballotOn = async (title: string): Promise<Ballot> => {
      const matter = matters.find((one) => one.title === title);
      if (matter === undefined) throw new Error(`There is no matter ${title}.`);
      return {
        id: newId(),
        meeting: meetings[0],
        item: await itemOf(title),
        matter: matter.id,
        body,
        sealed: !matter.openness.open,
        about: 'Punkt 1',
        state: 'aaben',
      };
    };
    const cast = (ballot: Ballot, id: string, vote: 'for' | 'imod') => ({
      id,
      ballot: ballot.id,
      matter: ballot.matter,
      body,
      sealed: ballot.sealed,
      member: 'Poul',
      vote,
    });

    test('may be changed, and counts once', async () => {
      const ballot = await ballotOn('A');
      const id = newId();
      await asSecretary(async (tx) => {
        await saveBallot(tx, ballot, recording);
        await saveCast(tx, cast(ballot, id, 'for'), recording);
        await saveCast(tx, cast(ballot, id, 'imod'), recording);
      });
      expect(await asSecretary((tx) => castsOf(tx, ballot.id))).toMatchObject([{ vote: 'imod' }]);
      const again = asSecretary((tx) => saveCast(tx, cast(ballot, newId(), 'for'), recording));
      await expect(again).rejects.toMatchObject({ code: 'findes-allerede' });
    });

    test('is one at a time at a meeting', async () => {
      const [one, other] = [await ballotOn('A'), await ballotOn('B')];
      await asSecretary((tx) => saveBallot(tx, one, recording));
      const second = asSecretary((tx) => saveBallot(tx, other, recording));
      await expect(second).rejects.toMatchObject({ code: 'findes-allerede' });
    });

    test('on a closed point is seen by its body alone', async () => {
      const ballot = await ballotOn('D');
      await asSecretary(async (tx) => {
        await saveBallot(tx, ballot, recording);
        await saveCast(tx, cast(ballot, newId(), 'for'), recording);
      });
      const seenBy = (closedOf: readonly string[]) =>
        as({ closedOf }, async (tx) => [
          (await ballotsOf(tx, meetings[0])).length,
          (await castsOf(tx, ballot.id)).length,
        ]);
      expect(await seenBy([body])).toEqual([1, 1]);
      expect(await seenBy([newId()])).toEqual([0, 0]);
    });
  });
});
