import { danishDay } from '@rettidig/engine';
import type { Page } from 'playwright-core';
import { today } from '../packages/web/src/testing/municipality.ts';
import type { DemoApp } from './demo-app.ts';

/** Books an interview today with a citizen, so that there is one to do something with, and goes back to Min dag. */
export async function bookToday(
  page: Page,
  demo: DemoApp,
  { citizen, at }: { readonly citizen: string; readonly at: string },
): Promise<void> {
  await page.goto(`/borgere/${demo.made.citizens.get(citizen)}/indkaldelse`);
  await page.locator('main summary').first().click();
  await page.locator('#dag').fill(danishDay(today));
  await page.locator('#klokken').fill(at);
  await page.locator('button.primary').click();
  // What is unusual about the time is confirmed, where something is.
  const confirm = page.locator('input[name=bekraeft] ~ p button.primary');
  if ((await confirm.count()) > 0) await confirm.click();
  await page.waitForURL('**?udfoert=*');
  await page.goto('/min-dag');
}
