import { budget } from './budget.ts';

export default budget({
  step: 'kontaktperson',
  name: 'Tilføje en bisidder med telefonnummer',
  limit: 8,
  walk: async ({ page, click, fill, choose }) => {
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/kontaktperson"]').first());
    await choose(page.getByLabel('Rolle'), 'bisidder');
    await fill(page.getByLabel('Navn på en person uden for kommunen'), 'Åse Prøve');
    await fill(page.getByLabel('Telefon'), '12 34 56 78');
    await click(page.getByRole('button', { name: 'Gem kontaktpersonen' }));
    await page.waitForURL('**?udfoert=*');
  },
});
