import type { Page } from 'playwright-core';

/** Gives a citizen support by a mentor from today until 22 May 2027, so that there is an offer which runs. */
export async function giveMentor(page: Page, citizen: string): Promise<void> {
  await page.goto(`/borgere/${citizen}/tilbud/mentor`);
  await page.locator('#mentor').fill('Karl');
  await page.locator('#fra').fill('18.11.2026');
  await page.locator('#til').fill('22.5.2027');
  await page.locator('#hjaelp').fill('At komme ud ad døren.');
  await page.locator('form.step button.primary').click();
  await page.waitForURL('**?udfoert=*');
}
