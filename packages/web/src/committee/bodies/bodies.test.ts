import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
const root = '/udvalg/organer';

beforeAll(async () => {
  demo = await startDemo();
  ulla = await demo.as('ulla');
});
afterAll(() => demo.close());

const pageAt = async (path: string) => textOf((await ulla.get(path)).body);

test('no bodies yet: the page says where to begin', async () => {
  expect(await pageAt(root)).toContain('Der er ingen organer endnu. Opret det organ');
  made = await makeCommittee(demo.options.store, demo.made);
});

describe('a body', () => {
  const body = {
    navn: 'Ungeudvalget',
    art: 'udvalg',
    skabelon: 'neutral',
    dagsordenfrist: '3',
    godkendelsesfrist: '7',
  };

  test('is shown with its chain, its deadlines and who sits in it', async () => {
    const text = await pageAt(`${root}/${made.bodies.udvalg}`);
    expect(text).toMatch(/Beskæftigelsesudvalget › Økonomiudvalget › Kommunalbestyrelsen/);
    expect(text).toContain('Senest 4 hverdage før mødet');
    expect(text).toContain('Poul Krogh A Formand Poul Krogh 01.01.2026 løber stadig');
    expect(text).toContain('Uden bruger: Helge Nørby, Sonja Tangaa, Ditte Skaarup.');
  });

  test('is made, corrected, and keeps what it was under changes', async () => {
    const answer = await ulla.post(`${root}/nyt`, { ...body, naeste: made.bodies.oekonomi });
    expect(answer.status).toBe(303);
    const address = answer.location?.replace('?gemt=ja', '') ?? '';
    await ulla.post(`${address}/ret`, { ...body, navn: 'Unge- og fritidsudvalget' });
    const text = await pageAt(address);
    expect(text).toContain('Navn: Ungeudvalget › Unge- og fritidsudvalget');
    expect(text).toContain('Indstiller til: Økonomiudvalget › tomt');
    expect(text).toContain('Unge- og fritidsudvalget (Har det sidste ord)');
    expect(text).toContain('Der er ingen medlemmer.');
  });

  test.for([
    ['a name that is taken', { navn: 'økonomiudvalget' }, 'Der er allerede et organ, der hedder'],
    ['no name', { navn: ' ' }, 'Navn: Feltet er tomt'],
    ['a form there is not', { skabelon: 'findes-ikke' }, 'Skabelon: Vælg én fra listen'],
    ['a deadline that is none', { dagsordenfrist: 'fire' }, 'Hverdage fra dagsordenen er sendt'],
    ['a day that is none', { nedlagt: '31.4.2026' }, 'Nedlagt den:'],
  ] as const)('with %s is refused, and the form keeps it', async ([, fields, message]) => {
    const { status, body: html } = await ulla.post(`${root}/nyt`, { ...body, ...fields });
    expect(status).toBe(400);
    expect(textOf(html)).toContain(message);
    expect(html).toMatch(/<input id="godkendelsesfrist"[^>]*value="7"/);
    expect(await pageAt(root)).not.toContain('Ungeudvalget');
  });

  test('cannot recommend round in a ring', async () => {
    const { status, body: html } = await ulla.post(`${root}/${made.bodies.byraad}/ret`, {
      ...body,
      navn: 'Kommunalbestyrelsen',
      art: 'kommunalbestyrelse',
      naeste: made.bodies.udvalg,
    });
    expect(status).toBe(400);
    expect(textOf(html)).toContain(
      'Kommunalbestyrelsen › Beskæftigelsesudvalget › Økonomiudvalget › Kommunalbestyrelsen',
    );
  });
});

describe('a seat', () => {
  const newSeat = (fields: Readonly<Record<string, string>>) =>
    ulla.post(`${root}/${made.bodies.udvalg}/plads/ny`, {
      navn: 'Karla Nyhus',
      parti: 'B',
      rolle: 'medlem',
      fra: '01.09.2026',
      ...fields,
    });

  test.for([
    [
      'a second chair',
      { rolle: 'formand' },
      'Poul Krogh er formand fra 1. januar 2026. Et organ har én formand ad gangen.',
    ],
    ['a name seated already', { navn: 'petra vang' }, 'Petra Vang har allerede en plads'],
    ['an end before its start', { til: '31.08.2026' }, 'Sidste dag ligger før første dag.'],
    ['a day that is none', { fra: '31.04.2026' }, 'Fra: »31.04.2026« er ikke en dato'],
    ['a member to stand in for', { for: 'helge' }, 'Kun en stedfortræder træder ind'],
  ] as const)('with %s is refused, and the form keeps it', async ([, fields, message]) => {
    const sent = 'for' in fields ? { for: made.seats[fields.for] } : fields;
    const { status, body } = await newSeat(sent);
    expect(status).toBe(400);
    expect(textOf(body)).toContain(message);
    expect(body).toContain('value="B"');
    expect(await pageAt(`${root}/${made.bodies.udvalg}`)).not.toContain('Karla Nyhus');
  });

  test('all that is wrong is said at once', async () => {
    const { body } = await newSeat({ rolle: 'formand', til: '01.01.2026', for: made.seats.helge });
    const text = textOf(body);
    expect(text).toContain('Kun en stedfortræder');
    expect(text).toContain('Sidste dag ligger før');
  });

  test('of a chair may follow another’s, day to day', async () => {
    const address = `${root}/${made.bodies.udvalg}/plads`;
    const ended = await ulla.post(`${address}/${made.seats.poul}/slut`, {
      hvordan: 'ud',
      dag: '30.11.2026',
    });
    expect(ended.status).toBe(303);
    const next = await newSeat({ rolle: 'formand', fra: '01.12.2026' });
    expect(next.status).toBe(303);
    const text = await pageAt(`${root}/${made.bodies.udvalg}`);
    expect(text).toContain('Poul Krogh A Formand Poul Krogh 01.01.2026 30.11.2026');
    expect(text).toContain('Første dag uden pladsen: tomt › 01.12.2026');
  });

  test('entered by mistake does not count, and stands under changes', async () => {
    const address = `${root}/${made.bodies.udvalg}/plads/${made.seats.ditte}/slut`;
    expect((await ulla.post(address, { hvordan: 'fejl', dag: '' })).status).toBe(303);
    const text = await pageAt(`${root}/${made.bodies.udvalg}`);
    expect(text).not.toContain('Stedfortrædere');
    expect(text).toContain('Pladsen: Ditte Skaarup. Annulleret.');
  });

  test('is read by politicians, and written by the secretariat alone', async () => {
    const poul = await demo.as('poul');
    expect((await poul.get(`${root}/${made.bodies.udvalg}`)).status).toBe(200);
    expect((await poul.get(`${root}/${made.bodies.udvalg}/ret`)).status).toBe(403);
    expect((await poul.get(`${root}/nyt`)).status).toBe(403);
  });
});
