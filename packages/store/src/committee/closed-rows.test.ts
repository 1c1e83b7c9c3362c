import { plainBody } from '../testing/plain-body.ts';
import type { Attendee } from '@rettidig/committee';
import { day } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type CommitteeAccess, type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { makeSample, type Sample } from '../testing/sample.ts';
import { moveToMeeting, orderAgenda, takeOffAgenda } from './agenda.ts';
import { saveAttachments } from './attachments.ts';
import { saveAttendance } from './attendance.ts';
import { saveBody } from './bodies.ts';
import type { FileReader } from './file-readings.ts';
import { findMatter, type KeptMatter, saveMatter } from './matters.ts';
import {
  findMeeting,
  itemsOf,
  type KeptItem,
  type KeptMeeting,
  saveItems,
  saveMeeting,
} from './meetings.ts';
import { minutesOf, putUpForApproval } from './minutes.ts';
import { publicAccess } from './public-papers.ts';
import {
  preparePublication,
  publicationsOf,
  releasePublication,
  withdrawPublication,
} from './publications.ts';
import { wholeMeeting } from './whole-meeting.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
const closed = {
  open: false,
  ground: 'Styrelseslovens § 10',
  publicTitle: null,
  publicDecision: null,
} as const;
const alone = { closedOf: [] };

/** No paper here has a file. */
const reader: FileReader = {
  version: 1,
  clean: (bytes) => bytes,
  open: ({ bytes }) => Promise.resolve({ bytes, parts: [], unseen: [] }),
};

onEveryDatabase((database) => {
  let sample: Sample;
  const body = newId();
  const as = <T>(committee: CommitteeAccess | undefined, work: (tx: Tx) => Promise<T>) =>
    withAccess(
      database().store,
      {
        ...publicAccess(sample.municipality),
        ...(committee === undefined ? {} : { committee }),
        ...(committee === 'alt' ? { user: sample.employees.anna } : {}),
      },
      work,
    );

  beforeAll(async () => {
    sample = await makeSample(database().store, 923);
    await as('alt', (tx) => saveBody(tx, plainBody(body), recording));
  });

  interface Made {
    readonly meeting: KeptMeeting;
    readonly matters: readonly KeptMatter[];
    readonly items: readonly KeptItem[];
  }

  /** A meeting with a point for each, open or closed. */
  const make = (open: readonly boolean[]): Promise<Made> =>
    as('alt', async (tx) => {
      const meeting: KeptMeeting = {
        id: newId(),
        body,
        on: day('2026-10-07'),
        from: 960,
        to: 1050,
        place: null,
        state: 'afholdt',
        sentOn: day('2026-10-01'),
        participants: [],
        attendees: [],
        archive: null,
      };
      const matters = open.map((isOpen, n): KeptMatter => ({
        id: newId(),
        body,
        state: 'behandlet',
        title: `Sag ${n + 1}`,
        type: null,
        caseNumber: null,
        classification: null,
        openness: isOpen ? { open: true } : closed,
        sections: [],
        recommendation: null,
        responsible: null,
        follows: null,
        drafted: null,
      }));
      for (const matter of matters) await saveMatter(tx, matter, { seen: null, recording });
      const items = matters.map(({ id, openness }, n): KeptItem => ({
        id: newId(),
        meeting: meeting.id,
        matter: id,
        body,
        sealed: !openness.open,
        position: n + 1,
        late: null,
        absent: [],
        disqualified: [],
        decision: null,
      }));
      await saveMeeting(tx, meeting, recording);
      await saveItems(tx, items, recording);
      return { meeting, matters, items };
    });

  const there = [
    {
      name: 'Poul',
      party: 'A',
      role: 'formand',
      presence: 'til-stede',
      arrived: null,
      left: null,
    },
  ] as const;
  const attend = ({ meeting }: Made, attendees: readonly Attendee[]): Promise<void> =>
    as('alt', async (tx) => {
      const kept = await findMeeting(tx, meeting.id);
      if (kept === null) throw new Error('The meeting is not there.');
      const attendance = { participants: there, attendees };
      const items = await itemsOf(tx, meeting.id);
      await saveAttendance(tx, { meeting: kept, attendance, items }, recording);
    });
  const seen = async (committee: CommitteeAccess, id: string) =>
    (await as(committee, (tx) => wholeMeeting(tx, id)))?.meeting.attendees;
  /** All that a table says, in all versions. */
  const saysAs = (committee: CommitteeAccess | undefined, table: string) =>
    as(committee, async (tx) => {
      const { rows } = await tx.client.query<{ readonly said: string }>(
        `select coalesce(string_agg(t::text, ' '), '') as said from ${table} t where municipality = $1`,
        [sample.municipality],
      );
      return rows[0]?.said ?? '';
    });

  describe('guests of a point', () => {
    const mixed: readonly Attendee[] = [
      { name: 'Sekretær', items: [] },
      { name: 'Advokat Dulgt', items: [2] },
      { name: 'Konsulent Begge', items: [1, 2] },
      { name: 'Chef', items: [] },
    ];

    test('are hidden with it by the database, and read back as they were written', async () => {
      const made = await make([true, false]);
      await attend(made, mixed);
      expect(await seen('alt', made.meeting.id)).toEqual(mixed);
      expect(await seen({ closedOf: [body] }, made.meeting.id)).toEqual(mixed);
      expect(await seen(alone, made.meeting.id)).toEqual([
        { name: 'Sekretær', items: [] },
        { name: 'Chef', items: [] },
        { name: 'Konsulent Begge', items: [1] },
      ]);
      for (const table of ['committee_meeting', 'committee_guest', 'history']) {
        expect([table, await saysAs(alone, table)]).not.toEqual([
          table,
          expect.stringContaining('Dulgt'),
        ]);
      }
      expect(await saysAs('alt', 'committee_guest')).toContain('Dulgt');
      expect(await saysAs(alone, 'committee_guest')).toContain('Begge');
      expect(await saysAs(undefined, 'committee_guest')).toBe('');
    });

    test('cannot be written into the row of the meeting', async () => {
      const { meeting } = await make([false]);
      const wrong = [{ name: 'Advokat', items: [1] }] as unknown as readonly string[];
      const written = as('alt', (tx) =>
        saveMeeting(tx, { ...meeting, attendees: wrong }, recording),
      );
      await expect(written).rejects.toThrow(/committee_meeting_names/);
    });

    test('are closed with their matter when it is closed later, in versions from before too', async () => {
      const made = await make([true]);
      await attend(made, [{ name: 'Gæst Førnævnt', items: [1] }]);
      await attend(made, [{ name: 'Gæst Siden', items: [1] }]);
      const [matter] = made.matters;
      expect(await saysAs(alone, 'committee_guest')).toContain('Førnævnt');
      await as('alt', async (tx) => {
        const now = await findMatter(tx, matter?.id ?? '');
        if (now !== null) {
          await saveMatter(tx, { ...now, openness: closed }, { seen: null, recording });
        }
      });
      expect(await seen(alone, made.meeting.id)).toEqual([]);
      expect(await saysAs(alone, 'committee_guest')).not.toMatch(/Førnævnt|Siden/);
    });

    test('follow their point: another number, another meeting, or away', async () => {
      const [made, other] = [await make([true, true, true]), await make([true])];
      const { meeting, items } = made;
      const [first, second, third] = items.map(({ id }) => id);
      await attend(made, [
        { name: 'Til første', items: [1] },
        { name: 'Til anden', items: [2] },
        { name: 'Til tredje', items: [3] },
      ]);
      await as('alt', async (tx) => {
        const order = [third ?? '', first ?? '', second ?? ''];
        const seen = [first ?? '', second ?? '', third ?? ''];
        await orderAgenda(tx, { meeting: meeting.id, order, seen }, recording);
        await takeOffAgenda(tx, { meeting: meeting.id, item: first ?? '' }, recording);
        const to = other.meeting.id;
        await moveToMeeting(
          tx,
          { meeting: meeting.id, item: second ?? '', to, late: null },
          recording,
        );
      });
      expect(await seen('alt', meeting.id)).toEqual([{ name: 'Til tredje', items: [1] }]);
      expect(await seen('alt', other.meeting.id)).toEqual([{ name: 'Til anden', items: [2] }]);
    });

    test('of a point that an old paper does not have are for those who see everything', async () => {
      const made = await make([true]);
      const odd = [{ name: 'Gæst Løs', items: [7] }];
      await attend(made, odd);
      expect(await seen('alt', made.meeting.id)).toEqual(odd);
      expect(await seen(alone, made.meeting.id)).toEqual([]);
    });
  });

  test('minutes that name a closed attachment of an open point are sealed, also when it is closed later', async () => {
    const made = await make([true]);
    const [matter] = made.matters;
    const attachment = {
      id: newId(),
      matter: matter?.id ?? '',
      body,
      sealed: false,
      open: true,
      position: 1,
      title: 'Aftale med Skjult ApS',
      documentNumber: null,
      file: null,
    };
    await attend(made, []);
    const readable = async () =>
      (await as(alone, (tx) => minutesOf(tx, made.meeting.id))).map(({ version }) => version);
    const putUp = (reason: string) =>
      as('alt', (tx) =>
        putUpForApproval(
          tx,
          { meeting: made.meeting.id, reason, on: day('2026-10-08') },
          recording,
        ),
      );
    await as('alt', (tx) => saveAttachments(tx, [attachment], recording));
    await putUp('');
    expect(await readable()).toEqual([1]);
    await as('alt', (tx) =>
      saveAttachments(tx, [{ ...attachment, open: false, sealed: true }], recording),
    );
    expect(await readable()).toEqual([]);
    await putUp('Rettet');
    expect(await readable()).toEqual([]);
    expect(await as('alt', (tx) => minutesOf(tx, made.meeting.id))).toHaveLength(2);
  });

  describe('a matter that is closed at the moment something is added to it', () => {
    /** Runs a work that has read before another is done, and writes after it. */
    const meanwhile = async (
      first: (tx: Tx, matter: KeptMatter) => Promise<void>,
      second: (tx: Tx, matter: KeptMatter) => Promise<void>,
      id: string,
    ): Promise<void> => {
      const read = async (tx: Tx): Promise<KeptMatter> => {
        const matter = await findMatter(tx, id);
        if (matter === null) throw new Error('The matter is not there.');
        return matter;
      };
      let isFirst = true;
      await as('alt', async (tx) => {
        const matter = await read(tx);
        if (isFirst) {
          isFirst = false;
          await as('alt', async (other) => second(other, await read(other)));
        }
        await first(tx, matter);
      });
    };
    const close = (tx: Tx, matter: KeptMatter): Promise<void> =>
      saveMatter(tx, { ...matter, openness: closed }, { seen: null, recording });
    const attach = (tx: Tx, { id, openness }: KeptMatter): Promise<void> =>
      saveAttachments(
        tx,
        [
          {
            id: newId(),
            matter: id,
            body,
            sealed: !openness.open,
            open: true,
            position: 1,
            title: 'Kapløb om et bilag',
            documentNumber: null,
            file: null,
          },
        ],
        recording,
      );

    test.for([
      ['the one who adds has read first', attach, close],
      ['the one who closes has read first', close, attach],
    ] as const)('has it under its seal: %s', async ([, first, second]) => {
      const { matters } = await make([true]);
      await meanwhile(first, second, matters[0]?.id ?? '');
      expect(await saysAs('alt', 'committee_attachment')).toContain('Kapløb');
      expect(await saysAs(alone, 'committee_attachment')).not.toContain('Kapløb');
    });
  });

  test('what a paper was let through with is not for the public, nor for who sees what is open', async () => {
    const { meeting } = await make([true]);
    const kind = 'referat';
    const paper = { meeting: meeting.id, kind } as const;
    const whole = await as('alt', (tx) => wholeMeeting(tx, meeting.id));
    if (whole === null) throw new Error('The meeting is not there.');
    const finding = {
      place: 'punkt 1',
      kind: 'navn',
      quote: 'Skjultcitat',
      stops: false,
      reason: 'Skjultgrund',
    };
    await as('alt', (tx) =>
      preparePublication(
        tx,
        {
          ...paper,
          body,
          heldOn: meeting.on,
          bodyName: 'Udvalget',
          words: ['Sagens ord'],
          findings: [finding as never],
          content: { meeting: whole.meeting, form: whole.form, points: [] },
        },
        { reader, recording },
      ),
    );
    const findings = async (committee: CommitteeAccess | undefined) =>
      (await as(committee, (tx) => publicationsOf(tx, meeting.id))).map((one) => one.findings);
    expect(await findings('alt')).toEqual([[finding]]);
    // What waits for a second person is not for others at all.
    expect(await findings(alone)).toEqual([]);
    expect(await saysAs(alone, 'committee_publication')).not.toContain('Sagens ord');
    const second = { ...publicAccess(sample.municipality), user: sample.employees.bent };
    await withAccess(database().store, { ...second, committee: 'alt' }, async (tx) => {
      const [waiting] = await publicationsOf(tx, meeting.id);
      await releasePublication(tx, { ...paper, id: waiting?.id ?? '' }, recording);
    });
    expect(await findings(undefined)).toEqual([[]]);
    expect(await saysAs(undefined, 'committee_publication')).toContain('Sagens ord');
    await as('alt', (tx) => withdrawPublication(tx, { ...paper, reason: 'Skjultfejl' }, recording));
    for (const committee of [undefined, alone]) {
      for (const table of ['committee_publication', 'committee_clearance', 'history']) {
        expect(await saysAs(committee, table)).not.toMatch(/Skjult(citat|grund|fejl)|Sagens ord/);
      }
    }
    expect(await saysAs('alt', 'committee_clearance')).toMatch(/Skjultfejl/);
  });
});
