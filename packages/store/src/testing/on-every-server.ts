import { afterAll, beforeAll, describe } from 'vitest';
import { type TestDatabase, createTestDatabase } from './database.ts';
import { type RunningServer, testServers } from './server.ts';

/**
 * Declares tests once for every server the machine has: the embedded one, PostgreSQL 15, and the one given by
 * RETTIDIG_TEST_DATABASE_URL. One that is missing is shown as skipped, with the reason.
 */
export function onEveryServer(tests: (server: () => RunningServer) => void): void {
  for (const server of testServers) {
    const skipped = server.missing === null ? '' : ` (skipped: ${server.missing})`;
    describe.skipIf(server.missing !== null)(`on ${server.name}${skipped}`, () => {
      let running: RunningServer | undefined;
      beforeAll(async () => {
        running = await server.start();
      });
      afterAll(() => running?.stop());
      tests(() => {
        if (running === undefined) throw new Error('The server is only there while tests run.');
        return running;
      });
    });
  }
}

/** The same, with one migrated database for all the tests declared. */
export function onEveryDatabase(tests: (database: () => TestDatabase) => void): void {
  onEveryServer((server) => {
    let database: TestDatabase | undefined;
    beforeAll(async () => {
      database = await createTestDatabase(server());
    });
    afterAll(() => database?.drop());
    tests(() => {
      if (database === undefined) throw new Error('The database is only there while tests run.');
      return database;
    });
  });
}
