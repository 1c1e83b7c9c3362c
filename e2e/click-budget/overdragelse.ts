import { budget } from './budget.ts';

export default budget({
  step: 'overdragelse',
  name: 'Overdrage en sag til den kollega, der har færrest',
  limit: 4,
  walk: async ({ page, click }) => {
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/overdragelse"]').first());
    await click(page.getByRole('button', { name: 'Overdrag sagen' }));
    await page.waitForURL('**?udfoert=*');
  },
});
