import type pg from 'pg';
import { expect, test } from 'vitest';
import { publicAccess } from './public-papers.ts';
import { settingsOf } from '../access.ts';
import { newId } from '../id.ts';
import { migrate, readMigrations } from '../migrate.ts';
import { onClient, withEmptyDatabase } from '../testing/database.ts';
import { onEveryServer } from '../testing/on-every-server.ts';

const municipality = 924;
const [body, meeting, matter, closedMatter, item, closedItem, publication] = Array.from(
  { length: 7 },
  newId,
);
const everything = settingsOf({ ...publicAccess(municipality), committee: 'alt' });
const [early, later] = ['2026-10-01T10:00:00Z', '2026-10-02T10:00:00Z'];

/** Two versions of a meeting with a guest of an open point, of a closed one, of both, and of one that is not there. */
async function asBefore(client: pg.Client): Promise<void> {
  const guests = (names: string) =>
    JSON.stringify([
      { name: 'Chef', items: [] },
      { name: `Begge ${names}`, items: [1, 2] },
      { name: `Lukket ${names}`, items: [2, 2] },
      { name: `Løs ${names}`, items: [9] },
    ]);
  const add = (table: string, row: Readonly<Record<string, unknown>>) => {
    const cells = { municipality, id: newId(), recorded_at: early, ...row };
    const names = Object.keys(cells);
    return client.query(
      `insert into ${table} (${names.join(', ')}) values (${names.map((_, n) => `$${n + 1}`).join(', ')})`,
      Object.values(cells),
    );
  };
  await client.query(`begin; ${everything}`);
  await client.query(`insert into municipality (municipality, name) values ($1, 'Prøveby')`, [
    municipality,
  ]);
  const held = { meeting, body, held_on: '2026-10-01', state: 'afholdt', participants: '[]' };
  await add('committee_meeting', { ...held, attendees: guests('før'), superseded_at: later });
  await add('committee_meeting', { ...held, attendees: guests('nu'), recorded_at: later });
  for (const [id, of, position, sealed] of [
    [item, matter, 1, false],
    [closedItem, closedMatter, 2, true],
  ] as const) {
    const point = { item: id, meeting, matter: of, body, sealed, position };
    await add('committee_item', { ...point, absent: '[]', disqualified: '[]' });
  }
  await add('committee_minutes', {
    meeting,
    body,
    sealed: false,
    version: 1,
    reason: '',
    content: '{}',
  });
  const employee = newId();
  await client.query(
    `insert into employee (municipality, id, external_id, name, role, sees_protected) values ($1, $2, 'u', 'Ulla', 'udvalgssekretaer', false)`,
    [municipality, employee],
  );
  await add('committee_publication', {
    publication,
    meeting,
    body,
    kind: 'referat',
    held_on: '2026-10-01',
    body_name: 'Udvalget',
    state: 'trukket',
    content: '{"gone": {"items": [], "matters": [], "files": []}}',
    words: '',
    findings: '[{"quote": "Skjultcitat"}]',
    prepared_by: employee,
    reason: 'Skjultgrund',
  });
  await add('history', {
    source: 'sagsbehandling',
    action: 'rettet',
    subject: 'committee_meeting',
    fact: meeting,
    before: JSON.stringify({ attendees: guests('før') }),
    after: JSON.stringify({ attendees: guests('nu') }),
  });
  await client.query('commit');
}

onEveryServer((server) => {
  test('what was kept before is moved under its seals, all versions with it', async () => {
    const all = readMigrations();
    const at = all.findIndex(({ name }) => name.endsWith('-committee-closed.sql'));
    await withEmptyDatabase(server(), (config) =>
      onClient(config, async (client) => {
        await migrate(client, all.slice(0, at));
        await asBefore(client);
        await migrate(client, all.slice(0, at + 1));
        const read = async (query: string, settings = everything): Promise<readonly unknown[]> => {
          await client.query(`begin; ${settings}`);
          const { rows } = await client.query<Record<string, unknown>>(query);
          await client.query('commit');
          return rows.map((row) => Object.values(row));
        };
        const guests = `select name, item, number, sealed, place, superseded_at is null as now
                          from committee_guest order by now, place, sealed`;
        const moved = (names: string, now: boolean) => [
          [`Begge ${names}`, item, null, false, 1, now],
          [`Begge ${names}`, closedItem, null, true, 1, now],
          [`Lukket ${names}`, closedItem, null, true, 2, now],
          [`Løs ${names}`, null, 9, true, 3, now],
        ];
        expect(await read(guests)).toEqual([...moved('før', false), ...moved('nu', true)]);
        const open = { ...publicAccess(municipality), committee: { closedOf: [] } };
        expect(await read(guests, settingsOf(open))).toEqual([
          ['Begge før', item, null, false, 1, false],
          ['Begge nu', item, null, false, 1, true],
        ]);
        expect(await read('select attendees from committee_meeting')).toEqual([
          [['Chef']],
          [['Chef']],
        ]);
        expect(await read('select sealed from committee_minutes')).toEqual([[true]]);
        expect(await read('select before, after from history')).toEqual([[null, null]]);
        const clearances = 'select clearance, findings, reason from committee_clearance';
        expect(await read(clearances)).toEqual([
          [publication, [{ quote: 'Skjultcitat' }], 'Skjultgrund'],
        ]);
        expect(await read(clearances, settingsOf(publicAccess(municipality)))).toEqual([]);
        // What was let go of for the move is held again.
        const loose = `select relname from pg_class where relkind = 'r' and relname like 'committee\\_%' and not relforcerowsecurity`;
        expect(await read(loose)).toEqual([]);
        await client.query(`begin; ${everything}`);
        await expect(client.query(`update committee_meeting set attendees = '[]'`)).rejects.toThrow(
          /permission denied/,
        );
        await client.query('rollback');
        await client.query(`begin; ${everything}`);
        await expect(client.query(`update history set before = null`)).rejects.toThrow(
          /permission denied/,
        );
        await client.query('rollback');
      }),
    );
  });
});
