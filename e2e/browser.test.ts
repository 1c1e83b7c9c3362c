import { type Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';

const html = (body: string) =>
  `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="da"><body>${body}</body></html>`)}`;

describe('the browser of the tests', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it('shows a page and follows a click', async () => {
    const page = await browser.newPage();
    await page.goto(html('<details><summary>Næste skridt</summary><p>Ring til Åse</p></details>'));
    await page.getByText('Næste skridt').click();
    expect(await page.getByText('Ring til Åse').isVisible()).toBe(true);
    await page.close();
  });

  it('goes on when one of two contexts closes', async () => {
    const [first, second] = await Promise.all([browser.newContext(), browser.newContext()]);
    const page = await second.newPage();
    await page.goto(html('<h1>Min dag</h1>'));
    await first.close();
    expect(await page.getByRole('heading').textContent()).toBe('Min dag');
    await second.close();
  });

  it('has a font with Danish letters', async () => {
    const page = await browser.newPage();
    await page.goto(html(['æ', 'ø', 'å', '\uFFFF'].map((c) => `<span>${c}</span>`).join(' ')));
    const pictures = await Promise.all(
      (await page.locator('span').all()).map(async (span) =>
        (await span.screenshot()).toString('base64'),
      ),
    );
    expect(new Set(pictures).size).toBe(4);
    await page.close();
  });
});
