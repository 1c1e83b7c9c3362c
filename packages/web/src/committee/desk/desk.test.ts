import { type KeptMatter, putUpForApproval, saveTasks, withAccess } from '@rettidig/store';
import { day } from '@rettidig/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse } from '../../testing/browse.ts';
import { closedWords, type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

let demo: Demo;
let made: MadeCommittee;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const deskOf = async (who: Parameters<Demo['as']>[0]): Promise<string> =>
  textOf((await (await demo.as(who)).get('/udvalg')).body);

test('before there are bodies, the secretary is told how to begin', async () => {
  expect(await deskOf('ulla')).toContain('Der er ingen udvalg endnu. Opret det første organ');
  expect(await deskOf('karen')).not.toContain('Opret det første organ');
  made = await makeCommittee(demo.options.store, demo.made);
});

describe('the front page', () => {
  test('has the next meeting with its deadline, what it lacks, and what waits', async () => {
    const text = await deskOf('ulla');
    // 2 December 2026 is a Wednesday: four weekdays before it is Thursday 26 November.
    expect(text).toContain('Beskæftigelsesudvalget, 2. december 2026');
    expect(text).toContain('Dagsordenen sendes senest 26.11.2026');
    expect(text).toContain('3 punkter, 1 er stadig udkast');
    expect(text).toMatch(/Sager, der venter på et møde Plan for virksomhedsbesøg i 2027/);
    expect(text).toMatch(
      /Referater, der ikke er lagt frem til godkendelse Beskæftigelsesudvalget, 28. oktober 2026/,
    );
  });

  test('has a member’s own minutes to approve, and a leader sees nothing that is closed', async () => {
    const access = {
      municipality: demo.made.code,
      user: demo.made.employees.ulla,
      units: [],
      protectedPersons: false,
      committee: 'alt',
      purpose: 'Prøve',
    } as const;
    const recording = { by: null, source: 'sagsbehandling' } as const;
    await withAccess(demo.options.store, access, async (tx) => {
      const putUp = { meeting: made.meetings.held, reason: '', on: day('2026-11-03') };
      await putUpForApproval(tx, putUp, recording);
      await saveTasks(tx, [task(made)], recording);
    });
    const member = await deskOf('poul');
    expect(member).toContain('Referater, du skal godkende');
    expect(member).toContain('fristen var 10.11.2026');
    expect(member).toContain('Dagsordenen er ikke sendt endnu.');
    expect(member).not.toContain('Sager, der venter');
    const writer = await deskOf('ulla');
    expect(writer).toContain('Petra Vang, Poul Krogh, Sonja Tangaa');
    expect(writer).toMatch(/Løfter, der forfalder Målet for 2027 Beskæftigelsesudvalget, frist/);
    expect(writer).not.toContain('Referater, der ikke er lagt frem');
    const leader = await deskOf('karen');
    expect(leader).toContain('2 punkter');
    expect(closedWords.filter((word) => leader.includes(word))).toEqual([]);
  });

  test('tells a politician without a seat in it nothing of the committee’s work', async () => {
    const pia = browse(demo.app);
    await pia.signIn(made.pia);
    const text = textOf((await pia.get('/udvalg')).body);
    expect(text).toContain('Ingen møder er planlagt.');
    expect(text).not.toContain('2. december 2026');
  });
});

const task = ({ bodies, meetings, matters }: MadeCommittee) => ({
  id: '01890000-0000-7000-8000-00000000d001',
  body: bodies.udvalg,
  sealed: false,
  kind: 'tilbage' as const,
  title: 'Målet for 2027',
  quote: '',
  meeting: meetings.held,
  matter: matters.quarter satisfies KeptMatter['id'],
  dueOn: day('2026-12-01'),
  dueMonth: true,
  responsible: null,
  state: 'aaben' as const,
  answeredBy: null,
  answeredAt: null,
  note: '',
});
