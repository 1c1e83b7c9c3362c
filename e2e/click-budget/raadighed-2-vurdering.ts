import { prepareCase } from '../availability-case.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'raadighed',
  name: 'Registrere svaret på partshøringen og vurdere rimelig grund',
  visit: true,
  limit: 12,
  walk: async ({ page, demo, click, fill }) => {
    await prepareCase(demo, '05.10.2026', 'partshoert');
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/raadighed"]').first());
    await click(page.getByRole('link', { name: 'Udeblivelse fra samtale 05.10.2026' }));
    await click(page.getByRole('link', { name: 'Registrér svar på partshøring' }).first());
    await fill(page.getByLabel('Hvad svarede borgeren?'), 'Jeg havde glemt det.');
    await click(page.getByRole('button', { name: 'Gem' }));
    await click(page.getByRole('link', { name: 'Vurdér rimelig grund' }).first());
    await click(page.getByLabel('Ingen rimelig grund'));
    await fill(page.getByLabel('Begrundelse'), 'At glemme en samtale er ikke en rimelig grund.');
    await click(page.getByRole('button', { name: 'Gem' }));
    await page.waitForURL('**?udfoert=*');
  },
});
