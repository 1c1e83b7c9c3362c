import type { Page } from 'playwright-core';
import type { DemoApp } from './demo-app.ts';

/** Writes a job order in the form, which the page's visitor has the right to. */
export async function enterJobOrder(page: Page, title: string): Promise<void> {
  await page.goto('/jobordrer/ny');
  await page.locator('#stilling').fill(title);
  await page.locator('#arbejdsgiver').fill('Køkkenet ved Havnen');
  await page.locator('input[name=sektor][value=privat]').check();
  await page.locator('main form.step button.primary').click();
  await page.waitForURL('**/jobordrer?sagt=gemt');
}

/** Makes a job order, so that citizens can be referred to it. */
export async function makeJobOrder(demo: DemoApp, title: string): Promise<void> {
  const { page, context, signIn } = await demo.open({ javaScriptEnabled: false });
  await signIn('Karen Møller');
  await enterJobOrder(page, title);
  await context.close();
}
