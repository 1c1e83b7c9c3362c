import { extractText } from '@rettidig/documents/extract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { browse } from '../../testing/browse.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo } from '../../testing/demo.ts';
import { publishAll } from '../../testing/publish.ts';

type Json = Readonly<Record<string, unknown>>;

let demo: Demo;
let made: MadeCommittee;
beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  await publishAll(demo, made.meetings.held);
  const ulla = await demo.as('ulla');
  await ulla.post('/udvalg/organer/perioder/ny', {
    navn: '2026-2029',
    fra: '1.1.2026',
    til: '31.12.2029',
  });
});
afterAll(() => demo.close());

async function get(address: string): Promise<Json> {
  const { body, status } = await browse(demo.app).get(address.replace(/^https?:\/\/[^/]+/, ''));
  if (status !== 200) throw new Error(`${address} answers ${status}`);
  return JSON.parse(body) as Json;
}
const code = (): string => String(demo.made.code).padStart(4, '0');
const list = async (name: string, query = ''): Promise<readonly Json[]> =>
  (await get(`/oparl/body/${code()}/${name}${query}`))['data'] as readonly Json[];

/** A property's type, by the words of the specification's tables. */
type Kind =
  | 'url'
  | 'string'
  | 'boolean'
  | 'integer'
  | 'date'
  | 'date-time'
  | 'url[]'
  | 'object'
  | 'object[]';

const shapes: Readonly<Record<Kind, (value: unknown) => boolean>> = {
  url: (value) => typeof value === 'string' && URL.canParse(value),
  string: (value) => typeof value === 'string' && value !== '',
  boolean: (value) => typeof value === 'boolean',
  integer: (value) => Number.isInteger(value),
  date: (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  // The validator of the specification takes an offset, and no `Z`.
  'date-time': (value) =>
    typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\+0[12]:00$/.test(value),
  'url[]': (value) => Array.isArray(value) && value.every((one) => shapes.url(one)),
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  'object[]': (value) => Array.isArray(value) && value.every((one) => shapes.object(one)),
};

/**
 * What each type must and may have, from the tables of OParl 1.1, chapter 3 (»Schema«); `!` must be there. `created` and
 * `modified` must be in every object (chapter 1, »OParl 1.1«); `web`, `deleted`, `keyword` and `license` may (3.1).
 */
const tables: Readonly<Record<string, Readonly<Record<string, `${Kind}${'' | '!'}`>>>> = {
  System: {
    oparlVersion: 'url!',
    body: 'url!',
    name: 'string',
    website: 'url',
    license: 'url',
  },
  Body: {
    system: 'url',
    name: 'string!',
    classification: 'string',
    license: 'url',
    organization: 'url!',
    person: 'url!',
    meeting: 'url!',
    paper: 'url!',
    agendaItem: 'url',
    consultation: 'url',
    file: 'url',
    membership: 'url',
    locationList: 'url',
    legislativeTermList: 'url',
    legislativeTerm: 'object[]!',
  },
  Organization: {
    body: 'url',
    name: 'string',
    membership: 'url[]',
    meeting: 'url',
    organizationType: 'string',
    classification: 'string',
  },
  Person: { body: 'url', name: 'string', membership: 'object[]' },
  Membership: {
    person: 'url',
    organization: 'url',
    role: 'string',
    votingRight: 'boolean',
    startDate: 'date',
    endDate: 'date',
  },
  Meeting: {
    name: 'string',
    meetingState: 'string',
    start: 'date-time',
    end: 'date-time',
    location: 'object',
    organization: 'url[]',
    participant: 'url[]',
    invitation: 'object',
    resultsProtocol: 'object',
    agendaItem: 'object[]',
  },
  AgendaItem: {
    meeting: 'url',
    number: 'string',
    order: 'integer!',
    name: 'string',
    public: 'boolean',
    consultation: 'url',
    result: 'string',
    resolutionText: 'string',
    auxiliaryFile: 'object[]',
  },
  Paper: {
    body: 'url',
    name: 'string',
    reference: 'string',
    date: 'date',
    mainFile: 'object',
    consultation: 'object[]',
    auxiliaryFile: 'object[]',
    underDirectionOf: 'url[]',
  },
  Consultation: { paper: 'url', agendaItem: 'url', meeting: 'url', organization: 'url[]' },
  File: {
    name: 'string',
    fileName: 'string',
    mimeType: 'string',
    date: 'date',
    size: 'integer',
    accessUrl: 'url!',
    downloadUrl: 'url',
    meeting: 'url[]',
    agendaItem: 'url[]',
    paper: 'url[]',
  },
  Location: { description: 'string', meetings: 'url[]' },
  LegislativeTerm: { body: 'url', name: 'string', startDate: 'date', endDate: 'date' },
};
const everywhere = {
  id: 'url!',
  type: 'url!',
  created: 'date-time!',
  modified: 'date-time!',
  web: 'url',
  deleted: 'boolean',
} as const;

/** What is wrong with an object and those inside it. */
function faults(object: Json): readonly string[] {
  const name = String(object['type']).replace('https://schema.oparl.org/1.1/', '');
  const table = tables[name];
  if (table === undefined) return [`unknown type ${name}`];
  const all: Readonly<Record<string, string>> = { ...everywhere, ...table };
  const own = Object.entries(all).flatMap(([property, wanted]) => {
    const value = object[property];
    if (value === undefined) return wanted.endsWith('!') ? [`${name} lacks ${property}`] : [];
    const shape = shapes[wanted.replace('!', '') as Kind];
    return shape(value) ? [] : [`${name}.${property} is ${JSON.stringify(value)}`];
  });
  const more = Object.keys(object).filter((key) => !(key in all) && !key.startsWith('dk:'));
  const inside = Object.entries(object).flatMap(([key, value]) =>
    key.startsWith('dk:')
      ? []
      : [value].flat().flatMap((one) => (shapes.object(one) ? faults(one as Json) : [])),
  );
  return [...own, ...more.map((key) => `${name}.${key} is not in the specification`), ...inside];
}

describe('what the specification asks', () => {
  test('of the system and the bodies', async () => {
    expect(faults(await get('/oparl/system'))).toEqual([]);
    expect(faults(await get(`/oparl/body/${code()}`))).toEqual([]);
    expect((await get('/oparl/body'))['data']).toHaveLength(1);
  });

  test.for([
    ['organization', 1],
    ['person', 5],
    ['membership', 5],
    ['meeting', 1],
    ['agendaItem', 3],
    ['paper', 2],
    ['consultation', 2],
    ['file', 5],
    ['location', 1],
    ['legislativeTerm', 1],
  ] as const)('of %s, of which there are %i, each at its own address', async ([name, count]) => {
    const all = await list(name);
    // The test municipality: five seats in the committee, three points of which one is closed, and so two matters; files are
    // agenda, minutes, an open attachment, and each matter by itself. One term is entered.
    expect(all.length).toBe(count);
    for (const object of all) {
      expect(faults(object)).toEqual([]);
      expect(await get(String(object['id']))).toEqual(object);
    }
  });

  test('every address an object names answers', async () => {
    const { body } = await browse(demo.app).get(`/oparl/body/${code()}/meeting`);
    const addresses = [...body.matchAll(/"(http:\/\/localhost[^"]*)"/g)].map(
      ([, url]) => url ?? '',
    );
    expect(addresses.length).toBeGreaterThan(10);
    for (const address of new Set(addresses)) {
      const { status } = await browse(demo.app).get(address.replace(/^http:\/\/[^/]+/, ''));
      expect(`${address} ${status}`).toBe(`${address} 200`);
    }
  });
});

describe('what the minutes say', () => {
  test('stands in the point: result, words, votes and dissent', async () => {
    const [meeting] = await list('meeting');
    // The made-up meeting: 28 October 2026 at 16, before summer time ends it is +01:00 (it ended on the 25th).
    expect(meeting?.['start']).toBe('2026-10-28T16:00:00+01:00');
    const items = (meeting?.['agendaItem'] ?? []) as readonly Json[];
    const second = items[1];
    expect(second).toMatchObject({
      number: '2',
      order: 2,
      public: true,
      result: 'Taget til efterretning, Drøftet',
      'dk:afvigendeMening': [{ members: ['Sonja Tangaa'], text: 'Målet er for lavt.' }],
    });
    expect(second?.['dk:afstemning']).toHaveLength(3);
  });

  test('a closed point has its public title and decision, its ground, and no matter', async () => {
    const third = (await list('agendaItem')).find(({ number }) => number === '3');
    expect(third).toMatchObject({
      name: 'Aftale med en leverandør',
      public: false,
      resolutionText: 'Godkendt.',
      'dk:lukketHjemmel': 'Styrelseslovens § 10: forhandling med en leverandør',
    });
    expect(third?.['consultation']).toBeUndefined();
  });
});

test.for([
  ['an object there is not', '/oparl/KODE/paper/nej', 404, 'Siden findes ikke', 'not-found'],
  ['an address there is not', '/oparl/intet/her', 404, 'Siden findes ikke', 'not-found'],
  ['a filter that is none', '/oparl/body/KODE/paper?limit=nul', 400, '', 'limit'],
] as const)(
  '%s is an error that says so (chapter 2, »Ausnahmebehandlung«)',
  async ([, path, status, message, debug]) => {
    const answer = await browse(demo.app).get(path.replace('KODE', code()));
    expect(answer.status).toBe(status);
    const error = JSON.parse(answer.body) as Json;
    expect(error['type']).toBe('https://schema.oparl.org/1.1/Error');
    expect(error['message']).toContain(message);
    expect(error['debug']).toContain(debug);
  },
);

describe('files', () => {
  const files = async (): Promise<readonly Json[]> => await list('file');
  const fetched = async (address: unknown) =>
    await browse(demo.app).get(String(address).replace(/^http:\/\/[^/]+/, ''));

  test('are read at one address and saved at another (chapter 2, »Dateizugriffe«)', async () => {
    for (const file of await files()) {
      const [read, saved] = [await fetched(file['accessUrl']), await fetched(file['downloadUrl'])];
      expect(read.raw.equals(saved.raw)).toBe(true);
      expect(String(read.headers['content-disposition'])).toMatch(/^inline; filename=/);
      const name = String(saved.headers['content-disposition']);
      expect(name).toMatch(/^attachment; filename=/);
      expect(name).toContain(String(file['fileName']));
      expect(String(saved.headers['content-type'])).toBe(file['mimeType']);
    }
  });

  test('say what they belong to where they stand by themselves, and only there', async () => {
    const [paper] = (await list('paper')).filter(
      ({ auxiliaryFile }) => auxiliaryFile !== undefined,
    );
    const [attachment] = (paper?.['auxiliaryFile'] ?? []) as readonly Json[];
    expect(attachment).not.toHaveProperty('paper');
    const own = await get(String(attachment?.['id']));
    expect(own['paper']).toEqual([paper?.['id']]);
    const [item] = own['agendaItem'] as readonly string[];
    expect((await get(item ?? ''))['auxiliaryFile']).toEqual([attachment]);
    const [meeting] = await list('meeting');
    const minutes = meeting?.['resultsProtocol'] as Json;
    expect((await get(String(minutes['id'])))['meeting']).toEqual([meeting?.['id']]);
    const location = meeting?.['location'] as Json;
    expect(location).not.toHaveProperty('meetings');
    expect((await get(String(location['id'])))['meetings']).toEqual([meeting?.['id']]);
  });

  test('each matter is a PDF by itself, with its own point and none of the others', async () => {
    const papers = await list('paper');
    expect(papers.length).toBe(2);
    for (const paper of papers) {
      const { raw } = await fetched((paper['mainFile'] as Json)['downloadUrl']);
      const read = await extractText(raw, 'sag.pdf');
      if (read.outcome === 'unreadable') throw new Error(read.message);
      const text = read.parts
        .map((part) => part.text)
        .join(' ')
        .replaceAll(/[\s\u200B]+/g, ' ');
      expect(text).toContain(paper['name']);
      for (const other of papers.filter((one) => one !== paper)) {
        expect(text).not.toContain(other['name']);
      }
    }
  });
});

test('the licence that the municipality has chosen is that of all its objects; none is guessed', async () => {
  const ulla = await demo.as('ulla');
  const path = '/udvalg/udgivelser/licens';
  const licences = async () =>
    [await get('/oparl/system'), await get(`/oparl/body/${code()}`)].map((one) => one['license']);
  expect(await licences()).toEqual([undefined, undefined]);
  const refused = await ulla.post(path, { licens: 'CC BY' });
  expect(refused.status).toBe(400);
  expect(refused.body).toContain('value="CC BY"');
  expect(refused.body).toContain('Skriv en adresse, der begynder med https://');
  const licens = 'https://creativecommons.org/licenses/by/4.0/';
  await ulla.post(path, { licens });
  expect(await licences()).toEqual([licens, licens]);
  expect((await ulla.get(path)).body).toContain('Gælder nu.');
  await ulla.post(path, { licens: '' });
  expect(await licences()).toEqual([undefined, undefined]);
  const { body } = await ulla.get(path);
  expect(body).toContain(licens);
  expect(body).not.toContain('Gælder nu.');
  expect((await (await demo.as('petra')).post(path, { licens })).status).toBe(403);
});

describe('the terms of the council', () => {
  test('stand in the body and in a list of their own, with the last day they run', async () => {
    const [term] = await list('legislativeTerm');
    expect(term).toMatchObject({
      name: '2026-2029',
      startDate: '2026-01-01',
      endDate: '2029-12-31',
    });
    const { body, ...embedded } = term ?? {};
    expect((await get(String(body)))['legislativeTerm']).toEqual([embedded]);
  });

  test('one that is removed is said to be gone', async () => {
    const ulla = await demo.as('ulla');
    const path = '/udvalg/organer/perioder';
    const wrong = { navn: 'Forkert', fra: '1.1.2035', til: '31.12.2038' };
    await ulla.post(`${path}/ny`, wrong);
    const id = String(
      (await list('legislativeTerm')).find(({ name }) => name === 'Forkert')?.['id'],
    );
    await ulla.post(`${path}/${id.slice(id.lastIndexOf('/') + 1)}/ret`, { ...wrong, fjern: 'ja' });
    expect(await list('legislativeTerm')).toHaveLength(1);
    const changed = await list('legislativeTerm', '?modified_since=2000-01-01T00:00:00%2B01:00');
    expect(changed.find((one) => one['id'] === id)).toEqual({
      id,
      type: 'https://schema.oparl.org/1.1/LegislativeTerm',
      created: expect.any(String),
      modified: expect.any(String),
      deleted: true,
    });
  });
});

describe('lists', () => {
  test('have pages with the way to the next', async () => {
    const first = await get(`/oparl/body/${code()}/agendaItem?limit=2`);
    expect(first['pagination']).toEqual({
      totalElements: 3,
      elementsPerPage: 2,
      currentPage: 1,
      totalPages: 2,
    });
    const { next } = first['links'] as Readonly<Record<string, string>>;
    const second = await get(next ?? '');
    expect((second['data'] as readonly Json[]).length).toBe(1);
    expect((second['links'] as Json)['next']).toBeUndefined();
  });

  test('are filtered by when something was made and changed, also where a plus sign came as a space', async () => {
    const at = String((await list('meeting'))[0]?.['modified']);
    const later = `${Number(at.slice(0, 4)) + 1}${at.slice(4)}`;
    for (const [query, count] of [
      [`?modified_since=${encodeURIComponent(at)}`, 1],
      [`?modified_since=${at}`, 1],
      [`?modified_since=${encodeURIComponent(later)}`, 0],
      [`?created_until=${encodeURIComponent(later)}`, 1],
      [`?created_since=${encodeURIComponent(later)}`, 0],
    ] as const) {
      expect([query, (await list('meeting', query)).length]).toEqual([query, count]);
    }
    const { status } = await browse(demo.app).get(
      `/oparl/body/${code()}/meeting?modified_since=i%20gaar`,
    );
    expect(status).toBe(400);
  });

  test('leave out the objects inside where that is asked', async () => {
    const [meeting] = await list('meeting', '?omit_internal=true');
    expect(meeting?.['agendaItem']).toBeUndefined();
  });
});

test('what is taken back stays as an object that says so, in lists of what was changed', async () => {
  const [meeting] = await list('meeting');
  const admin = await demo.as('birgit');
  for (const kind of ['referat', 'dagsorden']) {
    await admin.post(`/udvalg/moeder/${made.meetings.held}/udgivelse/${kind}/traek`, {
      hvorfor: 'Et navn skal væk.',
    });
  }
  expect(await list('meeting')).toEqual([]);
  const [gone] = await list('meeting', '?modified_since=2000-01-01T00:00:00%2B01:00');
  expect(gone).toEqual({
    id: meeting?.['id'],
    type: 'https://schema.oparl.org/1.1/Meeting',
    created: meeting?.['created'],
    modified: expect.any(String),
    deleted: true,
  });
  expect(await get(String(meeting?.['id']))).toEqual(gone);
});
