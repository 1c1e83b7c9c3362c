import { budget } from './budget.ts';

export default budget({
  step: 'klage',
  name: 'Registrere en henvendelse til borgerrådgiveren',
  limit: 5,
  walk: async ({ page, click }) => {
    await click(page.getByRole('link', { name: 'Mine borgere' }));
    await click(page.getByRole('link', { name: 'Mia Bach' }).first());
    await click(page.locator('a[href$="/klage"]').first());
    await click(page.getByLabel('Henvendelse til borgerrådgiveren'));
    await click(page.locator('form.step button.primary'));
    await page.waitForURL('**?udfoert=*');
  },
});
