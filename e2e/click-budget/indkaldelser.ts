import { budget } from './budget.ts';

export default budget({
  step: 'indkaldelse',
  name: 'Indkalde alle, der har frist inden for to uger',
  limit: 4,
  walk: async ({ page, click }) => {
    await click(page.getByRole('link', { name: 'Indkald flere på én gang' }));
    await click(page.getByRole('button', { name: 'Send indkaldelserne' }));
    await page.getByText('sendt.').first().waitFor();
  },
});
