import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { closedWords, type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { approvalPath } from './view.tsx';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let poul: Browse;
let karen: Browse;
let path = '';
let minutesPath = '';

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  path = approvalPath(made.meetings.held);
  minutesPath = `/udvalg/moeder/${made.meetings.held}/referat`;
  ulla = await demo.as('ulla');
  poul = await demo.as('poul');
  karen = await demo.as('karen');
});
afterAll(() => demo.close());

const lineOf = (body: string, member: string): string =>
  new RegExp(`${path}/([0-9a-f-]{36})" aria-label="Registrer for ${member}"`).exec(body)?.[1] ?? '';

describe('before the minutes are put up', () => {
  test('the page says what happens, and only the secretary can put them up', async () => {
    expect(textOf((await poul.get(path)).body)).toContain('Referatet er ikke lagt frem endnu.');
    expect((await ulla.get(path)).body).toContain(`${path}/fremlaeg`);
    expect(textOf((await ulla.get(minutesPath)).body)).toContain('Referatet kan lægges frem');
    expect((await poul.get(`${path}/fremlaeg`)).status).toBe(403);
    expect((await poul.post(path, { svar: 'godkendt', bemaerkning: '' })).status).toBe(404);
  });

  test('of a meeting that is not over, they are not offered, and it is said why', async () => {
    const coming = approvalPath(made.meetings.coming);
    const page = (await ulla.get(coming)).body;
    expect(page).not.toContain(`${coming}/fremlaeg`);
    expect(textOf(page)).toContain('Mødet er ikke afsluttet.');
    const { status, body } = await ulla.post(`${coming}/fremlaeg`, { grund: '' });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Mødet er ikke afsluttet.');
  });
});

describe('minutes put up on Wednesday 18 November 2026', () => {
  beforeAll(async () => {
    await ulla.post(`${path}/fremlaeg`, { grund: '' });
  });

  // Five weekdays after 18 November, counted on a calendar; Helge sent apologies.
  test('have a line for each who was there, due on Wednesday 25 November', async () => {
    const text = textOf((await karen.get(path)).body);
    expect(text).toContain('0 af 3 har godkendt. Fristen er 25. november 2026.');
    expect(text).toMatch(/Petra Vang\s+Afventer\s+25\.11\.2026/);
    expect(text).not.toContain('Helge Nørby');
    expect(textOf((await ulla.get(minutesPath)).body)).toContain('referatet er lagt frem');
  });

  test('are read by a member with what is closed, and not by a leader', async () => {
    const text = textOf((await poul.get(`${path}/udgave/1`)).body);
    expect(text).toContain('Kvartalsoverblik, 2. kvartal 2026');
    expect(closedWords.some((word) => text.includes(word))).toBe(true);
    expect((await karen.get(`${path}/udgave/1`)).status).toBe(404);
    expect(textOf((await karen.get(path)).body)).toContain('kun de se, der må se det lukkede');
  });

  test('are not refused without a word about what to correct, and what was chosen stays', async () => {
    const { status, body } = await poul.post(path, { svar: 'ikke-godkendt', bemaerkning: '' });
    expect(status).toBe(400);
    expect(textOf(body)).toContain('Skriv, hvad der skal rettes');
    expect(body).toMatch(/value="ikke-godkendt" checked/);
  });

  test('are refused by one member; a leader sees that, and not what was said', async () => {
    await poul.post(path, { svar: 'ikke-godkendt', bemaerkning: 'Punkt 3: beløbet er forkert' });
    const seen = textOf((await ulla.get(path)).body);
    expect(seen).toMatch(/Poul Krogh\s+Ikke godkendt\s+18\.11\.2026/);
    expect(seen).toContain('Punkt 3: beløbet er forkert');
    const leader = textOf((await karen.get(path)).body);
    expect(leader).toContain('1 medlem har ikke godkendt.');
    expect(leader).not.toContain('beløbet er forkert');
  });

  test('are signed for nobody but oneself; the secretary says how another answered', async () => {
    const sonja = lineOf((await ulla.get(path)).body, 'Sonja Tangaa');
    expect((await poul.get(`${path}/${sonja}`)).status).toBe(403);
    const wrong = { svar: 'godkendt', dag: '31.04.2026', bemaerkning: '' };
    const refused = await ulla.post(`${path}/${sonja}`, wrong);
    expect(textOf(refused.body)).toContain('31.04.2026');
    expect(refused.status).toBe(400);
    const early = { svar: 'godkendt', dag: '27.10.2026', bemaerkning: 'Pr. mail' };
    expect(textOf((await ulla.post(`${path}/${sonja}`, early)).body)).toContain(
      'Mødet blev holdt 28.10.2026.',
    );
    const right = { svar: 'godkendt', dag: '18.11.2026', bemaerkning: 'Pr. mail' };
    expect((await ulla.post(`${path}/${sonja}`, right)).status).toBe(303);
    expect(textOf((await ulla.get(path)).body)).toMatch(
      /Sonja Tangaa\s+Godkendt\s+18\.11\.2026\s+25\.11\.2026\s+Pr\. mail/,
    );
  });

  test('are reminded of: who lacks, and what to write to them', async () => {
    const [, reminder = ''] = textOf((await ulla.get(path)).body).split('Rykker');
    expect(reminder).toContain('Petra Vang');
    expect(reminder).toContain('Beskæftigelsesudvalgets møde den 28. oktober 2026');
    expect(reminder).not.toContain('Sonja Tangaa');
  });

  test('that are corrected are approved anew; the old version keeps its sheet', async () => {
    const empty = await ulla.post(`${path}/fremlaeg`, { grund: '' });
    expect(textOf(empty.body)).toContain('Skriv, hvad der er rettet.');
    const petra = await demo.as('petra');
    await ulla.post(`${path}/fremlaeg`, { grund: 'Beløbet i punkt 3 var forkert' });
    expect(textOf((await petra.get(path)).body)).toContain('0 af 3 har godkendt.');
    const old = textOf((await poul.get(`${path}/udgave/1`)).body);
    expect(old).toContain('Dette er udgave 1, som er rettet siden.');
    expect(old).toMatch(/Sonja Tangaa\s+Godkendt/);
    const now = textOf((await poul.get(`${path}/udgave/2`)).body);
    expect(now).toContain('Rettet: Beløbet i punkt 3 var forkert');
    expect(now).toMatch(/Sonja Tangaa\s+Afventer/);
  });
});
