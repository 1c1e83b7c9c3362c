import { budget } from './budget.ts';

export default budget({
  step: 'loentilskud',
  name: 'Give løntilskud i en privat virksomhed',
  limit: 10,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/tilbud/loentilskud"]').first());
    await fill(page.getByLabel('Navn, P-nummer'), 'bageriet');
    await click(page.getByRole('button', { name: 'Find', exact: true }));
    await click(page.getByLabel('Arbejdsgiveren har skrevet under på kravene'));
    await click(page.getByLabel('En tillidsrepræsentant har skrevet under'));
    await click(page.getByRole('button', { name: 'Giv tilbuddet' }));
    await page.waitForURL('**?udfoert=*');
  },
});
