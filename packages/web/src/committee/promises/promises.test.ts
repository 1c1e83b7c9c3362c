import { day } from '@rettidig/engine';
import { newId, saveItems, saveMeeting, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { recording } from '../recording.ts';
import { promisesPath } from './list-view.tsx';
import { followUpPath } from './meeting-view.tsx';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let poul: Browse;
let karen: Browse;
let path = '';

// What the made meeting of 28 October 2026 decided under its second point.
const quote = 'Drøftet, idet målet behandles igen i marts 2027.';

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  path = followUpPath(made.meetings.held);
  ulla = await demo.as('ulla');
  poul = await demo.as('poul');
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

const listText = async (browser: Browse, query = ''): Promise<string> =>
  textOf((await browser.get(`${promisesPath}${query}`)).body);
const editOf = async (browser: Browse, title: string): Promise<string> => {
  const { body } = await browser.get(`${promisesPath}?vis=alle`);
  return (
    new RegExp(`${promisesPath}/([0-9a-f-]{36})/ret" aria-label="Ret: ${title}`).exec(body)?.[1] ??
    ''
  );
};

test('without promises the list says where they come from', async () => {
  expect(await listText(poul)).toContain('Der er ingen løfter at vise.');
});

describe('after a meeting', () => {
  test('what its decisions ask for is proposed, with the month they name', async () => {
    const text = textOf((await poul.get(path)).body);
    expect(text).toContain('Punkt 2: Kvartalsoverblik, 2. kvartal 2026');
    expect(text).toContain(`»${quote}«`);
    expect(text).toContain('Sagen kommer tilbage, marts 2027');
    expect(text).not.toContain('Bekræft ');
  });

  test('only the secretary says what becomes of it', async () => {
    expect((await poul.post(`${path}/bekraeft`, { punkt: '2', citat: quote })).status).toBe(403);
    expect((await karen.get(`${path}/1`)).status).toBe(403);
  });

  test('a proposal that the decision does not say any more is not kept', async () => {
    const { location } = await ulla.post(`${path}/bekraeft`, { punkt: '2', citat: 'Noget andet.' });
    expect(textOf((await ulla.get(location ?? '')).body)).toContain('Beslutningen er ændret');
  });

  test('it is said to be no task, and then that it is one after all', async () => {
    await ulla.post(`${path}/afvis`, { punkt: '2', citat: quote });
    const { body } = await ulla.get(path);
    expect(textOf(body)).toContain('Der er ingen forslag tilbage.');
    expect(await listText(poul, '?vis=alle')).toContain('Der er ingen løfter at vise.');
    const task = /name="opgave" value="([^"]+)"/.exec(body)?.[1] ?? '';
    await ulla.post(`${path}/fortryd`, { opgave: task });
    expect(await listText(poul)).toContain(
      `marts 2027 Kvartalsoverblik, 2. kvartal 2026 »${quote}«`,
    );
  });

  test('it is corrected, with what was wrong said and nothing lost', async () => {
    const task = await editOf(ulla, 'Kvartalsoverblik');
    const fields = {
      titel: 'Målet for samtaler i tide',
      slags: 'tilbage',
      tid: '31.04.2027',
      ansvarlig: demo.made.employees.karen,
      tilstand: 'bortfaldet',
      moede: '',
      sag: '',
      note: '',
    };
    const edit = `${promisesPath}/${task}/ret`;
    const wrong = await ulla.post(edit, fields);
    expect(wrong.status).toBe(400);
    expect(textOf(wrong.body)).toContain('Skriv en dag som 12.03.2027');
    expect(textOf(wrong.body)).toContain('Skriv, hvorfor løftet bortfalder.');
    expect(wrong.body).toContain('value="Målet for samtaler i tide"');
    await ulla.post(edit, { ...fields, tid: '11.2026', tilstand: 'aaben' });
    expect(await listText(karen)).toContain('november 2026 Målet for samtaler i tide');
    const history = textOf((await ulla.get(edit)).body).split('Historik')[1] ?? '';
    expect(history).toContain('Målet for samtaler i tide · november 2026 · Åben');
    expect(history).toContain('Kvartalsoverblik, 2. kvartal 2026 · marts 2027 · Åben');
    expect(history).toContain('Ulla Dam');
  });

  test('it comes back to a later meeting, and is done then', async () => {
    const task = await editOf(ulla, 'Målet');
    expect((await ulla.post(`${promisesPath}/${task}/udfoert`)).status).toBe(404);
    const access = {
      municipality: demo.made.code,
      user: demo.made.employees.ulla,
      units: [],
      protectedPersons: false,
      committee: 'alt',
      purpose: 'Prøve',
    } as const;
    const later = newId();
    await withAccess(demo.options.store, access, async (tx) => {
      const meeting = {
        id: later,
        body: made.bodies.udvalg,
        on: day('2026-11-11'),
        from: 960,
        to: 1020,
        place: null,
        state: 'afholdt',
        sentOn: null,
        participants: [],
        attendees: [],
        archive: null,
      } as const;
      await saveMeeting(tx, meeting, recording);
      const item = {
        id: newId(),
        meeting: later,
        matter: made.matters.quarter,
        body: made.bodies.udvalg,
        sealed: false,
        position: 1,
        late: null,
        absent: [],
        disqualified: [],
        decision: null,
      };
      await saveItems(tx, [item], recording);
    });
    expect(await listText(ulla)).toContain('Kom tilbage på mødet 11.11.2026.');
    await ulla.post(`${promisesPath}/${task}/udfoert`);
    expect(await listText(ulla)).toContain('0 åbne løfter, 0 over tiden.');
    expect(await listText(ulla, '?vis=alle')).toContain('Udført');
  });
});

describe('a promise that no decision has the words of', () => {
  const fields = {
    titel: 'Afregning af Skjultvang',
    slags: 'bestilling',
    tid: 'oktober 2026',
    ansvarlig: '',
    note: 'Aftalt i telefonen',
  };

  test('is added, overdue since its month, and lacks somebody', async () => {
    const udvalg = made.bodies.udvalg;
    await karen.post(`${promisesPath}/ny`, { ...fields, titel: 'Besøg hos en virksomhed', udvalg });
    const text = await listText(poul);
    expect(text).toContain('1 åbent løfte, 1 over tiden.');
    expect(text).toMatch(/oktober 2026, over tiden\s+Besøg hos en virksomhed/);
    expect(text).toContain('mangler');
  });

  test('can be closed by the secretary: then no list, file or page shows it to those who may not see it', async () => {
    const udvalg = made.bodies.udvalg;
    await ulla.post(`${promisesPath}/ny`, { ...fields, udvalg, lukket: 'ja' });
    const task = await editOf(ulla, 'Afregning');
    expect(await listText(poul)).toContain('Skjultvang');
    expect(await listText(karen)).not.toContain('Skjultvang');
    expect((await karen.get(`${promisesPath}/${task}/ret`)).status).toBe(404);
    expect((await karen.get(`${promisesPath}.csv`)).body).not.toContain('Skjultvang');
    expect((await ulla.get(`${promisesPath}.csv`)).body).toContain(
      'oktober 2026;Afregning af Skjultvang;Noget skal laves;;Beskæftigelsesudvalget;;mangler;Åben;ja;Aftalt i telefonen',
    );
    const pia = await demo.as('petra');
    await pia.signIn(made.pia);
    expect(await listText(pia)).not.toContain('Skjultvang');
  });

  test('is fetched as a workbook', async () => {
    expect((await poul.get(`${promisesPath}.xlsx`)).raw.subarray(0, 2).toString()).toBe('PK');
  });
});
