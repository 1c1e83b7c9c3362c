import { budget } from './budget.ts';

export default budget({
  step: 'fritagelse',
  name: 'Fritage en borger for samtaler, og se hvad det gør ved fristerne',
  limit: 9,
  walk: async ({ page, click, fill, choose }) => {
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/fritagelse"]').first());
    await click(page.getByLabel('Samtaler', { exact: true }));
    await choose(page.getByLabel('Grund', { exact: true }), 'sygdom');
    await fill(page.getByLabel('Første dag'), '1.11.2026');
    await fill(page.getByLabel('Begrundelse'), 'Bo er indlagt og kan ikke komme til samtaler.');
    await click(page.getByRole('button', { name: 'Fritag', exact: true }));
    await click(page.getByRole('button', { name: 'Det er rigtigt – gem' }));
    await page.waitForURL('**?udfoert=*');
  },
});
