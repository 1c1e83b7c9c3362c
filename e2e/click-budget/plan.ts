import { budget } from './budget.ts';

export default budget({
  step: 'plan',
  name: 'Skrive et mål og en aftale med frist i planen, og sende den',
  limit: 10,
  walk: async ({ page, click, fill, choose }) => {
    await click(page.getByRole('link', { name: 'Mine borgere' }));
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/plan"]').first());
    await fill(page.locator('#hvad1'), 'Arbejde i et køkken');
    await choose(page.locator('#slags1'), 'maal');
    await click(page.getByText('Flere nye linjer'));
    await fill(page.locator('#hvad2'), 'Søg to job om ugen');
    await fill(page.locator('#senest2'), '9.12.2026');
    await click(page.getByLabel('Send hele planen'));
    await click(page.getByRole('button', { name: 'Gem planen' }));
    await page.waitForURL('**?udfoert=*');
  },
});
