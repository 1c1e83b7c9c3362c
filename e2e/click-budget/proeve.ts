import { budget } from './budget.ts';

export default budget({
  step: 'proeve',
  name: 'Registrere en læse-, skrive- og regnetest',
  limit: 5,
  walk: async ({ page, click }) => {
    await click(page.getByRole('link', { name: 'Eva Dahl' }).first());
    await click(page.locator('a[href$="/proeve"]').first());
    await click(page.getByLabel('Nej', { exact: true }));
    await click(page.getByRole('button', { name: 'Registrér testen' }));
    await page.waitForURL('**?udfoert=*');
  },
});
