import { giveMentor } from '../mentor-given.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'tilbud-afsluttet',
  name: 'Afslutte et tilbud, fordi borgeren er begyndt i job',
  limit: 6,
  walk: async ({ page, demo, click, fill }) => {
    await giveMentor(page, demo.made.citizens.get('bo') ?? '');
    await page.goto('/min-dag');

    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/slut"]').first());
    await click(page.getByLabel('Borgeren er begyndt i job'));
    await fill(page.locator('#evaluering'), 'Bo begyndte som bager i mandags.');
    await click(page.getByRole('button', { name: 'Afslut tilbuddet' }));
    await page.waitForURL('**?udfoert=*');
  },
});
