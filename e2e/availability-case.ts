import type { Page } from 'playwright-core';
import type { DemoApp } from './demo-app.ts';

/** How far a case has come before the actions that are counted. */
export type CaseReady = 'partshoert' | 'vurderet' | 'indstillet';

/**
 * Opens an availability case about Bo Lund as a team leader and works on it until it is as far as a walk needs it.
 * @param day the day of the event, `05.10.2026`; a day of its own for every walk
 */
export async function prepareCase(demo: DemoApp, day: string, until: CaseReady): Promise<void> {
  const { page, context, signIn, address } = await demo.open({ javaScriptEnabled: false });
  await signIn('Karen Møller');
  await page.goto(`${address}/borgere/${demo.made.citizens.get('bo')}/raadighed`);
  await page.getByLabel('Hændelse').selectOption('udeblivelse-fra-samtale');
  await page.getByLabel('Dag, det skete').fill(day);
  await page.getByLabel('Hvad er der sket?').fill('Bo kom ikke til samtalen.');
  await send(page);
  await next(page);
  await page.getByLabel('Dag, vejledningen blev givet').fill('20.05.2026');
  await page.getByLabel('Hvor står vejledningens ordlyd?').fill('Brev i eDoc 2026-12');
  await send(page);
  await next(page);
  await send(page);
  if (until !== 'partshoert') await answerAndJudge(page);
  if (until === 'indstillet') {
    await next(page);
    await page.getByLabel('Borgeren har ingen ægtefælle').check();
    await send(page);
  }
  await context.close();
}

async function answerAndJudge(page: Page): Promise<void> {
  await next(page);
  await page.getByLabel('Hvad svarede borgeren?').fill('Jeg havde glemt det.');
  await page.getByLabel('Svaret blev givet i en personlig samtale').check();
  await send(page);
  await next(page);
  await page.getByLabel('Ingen rimelig grund').check();
  await page.getByLabel('Begrundelse').fill('At glemme en samtale er ikke en rimelig grund.');
  await send(page);
}

const next = async (page: Page): Promise<void> => {
  await page.locator('.button.primary').click();
};
const send = async (page: Page): Promise<void> => {
  await page.locator('form.step button.primary').click();
  await page.waitForURL('**?udfoert=*');
};
