import type { DemoApp } from '../demo-app.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'uddannelsespaalaeg',
  name: 'Give trin 1 i et uddannelsespålæg med frist og begrundelse',
  limit: 8,
  walk: async ({ page, demo, click, fill }) => {
    await placeAmongTheYoung(demo);
    await click(page.getByRole('link', { name: 'Hele enheden' }));
    await click(page.getByRole('link', { name: 'Ann Friis' }).first());
    await click(page.locator('a[href$="/uddannelsespaalaeg"]').first());
    await fill(page.getByLabel('Frist'), '16.12.2026');
    await fill(page.locator('#begrundelse'), 'Ann vil gerne i gang, men ved ikke med hvad.');
    await click(page.getByRole('button', { name: 'Giv pålægget' }));
    // Ann is past the age, which must be confirmed: nobody young is in this caseload.
    await click(page.getByRole('button', { name: 'Det er rigtigt – gem' }));
    await page.waitForURL('**?udfoert=*');
  },
});

/** What stands in the case before: somebody else has placed Ann in the category. */
async function placeAmongTheYoung(demo: DemoApp): Promise<void> {
  const { page, context, signIn } = await demo.open({ javaScriptEnabled: false });
  await signIn('Karen Møller');
  await page.goto(`/borgere/${demo.made.citizens.get('ann') ?? ''}/visitation`);
  await page.getByLabel('Uddannelsesparat', { exact: true }).check();
  await page.locator('#begrundelse').fill('Vil tage en uddannelse.');
  await page.getByRole('button', { name: 'Visitér' }).click();
  await page.getByRole('button', { name: 'Det er rigtigt – gem' }).click();
  await page.waitForURL('**?udfoert=*');
  await context.close();
}
