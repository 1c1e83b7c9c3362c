import {
  addFile,
  attachmentsOf,
  findMatter,
  findMeeting,
  itemsOf,
  matterVersion,
  saveAttachments,
  saveAttendance,
  saveItems,
  saveMatter,
  saveMeeting,
  type Tx,
  withAccess,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse, type Browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { crawl, type Seen } from '../../testing/crawl.ts';
import { type Demo, startDemo } from '../../testing/demo.ts';
import {
  closedAround,
  everythingSaidTo,
  openAround,
  plantClosedAround,
  type Reader,
} from '../../testing/plant-closed.ts';
import { publishPaper } from '../../testing/publish.ts';

/** A word for each closed place; nowhere else. */
const secrets = {
  title: 'Lurtitel',
  section: 'Lurafsnit',
  point: 'Lurindstilling',
  decision: 'Lurbeslutning',
  dissent: 'Lurmindretal',
  stop: 'Lurstandsning',
  guest: 'Lurgæst',
  late: 'Lurforsinket',
  attachment: 'Lurbilag',
  fileName: 'lurfilnavn',
  fileWords: 'Lurfilord',
  closedAttachment: 'Lurlukketbilag',
  closedFileName: 'lurlukketfil',
  closedFileWords: 'Lurlukketord',
  draft: 'Lurkladde',
  outcome: 'Lurudfald',
  passed: 'Lurbegrundelse',
  withdrawn: 'Lurtrukket',
  withdrawal: 'Lurtilbagetræk',
  replaced: 'Lurerstattet',
  cpr: '610180-0011',
  ...closedAround,
} as const;
/** Those that are not closed, only unpublished: who takes part in the work of the committees may see them. */
const unpublished: ReadonlySet<string> = new Set(['draft', 'outcome']);
/** Those that were open and are not published any more. */
const past: ReadonlySet<string> = new Set(['withdrawn', 'replaced']);
/** Words that are published, so that a walk that reads nothing fails. */
const opened = { section: 'Åbentafsnit', file: 'Åbentfilord', ...openAround } as const;

const recording = { by: null, source: 'sagsbehandling' } as const;
let demo: Demo;
let made: MadeCommittee;
let walked: readonly Seen[];
/** Id of a meeting that is going on. */
let live: string;

const isPublic = (path: string): boolean => /^\/(?:moeder|oparl|robots\.txt)/.test(path);
const begin = [
  '/moeder',
  '/moeder/feed.xml',
  '/moeder/sitemap.txt',
  '/robots.txt',
  '/oparl/system',
];

beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  await everything(plant);
  live = await everything((tx) => plantClosedAround(tx, made));
  const [ulla, admin] = [await demo.as('ulla'), await demo.as('birgit')];
  // A version that is corrected afterwards: what stood in it first is gone.
  await publish(ulla, admin, 'referat');
  await everything(correct);
  await publish(ulla, admin, 'referat');
  await publish(ulla, admin, 'dagsorden');
  await everything((tx) => outcomeOf(tx));
  await publish(ulla, admin, 'referat', made.meetings.coming);
  const coming = `/udvalg/moeder/${made.meetings.coming}/udgivelse/referat`;
  await admin.post(`${coming}/traek`, { hvorfor: secrets.withdrawal });
  walked = await crawl(browse(demo.app), begin, isPublic);
});
afterAll(() => demo.close());

const everything = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  withAccess(
    demo.options.store,
    {
      municipality: demo.made.code,
      user: demo.made.employees.ulla,
      units: [],
      protectedPersons: false,
      committee: 'alt',
      purpose: 'Prøve af lukkede punkter',
    },
    work,
  );

const publish = (
  first: Browse,
  second: Browse,
  kind: 'dagsorden' | 'referat',
  meeting = made.meetings.held,
): Promise<void> => publishPaper(first, second, { meeting, kind, reason: secrets.passed });

async function change(
  tx: Tx,
  id: string,
  more: (matter: NonNullable<Awaited<ReturnType<typeof findMatter>>>) => object,
): Promise<void> {
  const matter = await findMatter(tx, id);
  if (matter === null) throw new Error('The matter is not there.');
  const seen = await matterVersion(tx, id);
  await saveMatter(tx, { ...matter, ...more(matter) }, { seen, recording });
}

async function plant(tx: Tx): Promise<void> {
  await change(tx, made.matters.closedHeld, () => ({
    title: `${secrets.title} om en aftale`,
    sections: [
      { slot: 'sagsfremstilling', text: `${secrets.section} om ${secrets.cpr}. [[tal:t1]]` },
    ],
    recommendation: { lead: 'Det indstilles, at', points: [`${secrets.point} vælges`] },
  }));
  await change(tx, made.matters.quarter, (matter) => ({
    sections: [
      ...matter.sections,
      { slot: 'vurdering', text: `${opened.section} og ${secrets.replaced}. 3 borgere er med.` },
    ],
  }));
  await change(tx, made.matters.waiting, () => ({ title: `${secrets.draft} til senere` }));
  const items = await itemsOf(tx, made.meetings.held);
  await saveItems(
    tx,
    items.map((item) =>
      item.position !== 3
        ? item
        : {
            ...item,
            late: secrets.late,
            decision: {
              points: [{ points: [], kind: 'andet' as const, text: secrets.decision }],
              votes: [],
              dissents: [{ members: ['Sonja Tangaa'], text: secrets.dissent }],
              stop: { member: 'Sonja Tangaa', text: secrets.stop },
            },
          },
    ),
    recording,
  );
  const meeting = await findMeeting(tx, made.meetings.held);
  if (meeting === null) throw new Error('The meeting is not there.');
  await saveAttendance(
    tx,
    {
      meeting,
      items,
      attendance: {
        participants: meeting.participants,
        attendees: [{ name: secrets.guest, items: [3] }],
      },
    },
    recording,
  );
  await plantFile(tx, made.matters.closedHeld, {
    title: secrets.attachment,
    name: `${secrets.fileName}.txt`,
    words: secrets.fileWords,
    open: true,
  });
  await plantFile(tx, made.matters.quarter, {
    title: secrets.closedAttachment,
    name: `${secrets.closedFileName}.txt`,
    words: secrets.closedFileWords,
    open: false,
  });
  await plantFile(tx, made.matters.quarter, {
    title: 'Åbent bilag',
    name: 'aabent.txt',
    words: opened.file,
    open: true,
  });
}

async function plantFile(
  tx: Tx,
  matter: string,
  { title, name, words, open }: { title: string; name: string; words: string; open: boolean },
): Promise<void> {
  const [like] = await attachmentsOf(tx, matter);
  if (like === undefined) throw new Error('The matter has no attachment.');
  const sealed = !open || matter === made.matters.closedHeld;
  const file = await addFile(
    tx,
    { name, type: 'text/plain', bytes: Buffer.from(words), words },
    { body: like.body, sealed },
  );
  const id = `01890000-0000-7000-8000-${Buffer.from(name).toString('hex').padEnd(12, '0').slice(0, 12)}`;
  await saveAttachments(tx, [{ ...like, id, title, open, sealed, file, position: 9 }], recording);
}

const correct = (tx: Tx): Promise<void> =>
  change(tx, made.matters.quarter, (matter) => ({
    sections: matter.sections.map((section) => ({
      ...section,
      text: section.text.replace(` og ${secrets.replaced}`, ''),
    })),
  }));

/** The meeting that comes is held, and has an outcome that is published and taken back; its agenda is not published. */
async function outcomeOf(tx: Tx): Promise<void> {
  const meeting = await findMeeting(tx, made.meetings.coming);
  if (meeting === null) throw new Error('The meeting is not there.');
  await saveMeeting(tx, { ...meeting, state: 'afholdt' }, recording);
  await change(tx, made.matters.budget, () => ({
    sections: [{ slot: 'sagsfremstilling', text: secrets.withdrawn }],
  }));
  const items = await itemsOf(tx, made.meetings.coming);
  const decision = {
    points: [{ points: [], kind: 'andet' as const, text: secrets.outcome }],
    votes: [],
    dissents: [],
    stop: null,
  };
  await saveItems(
    tx,
    items.map((item) => (item.position === 2 ? { ...item, decision } : item)),
    recording,
  );
}

const leaks = (seen: readonly Seen[]): readonly string[] =>
  seen.flatMap(({ address, text }) =>
    Object.entries(secrets)
      .filter(([, secret]) => text.toLocaleLowerCase('da').includes(secret.toLocaleLowerCase('da')))
      .map(([place]) => `${place} at ${address}`),
  );

describe('everything public', () => {
  test('is walked: pages, points, files, feed, list of addresses and data', () => {
    const held = `/moeder/${made.meetings.held}`;
    const addresses = walked.map(({ address }) => address);
    for (const path of [
      held,
      `${held}/punkt/2`,
      `${held}/punkt/3`,
      `${held}/referat.pdf`,
      `${held}/dagsorden.docx`,
      `/moeder/bilag/${made.attachments.open}`,
      '/moeder/soeg',
    ]) {
      expect(addresses).toContain(path);
    }
    const broken = walked.filter(({ status }) => status !== 200);
    expect(broken.map(({ address, status }) => `${status} ${address}`)).toEqual([]);
  });

  test('an open word is found on pages, in PDF and .docx and in a file, so that the walk reads them', () => {
    const having = (word: string): string =>
      walked
        .filter(({ text }) => text.includes(word))
        .map(({ address }) => address)
        .join('\n');
    for (const place of ['/punkt/2', 'referat.pdf', 'referat.docx', 'dagsorden.pdf', '/paper']) {
      expect(having(opened.section)).toContain(place);
    }
    expect(having(opened.file)).toContain('/moeder/bilag/');
  });

  test('has nothing that is closed, unpublished, corrected or taken back', () => {
    expect(leaks(walked)).toEqual([]);
  });

  test('an agenda has nothing of what came of its points', () => {
    const agenda = walked.filter(({ address }) =>
      /papir=dagsorden|dagsorden\.(pdf|docx)/.test(address),
    );
    expect(agenda.length).toBeGreaterThan(2);
    const told = agenda.filter(({ text }) => /Taget til efterretning|Målet er for lavt/.test(text));
    expect(told.map(({ address }) => address)).toEqual([]);
  });

  test.for(Object.entries(secrets))('a search for %s finds nothing', async ([, secret]) => {
    const { body } = await browse(demo.app).get(`/moeder/soeg?q=${encodeURIComponent(secret)}`);
    expect(body).toContain('Intet fundet');
    expect(body).not.toContain('public-hits');
  });

  test('what is taken back answers 410, and what never was there 404, without a word of it', async () => {
    const stranger = browse(demo.app);
    const gone = `/moeder/${made.meetings.coming}`;
    const answers = [gone, `${gone}/punkt/2`, `${gone}/referat.pdf`].map((path) => [path, 410]);
    const absent = [
      `/moeder/bilag/${made.attachments.closed}`,
      `/moeder/bilag/${made.attachments.ofClosed}`,
      `${gone}/dagsorden.pdf`,
      `/moeder/${made.matters.closedHeld}`,
      `/moeder/${made.meetings.held}/punkt/99`,
    ].map((path) => [path, 404]);
    for (const [path, status] of [...answers, ...absent]) {
      const answer = await stranger.get(String(path));
      expect([path, answer.status]).toEqual([path, status]);
      expect(leaks([{ address: String(path), status: 0, text: answer.body }])).toEqual([]);
    }
  });

  test('knows nothing of who asks, and caches must ask each time', async () => {
    const ulla = await demo.as('ulla');
    for (const path of ['/moeder', `/moeder/${made.meetings.held}`, '/moeder/feed.xml']) {
      const own = await ulla.get(path);
      const stranger = await browse(demo.app).get(path);
      expect(own.body).toBe(stranger.body);
      expect(own.body).not.toContain('_csrf');
      expect([own.headers['cache-control'], own.headers['set-cookie']]).toEqual([
        'public, no-cache',
        undefined,
      ]);
      const again = await browse(demo.app).get(path, {
        'if-none-match': String(own.headers['etag']),
      });
      expect(again.status).toBe(304);
    }
  });
});

/** Where the pages begin that may say something closed of the committee. */
const inside = (): readonly string[] => [
  '/udvalg',
  '/udvalg/loefter',
  '/udvalg/arkiv',
  '/udvalg/sager',
  `/udvalg/moeder/${live}`,
  `/udvalg/moeder/${made.meetings.held}`,
  `/udvalg/moeder/${made.meetings.held}/papir`,
  `/udvalg/moeder/${made.meetings.held}/godkendelse`,
  `/udvalg/moeder/${made.meetings.held}/opfoelgning`,
  `/udvalg/sager/${made.matters.closedHeld}`,
  `/udvalg/sager/${made.matters.quarter}`,
];

describe.for(['karen', 'palle', 'pia'] as const)('%s, who sits not in the committee', (who) => {
  test('finds nothing that is closed on any page of the committees', async () => {
    const browser = browse(demo.app);
    await browser.signIn(who === 'pia' ? made.pia : demo.made.employees[who]);
    const seen = await crawl(browser, inside(), (path) => path.startsWith('/udvalg'));
    const closedOnly = leaks(seen).filter((leak) => {
      const [place = ''] = leak.split(' ');
      return !unpublished.has(place) && !past.has(place);
    });
    expect(closedOnly).toEqual([]);
    if (who === 'palle') return;
    expect(seen.some(({ text }) => text.includes(openAround.task))).toBe(true);
  });
});

test('the secretary finds all of it on the same pages, so that those who do not were asking where it stands', async () => {
  const ulla = await demo.as('ulla');
  const own = [live, made.meetings.held, made.matters.closedHeld, made.matters.quarter];
  const seen = await crawl(
    ulla,
    inside(),
    (path) =>
      !/\.(pdf|docx|txt|csv|xlsx)/.test(path) &&
      (/^\/udvalg\/(loefter|arkiv)/.test(path) || own.some((id) => path.includes(id))),
  );
  const found = new Set(leaks(seen).map((leak) => leak.split(' ')[0]));
  const elsewhere = new Set([...unpublished, ...past, 'passed', 'withdrawal']);
  const missed = Object.keys(secrets).filter((place) => !found.has(place) && !elsewhere.has(place));
  expect(missed).toEqual([]);
});

describe('the database itself, whatever it is asked', () => {
  const saidTo = async (committee: Reader['committee']): Promise<readonly string[]> => {
    const said = await everythingSaidTo(demo.options.store, {
      municipality: demo.made.code,
      committee,
    });
    return leaks([...said].map(([table, text]) => ({ address: table, status: 200, text })));
  };
  const placesIn = (found: readonly string[]): ReadonlySet<string> =>
    new Set(found.map((leak) => leak.split(' ')[0] ?? ''));

  test('says all of it to who may see everything', async () => {
    expect([...placesIn(await saidTo('on'))].toSorted()).toEqual(Object.keys(secrets).toSorted());
  });

  test('says nothing of it to the public', async () => {
    expect(await saidTo('')).toEqual([]);
  });

  test('says nothing that is closed to leaders, nor to members of another body', async () => {
    for (const committee of ['open', `open,${made.bodies.oekonomi}`] as const) {
      const closed = (await saidTo(committee)).filter((leak) => {
        const [place = '', , table = ''] = leak.split(' ');
        // What was open stands in the versions of open matters, where it was.
        return !unpublished.has(place) && !(past.has(place) && table === 'committee_matter');
      });
      expect(closed).toEqual([]);
    }
  });
});
