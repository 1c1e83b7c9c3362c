import { insertShown } from '@rettidig/committee';
import { day } from '@rettidig/engine';
import { findMatter, insertsOf, listFrozen, saveMatter, supersede } from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asAll } from '../../testing/as-all.ts';
import { type MadeCommittee, makeCommittee } from '../../testing/committee.ts';
import { type Demo, startDemo, textOf } from '../../testing/demo.ts';
import { verifyPaper } from '../inserts/verify-paper.ts';
import { recording } from '../recording.ts';
import { verifyingNow } from '../inserts/standing.ts';
import { isVerified, verifyInserts } from '../inserts/verify-inserts.ts';
import { keepBases } from '../../figures/snapshots.ts';
import { readFigures } from '../../figures/read-figures.ts';

let demo: Demo;
let made: MadeCommittee;
let path: string;
beforeAll(async () => {
  demo = await startDemo();
  made = await makeCommittee(demo.options.store, demo.made);
  path = `/udvalg/sager/${made.matters.budget}/tal`;
});
afterAll(() => demo.close());

const ground = () => ({
  ground: {
    store: demo.options.store,
    today: demo.options.today,
    figures: keepBases(readFigures(demo.options.store), demo.options.today, () => 0),
  },
  municipality: demo.made.code,
});
const verify = async (id: string) => {
  const [found] =
    (await verifyPaper(ground(), {
      id,
      read: (work) => asAll(demo, work),
      tell: () => undefined,
    })) ?? [];
  if (found === undefined) throw new Error('no paper');
  return found;
};

/** What the page of the numbers offers to freeze, and as known when. */
const knownAt = (body: string): string => /name="somkendt" value="([^"]+)"/.exec(body)?.[1] ?? '';
const versionIn = (body: string): string => /name="udgave" value="([^"]+)"/.exec(body)?.[1] ?? '';

async function freezeAsUlla(measure: string, fields: Readonly<Record<string, string>>) {
  const ulla = await demo.as('ulla');
  const { body } = await ulla.get(`${path}?maaling=${measure}`);
  const sent = await ulla.post(`${path}/frys`, {
    maaling: measure,
    somkendt: knownAt(body),
    note: 'Til udvalget',
    ...fields,
  });
  expect(sent.status).toBe(303);
  const [newest] = await asAll(demo, (tx) => listFrozen(tx));
  if (newest === undefined) throw new Error('nothing was frozen');
  return newest;
}

describe('a number of a matter', () => {
  test('is frozen by the secretary as a copy for publication, put in, and written in its place', async () => {
    const figure = await freezeAsUlla('fuldtidspersoner', { til: '2026-10', antal: '1' });
    // By the municipality of the tests: Bo, Eva, Mia, Ida, Ann and Ole have kontanthjælp all of October, and nobody else.
    expect([figure.public, figure.cells.map(({ value }) => value)]).toEqual([true, ['6']]);
    const ulla = await demo.as('ulla');
    const { body } = await ulla.get(path);
    const sent = await ulla.post(`${path}/indsaet`, {
      figur: figure.id,
      del: 'tal 2026-10',
      enhed: 'ja',
      afsnit: 'oekonomi',
      udgave: versionIn(body),
    });
    expect([sent.status, sent.body.length < 200 ? sent.location : textOf(sent.body)]).toEqual([
      303,
      `${path}?gjort=skrevet&maerke=%5B%5Btal%3At1%5D%5D`,
    ]);
    const matter = await asAll(demo, (tx) => findMatter(tx, made.matters.budget));
    expect(matter?.sections.at(-1)).toEqual({
      slot: 'oekonomi',
      text: 'Fuldtidspersoner, oktober 2026: [[tal:t1]].',
    });
    const inserts = await asAll(demo, (tx) => insertsOf(tx, made.matters.budget));
    expect(insertShown(inserts).figure('t1')).toBe('6,0 fuldtidspersoner');
    const page = textOf((await ulla.get(`${path}?efterproev=ja`)).body);
    expect(page).toContain('Det samme i dag');
    expect(page).not.toContain('Ændret siden');
  });

  test('verifies, and a table and a chart with it', async () => {
    const [figure] = await asAll(demo, (tx) => listFrozen(tx));
    const ulla = await demo.as('ulla');
    for (const del of ['tabel', 'figur']) {
      const { body } = await ulla.get(path);
      const fields = { figur: figure?.id ?? '', del, udgave: versionIn(body) };
      expect((await ulla.post(`${path}/indsaet`, fields)).status).toBe(303);
    }
    const { inserts, use, unsourced } = await verify(made.matters.budget);
    expect(inserts.map((one) => [one.insert.key, isVerified(one), one.asNow])).toEqual([
      ['t1', true, 'ens'],
      ['figur1', true, 'ens'],
      ['tabel1', true, 'ens'],
    ]);
    expect(use.unused).toEqual(['figur1', 'tabel1']);
    expect(unsourced).toEqual([]);
  });

  test('stands after a correction of facts, which is said and shown in the number it makes', async () => {
    const bo = demo.citizen('bo');
    await asAll(demo, async (tx) => {
      const { rows } = await tx.client.query<{ fact: string }>(
        'select fact from benefit_spell where municipality = $1 and person = $2 and superseded_at is null',
        [demo.made.code, bo],
      );
      const value = {
        from: day('2026-05-14'),
        to: day('2026-10-16'),
        benefit: 'kontanthjaelp' as const,
      };
      await supersede(tx, [{ kind: 'benefit_spell', fact: rows[0]?.fact ?? '', value }], {
        by: null,
        source: 'sagsbehandling',
        reason: 'Ydelsen var forkert',
      });
    });
    const { inserts } = await verify(made.matters.budget);
    // Five citizens the whole of October and Bo 15 of its 31 days: 5 + 15/31 = 5,48.
    expect(inserts.map((one) => [one.insert.key, one.asThen, one.asNow])).toEqual([
      ['t1', 'ens', 'anderledes'],
      ['figur1', 'ens', 'anderledes'],
      ['tabel1', 'ens', 'anderledes'],
    ]);
    expect(inserts[0]?.since).toEqual([
      { where: '', was: '6,0 fuldtidspersoner', is: '5,5 fuldtidspersoner' },
    ]);
    expect(inserts[0]?.why).toEqual(['Ydelse: rettet 1 gang om 1 borger.']);
    const ulla = await demo.as('ulla');
    // Nobody presses anything: the pages say that the ground has moved, and what is found stands there the next time.
    const matter = `/udvalg/sager/${made.matters.budget}`;
    const before = textOf((await ulla.get(matter)).body);
    expect(before).toContain('3 af 3 tal er ikke efterprøvet siden');
    expect(before).toContain('De bliver regnet igen nu');
    await verifyingNow(ground())?.ended;
    const after = (await ulla.get(matter)).body;
    expect(textOf(after)).toContain('3 tal er ændret siden:');
    expect(textOf(after)).toContain('6,0 fuldtidspersoner er nu 5,5 fuldtidspersoner');
    expect(textOf(after)).not.toContain('ikke efterprøvet siden');
    const agenda = `/udvalg/moeder/${made.meetings.coming}`;
    const onAgenda = (await ulla.get(agenda)).body;
    expect(textOf(onAgenda)).toContain('3 af 3 tal er ændret siden.');
    expect(textOf(onAgenda)).toContain('6,0 fuldtidspersoner er nu 5,5 fuldtidspersoner');
    expect(textOf((await ulla.get(`${agenda}/udsend`)).body)).toContain(
      'Punkt 2: 3 tal er ændret siden.',
    );
    expect(textOf((await ulla.get('/udvalg')).body)).toContain('3 tal er ændret siden');
    const page = (await ulla.get(path)).body;
    expect(textOf(page)).toContain('6,0 fuldtidspersoner er nu 5,5 fuldtidspersoner');
    for (const one of [after, onAgenda, page]) {
      for (const name of ['Lund', bo]) expect(one).not.toContain(name);
    }
    // Those who only read are told of the paper alone.
    const poul = textOf((await (await demo.as('poul')).get(agenda)).body);
    expect(poul).not.toContain('ændret siden');
  });

  test('is updated by a person only, and the old one is kept', async () => {
    const [first] = await asAll(demo, (tx) => insertsOf(tx, made.matters.budget));
    const ulla = await demo.as('ulla');
    const sent = await ulla.post(`${path}/${first?.id ?? ''}/opdater`);
    expect(sent.location).toContain('gjort=opdateret');
    const inserts = await asAll(demo, (tx) => insertsOf(tx, made.matters.budget));
    expect(insertShown(inserts).figure('t1')).toBe('5,5 fuldtidspersoner');
    const { inserts: again } = await verify(made.matters.budget);
    expect(again.map((one) => [one.insert.key, one.asNow])).toContainEqual(['t1', 'ens']);
    expect(textOf((await ulla.get(path)).body)).toMatch(/Udgaver .*6,0 fuldtidspersoner .*5,5/);
  });

  test('that is not what was kept does not verify, whatever its source says', async () => {
    const [first] = await asAll(demo, (tx) => insertsOf(tx, made.matters.budget));
    if (first?.shown.what !== 'tal') throw new Error('no number');
    const [found] = await verifyInserts(ground(), [
      { ...first, shown: { ...first.shown, caption: 'Noget andet' } },
    ]);
    expect([found?.asThen, found?.hashRight]).toEqual(['ens', false]);
    expect(found === undefined || isVerified(found)).toBe(false);
  });

  test('that is taken out leaves its mark in the text, which is said', async () => {
    const [first] = await asAll(demo, (tx) => insertsOf(tx, made.matters.budget));
    const ulla = await demo.as('ulla');
    expect((await ulla.post(`${path}/${first?.id ?? ''}/fjern`)).status).toBe(303);
    const { body } = await ulla.get(path);
    expect(textOf(body)).toContain('Teksten har mærker, som intet tal står bag');
    const found = await verify(made.matters.budget);
    expect(found.use.missing.map(({ key }) => key)).toEqual(['t1']);
  });
});

describe('what may not be put into a matter', () => {
  test('a number of few citizens stands hidden in a copy for publication, and is not offered', async () => {
    const figure = await freezeAsUlla('antal-personer', {
      til: '2026-11',
      antal: '1',
      efter: 'ydelse',
    });
    const hidden = figure.cells.filter(({ suppressed }) => suppressed !== null);
    expect(hidden.length).toBeGreaterThan(0);
    const ulla = await demo.as('ulla');
    const { body } = await ulla.get(path);
    const own = body.slice(body.indexOf(`value="${figure.id}"`));
    const form = own.slice(0, own.indexOf('</form>'));
    for (const { key } of hidden) expect(form).not.toContain(`value="tal ${key}"`);
    const [{ key } = { key: '' }] = hidden;
    const sent = await ulla.post(`${path}/indsaet`, {
      figur: figure.id,
      del: `tal ${key}`,
      udgave: versionIn(body),
    });
    expect([sent.status, textOf(sent.body)]).toEqual([
      400,
      expect.stringContaining('Tallet er skjult, fordi få borgere står bag'),
    ]);
  });

  test('a figure for use inside does not stand in an open matter, but a copy of it may', async () => {
    const karen = await demo.as('karen');
    const shown = await karen.get('/noegletal/fuldtidspersoner?til=2026-09');
    await karen.post('/noegletal/fuldtidspersoner/frys?til=2026-09', {
      somkendt: knownAt(shown.body),
      note: 'intern',
    });
    const [figure] = await asAll(demo, (tx) => listFrozen(tx));
    expect(figure?.public).toBe(false);
    const ulla = await demo.as('ulla');
    const { body } = await ulla.get(path);
    const fields = { figur: figure?.id ?? '', del: 'tabel', udgave: versionIn(body) };
    expect((await ulla.post(`${path}/indsaet`, fields)).status).toBe(400);
    expect((await ulla.post(`${path}/offentlig`, { figur: figure?.id ?? '' })).status).toBe(303);
    const [copy] = await asAll(demo, (tx) => listFrozen(tx));
    expect([copy?.public, copy?.asKnownAt]).toEqual([true, figure?.asKnownAt]);
    // In a closed matter it may stand as it is.
    const closed = `/udvalg/sager/${made.matters.closedComing}/tal`;
    const version = versionIn((await ulla.get(closed)).body);
    const inside = await ulla.post(`${closed}/indsaet`, { ...fields, udgave: version });
    expect(inside.status).toBe(303);
  });

  test('figures of single caseworkers, whoever asks', async () => {
    const karen = await demo.as('karen');
    const { body } = await karen.get(`${path}?maaling=antal-personer`);
    expect(body).not.toContain('value="sagsbehandler"');
    const sent = await karen.post(`${path}/frys`, {
      maaling: 'antal-personer',
      til: '2026-10',
      antal: '1',
      efter: 'sagsbehandler',
      somkendt: knownAt(body),
    });
    expect(sent.status).toBe(400);
  });

  test('anything, when the matter has been dealt with', async () => {
    const ulla = await demo.as('ulla');
    const held = `/udvalg/sager/${made.matters.quarter}/tal`;
    expect(textOf((await ulla.get(held)).body)).toContain('Sagen er behandlet eller trukket');
    const [figure] = await asAll(demo, (tx) => listFrozen(tx));
    const fields = { figur: figure?.id ?? '', del: 'tabel', udgave: figure?.id ?? '' };
    expect((await ulla.post(`${held}/indsaet`, fields)).status).toBe(404);
  });

  test('a text that somebody has changed since is not written over, and nothing is put in', async () => {
    const figure = (await asAll(demo, (tx) => listFrozen(tx))).find((one) => one.public);
    const ulla = await demo.as('ulla');
    const before = await asAll(demo, (tx) => insertsOf(tx, made.matters.budget));
    const sent = await ulla.post(`${path}/indsaet`, {
      figur: figure?.id ?? '',
      del: 'tabel',
      afsnit: 'resume',
      udgave: '01890000-0000-7000-8000-000000000000',
    });
    expect([sent.status, textOf(sent.body)]).toEqual([
      400,
      expect.stringContaining('Sagen er ændret i mellemtiden'),
    ]);
    expect(await asAll(demo, (tx) => insertsOf(tx, made.matters.budget))).toEqual(before);
  });
});

describe('who sees the numbers of a matter', () => {
  test.for([
    ['ulla', 200, 200],
    ['karen', 200, 404],
    ['palle', 200, 404],
    ['anna', 403, 403],
    ['poul', 403, 403],
  ] as const)('%s: an open matter %s, a closed one %s', async ([who, open, closed]) => {
    const browser = await demo.as(who);
    expect((await browser.get(path)).status).toBe(open);
    const other = `/udvalg/sager/${made.matters.closedComing}/tal`;
    expect((await browser.get(other)).status).toBe(closed);
  });

  test('of a meeting: by point, and only what may be seen', async () => {
    const meeting = `/udvalg/moeder/${made.meetings.coming}/tal`;
    const byUlla = textOf((await (await demo.as('ulla')).get(`${meeting}?efterproev=ja`)).body);
    expect(byUlla).toContain('Budgetopfølgning, 3. kvartal 2026');
    expect(byUlla).toContain('Dulgtoft');
    const byKaren = (await (await demo.as('karen')).get(meeting)).body;
    expect(byKaren).not.toContain('Dulgtoft');
  });
});

describe('the statements of a matter', () => {
  const page = async (text: string) => {
    const matter = await asAll(demo, (tx) => findMatter(tx, made.matters.waiting));
    if (matter === null) throw new Error('no matter');
    const written = { ...matter, sections: [{ slot: 'sagsfremstilling' as const, text }] };
    await asAll(demo, (tx) => saveMatter(tx, written, { seen: null, recording }));
    const ulla = await demo.as('ulla');
    return (await ulla.get(`/udvalg/sager/${matter.id}/paastande`)).body;
  };

  test('are held against each other', async () => {
    // Made up: the list names one of four twice.
    const body = await page(
      'De deltagende er: Nørby, Østerby, Vesterby og Nørby. Disse 4 kommuner er med.',
    );
    expect(textOf(body)).toContain('Teksten holdes op mod sig selv.');
    expect(/<mark>([^<]+)<\/mark>/.exec(body)?.[1]).toContain('Nørby');
  });

  test('and against the tables that are put into the matter', async () => {
    const figure = (await asAll(demo, (tx) => listFrozen(tx))).find((one) => one.public);
    const ulla = await demo.as('ulla');
    const own = `/udvalg/sager/${made.matters.waiting}/tal`;
    const version = versionIn((await ulla.get(own)).body);
    const fields = { figur: figure?.id ?? '', del: 'tabel', udgave: version };
    expect((await ulla.post(`${own}/indsaet`, fields)).status).toBe(303);
    expect(textOf(await page('Intet at regne på.'))).toContain('mod den tabel, der er sat ind');
  });

  test('are for those who write matters', async () => {
    const path = `/udvalg/sager/${made.matters.waiting}/paastande`;
    expect((await (await demo.as('poul')).get(path)).status).toBe(403);
    const closed = `/udvalg/sager/${made.matters.closedComing}/paastande`;
    expect((await (await demo.as('karen')).get(closed)).status).toBe(404);
  });
});

describe('the page of a matter', () => {
  test('says how its numbers stand to those who write it, and nothing of it to members', async () => {
    const matter = `/udvalg/sager/${made.matters.closedComing}`;
    const ulla = textOf((await (await demo.as('ulla')).get(matter)).body);
    expect(ulla).toMatch(/1 af 1 tal er ikke efterprøvet siden|Tallet er det samme i dag/);
    const poul = textOf((await (await demo.as('poul')).get(matter)).body);
    expect(poul).toContain('Dulgtoft');
    expect(poul).not.toContain('efterprøvet');
  });
});
