import { budget } from './budget.ts';

export default budget({
  step: 'mentor',
  name: 'Give mentorstøtte i et halvt år',
  limit: 8,
  walk: async ({ page, click, fill }) => {
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/tilbud/mentor"]').first());
    await fill(page.getByLabel('Mentorens navn'), 'Karl Prøve');
    await fill(page.getByLabel('Sidste dag', { exact: true }), '22.5.2027');
    await fill(page.getByLabel('Hvad mentoren skal hjælpe med'), 'At komme ud ad døren.');
    await click(page.getByRole('button', { name: 'Giv mentorstøtte' }));
    await page.waitForURL('**?udfoert=*');
  },
});
