import { budget } from './budget.ts';

export default budget({
  step: 'sygeopfoelgning',
  name: 'Følge op på en sygedagpengesag',
  limit: 6,
  walk: async ({ page, demo, click, fill }) => {
    // The benefit that was registered another day; not a part of the follow-up.
    await page.goto(`/borgere/${demo.made.citizens.get('kim')}/sygdom`);
    await page.getByLabel('Sygedagpenge fra').fill('06.11.2026');
    await page.getByRole('button', { name: 'Gem' }).click();
    await page.getByRole('button', { name: 'Det er rigtigt – gem' }).click();
    await page.waitForURL('**?udfoert=*');
    await page.goto('/min-dag');

    await click(page.getByRole('link', { name: 'Hele enheden' }));
    await click(page.getByRole('link', { name: 'Kim Toft' }).first());
    await click(page.locator('a[href$="/sygdom"]').first());
    await fill(page.getByLabel('Ventes helt rask'), '04.01.2027');
    await fill(page.getByLabel('Notat'), 'Kim er i bedring og taler med sin læge igen i december.');
    await click(page.getByRole('button', { name: 'Gem' }));
    await page.waitForURL('**?udfoert=*');
  },
});
