import { budget } from './budget.ts';

export default budget({
  step: 'arbejde-og-uddannelse',
  name: 'Registrere, at en borger arbejder nogle timer om ugen',
  limit: 6,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Mine borgere' }));
    await click(page.getByRole('link', { name: 'Mia Bach' }).first());
    await click(page.locator('a[href$="/arbejde"]').first());
    await click(page.getByLabel('Lønmodtager', { exact: true }));
    await fill(page.getByLabel('Timer om ugen'), '12,5');
    await click(page.locator('form.step button.primary'));
    await page.waitForURL('**?udfoert=*');
  },
});
