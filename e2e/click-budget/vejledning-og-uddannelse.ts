import { budget } from './budget.ts';

export default budget({
  step: 'vejledning-og-uddannelse',
  name: 'Give et kursus',
  limit: 8,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Jon Krogh' }).first());
    await click(page.locator('a[href$="/tilbud/forloeb"]').first());
    await click(page.getByLabel('Øvrig vejledning og opkvalificering'));
    await fill(page.getByLabel('Skole, kursussted'), 'Øvelev Kursuscenter');
    await fill(page.getByLabel('Sidste dag', { exact: true }), '18.12.2026');
    await click(page.getByRole('button', { name: 'Giv tilbuddet' }));
    await page.waitForURL('**?udfoert=*');
  },
});
