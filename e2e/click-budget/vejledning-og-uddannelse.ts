import { budget } from './budget.ts';

export default budget({
  step: 'vejledning-og-uddannelse',
  name: 'Give et kursus, der begynder efter nytår',
  limit: 8,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Per Ågesen' }).first());
    await click(page.locator('a[href$="/tilbud/forloeb"]').first());
    await click(page.getByLabel('Øvrig vejledning og opkvalificering'));
    await fill(page.getByLabel('Skole, kursussted'), 'Øvelev Kursuscenter');
    await fill(page.getByLabel('Første dag', { exact: true }), '4.1.2027');
    await fill(page.getByLabel('Sidste dag', { exact: true }), '29.1.2027');
    await click(page.getByRole('button', { name: 'Giv tilbuddet' }));
    await page.waitForURL('**?udfoert=*');
  },
});
