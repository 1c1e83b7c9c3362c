import { makeJobOrder } from '../new-job-order.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'henvisning',
  name: 'Henvise en borger til en jobordre',
  limit: 5,
  walk: async ({ page, demo, click, choose }) => {
    await makeJobOrder(demo, 'Køkkenmedhjælper');
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/henvisning"]').first());
    const order = page.locator('#jobordre option').nth(1);
    await choose(page.locator('#jobordre'), (await order.getAttribute('value')) ?? '');
    await click(page.locator('form.step button.primary'));
    await page.waitForURL('**?udfoert=*');
  },
});
