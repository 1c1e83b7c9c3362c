import { budget } from './budget.ts';

export default budget({
  step: 'grunddata',
  name: 'Registrere, at en borger er flyttet',
  limit: 7,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/oplysninger"]').first());
    await fill(page.getByLabel('Vej og nummer'), 'Æblevej 3');
    await fill(page.getByLabel('Postnummer'), '9999');
    await fill(page.locator('#by'), 'Øvelse');
    await click(page.getByRole('button', { name: 'Gem oplysningerne' }));
    await page.waitForURL('**?udfoert=*');
  },
});
