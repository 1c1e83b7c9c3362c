import { budget } from './budget.ts';

export default budget({
  step: 'indkaldelse',
  name: 'Indkalde en borger til den foreslåede tid',
  limit: 4,
  walk: async ({ page, click }) => {
    await click(page.getByRole('link', { name: 'Indkald Bo Lund' }));
    await click(page.getByRole('button', { name: 'Send indkaldelse' }));
    await page.waitForURL('**?udfoert=*');
  },
});
