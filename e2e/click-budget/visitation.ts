import { budget } from './budget.ts';

export default budget({
  step: 'visitation',
  name: 'Visitere en borger til en ny kategori, med begrundelse og brev',
  limit: 8,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Mine borgere' }));
    await click(page.getByRole('link', { name: 'Mia Bach' }).first());
    await click(page.locator('a[href$="/visitation"]').first());
    await click(page.getByLabel('Aktivitetsparat', { exact: true }));
    await fill(page.locator('#begrundelse'), 'Mia er i behandling og kan ikke arbejde nu.');
    await click(page.getByRole('button', { name: 'Visitér' }));
    const confirm = page.getByRole('button', { name: 'Det er rigtigt – gem' });
    if (await confirm.isVisible()) await click(confirm);
    await page.waitForURL('**?udfoert=*');
  },
});
