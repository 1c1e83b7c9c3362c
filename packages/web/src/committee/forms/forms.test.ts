import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { fieldsIn } from '../../testing/fields-in.ts';

let demo: Demo;
let ulla: Browse;
const root = '/udvalg/skabeloner';

beforeAll(async () => {
  demo = await startDemo();
  await makeCommittee(demo.options.store, demo.made);
  ulla = await demo.as('ulla');
});
afterAll(() => demo.close());

/** The fields of the page's form, texts over several lines and what is chosen among them. */
function sentBack(body: string): Record<string, string> {
  const fields = fieldsIn(body);
  for (const [, name = '', text = ''] of body.matchAll(
    /<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)<\/textarea>/g,
  )) {
    fields[name] = text;
  }
  for (const [, name = '', options = ''] of body.matchAll(
    /<select[^>]*name="([^"]+)"[^>]*>(.*?)<\/select>/gs,
  )) {
    fields[name] = /value="([^"]*)" selected/.exec(options)?.[1] ?? '';
  }
  return fields;
}

const pageAt = async (path: string) => textOf((await ulla.get(path)).body);

test('the forms are listed with the bodies that use them', async () => {
  const text = await pageAt(root);
  expect(text).toContain('Kommunen har ingen egne endnu.');
  expect(text).toMatch(/Neutral skabelon Beskæftigelsesudvalget, Kommunalbestyrelsen/);
});

test.for([
  ['neutral', 'Mødedato'],
  ['aalborg-2019', 'Sagsbeskrivelse'],
  ['hoeje-taastrup-2013', 'Beslutning i Arbejdsmarkedsudvalget den 07-10-2026'],
  ['hoeje-taastrup-2022', 'Punkt 2: A - Opfølgning på langvarige sager'],
  ['lyngby-taarbaek-2014', 'Protokol'],
  ['ringkoebing-skjern-2022', 'Sagsnr'],
] as const)('a made-up meeting is set in %s', async ([id, words]) => {
  expect(await pageAt(`${root}/${id}`)).toContain(words);
});

describe('a form of the municipality’s own', () => {
  const copyFields = async (change: Readonly<Record<string, string>>) => ({
    ...sentBack((await ulla.get(`${root}/neutral/kopi`)).body),
    ...change,
  });
  let address = '';

  test('is made of another, and shown before it is saved', async () => {
    const fields = await copyFields({ navn: 'Vores', referat: 'Mødebog' });
    const shown = await ulla.post(`${root}/neutral/kopi/vis`, fields);
    expect(textOf(shown.body)).toMatch(/Intet er gemt endnu.*Mødebog/);
    expect(await pageAt(root)).not.toContain('Vores');
    const saved = await ulla.post(`${root}/neutral/kopi`, fields);
    expect(saved.status).toBe(303);
    address = saved.location?.replace('?gemt=ja', '') ?? '';
    expect(await pageAt(address)).toContain('Mødebog');
  });

  test('is corrected, and the version before is kept', async () => {
    const fields = sentBack((await ulla.get(`${address}/ret`)).body);
    await ulla.post(`${address}/ret`, { ...fields, referat: 'Protokol' });
    const { body } = await ulla.get(address);
    expect(textOf(body)).toContain('Protokol');
    const versions = [...body.matchAll(/udgave=([0-9a-f-]{36})">/g)].map(([, id]) => id);
    const first = await pageAt(`${address}?udgave=${versions.at(-1)}`);
    expect(first).toContain('Mødebog');
    expect(first).toContain('Den gælder ikke mere.');
  });

  test('that somebody has corrected meanwhile comes back with what was written', async () => {
    const fields = sentBack((await ulla.get(`${address}/ret`)).body);
    await ulla.post(`${address}/ret`, { ...fields, dagsorden: 'Mødeplan' });
    const late = await ulla.post(`${address}/ret`, { ...fields, dagsorden: 'Indkaldelse' });
    expect(late.status).toBe(400);
    expect(textOf(late.body)).toContain('En anden har rettet skabelonen');
    const again = sentBack(late.body);
    expect(again['dagsorden']).toBe('Indkaldelse');
    expect((await ulla.post(`${address}/ret`, again)).status).toBe(303);
  });

  test.for([
    [{ navn: 'aalborg, 2019' }, 'Der er allerede en skabelon, der hedder'],
    [{ overskrift: '{nr}' }, 'Et punkts overskrift: Teksten skal have {titel}.'],
    [{ 'hoved-dato-tekst': '{dag}' }, '{dag} betyder ikke noget her.'],
    [{ 'del-bilag-nr': 'først' }, '»først« er ikke et nummer.'],
    [{ 'del-beslutning-nr': '' }, 'Referatet skal have en plads til beslutningen.'],
    [{ bogstaver: '12: Tal' }, '»12« er ikke et bogstav.'],
  ] as const)('with %o is refused where it is wrong, and stays', async ([change, message]) => {
    const fields = await copyFields({ navn: 'En anden', ...change });
    const { status, body } = await ulla.post(`${root}/neutral/kopi`, fields);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(message);
    const [[name, value]] = Object.entries(change) as [[string, string]];
    expect(sentBack(body)[name]).toBe(value);
    expect(await pageAt(root)).not.toContain('En anden');
  });

  test('that comes with the program is not corrected, and politicians correct none', async () => {
    expect((await ulla.get(`${root}/neutral/ret`)).status).toBe(404);
    const poul = await demo.as('poul');
    expect((await poul.get(`${root}/neutral`)).status).toBe(200);
    expect((await poul.get(`${root}/neutral/kopi`)).status).toBe(403);
  });
});
