import { plainBody } from '@rettidig/store/testing';
import { paperTexts } from '@rettidig/committee';
import { publicFileReader } from '@rettidig/documents/extract';
import { day } from '@rettidig/engine';
import {
  listEmployees,
  newId,
  openStore,
  paperToPublish,
  preparePublication,
  releasePublication,
  saveBody,
  saveItems,
  saveMatter,
  saveMeeting,
  type Tx,
  withAccess,
  withdrawPublication,
} from '@rettidig/store';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  repository,
  runOn,
} from '../testing/command-line.ts';

const patience = 60_000;
const kind = 'referat' as const;
const recording = { by: null, source: 'sagsbehandling' } as const;
const open = { open: true } as const;
const hidden = 'Skolen på Prøvevej 7 sælges til den eneste byder i næste måned';

let database: EmptyDatabase;
let meeting: string;

async function inStore<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const store = await openStore({ databaseUrl: database.url });
  try {
    const access = {
      municipality: 199,
      user: null,
      units: 'all',
      protectedPersons: true,
      committee: 'alt',
      purpose: 'Prøve',
    } as const;
    return await withAccess(store, access, work);
  } finally {
    await store.close();
  }
}

/** A meeting of two matters, the second closed, and its minutes published as a guard that sees nothing would have let it. */
async function publishUnseen(tx: Tx): Promise<string> {
  const [first, second] = await listEmployees(tx);
  if (first === undefined || second === undefined) throw new Error('Two people publish a paper.');
  const body = newId();
  await saveBody(tx, plainBody(body, 'Prøveudvalget'), recording);
  const made = newId();
  await saveMeeting(
    tx,
    {
      id: made,
      body,
      on: day('2026-10-07'),
      from: 960,
      to: 1000,
      place: null,
      state: 'afholdt',
      sentOn: null,
      participants: [],
      attendees: [],
      archive: null,
    },
    recording,
  );
  const closed = {
    open: false,
    ground: 'Styrelseslovens § 10',
    publicTitle: 'Salg',
    publicDecision: null,
  } as const;
  const texts = [
    [open, `Borgeren 610180-0011 har klaget. Vi hører: ${hidden}.`],
    [closed, hidden],
  ] as const;
  for (const [at, [openness, text]] of texts.entries()) {
    const matter = newId();
    const own = { id: matter, body, title: `Sag ${at + 1} i prøven`, openness };
    await saveMatter(
      tx,
      {
        ...own,
        state: 'behandlet',
        type: null,
        caseNumber: null,
        classification: null,
        sections: [{ slot: 'sagsfremstilling', text }],
        recommendation: null,
        responsible: null,
        follows: null,
        drafted: null,
      },
      { seen: null, recording },
    );
    const item = {
      id: newId(),
      meeting: made,
      matter,
      body,
      sealed: !openness.open,
      position: at + 1,
      late: null,
      absent: [],
      disqualified: [],
      decision: null,
    };
    await saveItems(tx, [item], recording);
  }
  const ready = await paperToPublish((work) => work(tx), { meeting: made, kind }, publicFileReader);
  if (ready === null) throw new Error('The meeting is not there.');
  const { content } = ready;
  const id = await preparePublication(
    tx,
    {
      meeting: made,
      kind,
      body,
      bodyName: 'Prøveudvalget',
      heldOn: day('2026-10-07'),
      content,
      words: paperTexts(content, kind).map(({ text }) => text),
      findings: [],
    },
    { reader: publicFileReader, recording: { ...recording, by: first.id } },
  );
  await releasePublication(tx, { meeting: made, kind, id }, { ...recording, by: second.id });
  return made;
}

beforeAll(async () => {
  database = await createEmptyDatabase();
  const { code, err } = await rettidig('import', join(repository, 'docs/examples/import'));
  if (code !== 0) throw new Error(err);
  meeting = await inStore(publishUnseen);
}, patience);
afterAll(() => database.drop());

const rettidig = (...words: readonly string[]) => runOn(database, words);

describe('rettidig committee rescan', { timeout: patience }, () => {
  test('says where in what is published something is, and ends with 1', async () => {
    const { code, out } = await rettidig('committee', 'rescan');
    expect(code).toBe(1);
    expect(out).toContain('1 papir er gennemset.');
    expect(out).toContain('Prøveudvalget, 07.10.2026 (referat)');
    expect(out).toMatch(/STOP {2}CPR-nummer, Punkt 1, linje \d+: »610180-XXXX«/);
    expect(out).toMatch(/STOP {2}Tekst fra et lukket punkt, Punkt 1, linje \d+\n/);
  });

  test('shows neither the whole number nor what is closed, as text or as JSON', async () => {
    for (const words of [[], ['--json']]) {
      const { out } = await rettidig('committee', 'rescan', ...words);
      expect(out).not.toContain('0011');
      expect(out.toLocaleLowerCase('da')).not.toContain('den eneste byder');
    }
  });

  test('withdraws nothing by itself, and is quiet when it is withdrawn', async () => {
    const again = await rettidig('committee', 'rescan', '--json');
    expect(JSON.parse(again.out)).toMatchObject({ papers: 1, found: [{ meeting }] });
    await inStore((tx) => withdrawPublication(tx, { meeting, kind, reason: 'Prøve' }, recording));
    const { code, out } = await rettidig('committee', 'rescan');
    expect([code, out]).toEqual([0, '0 papirer er gennemset.\nIntet nyt er fundet.\n']);
  });
});
