import { budget } from './budget.ts';

export default budget({
  step: 'modtagelse',
  name: 'Modtage en ny borger med adresse',
  limit: 11,
  walk: async ({ page, click, fill, choose }) => {
    await click(page.getByRole('link', { name: 'Modtag en borger' }));
    await fill(page.getByLabel('CPR-nummer', { exact: true }), '710190-0077');
    await fill(page.getByLabel('Fornavn'), 'Søren');
    await fill(page.getByLabel('Efternavn'), 'Æbelø');
    await choose(page.getByLabel('Ydelse', { exact: true }), 'kontanthjaelp');
    await fill(page.getByLabel('Vej og nummer'), 'Æblevej 3');
    await fill(page.getByLabel('Postnummer'), '9999');
    await fill(page.locator('#by'), 'Øvelse');
    await click(page.getByRole('button', { name: 'Modtag borgeren' }));
    await page.waitForURL('**?udfoert=*');
  },
});
