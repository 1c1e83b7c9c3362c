import { committeeAccessOf, itemsOfMatter, saveItems, withAccess } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { fieldsIn } from '../../testing/fields-in.ts';
import { textAreasIn } from '../../testing/text-areas-in.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let karen: Browse;

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  [ulla, karen] = [await demo.as('ulla'), await demo.as('karen')];
});
afterAll(() => demo.close());

const page = async (who: Browse, address: string): Promise<string> =>
  textOf((await who.get(address)).body);
const matterAt = (id: string): string => `/udvalg/sager/${id}`;

async function formOf(who: Browse, address: string): Promise<Record<string, string>> {
  const { body } = await who.get(address);
  return { ...fieldsIn(body), ...textAreasIn(body) };
}

describe('versions', () => {
  test('are held against each other line by line, and an older text counts again as a new version', async () => {
    const at = matterAt(made.matters.waiting);
    const first = await formOf(ulla, `${at}/ret`);
    const text = 'Udvalget besøger seks virksomheder.\nDer er bestilt bus.';
    await karen.post(`${at}/ret`, {
      ...(await formOf(karen, `${at}/ret`)),
      'afsnit-sagsfremstilling': text,
      titel: 'Ny titel',
    });
    const said = await page(ulla, `${at}/udgaver`);
    expect(said).toContain('af Karen Møller');
    expect(said).toMatch(
      /Sagsfremstilling Fjernet: Udvalget besøger fire virksomheder\. Tilføjet: Udvalget besøger seks virksomheder\. Tilføjet: Der er bestilt bus\./,
    );
    const { body } = await ulla.get(`${at}/udgaver`);
    const [, udgave = ''] = /name="udgave" value="([^"]+)"/.exec(body) ?? [];
    const [, set = ''] = /name="set" value="([^"]+)"/.exec(body) ?? [];
    await ulla.post(`${at}/udgaver`, { udgave, set });
    expect(await page(ulla, at)).toContain('Udvalget besøger fire virksomheder.');
    expect((await formOf(ulla, `${at}/ret`))['titel']).toBe(first['titel']);
    expect(await page(ulla, at)).toContain('3 udgaver');
    const stale = await ulla.post(`${at}/udgaver`, { udgave, set });
    expect([stale.status, textOf(stale.body)]).toEqual([
      409,
      expect.stringContaining('ændret, siden siden blev hentet'),
    ]);
  });

  test('a text that counts again opens nothing that is closed', async () => {
    const at = matterAt(made.matters.waiting);
    const fields = await formOf(ulla, `${at}/ret`);
    await ulla.post(`${at}/ret`, {
      ...fields,
      aabenhed: 'lukket',
      hjemmel: 'Styrelseslovens § 10',
    });
    const { body } = await ulla.get(`${at}/udgaver`);
    const udgave = [...body.matchAll(/name="udgave" value="([^"]+)"/g)].at(-1)?.[1] ?? '';
    const [, set = ''] = /name="set" value="([^"]+)"/.exec(body) ?? [];
    await ulla.post(`${at}/udgaver`, { udgave, set });
    expect((await karen.get(at)).status).toBe(404);
    await ulla.post(`${at}/ret`, { ...(await formOf(ulla, `${at}/ret`)), aabenhed: 'aaben' });
    expect((await karen.get(at)).status).toBe(200);
  });
});

test('a matter that is moved to another meeting while it is written is saved, and says where it is', async () => {
  const at = matterAt(made.matters.budget);
  const fields = await formOf(ulla, `${at}/ret`);
  const { code, employees } = demo.made;
  const access = {
    municipality: code,
    user: employees.ulla,
    units: [],
    protectedPersons: false,
    ...committeeAccessOf('udvalgssekretaer', []),
    purpose: 'Prøve',
  };
  await withAccess(demo.options.store, access, async (tx) => {
    const [item] = await itemsOfMatter(tx, made.matters.budget);
    if (item === undefined) throw new Error('The matter is on no agenda.');
    const moved = { ...item, meeting: made.meetings.held, position: 4 };
    await saveItems(tx, [moved], { by: null, source: 'sagsbehandling' });
  });
  const { location } = await ulla.post(`${at}/ret`, {
    ...fields,
    'afsnit-oekonomi': 'Skrevet imens.',
  });
  const said = await page(ulla, location ?? '');
  expect(said).toContain(
    'Sagen blev flyttet, mens du skrev. Den er nu på dagsordenen til Beskæftigelsesudvalget den 28.10.2026, punkt 4.',
  );
  expect(said).toContain('Skrevet imens.');
});

describe('sent on to the next body', () => {
  test('a matter has what was decided, its attachments, and the way is shown on both', async () => {
    const at = matterAt(made.matters.quarter);
    const { location } = await ulla.post(`${at}/videre`);
    const next = location?.split('?')[0] ?? '';
    const said = await page(ulla, next);
    expect(said).toContain('Økonomiudvalget');
    expect(said).toContain('Beskæftigelsesudvalget behandlede sagen den 28. oktober 2026:');
    expect(said).toContain('Ad 1. Taget til efterretning.');
    // Noted and discussed is not recommended: nothing is said in the committee's name.
    expect(said).toContain('Administrationen indstiller, at udvalget');
    expect(said).toContain('Tal for kvartalet');
    expect(said).toContain('Notat om Lukketbro');
    expect(said).toContain('Kommer fra: Beskæftigelsesudvalget: Kvartalsoverblik');
    expect(await page(ulla, at)).toContain('Går videre til: Økonomiudvalget: Kvartalsoverblik');
    expect((await ulla.post(`${at}/videre`)).location).toBe(next);
    const { body } = await karen.get(next);
    expect(body).toContain('Tal for kvartalet');
    expect(body).not.toContain('Lukketbro');
  });

  test('a closed one is closed there too', async () => {
    const { location } = await ulla.post(`${matterAt(made.matters.closedHeld)}/videre`);
    const next = location?.split('?')[0] ?? '';
    expect(await page(ulla, next)).toContain(
      'Beskæftigelsesudvalget anbefaler, at Økonomiudvalget opsiger aftalen',
    );
    expect((await karen.get(next)).status).toBe(404);
    // Members of the first body do not sit in the second.
    expect((await (await demo.as('poul')).get(next)).status).toBe(404);
  });

  test('only by the secretariat, who sees all that goes with it', async () => {
    expect((await karen.post(`${matterAt(made.matters.quarter)}/videre`)).status).toBe(403);
  });
});
