import { budget } from './budget.ts';

export default budget({
  step: 'fritagelse',
  name: 'Fritage en borger for tilbud, og se hvad det gør ved fristerne',
  limit: 10,
  walk: async ({ page, click, fill, choose }) => {
    await click(page.getByRole('link', { name: 'Mine borgere' }));
    await click(page.getByRole('link', { name: 'Jon Krogh' }).first());
    await click(page.locator('a[href$="/fritagelse"]').first());
    await click(page.getByLabel('Tilbud', { exact: true }));
    await choose(page.getByLabel('Grund', { exact: true }), 'barsel');
    await fill(page.getByLabel('Første dag'), '1.5.2027');
    await fill(page.getByLabel('Begrundelse'), 'Jon er på barsel hele foråret.');
    await click(page.getByRole('button', { name: 'Fritag', exact: true }));
    await click(page.getByRole('button', { name: 'Det er rigtigt – gem' }));
    await page.waitForURL('**?udfoert=*');
  },
});
