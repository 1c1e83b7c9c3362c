import { createTestDatabase } from '@rettidig/store/testing';
import type { FastifyInstance } from 'fastify';
import { type AppOptions, createApp } from '../app.ts';
import { type Browse, browse } from './browse.ts';
import { draft2027 } from './draft.ts';
import { type Municipality, makeMunicipality, today } from './municipality.ts';

/** The demonstration on a database of its own. */
export interface Demo {
  readonly app: FastifyInstance;
  readonly made: Municipality;
  readonly options: AppOptions;
  /** A browser with the employee signed in. */
  readonly as: (who: keyof Municipality['employees']) => Promise<Browse>;
  /** The id of a citizen by the word for it. */
  readonly citizen: (key: string) => string;
  /** The purposes that stand in the read log. */
  readonly purposes: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export async function startDemo(): Promise<Demo> {
  const database = await createTestDatabase();
  const made = await makeMunicipality(database.store);
  const options: AppOptions = {
    store: database.store,
    mode: 'demo',
    today: () => today,
    drafts: [draft2027()],
  };
  const app = await createApp(options);
  return {
    app,
    made,
    options,
    as: async (who) => {
      const browser = browse(app);
      await browser.signIn(made.employees[who]);
      return browser;
    },
    citizen: (key) => made.citizens.get(key) ?? '',
    purposes: () => readPurposes(database.store, made.code),
    close: async () => {
      await app.close();
      await database.drop();
    },
  };
}

async function readPurposes(
  { pool }: AppOptions['store'],
  code: number,
): Promise<readonly string[]> {
  const client = await pool.connect();
  try {
    await client.query(
      `begin; set local app.municipality = '${code}'; set local app.all_units = 'on'; set local app.protected = 'on'`,
    );
    const { rows } = await client.query<{ purpose: string }>(
      'select distinct purpose from read_log',
    );
    await client.query('rollback');
    return rows.map(({ purpose }) => purpose);
  } finally {
    client.release();
  }
}

/** What a page says to a reader, without markup. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<(script|style|svg)[^>]*>.*?<\/\1>/gs, '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ');
}
