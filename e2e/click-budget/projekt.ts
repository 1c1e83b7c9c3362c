import { makeProject } from '../new-project.ts';
import { budget } from './budget.ts';

export default budget({
  step: 'projekt',
  name: 'Lade en borger begynde i et projekt, med svar ved start',
  limit: 8,
  walk: async ({ page, demo, click, fill }) => {
    await makeProject(demo, 'Klar til start');
    await click(page.getByRole('link', { name: 'Bo Lund' }).first());
    await click(page.locator('a[href$="/projekt"]').first());
    await fill(page.locator('#maal'), 'Job i et køkken');
    await fill(page.locator('#svar-trivsel'), '4');
    await fill(page.locator('#svar-angst'), '6');
    await fill(page.locator('#svar-depression'), '3');
    await click(page.locator('form.step button.primary'));
    await page.waitForURL('**?udfoert=*');
  },
});
