import { budget } from './budget.ts';

export default budget({
  step: 'vejledning-og-uddannelse',
  name: 'Give en ordinær uddannelse efter aftale med borgeren',
  limit: 10,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/tilbud/forloeb"]').first());
    await click(page.getByLabel('Ordinær uddannelse'));
    await fill(page.getByLabel('Skole, kursussted'), 'Øvelev Fagskole');
    await fill(page.getByLabel('Kursus eller uddannelse'), 'Bager, grundforløb');
    await fill(page.getByLabel('Første dag', { exact: true }), '4.1.2027');
    await fill(page.getByLabel('Sidste dag', { exact: true }), '25.6.2027');
    await click(page.getByLabel('Borgeren er enig i tilbuddet'));
    await click(page.getByRole('button', { name: 'Giv tilbuddet' }));
    await page.waitForURL('**?udfoert=*');
  },
});
