import { bookToday } from '../booked-today.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'samtale-ombooket',
  name: 'Flytte dagens samtale til den foreslåede tid',
  limit: 5,
  walk: async ({ page, demo, click }) => {
    await bookToday(page, demo, { citizen: 'mia', at: '13.00' });
    await click(page.getByRole('link', { name: 'Flyt Mia Bach' }));
    await click(page.locator('input[name=hvem][value=borger]'));
    await click(page.getByRole('button', { name: 'Flyt, og send ny tid' }));
    await page.waitForURL('**?udfoert=*');
  },
});
