import { bookToday } from '../booked-today.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'samtale-afholdt',
  name: 'Registrere dagens samtale med notat og en aftale, og booke den næste før fristen',
  limit: 5,
  walk: async ({ page, demo, click, fill }) => {
    await bookToday(page, demo, { citizen: 'per', at: '13.45' });
    await click(page.getByRole('link', { name: 'Registrér Per Ågesen' }));
    await fill(page.getByLabel('Notat'), 'Per vil gerne arbejde på lager.');
    await fill(page.getByLabel('Aftale 1'), 'Per skriver et cv.');
    const next = await page.getByLabel('Tid til næste samtale').inputValue();
    if (next === '') throw new Error('No next interview is proposed.');
    await click(page.getByRole('button', { name: 'Gem samtalen' }));
    await page.waitForURL('**?udfoert=*');
  },
});
