import type { AddressInfo } from 'node:net';
import { createTestDatabase } from '@rettidig/store/testing';
import { createApp } from '@rettidig/web';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import {
  type Municipality,
  makeMunicipality,
  today,
} from '../packages/web/src/testing/municipality.ts';
import { launchBrowser } from './browser.ts';

/** The demonstration on a small made-up municipality, and a browser to use it with. */
export interface DemoApp {
  readonly made: Municipality;
  /** A new browser context on the application; scripts that break and addresses outside it fail the test. */
  open(options?: BrowserContextOptions): Promise<Visitor>;
  close(): Promise<void>;
}

export interface Visitor {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Signs in by pressing the employee's button on the first page. */
  readonly signIn: (name: string) => Promise<void>;
  /** What the browser complained about. */
  readonly complaints: readonly string[];
}

export async function startDemoApp(): Promise<DemoApp> {
  const database = await createTestDatabase();
  const made = await makeMunicipality(database.store);
  const app = await createApp({ store: database.store, mode: 'demo', today: () => today });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const { port } = app.server.address() as AddressInfo;
  const browser = await launchBrowser();
  return {
    made,
    open: (options = {}) => openVisitor(browser, `http://127.0.0.1:${port}`, options),
    close: async () => {
      await browser.close();
      await app.close();
      await database.drop();
    },
  };
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
  return { page, context, signIn, complaints };
}
