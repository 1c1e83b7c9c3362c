import type { Page } from 'playwright-core';

/** Writes the price of a week in the form unless it stands there, and goes to the prices. */
export async function enterPrice(page: Page, offer: string, amount: string): Promise<void> {
  await page.goto('/priser/ny');
  await page.locator('#leverandoer').fill('Øvelsesleverandøren');
  await page.locator('#tilbud').fill(offer);
  await page.locator('#beloeb').fill(amount);
  await page.locator('#kilde').fill('Kontrakt');
  await page.locator('form.step button.primary').click();
  await page.locator('main [role=status], main [role=alert]').first().waitFor();
  await page.goto('/priser');
}
