import { createServer, type Server } from 'node:net';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import {
  createEmptyDatabase,
  type EmptyDatabase,
  type Running,
  runToEnd,
  start,
} from '../testing/command-line.ts';

const patience = 240_000;
const address = /Rettidig kører: (http:\/\/localhost:(\d+)\/)/;

const after: (() => unknown)[] = [];
afterEach(async () => {
  for (const undo of after.splice(0).toReversed()) await undo();
});

async function emptyDatabase(): Promise<EmptyDatabase> {
  const database = await createEmptyDatabase();
  after.push(database.drop);
  return database;
}

async function imported(folder = 'docs/examples/import'): Promise<EmptyDatabase> {
  const database = await emptyDatabase();
  const { code, err } = await runToEnd(['import', folder], { DATABASE_URL: database.url });
  expect([code, err.includes('fejl')]).toEqual([0, false]);
  return database;
}

function serve(words: readonly string[], env: Readonly<Record<string, string>>): Running {
  const running = start(['serve', ...words], env);
  after.push(async () => {
    running.child.kill('SIGKILL');
    await running.ended;
  });
  return running;
}

describe('rettidig serve', { timeout: patience }, () => {
  test.each(['SIGINT', 'SIGTERM'] as const)('serves the demo until %s', async (signal) => {
    const database = await imported();
    const { says, child, ended } = serve(['--demo', '--port', '0'], { DATABASE_URL: database.url });
    const [, url = ''] = await says(address);
    await says(
      /Demo: Øvelev, opdigtede borgere\. Dagen er 23\. november 2026\.\nStop med Ctrl\+C\./,
    );
    const response = await fetch(url);
    expect(response.status).toBe(200);
    expect(await response.text()).toContain('Øvelev');
    child.kill(signal);
    expect(await ended).toMatchObject({ code: 0, err: '\nStopper …\n' });
  });

  test('takes the next port when the usual one is in use', async () => {
    const database = await imported();
    const usual = createServer();
    after.push(() => new Promise((resolve) => usual.close(resolve)));
    // Another program may have it already, which does as well.
    await new Promise<Server | Error>((resolve) => {
      usual.once('error', resolve).listen(8471, '127.0.0.1', () => resolve(usual));
    });
    const { says } = serve(['--demo'], { DATABASE_URL: database.url });
    const [, , port = ''] = await says(address);
    expect(Number(port)).toBeGreaterThan(8471);
    await says(new RegExp(`Port 8471 er i brug; derfor ${port}\\.`));
  });

  test('refuses a port that is in use when it was asked for', async () => {
    const database = await imported();
    const taken = createServer();
    after.push(() => new Promise((resolve) => taken.close(resolve)));
    const port = await new Promise<number>((resolve) => {
      taken.listen(0, '127.0.0.1', () => {
        const own = taken.address();
        resolve(typeof own === 'object' && own !== null ? own.port : 0);
      });
    });
    const { code, out, err } = await runToEnd(['serve', '--demo', '--port', String(port)], {
      DATABASE_URL: database.url,
    });
    expect([code, out]).toEqual([1, '']);
    expect(err).toBe(
      `Port ${port} er i brug af et andet program. Vælg en anden, eller udelad --port: så findes en fri.\n`,
    );
  });

  test('is not a demo where a real municipality is', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'rettidig-drift-'));
    after.push(() => rmSync(folder, { recursive: true }));
    writeFileSync(join(folder, 'kommune.csv'), 'kommunekode;navn\n0199;Øvelev\n');
    const database = await imported(folder);
    const { code, err } = await runToEnd(['serve', '--demo', '--port', '0'], {
      DATABASE_URL: database.url,
    });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Databasen bruges af Øvelev, som ikke er opdigtet, og i en demo kan alle logge ind\./,
    );
  });

  test('says in Danish when the database cannot be reached', async () => {
    const { code, err } = await runToEnd(['serve', '--port', '0'], {
      DATABASE_URL: 'postgres://rettidig@127.0.0.1:1/rettidig',
    });
    expect(code).toBe(1);
    expect(err).toBe(
      'Databasen i DATABASE_URL kan ikke bruges (ECONNREFUSED). Tjek adressen, og at serveren kører.\n',
    );
  });

  test('starts its own database, makes the demo once, and leaves nothing running', async () => {
    const data = mkdtempSync(join(tmpdir(), 'rettidig-data-'));
    after.push(() => rmSync(data, { recursive: true, force: true }));
    const first = serve(['--demo', '--port', '0'], { RETTIDIG_DATA: data });
    const [, url = ''] = await first.says(address);
    expect((await fetch(url)).status).toBe(200);
    first.child.kill('SIGTERM');
    const { code, err } = await first.ended;
    expect(code).toBe(0);
    expect(err).toMatch(/^Første start: Laver en opdigtet kommune …\n[^]*Afslutter …\n/);

    const second = serve(['--demo', '--port', '0'], { RETTIDIG_DATA: data });
    await second.says(address);
    second.child.kill('SIGTERM');
    expect(await second.ended).toMatchObject({ code: 0, err: '\nStopper …\n' });
  });
});
