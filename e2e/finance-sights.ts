import { financeExample2014 } from '@rettidig/economy';
import type { Page } from 'playwright-core';
import { type Sight, unfold } from './sight.ts';

/** Sends a file of numbers. */
async function sendNumbers(page: Page, content: string): Promise<void> {
  await page.goto('/oekonomi/tal/lofter?aar=2014');
  const file = { name: 'tal.csv', mimeType: 'text/csv', buffer: Buffer.from(content) };
  await page.locator('#filer').setInputFiles(file);
  await page.locator('form[enctype] button').click();
  await page.locator('main [role=status], main [role=alert]').first().waitFor();
}

/** Ceilings and financing: filled, empty and wrong. */
export function financeSights(leader: string): readonly Sight[] {
  const by = (name: string, go: Sight['go']): Sight => ({
    name: `finance: ${name}`,
    standing: 'demo',
    who: leader,
    go,
  });
  const filled = (url: string): Sight =>
    by(url, async (page) => {
      await sendNumbers(page, financeExample2014);
      await page.goto(url);
      await unfold(page);
    });
  return [
    filled('/oekonomi/lofter?aar=2014'),
    filled('/oekonomi/finansiering?aar=2014'),
    filled('/oekonomi/finansiering?aar=2014&tal=t5&pct=10'),
    filled('/oekonomi/finansiering?aar=2014&tal=t5&pct=1000'),
    filled('/oekonomi/finansiering?aar=2013'),
    filled('/oekonomi/tal/finansiering?aar=2014'),
    by('a file of numbers with faults', (page) =>
      sendNumbers(page, 'felt;gruppe;år;værdi;enhed;kilde\nudgift;egu;2014;x;kr.;\n'),
    ),
    by('a value of a ceiling that cannot be', async (page) => {
      await page.goto('/oekonomi/lofter/vaerdier/ny');
      await page.locator('form.step button.primary').click();
      await page.locator('main [role=alert]').first().waitFor();
    }),
    by('a value of a ceiling, to be corrected', async (page) => {
      await page.goto('/oekonomi/lofter/vaerdier');
      if ((await page.locator('main tbody a').count()) === 0) {
        await page.goto('/oekonomi/lofter/vaerdier/ny');
        await page.locator('#hvad').selectOption('mentorramme');
        await page.locator('#vaerdi').fill('2.460.000');
        await page.locator('#foerste').fill('2026');
        await page.locator('#kilde').fill('Udmelding');
        await page.locator('form.step button.primary').click();
        await page.locator('main [role=status]').first().waitFor();
      }
      await page.locator('main tbody a').first().click();
      await page.locator('#slet').waitFor();
    }),
  ];
}
