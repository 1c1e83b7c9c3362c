import type { AddressInfo } from 'node:net';
import type { Store } from '@rettidig/store';
import { createTestDatabase } from '@rettidig/store/testing';
import { createApp } from '@rettidig/web';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { draft2027 } from '../packages/web/src/testing/draft.ts';
import {
  type Municipality,
  makeMunicipality,
  today,
} from '../packages/web/src/testing/municipality.ts';
import { launchBrowser } from './browser.ts';

/** The demonstration on a small made-up municipality, and a browser to use it with. */
export interface DemoApp {
  readonly made: Municipality;
  /** What the application stands on, for what is there without anybody having registered it on a page. */
  readonly store: Store;
  /** A new browser context on the application; scripts that break and addresses outside it fail the test. */
  open(options?: BrowserContextOptions, as?: Standing): Promise<Visitor>;
  close(): Promise<void>;
}

/** How the application stands: as the demonstration, as in production, or so that every page fails. */
export type Standing = 'demo' | 'production' | 'broken';

export interface Visitor {
  /** Of the application: protocol, host and port. */
  readonly address: string;
  readonly page: Page;
  readonly context: BrowserContext;
  /** Signs in by pressing the employee's button on the first page. */
  readonly signIn: (name: string) => Promise<void>;
  /** What the browser complained about. */
  readonly complaints: readonly string[];
}

/**
 * Makes the municipality and starts the application on it.
 * @param shared a browser that others use as well; without one, the application has its own and closes it
 */
export async function startDemoApp(shared?: Browser): Promise<DemoApp> {
  const database = await createTestDatabase();
  const made = await makeMunicipality(database.store);
  const browser = shared ?? (await launchBrowser());
  const apps = new Map<Standing, Promise<Listening>>();
  const appAs = (standing: Standing): Promise<Listening> => {
    const app = apps.get(standing) ?? createApp(settings(database.store)[standing]).then(listening);
    apps.set(standing, app);
    return app;
  };
  return {
    made,
    store: database.store,
    open: async (options = {}, as = 'demo') =>
      openVisitor(browser, (await appAs(as)).address, options),
    close: async () => {
      if (shared === undefined) await browser.close();
      await Promise.all([...apps.values()].map(async (app) => (await app).close()));
      await database.drop();
    },
  };
}

const settings = (store: Store) =>
  ({
    demo: { store, mode: 'demo', today: () => today, drafts: [draft2027()] },
    production: { store, mode: 'production', today: () => today },
    broken: { store, mode: 'demo', today: noDay },
  }) as const;

function noDay(): never {
  throw new Error('There is no day, so that every page fails.');
}

type App = Awaited<ReturnType<typeof createApp>>;

interface Listening {
  readonly address: string;
  readonly close: () => Promise<void>;
}

async function listening(app: App): Promise<Listening> {
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}`, close: () => app.close() };
}

async function openVisitor(
  browser: Browser,
  baseURL: string,
  options: BrowserContextOptions,
): Promise<Visitor> {
  const context = await browser.newContext({ baseURL, ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL)) complaints.push(`asked ${request.url()}`);
  });
  const signIn = async (name: string): Promise<void> => {
    await page.goto('/');
    await page.locator('.staff').getByRole('button', { name }).click();
    await page.getByRole('heading', { level: 1 }).waitFor();
  };
  return { address: baseURL, page, context, signIn, complaints };
}
