import { prepareCase } from '../availability-case.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'raadighed',
  name: 'Godkende en kollegas sanktion, så afgørelsen sendes',
  visit: true,
  limit: 8,
  walk: async ({ page, demo, click }) => {
    await prepareCase(demo, '07.10.2026', 'indstillet');
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/raadighed"]').first());
    await click(page.getByRole('link', { name: 'Udeblivelse fra samtale 07.10.2026' }));
    await click(page.getByRole('link', { name: 'Godkend afgørelsen' }).first());
    await click(page.getByRole('button', { name: 'Godkend og send afgørelsen' }));
    await page.waitForURL('**?udfoert=*');
  },
});
