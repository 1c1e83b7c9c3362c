import { day, openEnd } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Access, type CommitteeAccess, type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import {
  addFile,
  attachmentsOf,
  fileOf,
  findAttachment,
  saveAttachments,
  withdrawAttachment,
} from './attachments.ts';
import { type CommitteeBody, saveBody } from './bodies.ts';
import { forwardMatter, mattersFollowing } from './forward.ts';
import { searchMatters } from './matter-list.ts';
import {
  findMatter,
  type KeptMatter,
  listMatters,
  matterVersion,
  matterVersions,
  saveMatter,
} from './matters.ts';
import { itemsOf, saveItems, saveMeeting } from './meetings.ts';
import { saveSeats } from './seats.ts';
import { wholeMeeting } from './whole-meeting.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;

const body: CommitteeBody = {
  id: newId(),
  name: 'Beskæftigelsesudvalget',
  kind: 'udvalg',
  form: 'neutral',
  competence: 'Beskæftigelsesindsatsen',
  nextBody: null,
  secretary: null,
  agendaWeekdays: 4,
  approvalWeekdays: 5,
  closedOn: null,
};

const matterOf = (title: string, open: boolean): KeptMatter => ({
  id: newId(),
  body: body.id,
  state: 'klar',
  title,
  type: null,
  caseNumber: '15.20.00-P35-1-26',
  classification: { subject: '15.20.00', facet: 'P35' },
  openness: open
    ? { open }
    : { open, ground: 'Styrelseslovens § 10', publicTitle: null, publicDecision: null },
  sections: [{ slot: 'resume', text: `Om ${title}` }],
  recommendation: { lead: 'Det indstilles, at', points: ['sagen godkendes'] },
  responsible: null,
  follows: null,
  drafted: null,
});

onEveryDatabase((database) => {
  let sample: Sample;
  const as = <T>(committee: CommitteeAccess | undefined, work: (tx: Tx) => Promise<T>) => {
    const access: Access = {
      municipality: sample.municipality,
      user: null,
      units: [],
      protectedPersons: false,
      ...(committee === undefined ? {} : { committee }),
      purpose: 'Test',
    };
    return withAccess(database().store, access, work);
  };
  const open = matterOf('Kvartalsoverblik', true);
  const closed = matterOf('Opsigelse af aftale', false);
  const opened = matterOf('Åben til at begynde med', true);
  const meeting = newId();

  beforeAll(async () => {
    sample = await makeSample(database().store, 917);
    await as('alt', async (tx) => {
      await saveBody(tx, body, recording);
      for (const matter of [open, closed, opened]) {
        await saveMatter(tx, matter, { seen: null, recording });
        const file = await addFile(
          tx,
          { name: 'notat.txt', type: 'text/plain', bytes: Buffer.from(matter.title), words: null },
          { body: body.id, sealed: !matter.openness.open },
        );
        const attachment = {
          id: newId(),
          matter: matter.id,
          body: body.id,
          sealed: !matter.openness.open,
          open: matter.openness.open,
          position: 1,
          title: 'Notat',
          documentNumber: null,
          file,
        };
        await saveAttachments(tx, [attachment], recording);
      }
      await saveMeeting(
        tx,
        {
          id: meeting,
          body: body.id,
          on: day('2026-12-02'),
          from: 960,
          to: null,
          place: 'Rådhuset',
          state: 'planlagt',
          sentOn: null,
          participants: [],
          attendees: [],
          archive: null,
        },
        recording,
      );
      const items = [open, closed, opened].map((matter, n) => ({
        id: newId(),
        meeting,
        matter: matter.id,
        body: body.id,
        sealed: !matter.openness.open,
        position: n + 1,
        late: null,
        absent: [],
        disqualified: [],
        decision: null,
      }));
      await saveItems(tx, items, recording);
    });
  });

  const titles = (committee: CommitteeAccess | undefined) =>
    as(committee, async (tx) => (await listMatters(tx)).map(({ title }) => title));

  describe('what of a committee can be seen', () => {
    test('everything, what is open, what is closed of the own bodies, or nothing', async () => {
      const all = ['Kvartalsoverblik', 'Opsigelse af aftale', 'Åben til at begynde med'];
      const openOnly = ['Kvartalsoverblik', 'Åben til at begynde med'];
      expect(await titles('alt')).toEqual(all);
      expect(await titles({ closedOf: [body.id] })).toEqual(all);
      expect(await titles({ closedOf: [newId()] })).toEqual(openOnly);
      expect(await titles({ closedOf: [] })).toEqual(openOnly);
      expect(await titles(undefined)).toEqual([]);
    });

    test('a closed point, its attachment and its file are not there, and the others keep their numbers', async () => {
      const seen = await as({ closedOf: [] }, (tx) => wholeMeeting(tx, meeting));
      expect(seen?.meeting.items.map(({ number, title }) => [number, title])).toEqual([
        [1, 'Kvartalsoverblik'],
        [3, 'Åben til at begynde med'],
      ]);
      const [attachment] = await as('alt', (tx) => attachmentsOf(tx, closed.id));
      const fileAs = (committee: CommitteeAccess) =>
        as(committee, (tx) => fileOf(tx, attachment?.file ?? ''));
      expect((await fileAs('alt'))?.bytes.toString()).toBe('Opsigelse af aftale');
      expect(await fileAs({ closedOf: [] })).toBeNull();
    });

    test('what is closed later is sealed with its earlier versions, points and files', async () => {
      const before = await as('alt', (tx) => attachmentsOf(tx, opened.id));
      const { openness } = closed;
      await as('alt', async (tx) => {
        const seen = await matterVersion(tx, opened.id);
        await saveMatter(tx, { ...opened, openness }, { seen, recording });
      });
      const left = await as({ closedOf: [] }, async (tx) => [
        await findMatter(tx, opened.id),
        await attachmentsOf(tx, opened.id),
        await fileOf(tx, before[0]?.file ?? ''),
        (await itemsOf(tx, meeting)).length,
        (
          await tx.client.query(
            'select from committee_matter where municipality = $1 and matter = $2',
            [sample.municipality, opened.id],
          )
        ).rowCount,
      ]);
      expect(left).toEqual([null, [], null, 1, 0]);
    });

    test('nothing of it stands in the history, which more people may read', async () => {
      const { rows } = await as(undefined, (tx) =>
        tx.client.query<{ readonly said: string }>(
          `select coalesce(before::text, '') || coalesce(after::text, '') as said from history
            where municipality = $1 and subject in ('committee_matter', 'committee_item', 'committee_attachment')`,
          [sample.municipality],
        ),
      );
      expect(rows.length).toBeGreaterThan(0);
      expect(rows.every(({ said }) => said === '')).toBe(true);
    });
  });

  test('a change made on a version that somebody has changed since is refused', async () => {
    const seen = await as('alt', (tx) => matterVersion(tx, open.id));
    const change = (title: string) =>
      as('alt', (tx) => saveMatter(tx, { ...open, title }, { seen, recording }));
    await change('Kvartalsoverblik, 3. kvartal');
    await expect(change('Noget andet')).rejects.toMatchObject({ code: 'foraeldet' });
  });

  test('a body has one chair at a time', async () => {
    const chair = (name: string, from: string) => ({
      id: newId(),
      body: body.id,
      name,
      party: 'A',
      role: 'formand' as const,
      substitutes: null,
      employee: null,
      from: day(from),
      to: openEnd,
    });
    await as('alt', (tx) => saveSeats(tx, [chair('Formand', '2026-01-01')], recording));
    const second = as('alt', (tx) => saveSeats(tx, [chair('Anden', '2026-05-01')], recording));
    await expect(second).rejects.toMatchObject({ code: 'overlap' });
  });

  describe('a matter', () => {
    const closedOf: CommitteeAccess = { closedOf: [] };
    const attached = (matter: KeptMatter) =>
      as('alt', async (tx) => {
        const sealed = !matter.openness.open;
        const sent = {
          name: 'a.txt',
          type: 'text/plain',
          bytes: Buffer.from('indhold'),
          words: '',
        };
        const attachment = {
          id: newId(),
          matter: matter.id,
          body: body.id,
          sealed,
          open: true,
          position: 1,
          title: 'Bilag',
          documentNumber: '12',
          file: await addFile(tx, sent, { body: body.id, sealed }),
        };
        await saveMatter(tx, matter, { seen: null, recording });
        await saveAttachments(tx, [attachment], recording);
        return attachment;
      });
    const readBy = (committee: CommitteeAccess, attachment: string) =>
      as(committee, async (tx) => {
        const found = await findAttachment(tx, attachment);
        return (await fileOf(tx, found?.file ?? ''))?.bytes.toString() ?? null;
      });

    test('that is opened is open as it stands, and what was written while it was closed is not', async () => {
      const matter = matterOf('Lukket til at begynde med', false);
      const { id } = await attached(matter);
      expect(await readBy(closedOf, id)).toBeNull();
      await as('alt', (tx) =>
        saveMatter(tx, { ...matter, openness: { open: true } }, { seen: null, recording }),
      );
      expect(await readBy(closedOf, id)).toBe('indhold');
      const seen = (committee: CommitteeAccess) =>
        as(committee, async (tx) => (await matterVersions(tx, matter.id)).length);
      expect([await seen('alt'), await seen(closedOf)]).toEqual([2, 1]);
    });

    test('with an attachment that is closed later has it closed in all its versions', async () => {
      const attachment = await attached(matterOf('Med bilag', true));
      await as('alt', (tx) =>
        saveAttachments(tx, [{ ...attachment, open: false, sealed: true }], recording),
      );
      expect(await readBy(closedOf, attachment.id)).toBeNull();
      expect(await as(closedOf, (tx) => fileOf(tx, attachment.file))).toBeNull();
      expect(await readBy('alt', attachment.id)).toBe('indhold');
      await as('alt', (tx) => saveAttachments(tx, [attachment], recording));
      expect(await readBy(closedOf, attachment.id)).toBe('indhold');
    });

    test('loses an attachment that is taken away, and no other', async () => {
      const attachment = await attached(matterOf('Uden bilag', true));
      await as('alt', (tx) => withdrawAttachment(tx, { id: attachment.id, recording }));
      expect(await readBy('alt', attachment.id)).toBeNull();
    });

    test('goes on to another body with copies of its attachments', async () => {
      const matter = matterOf('Takster', true);
      const { id } = await attached(matter);
      const other = newId();
      const next: KeptMatter = { ...matter, id: newId(), body: other, follows: matter.id };
      await as('alt', (tx) => forwardMatter(tx, { from: matter.id, next, recording }));
      const [copy] = await as('alt', (tx) => attachmentsOf(tx, next.id));
      expect(copy).toMatchObject({ title: 'Bilag', documentNumber: '12', body: other });
      expect(copy?.id).not.toBe(id);
      const following = await as(closedOf, (tx) => mattersFollowing(tx, matter.id));
      expect(following.map((one) => one.id)).toEqual([next.id]);
      await as('alt', (tx) =>
        saveMatter(tx, { ...matter, openness: closed.openness }, { seen: null, recording }),
      );
      expect(await readBy(closedOf, copy?.id ?? '')).toBe('indhold');
    });

    test('is found by words of its title, number, text and points, by those who may see it', async () => {
      const matter: KeptMatter = {
        ...matterOf('Forårets 100 % plan', false),
        caseNumber: '26/4711',
        recommendation: { lead: 'Det indstilles, at', points: ['ambulancen males'] },
      };
      await as('alt', (tx) => saveMatter(tx, matter, { seen: null, recording }));
      const found = (words: string, committee: CommitteeAccess = 'alt') =>
        as(committee, async (tx) => {
          const { lines, total } = await searchMatters(tx, { words }, { from: 0, most: 50 });
          expect(lines.length).toBe(total);
          return lines.some(({ id }) => id === matter.id);
        });
      for (const words of ['FORÅRETS', '100 %', '4711 plan', 'ambulancen', 'om forårets']) {
        expect([words, await found(words)]).toEqual([words, true]);
        expect([words, await found(words, closedOf)]).toEqual([words, false]);
      }
      for (const words of ['100_%', 'sections', 'efterår']) {
        expect([words, await found(words)]).toEqual([words, false]);
      }
    });
  });
});
