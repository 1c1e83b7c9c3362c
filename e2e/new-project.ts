import type { DemoApp } from './demo-app.ts';

/**
 * Makes a project as a team leader; with all the questions that citizens can be asked.
 * @returns its id
 */
export async function makeProject(demo: DemoApp, name: string): Promise<string> {
  const { page, context, signIn } = await demo.open({ javaScriptEnabled: false });
  await signIn('Karen Møller');
  await page.goto('/projekter/nyt');
  await page.locator('#navn').fill(name);
  await page.locator('#formaal').fill('Job til borgere med autisme');
  await page.locator('#fra').fill('01.09.2026');
  await page.locator('#til').fill('31.08.2027');
  await page.locator('#maaltal').fill('12');
  for (const measure of await page.locator('input[name=maal]').all()) await measure.check();
  await page.locator('form.step button.primary').click();
  await page.waitForURL(/projekter\/[0-9a-f-]{36}$/);
  const id = page.url().split('/').at(-1) ?? '';
  await context.close();
  return id;
}
