import { budget } from './budget.ts';

export default budget({
  step: 'fravaer',
  name: 'Registrere ferie med første og sidste dag',
  limit: 7,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Mine borgere' }));
    await click(page.getByRole('link', { name: 'Mia Bach' }).first());
    await click(page.locator('a[href$="/fravaer"]').first());
    await click(page.getByLabel('Ferie', { exact: true }));
    await fill(page.getByLabel('Første dag'), '21.12.2026');
    await fill(page.getByLabel('Sidste dag'), '27.12.2026');
    await click(page.getByRole('button', { name: 'Registrér fravær' }));
    await page.waitForURL('**?udfoert=*');
  },
});
