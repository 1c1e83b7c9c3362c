import { budget } from './budget.ts';

export default budget({
  step: 'notat',
  name: 'Skrive et notat i en borgers journal',
  limit: 5,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/notat"]').first());
    await fill(page.getByLabel('Overskrift'), 'Ringede');
    await fill(page.getByLabel('Notat', { exact: true }), 'Bo ringede om sin praktik.');
    await click(page.getByRole('button', { name: 'Skriv i journalen' }));
    await page.waitForURL('**?udfoert=*');
  },
});
