import { budget } from './budget.ts';

export default budget({
  step: 'nytteindsats',
  name: 'Give nytteindsats i otte uger, når loven ikke siger hvor længe',
  limit: 12,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Eva Dahl' }).first());
    await click(page.locator('a[href$="/tilbud/nytteindsats"]').first());
    await fill(page.getByLabel('Navn, P-nummer'), 'solgården');
    await click(page.getByRole('button', { name: 'Find', exact: true }));
    await fill(page.getByLabel('Sidste dag', { exact: true }), '17.1.2027');
    await click(page.getByLabel('Arbejdsgiveren har skrevet under på kravene'));
    await click(page.getByLabel('En tillidsrepræsentant har skrevet under'));
    await fill(page.getByLabel('Din vurdering'), 'Opgaven varer otte uger.');
    await click(page.getByRole('button', { name: 'Giv tilbuddet' }));
    await page.waitForURL('**?udfoert=*');
  },
});
