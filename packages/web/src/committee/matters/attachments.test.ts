import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Browse, browse } from '../../testing/browse.ts';
import { closedWords, type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';

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

const at = (matter: string): string => `/udvalg/sager/${matter}/bilag`;
const page = async (who: Browse, address: string): Promise<string> =>
  textOf((await who.get(address)).body);
const text = (name: string, content = 'Ord i filen.') => ({ name, content });

/** Ids of the attachments on a page, in order. */
const idsOn = async (who: Browse, address: string): Promise<readonly string[]> =>
  [...(await who.get(address)).body.matchAll(/id="bilag-([^"]+)"/g)].map(([, id]) => id ?? '');

describe('files that come in', () => {
  test('are attachments in order, with the name of the file or the title that was written', async () => {
    const address = at(made.matters.waiting);
    const { location } = await ulla.send(address, [text('Plan_for_besøg.txt'), text('budget.csv')]);
    expect(location).toBe(`${address}?lagt=2`);
    await ulla.send(address, [text('c.txt')], { titel: 'Kørselsplan', dokumentnr: '88-26' });
    const said = await page(ulla, address);
    expect(said).toMatch(/Bilag 1: Plan for besøg.*Bilag 2: budget.*Bilag 3: Kørselsplan/);
    expect((await ulla.get(address)).body).toContain('value="88-26"');
  });

  test('that are wrong are named with what to do, and the others are kept', async () => {
    const address = at(made.matters.budget);
    const large = { name: 'stor.pdf', content: Buffer.alloc(26_000_000, '%') };
    const files = [
      large,
      text('falsk.pdf', 'ikke en PDF'),
      text('program.exe'),
      text('tom.txt', ''),
      text('god.txt'),
    ];
    const { status, body } = await ulla.send(address, files, { titel: 'Titel', dokumentnr: '12' });
    const said = textOf(body);
    expect(status).toBe(400);
    expect(said).toContain('»stor.pdf« fylder mere end 25 MB');
    expect(said).toContain('»falsk.pdf«: Navnet siger .pdf, men filen er noget andet.');
    expect(said).toContain('»program.exe«: Filer af den slags kan ikke læses.');
    expect(said).toContain('»tom.txt«: Filen er tom.');
    expect(said).toMatch(/Et bilag er lagt ind\..*Bilag 1: god/);
    expect(body).toContain('value="12"');
  });

  test('that are none are asked for', async () => {
    const { status, body } = await ulla.send(at(made.matters.budget), [], {
      titel: 'Skrevet titel',
    });
    expect([status, textOf(body)]).toEqual([400, expect.stringContaining('Vælg en fil.')]);
    expect(body).toContain('value="Skrevet titel"');
  });

  test('can be fetched again as they were, under their own name', async () => {
    const address = at(made.matters.agendaComing);
    await ulla.send(address, [text('Møde å.txt', 'Præcis det her.')]);
    const [own] = await idsOn(ulla, address);
    const { raw, headers } = await ulla.get(`${address}/${own}/hent`);
    expect(raw.toString()).toBe('Præcis det her.');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="M_de _.txt"; filename*=UTF-8''M%C3%B8de%20%C3%A5.txt`,
    );
  });
});

describe('an attachment', () => {
  const names = async (address: string): Promise<readonly string[]> =>
    [...(await page(ulla, address)).matchAll(/Bilag \d+: (\S+)/g)].map(([, name]) => name ?? '');

  test('changes title, number and place, and what is wrong is said with what was written', async () => {
    const address = at(made.matters.waiting);
    const [first = ''] = await idsOn(ulla, address);
    const fields = { titel: 'Første', dokumentnr: '7', aabenhed: 'aaben', plads: '3' };
    await ulla.post(`${address}/${first}`, fields);
    expect(await names(address)).toEqual(['budget', 'Kørselsplan', 'Første']);
    const { status, body } = await ulla.post(`${address}/${first}`, {
      ...fields,
      titel: ' ',
      plads: 'x',
    });
    expect(status).toBe(400);
    expect(textOf(body)).toMatch(/Skriv en titel\. Skriv pladsen som et tal fra 1\./);
    expect(body).toContain('value="x"');
  });

  test('gets a new file in its place, or a clear answer why not', async () => {
    const address = at(made.matters.waiting);
    const [first = ''] = await idsOn(ulla, address);
    const wrong = await ulla.send(`${address}/${first}/fil`, [text('x.docx', 'ikke Word')]);
    expect(textOf(wrong.body)).toContain('»x.docx«: Navnet siger .docx');
    await ulla.send(`${address}/${first}/fil`, [text('ny.txt', 'Nyt indhold.')]);
    expect((await ulla.get(`${address}/${first}/hent`)).raw.toString()).toBe('Nyt indhold.');
  });

  test('is taken away', async () => {
    const address = at(made.matters.waiting);
    const [first = ''] = await idsOn(ulla, address);
    await ulla.post(`${address}/${first}/fjern`);
    expect(await names(address)).toEqual(['Kørselsplan', 'Første']);
    expect((await ulla.get(`${address}/${first}/hent`)).status).toBe(404);
  });
});

describe('what is closed', () => {
  test('is seen neither by leaders nor by members of other bodies, by page or address', async () => {
    const pia = browse(demo.app);
    await pia.signIn(made.pia);
    const closed = [
      [made.matters.quarter, made.attachments.closed],
      [made.matters.closedHeld, made.attachments.ofClosed],
    ] as const;
    for (const who of [karen, await demo.as('palle'), pia]) {
      for (const [matter, attachment] of closed) {
        expect((await who.get(`${at(matter)}/${attachment}/hent`)).status).toBe(404);
        const { body } = await who.get(`/udvalg/sager/${matter}`);
        expect(closedWords.filter((word) => body.includes(word))).toEqual([]);
      }
      // Neither under the address of a matter that may be seen.
      const astray = `${at(made.matters.quarter)}/${made.attachments.ofClosed}/hent`;
      expect((await who.get(astray)).status).toBe(404);
      const open = `${at(made.matters.quarter)}/${made.attachments.open}/hent`;
      expect((await who.get(open)).status).toBe(200);
    }
    const poul = await demo.as('poul');
    for (const [matter, attachment] of closed) {
      expect((await poul.get(`${at(matter)}/${attachment}/hent`)).status).toBe(200);
    }
  });

  test('a leader cannot close an attachment; when the secretary has, the leader does not see it', async () => {
    const address = at(made.matters.budget);
    const [own = ''] = await idsOn(karen, address);
    const fields = { titel: 'God', dokumentnr: '', aabenhed: 'lukket', plads: '1' };
    const { status, body } = await karen.post(`${address}/${own}`, fields);
    expect([status, textOf(body)]).toEqual([
      400,
      expect.stringContaining('kun sekretariatet, der kan lukke'),
    ]);
    const added = await karen.send(address, [text('hemmelig.txt')], { aabenhed: 'lukket' });
    expect([added.status, await idsOn(karen, address)]).toEqual([400, [own]]);
    await ulla.post(`${address}/${own}`, fields);
    expect(await idsOn(karen, address)).toEqual([]);
    expect((await karen.get(`${address}/${own}/hent`)).status).toBe(404);
    expect(await idsOn(ulla, address)).toEqual([own]);
  });
});
