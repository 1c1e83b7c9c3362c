import { budget } from './budget.ts';

export default budget({
  step: 'raadighed',
  name: 'Åbne en sag om en udeblivelse, registrere vejledning og sende partshøring',
  visit: true,
  limit: 12,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Hele enheden' }));
    await click(page.getByRole('link', { name: 'Mia Bach' }).first());
    await click(page.locator('a[href$="/raadighed"]').first());
    await click(page.getByRole('link', { name: 'Åbn sag om udeblivelsen 12.08.2026' }));
    await click(page.getByRole('button', { name: 'Åbn rådighedssagen' }));
    await click(page.getByRole('link', { name: 'Registrér skriftlig vejledning' }).first());
    await fill(page.getByLabel('Dag, vejledningen blev givet'), '26.05.2026');
    await fill(page.getByLabel('Hvor står vejledningens ordlyd?'), 'Brev i eDoc 2026-77');
    await click(page.getByRole('button', { name: 'Gem' }));
    await click(page.getByRole('link', { name: 'Send partshøring' }).first());
    await fill(page.getByLabel('Svarfrist'), '25.11.2026');
    await click(page.getByRole('button', { name: 'Send partshøringen' }));
    await page.waitForURL('**?udfoert=*');
  },
});
