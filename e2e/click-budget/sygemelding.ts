import { budget } from './budget.ts';

export default budget({
  step: 'sygeopfoelgning',
  name: 'Registrere en sygemelding med sygedagpenge',
  limit: 8,
  walk: async ({ page, click, fill, choose }) => {
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/sygdom"]').first());
    await fill(page.getByLabel('Første fraværsdag'), '16.11.2026');
    await choose(page.getByLabel('Kategori', { exact: true }), 'kategori-1');
    await click(page.getByRole('button', { name: 'Registrér sygemelding' }));
    await click(page.getByRole('button', { name: 'Det er rigtigt – gem' }));
    await page.waitForURL('**?udfoert=*');
  },
});
