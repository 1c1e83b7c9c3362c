import { budget } from './budget.ts';

export default budget({
  step: 'samtale-aflyst',
  name: 'Aflyse dagens samtale, fordi borgeren har ringet afbud',
  limit: 5,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Aflys Eva Dahl' }));
    await click(page.getByLabel('Borgeren', { exact: true }));
    await fill(page.locator('#aarsag'), 'Eva ringede i morges; hendes barn er sygt.');
    await click(page.getByRole('button', { name: 'Aflys, og send brev' }));
    await page.waitForURL('**?udfoert=*');
  },
});
