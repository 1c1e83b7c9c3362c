import { budget } from './budget.ts';

export default budget({
  step: 'sygeopfoelgning',
  name: 'Forlænge sygedagpenge efter § 27, med afgørelse og brev',
  limit: 9,
  walk: async ({ page, demo, click, choose, fill }) => {
    // The report that was registered another day; not a part of the decision.
    await page.goto(`/borgere/${demo.made.citizens.get('ann')}/sygdom`);
    await page.getByLabel('Første fraværsdag').fill('01.06.2026');
    await page.getByLabel('Sygedagpenge fra').fill('01.09.2026');
    await page.getByRole('button', { name: 'Registrér sygemelding' }).click();
    await page.waitForURL('**?udfoert=*');
    await page.goto('/min-dag');

    await click(page.getByRole('link', { name: 'Hele enheden' }));
    await click(page.getByRole('link', { name: 'Ann Friis' }).first());
    await click(page.locator('a[href$="/sygdom"]').first());
    await click(page.locator('a[href$="/sygdom/afgoerelse"]').first());
    await click(page.getByLabel('Sygedagpengene er forlænget'));
    await choose(page.getByLabel('Bestemmelse i § 27, stk. 1'), 'nr-2-afklaring');
    await fill(
      page.getByLabel('Hvad der er lagt vægt på'),
      'Din arbejdsevne skal afklares i en praktik.',
    );
    await fill(
      page.getByLabel('De oplysninger, det bygger på'),
      'Lægens attest af 2. november 2026.',
    );
    await click(page.getByRole('button', { name: 'Træf afgørelsen og send brevet' }));
    await page.waitForURL('**?udfoert=*');
  },
});
