import { budget } from './budget.ts';

export default budget({
  step: 'risikogruppe',
  name: 'Skrive en borger i risikogruppen med a-kassens brev',
  limit: 6,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Mine borgere' }));
    await click(page.getByRole('link', { name: 'Jon Krogh' }).first());
    await click(page.locator('a[href$="/risikogruppe"]').first());
    await fill(page.locator('#brev'), '16.11.2026');
    await click(page.locator('form.step button.primary'));
    await page.waitForURL('**?udfoert=*');
  },
});
