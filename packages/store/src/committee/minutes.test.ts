import type { Participant } from '@rettidig/committee';
import { day, isoDay, openEnd } from '@rettidig/engine';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Access, type CommitteeAccess, type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample } from '../testing/sample.ts';
import {
  approvalsOf,
  awaitingSignature,
  remarksOf,
  signatureSheet,
  signMinutes,
} from './approvals.ts';
import { type CommitteeBody, saveBody } from './bodies.ts';
import { findMatter, type KeptMatter, matterVersion, saveMatter } from './matters.ts';
import { findMeeting, itemsOf, type KeptMeeting, saveItems, saveMeeting } from './meetings.ts';
import { minutesOf, putUpForApproval } from './minutes.ts';
import { saveSeats } from './seats.ts';
import { wholeMeeting } from './whole-meeting.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
const names = ['Asta Øvesen', 'Bent Prøvegaard', 'Carla Tænkt'] as const;

const participant = (name: string, presence: Participant['presence']): Participant => ({
  name,
  party: 'A',
  role: 'medlem',
  presence,
  arrived: null,
  left: null,
});

onEveryDatabase((database) => {
  let municipality = 930;
  const as = <T>(committee: CommitteeAccess | undefined, work: (tx: Tx) => Promise<T>) => {
    const access: Access = {
      municipality,
      user: null,
      units: [],
      protectedPersons: false,
      ...(committee === undefined ? {} : { committee }),
      purpose: 'Test',
    };
    return withAccess(database().store, access, work);
  };

  let body: CommitteeBody;
  let meeting: KeptMeeting;
  let matter: KeptMatter;

  // A meeting on Wednesday 7 October 2026 with two members there and one away, and one open point.
  beforeEach(async () => {
    municipality += 1;
    await makeSample(database().store, municipality);
    body = {
      id: newId(),
      name: 'Beskæftigelsesudvalget',
      kind: 'udvalg',
      form: 'neutral',
      competence: '',
      nextBody: null,
      secretary: null,
      agendaWeekdays: 4,
      approvalWeekdays: 5,
      closedOn: null,
    };
    meeting = {
      id: newId(),
      body: body.id,
      on: day('2026-10-07'),
      from: 960,
      to: 1050,
      place: null,
      state: 'afholdt',
      sentOn: day('2026-10-01'),
      participants: [
        participant(names[0], 'til-stede'),
        participant(names[1], 'til-stede'),
        participant(names[2], 'afbud'),
      ],
      attendees: [],
      archive: null,
    };
    matter = {
      id: newId(),
      body: body.id,
      state: 'behandlet',
      title: 'Kvartalsoverblik',
      type: null,
      caseNumber: null,
      classification: null,
      openness: { open: true },
      sections: [],
      recommendation: null,
      responsible: null,
      follows: null,
      drafted: null,
    };
    await as('alt', async (tx) => {
      await saveBody(tx, body, recording);
      await saveSeats(
        tx,
        names.map((name) => ({
          id: newId(),
          body: body.id,
          name,
          party: 'A',
          role: 'medlem' as const,
          substitutes: null,
          employee: null,
          from: day('2026-01-01'),
          to: openEnd,
        })),
        recording,
      );
      await saveMeeting(tx, meeting, recording);
      await saveMatter(tx, matter, { seen: null, recording });
      await saveItems(
        tx,
        [
          {
            id: newId(),
            meeting: meeting.id,
            matter: matter.id,
            body: body.id,
            sealed: false,
            position: 1,
            late: null,
            absent: [],
            disqualified: [],
            decision: null,
          },
        ],
        recording,
      );
    });
  });

  const putUp = (reason = '', on = '2026-10-08') =>
    as('alt', (tx) =>
      putUpForApproval(tx, { meeting: meeting.id, reason, on: day(on) }, recording),
    );
  const sign = async (member: string, remark = '', committee: CommitteeAccess = 'alt') => {
    const sheet = await as('alt', (tx) => signatureSheet(tx, meeting.id));
    const line = sheet.find((one) => one.member === member);
    const state = remark === '' ? 'godkendt' : 'ikke-godkendt';
    const signed = { approval: line?.id ?? newId(), meeting: meeting.id, state, remark } as const;
    await as(committee, (tx) => signMinutes(tx, { ...signed, on: day('2026-10-09') }, recording));
  };

  describe('minutes put up for approval', () => {
    test('give a line to each member who was there, due in the weekdays of the body', async () => {
      expect(await putUp()).toBe(1);
      const sheet = await as('alt', (tx) => signatureSheet(tx, meeting.id));
      // Five weekdays after Thursday 8 October, counted on a calendar.
      expect(
        sheet.map(({ member, state, dueOn, seat }) => [member, state, dueOn, seat !== null]),
      ).toEqual([
        ['Asta Øvesen', 'afventer', day('2026-10-15'), true],
        ['Bent Prøvegaard', 'afventer', day('2026-10-15'), true],
      ]);
    });

    test('are signed, and the sheet of the meeting says it', async () => {
      await putUp();
      await sign('Asta Øvesen');
      const whole = await as('alt', (tx) => wholeMeeting(tx, meeting.id));
      expect(whole?.meeting.approvals).toEqual([
        { member: 'Asta Øvesen', state: 'godkendt', on: day('2026-10-09') },
        { member: 'Bent Prøvegaard', state: 'afventer', on: null },
      ]);
      const awaited = await as('alt', awaitingSignature);
      expect(awaited.map(({ member }) => member)).toEqual(['Bent Prøvegaard']);
    });

    test('that are corrected are signed anew; the old ones and their sheet can be read', async () => {
      await putUp();
      await sign('Asta Øvesen');
      await as('alt', async (tx) => {
        const kept = await findMeeting(tx, meeting.id);
        if (kept !== null) await saveMeeting(tx, { ...kept, to: 1065 }, recording);
      });
      expect(await putUp('Sluttidspunktet var forkert')).toBe(2);
      const minutes = await as('alt', (tx) => minutesOf(tx, meeting.id));
      expect(
        minutes.map(({ version, reason, content }) => [version, reason, content.meeting.to]),
      ).toEqual([
        [2, 'Sluttidspunktet var forkert', 1065],
        [1, '', 1050],
      ]);
      const all = await as('alt', (tx) => approvalsOf(tx, meeting.id));
      expect(all.map(({ version, member, state }) => [version, member, state])).toEqual([
        [2, 'Asta Øvesen', 'afventer'],
        [2, 'Bent Prøvegaard', 'afventer'],
        [1, 'Asta Øvesen', 'godkendt'],
        [1, 'Bent Prøvegaard', 'afventer'],
      ]);
      expect((await as('alt', awaitingSignature)).map(({ version }) => version)).toEqual([2, 2]);
    });

    test('are not corrected without a reason', async () => {
      await putUp();
      await expect(putUp()).rejects.toMatchObject({ code: 'ikke-klar' });
    });

    test('are those of a meeting that is over, and at which somebody was', async () => {
      const change = (kept: Partial<KeptMeeting>) =>
        as('alt', (tx) => saveMeeting(tx, { ...meeting, ...kept }, recording));
      await change({ state: 'i-gang' });
      await expect(putUp()).rejects.toMatchObject({ code: 'ikke-klar' });
      await change({ participants: [participant(names[0], 'afbud')] });
      await expect(putUp()).rejects.toMatchObject({ code: 'ikke-klar' });
    });

    test('are not made by somebody who cannot see all of the meeting', async () => {
      const put = as({ closedOf: [] }, (tx) =>
        putUpForApproval(tx, { meeting: meeting.id, reason: '', on: meeting.on }, recording),
      );
      await expect(put).rejects.toThrow('may see all');
    });

    test('of another meeting or an old version are not signed', async () => {
      await putUp();
      const [line] = await as('alt', (tx) => signatureSheet(tx, meeting.id));
      await putUp('Rettet');
      const old = { approval: line?.id ?? '', meeting: meeting.id, state: 'godkendt' } as const;
      const signed = as('alt', (tx) =>
        signMinutes(tx, { ...old, on: day('2026-10-09'), remark: '' }, recording),
      );
      await expect(signed).rejects.toMatchObject({ code: 'foraeldet' });
    });
  });

  describe('what is closed', () => {
    const close = () =>
      as('alt', async (tx) => {
        const seen = await matterVersion(tx, matter.id);
        const kept = await findMatter(tx, matter.id);
        if (kept === null) throw new Error('The matter is not there.');
        const openness = {
          open: false,
          ground: 'Styrelseslovens § 10',
          publicTitle: null,
          publicDecision: null,
        } as const;
        await saveMatter(tx, { ...kept, openness }, { seen, recording });
        const items = await itemsOf(tx, meeting.id);
        await saveItems(
          tx,
          items.map((item) => ({ ...item, sealed: true })),
          recording,
        );
      });
    const readable = (committee: CommitteeAccess | undefined) =>
      as(committee, async (tx) => ({
        minutes: (await minutesOf(tx, meeting.id)).length,
        remarks: [...(await remarksOf(tx, meeting.id)).values()].map(({ remark }) => remark),
        sheet: (await approvalsOf(tx, meeting.id)).length,
      }));

    test('closes minutes and remarks with it, and leaves the sheet', async () => {
      await close();
      await putUp();
      await sign('Asta Øvesen', 'Prisen er forkert', { closedOf: [body.id] });
      const all = { minutes: 1, remarks: ['Prisen er forkert'], sheet: 2 };
      expect(await readable('alt')).toEqual(all);
      expect(await readable({ closedOf: [body.id] })).toEqual(all);
      expect(await readable({ closedOf: [newId()] })).toEqual({
        minutes: 0,
        remarks: [],
        sheet: 2,
      });
      expect(await readable(undefined)).toEqual({ minutes: 0, remarks: [], sheet: 0 });
    });

    test('later closes also minutes and remarks from before', async () => {
      await putUp();
      await sign('Asta Øvesen', 'Prisen er forkert');
      expect((await readable({ closedOf: [] })).minutes).toBe(1);
      await close();
      expect(await readable({ closedOf: [] })).toEqual({ minutes: 0, remarks: [], sheet: 2 });
    });

    test('is not in the history, which has who signed and when', async () => {
      await putUp();
      await sign('Asta Øvesen', 'Prisen er forkert');
      const { rows } = await as(undefined, (tx) =>
        tx.client.query<{ readonly said: string }>(
          `select subject || ' ' || coalesce(after::text, '') as said from history
            where municipality = $1 and subject in ('committee_approval', 'committee_remark') order by recorded_at`,
          [municipality],
        ),
      );
      const said = rows.map((row) => row.said).join('\n');
      expect(said).not.toContain('Prisen');
      expect(said).toContain(isoDay(day('2026-10-09')));
    });
  });
});
