import { budget } from './budget.ts';

export default budget({
  step: 'sygeopfoelgning',
  name: 'Følge op på en sygedagpengesag',
  limit: 6,
  walk: async ({ page, click, fill }) => {
    // The report that was registered another day; not a part of the follow-up.
    await page.getByRole('link', { name: 'Jon Krogh' }).first().click();
    await page.waitForURL('**/borgere/*');
    await page.goto(`${page.url()}/sygdom`);
    await page.getByLabel('Første fraværsdag').fill('06.11.2026');
    await page.getByLabel('Sygedagpenge fra').fill('06.11.2026');
    await page.getByRole('button', { name: 'Registrér sygemelding' }).click();
    await page.waitForURL('**?udfoert=*');
    await page.goto('/min-dag');

    await click(page.getByRole('link', { name: 'Jon Krogh' }).first());
    await click(page.locator('a[href$="/sygdom"]').first());
    await fill(page.getByLabel('Ventes helt rask'), '04.01.2027');
    await fill(page.getByLabel('Notat'), 'Jon er i bedring og taler med sin læge igen i december.');
    await click(page.getByRole('button', { name: 'Gem' }));
    await page.waitForURL('**?udfoert=*');
  },
});
