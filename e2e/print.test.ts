import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoApp, startDemoApp } from './demo-app.ts';

let demo: DemoApp;
beforeAll(async () => {
  demo = await startDemoApp();
});
afterAll(() => demo.close());

/** A4 of 210 mm less a margin of 10 mm at each side, at 96 pixels to the inch of 25.4 mm. */
const paper = Math.floor((190 / 25.4) * 96);

test('the tables of every overview stand whole on paper', async () => {
  const { page, context, signIn } = await demo.open({ viewport: { width: paper, height: 1000 } });
  await page.goto('/');
  await signIn('Anna Holm');
  await page.emulateMedia({ media: 'print' });
  const cut = [];
  for (const overview of [
    'kvartalsoverblik',
    'ugens-fem',
    'til-og-afgang',
    'langvarige',
    'overlevelse',
    'stroemme',
    'risikogruppen',
  ]) {
    await page.goto(`/noegletal/${overview}`);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    // A browser makes a page that is a little too wide smaller; what it cannot make fit it cuts off.
    if (width > paper * 1.2) cut.push([overview, width]);
  }
  expect(cut).toEqual([]);
  await context.close();
});
