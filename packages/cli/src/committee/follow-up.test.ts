import { plainBody } from '@rettidig/store/testing';
import { day, fromCivil } from '@rettidig/engine';
import {
  newId,
  openStore,
  saveBody,
  saveMunicipality,
  saveTasks,
  saveWheelLine,
  saveWheelTurn,
  withAccess,
} from '@rettidig/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run.ts';
import { createEmptyDatabase, type EmptyDatabase } from '../testing/command-line.ts';

const patience = 60_000;
const recording = { by: null, source: 'sagsbehandling' } as const;
const body = newId();

let database: EmptyDatabase;

async function rettidig(line: string) {
  let out = '';
  let err = '';
  const code = await run(line.split(' '), {
    out: (text) => (out += text),
    err: (text) => (err += text),
    isInteractive: false,
    columns: 200,
    env: { DATABASE_URL: database.url },
  });
  return { code, out, err };
}

beforeAll(async () => {
  database = await createEmptyDatabase();
  const store = await openStore({ databaseUrl: database.url });
  const access = {
    municipality: 199,
    user: null,
    units: [],
    protectedPersons: false,
    committee: 'alt',
    purpose: 'Prøve',
  } as const;
  await withAccess(store, access, async (tx) => {
    const demoDay = day('2026-11-18');
    await saveMunicipality(tx, { name: 'Øvelev', demoDay });
    await saveBody(tx, plainBody(body, 'Arbejdsmarkedsudvalget'), recording);
    const task = (title: string, month: string, sealed: boolean) => ({
      id: newId(),
      body,
      sealed,
      kind: 'bestilling' as const,
      title,
      quote: '',
      meeting: null,
      matter: null,
      dueOn: day(month),
      dueMonth: true,
      responsible: null,
      state: 'aaben' as const,
      answeredBy: null,
      answeredAt: null,
      note: '',
    });
    await saveTasks(
      tx,
      [task('Analyse af ventetid', '2026-12-01', false), task('Køb af grund', '2026-10-01', true)],
      recording,
    );
    const line = {
      id: newId(),
      body,
      title: 'Beretning',
      months: [2, 4, 12],
      draft: null,
      note: '',
    };
    await saveWheelLine(tx, line, recording);
    const turn = { id: newId(), wheel: line.id, body, month: fromCivil(2026, 2, 1), matter: null };
    await saveWheelTurn(tx, { ...turn, reason: 'Valgår' }, recording);
  });
  await store.close();
}, patience);
afterAll(() => database.drop());

describe('rettidig committee', { timeout: patience }, () => {
  test('promises has what is open; with what is closed, that something is overdue', async () => {
    const open = await rettidig('committee promises');
    expect([open.code, open.err]).toEqual([0, '']);
    expect(open.out).toMatch(
      /december 2026 +Analyse af ventetid +Arbejdsmarkedsudvalget +mangler +åben/,
    );
    expect(open.out).not.toContain('Køb af grund');
    const all = await rettidig('committee promises --lukket --json');
    expect(all.code).toBe(1);
    const found = JSON.parse(all.out) as readonly {
      readonly title: string;
      readonly overdue: boolean;
    }[];
    expect(found.map(({ title, overdue }) => [title, overdue])).toEqual([
      ['Køb af grund', true],
      ['Analyse af ventetid', false],
    ]);
  });

  test('wheel has a line for each month, and what came of it', async () => {
    const { code, out } = await rettidig('committee wheel');
    expect(code).toBe(1);
    expect(out).toMatch(/februar 2026 +Beretning +Arbejdsmarkedsudvalget +sprunget over: Valgår/);
    expect(out).toMatch(/april 2026 +Beretning +Arbejdsmarkedsudvalget +MANGLER/);
    expect(out).toMatch(/december 2026 +Beretning +Arbejdsmarkedsudvalget +ventes/);
    const later = await rettidig('committee wheel --year 2027 --json');
    expect(later.code).toBe(0);
    expect(JSON.parse(later.out)).toHaveLength(3);
    expect((await rettidig('committee wheel --year 1')).code).toBe(2);
  });
});
