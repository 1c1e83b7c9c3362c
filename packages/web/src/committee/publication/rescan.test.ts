import { paperTexts } from '@rettidig/committee';
import { publicFileReader } from '@rettidig/documents/extract';
import {
  findMatter,
  matterVersion,
  paperToPublish,
  preparePublication,
  publicationsOf,
  releasePublication,
  rescanPublished,
  saveMatter,
  type Tx,
  withAccess,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, type Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { publishPaper } from '../../testing/publish.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;
const kind = 'referat' as const;
const planted = 'Borgeren har nummer 610180-0011.';

let demo: Demo;
let made: MadeCommittee;
let ulla: Browse;
let admin: Browse;
let held: string;

const as = <T>(who: 'ulla' | 'birgit', work: (tx: Tx) => Promise<T>): Promise<T> =>
  withAccess(
    demo.options.store,
    {
      municipality: demo.made.code,
      user: demo.made.employees[who],
      units: [],
      protectedPersons: false,
      committee: 'alt',
      purpose: 'Gennemsyn til prøver',
    },
    work,
  );

const writeAssessment = (text: string): Promise<void> =>
  as('ulla', async (tx) => {
    const matter = await findMatter(tx, made.matters.quarter);
    if (matter === null) throw new Error('The matter is not there.');
    const sections = [
      ...matter.sections.filter(({ slot }) => slot !== 'vurdering'),
      { slot: 'vurdering' as const, text },
    ];
    const seen = await matterVersion(tx, matter.id);
    await saveMatter(tx, { ...matter, sections }, { seen, recording });
  });

/** Publishes what a guard that knows no numbers would have let through. */
async function publishUnseen(): Promise<void> {
  const meeting = made.meetings.held;
  const id = await as('ulla', async (tx) => {
    const ready = await paperToPublish((work) => work(tx), { meeting, kind }, publicFileReader);
    if (ready === null) throw new Error('The meeting is not there.');
    const { whole, content } = ready;
    const words = paperTexts(content, kind).map(({ text }) => text);
    const { id: body, name: bodyName } = whole.body;
    const paper = { meeting, kind, content, body, bodyName, heldOn: whole.kept.on, words };
    const making = { reader: publicFileReader, recording };
    return await preparePublication(tx, { ...paper, findings: [] }, making);
  });
  await as('birgit', (tx) => releasePublication(tx, { meeting, kind, id }, recording));
}

const rescan = async (): Promise<string> => {
  const { status, location } = await ulla.post('/udvalg/udgivelser/gennemse');
  expect(status).toBe(303);
  return (await ulla.get(location ?? '')).body;
};

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  [ulla, admin] = [await demo.as('ulla'), await demo.as('birgit')];
  held = made.meetings.held;
  await writeAssessment(planted);
  await ulla.send(
    `/udvalg/sager/${made.matters.quarter}/bilag`,
    [{ name: 'klage.txt', content: `Klagen.\n${planted}` }],
    { titel: 'Klagen' },
  );
  await publishUnseen();
});
afterAll(() => demo.close());

describe('a look through all that is published', () => {
  let found = '';

  test('finds what the guard has learnt to see, in the paper and in its files, and never shows it whole', async () => {
    found = await rescan();
    const said = textOf(found);
    expect(said).toContain('Et papir er gennemset.');
    expect(said).toMatch(/Punkt 2 .*CPR-nummer.*610180-XXXX/);
    expect(said).toMatch(/Bilag »Klagen« til punkt 2.*610180-XXXX/);
    expect(found).not.toContain('0011');
  });

  test('offers to take it back at once, which is one click', async () => {
    const [, action = ''] = /action="(\/udvalg\/moeder\/[^"]+\/traek)"/.exec(found) ?? [];
    const [, hvorfor = ''] = /name="hvorfor" value="([^"]+)"/.exec(found) ?? [];
    expect((await browse(demo.app).get(`/moeder/${held}`)).status).toBe(200);
    expect((await ulla.post(action, { hvorfor })).status).toBe(303);
    expect((await browse(demo.app).get(`/moeder/${held}`)).status).toBe(410);
    const page = textOf((await ulla.get(`/udvalg/moeder/${held}/udgivelse`)).body);
    expect(page).toContain('Gennemsynet af det udgivne fandt noget, der skal væk.');
  });

  test('leaves it to two people to publish it again, when it is put right', async () => {
    const path = `/udvalg/moeder/${held}/udgivelse/${kind}`;
    const stopped = textOf((await ulla.get(path)).body);
    expect(stopped).toContain('Skal væk, før papiret kan udgives');
    await writeAssessment('Klagen er afgjort.');
    const at = `/udvalg/sager/${made.matters.quarter}/bilag`;
    const rows = (await ulla.get(at)).body;
    const [, attachment = ''] =
      /id="bilag-([^"]+)"(?=(?:(?!id="bilag-)[^])*klage\.txt)/.exec(rows) ?? [];
    expect((await ulla.post(`${at}/${attachment}/fjern`)).status).toBe(303);
    // Whoever made it ready is not offered to release it, and is refused with an id from elsewhere.
    await expect(publishPaper(ulla, ulla, { meeting: held, kind })).rejects.toThrow(/303/);
    const { body } = await admin.get(`/udvalg/moeder/${held}/udgivelse`);
    const [, kladde = ''] = /name="kladde" value="([^"]+)"/.exec(body) ?? [];
    expect((await ulla.post(`${path}/frigiv`, { kladde })).status).toBe(409);
    expect((await admin.post(`${path}/frigiv`, { kladde })).status).toBe(303);
    expect((await browse(demo.app).get(`/moeder/${held}`)).status).toBe(200);
    expect(textOf(await rescan())).toContain('Intet nyt er fundet.');
  });

  test('says what is closed since', async () => {
    await as('ulla', async (tx) => {
      const matter = await findMatter(tx, made.matters.agendaHeld);
      if (matter === null) throw new Error('The matter is not there.');
      const openness = {
        open: false,
        ground: 'Styrelseslovens § 10',
        publicTitle: null,
        publicDecision: null,
      } as const;
      const seen = await matterVersion(tx, matter.id);
      await saveMatter(tx, { ...matter, openness }, { seen, recording });
    });
    expect(textOf(await rescan())).toContain('Lukket siden udgivelsen: punkt 1');
  });
});

describe('a file', () => {
  const counting = (version: number) => {
    const opened: string[] = [];
    const reader: typeof publicFileReader | Parameters<typeof rescanPublished>[1] = {
      ...publicFileReader,
      version,
      open: (file) => {
        opened.push(file.name);
        return publicFileReader.open(file);
      },
    };
    return { opened, reader };
  };
  const everything = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => as('ulla', work);

  test('that was read is not read again, until there is a newer reader', async () => {
    for (const [version, expected] of [
      [publicFileReader.version, []],
      [publicFileReader.version + 1, ['tal.txt']],
      [publicFileReader.version + 1, []],
    ] as const) {
      const { opened, reader } = counting(version);
      await rescanPublished(everything, reader);
      expect(opened).toEqual(expected);
    }
  });

  test('that a newer reader has read is under the seal of its attachment', async () => {
    const closed = await as('ulla', async (tx) => {
      const { rows } = await tx.client.query<{ readonly sealed: boolean }>(
        `select r.sealed from committee_file_reading r join committee_file f
            on f.municipality = r.municipality and f.id = r.file and f.sealed <> r.sealed`,
      );
      return rows;
    });
    expect(closed).toEqual([]);
    const waiting = await as('ulla', (tx) => publicationsOf(tx, held));
    expect(waiting.map(({ state }) => state)).toEqual(['frigivet']);
  });
});

test.for(['karen', 'poul'] as const)('%s looks through nothing', async (who) => {
  const browser = await demo.as(who);
  expect((await browser.post('/udvalg/udgivelser/gennemse')).status).toBe(403);
});
