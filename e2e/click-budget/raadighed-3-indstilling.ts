import { prepareCase } from '../availability-case.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'raadighed',
  name: 'Indstille sanktionen til godkendelse',
  visit: true,
  limit: 8,
  walk: async ({ page, demo, click }) => {
    await prepareCase(demo, '06.10.2026', 'vurderet');
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/raadighed"]').first());
    await click(page.getByRole('link', { name: 'Udeblivelse fra samtale 06.10.2026' }));
    await click(page.getByRole('link', { name: 'Indstil til godkendelse' }).first());
    await click(page.getByLabel('Borgeren har ingen ægtefælle'));
    await click(page.getByRole('button', { name: 'Send til godkendelse' }));
    await page.waitForURL('**?udfoert=*');
  },
});
