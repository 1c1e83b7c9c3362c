import { bookToday } from '../booked-today.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'samtale-udeblevet',
  name: 'Registrere, at borgeren ikke kom',
  limit: 5,
  walk: async ({ page, demo, click }) => {
    await bookToday(page, demo, { citizen: 'jon', at: '14.00' });
    await click(page.getByRole('link', { name: 'Kom ikke Jon Krogh' }));
    await click(page.getByRole('button', { name: 'Registrér udeblivelse' }));
    await page.waitForURL('**?udfoert=*');
  },
});
