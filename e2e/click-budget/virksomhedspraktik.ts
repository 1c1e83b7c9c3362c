import { budget } from './budget.ts';

export default budget({
  step: 'virksomhedspraktik',
  name: 'Give virksomhedspraktik på en arbejdsplads, der findes på navn',
  limit: 10,
  walk: async ({ page, click, fill, choose }) => {
    await click(page.getByRole('link', { name: 'Per Ågesen' }).first());
    await click(page.locator('a[href$="/tilbud/virksomhedspraktik"]').first());
    await fill(page.getByLabel('Navn, P-nummer'), 'bageriet');
    await click(page.getByRole('button', { name: 'Find', exact: true }));
    await choose(page.getByLabel('Formål'), 'afklare-jobmaal');
    await click(page.getByLabel('Arbejdsgiveren har skrevet under på kravene'));
    await click(page.getByLabel('En tillidsrepræsentant har skrevet under'));
    await click(page.getByLabel('Det er ikke borgerens sidste arbejdsplads'));
    await click(page.getByRole('button', { name: 'Giv tilbuddet' }));
    await page.waitForURL('**?udfoert=*');
  },
});
