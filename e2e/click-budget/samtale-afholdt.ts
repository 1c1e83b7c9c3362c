import { budget } from './budget.ts';

export default budget({
  step: 'samtale-afholdt',
  name: 'Registrere dagens samtale med notat og en aftale',
  limit: 5,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Registrér Eva Dahl' }));
    await fill(page.getByLabel('Notat'), 'Eva søger job i køkkener og har fået ét svar.');
    await fill(page.getByLabel('Aftale 1'), 'Eva skriver til to køkkener om ugen.');
    await click(page.getByRole('button', { name: 'Gem samtalen' }));
    await page.waitForURL('**?udfoert=*');
  },
});
