import { AxeBuilder } from '@axe-core/playwright';
import { routes } from '@rettidig/web';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoApp, type Visitor, startDemoApp } from './demo-app.ts';

let demo: DemoApp;
beforeAll(async () => {
  demo = await startDemoApp();
});
afterAll(() => demo.close());

/** Every page of the route table, with what it can look like; files and signs of life are no pages. */
const noPages = new Set(['/borgere.csv', '/borgere.xlsx', '/sundhed']);
const variants: Readonly<Record<string, readonly string[]>> = {
  '/': ['/', '/?soeg=findes-ikke', '/?til=/min-dag'],
  '/borgere': [
    '/borgere',
    '/borgere?filter=overskredet&kolonne=alder&kolonne=enhed',
    '/borgere?se=enhed&sorter=borger&retning=faldende',
    '/borgere?filter=mangler',
    '/borgere?filter=hest&noget=andet',
  ],
  '/borgere/:borger': [
    '/borgere/:borger',
    '/borgere/:borger?kendt=15.11.2026&tidslinje=alt',
    '/borgere/01890000-0000-7000-8000-000000000000',
  ],
  '/borgere/:borger/hvorfor/:frist': [
    '/borgere/:borger/hvorfor/:frist',
    '/borgere/:borger/hvorfor/:frist?lov=2014-01-01',
    '/borgere/:borger/hvorfor/samtale-4?lov=2014-01-01',
  ],
};
const onePerRoute = routes
  .filter(({ method, path }) => method === 'GET' && !noPages.has(path))
  .map(({ path }) => path);
const pages = onePerRoute.flatMap((path) => variants[path] ?? [path]);

function addressOf(path: string): string {
  return path.replace(':borger', demo.made.citizens.get('bo') ?? '').replace(':frist', 'samtale-2');
}

/** Opens all that is folded, so that it is looked at, too. */
async function unfold(page: Page): Promise<void> {
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}

/** What axe finds with all its rules for A, AA and good practice, none switched off, the experimental ones too. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      runOnly: [
        'wcag2a',
        'wcag2aa',
        'wcag21a',
        'wcag21aa',
        'wcag22aa',
        'best-practice',
        'experimental',
      ],
    })
    .analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 200)} ${failureSummary ?? ''}`),
  );
}

/** One h1, a title of its own, the right language, and nothing outside the window's width. */
async function outline(
  page: Page,
): Promise<readonly [h1: number, title: boolean, language: string | null, outside: number]> {
  const outside = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  return [
    await page.getByRole('heading', { level: 1 }).count(),
    /^.{3,} – Rettidig$/.test(await page.title()),
    await page.locator('html').getAttribute('lang'),
    Math.max(0, outside),
  ];
}

describe.each([
  ['da', 1280, pages],
  ['en', 1280, onePerRoute],
  ['da', 320, onePerRoute],
] as const)('in %s at %i px', (language, width, some) => {
  let visitor: Visitor;
  beforeAll(async () => {
    visitor = await demo.open({ viewport: { width, height: 900 } });
    await visitor.signIn('Karen Møller');
    if (language === 'en') await visitor.page.getByRole('button', { name: 'English' }).click();
  });
  afterAll(() => visitor.context.close());

  test.for(some)('axe finds nothing on %s', async (path) => {
    const { page } = visitor;
    await page.goto(addressOf(path));
    await unfold(page);
    expect(await outline(page)).toEqual([1, true, language, 0]);
    expect(await findings(page)).toEqual([]);
  });
});

test('at 400 percent of 1280 px, every page keeps to its width', async () => {
  // 1280 px at 400 percent is a window of 320 css px with four device pixels each.
  const visitor = await demo.open({ viewport: { width: 320, height: 225 }, deviceScaleFactor: 4 });
  await visitor.signIn('Karen Møller');
  for (const path of pages) {
    await visitor.page.goto(addressOf(path));
    const tooWide = await visitor.page.evaluate(
      () => document.documentElement.scrollWidth - innerWidth,
    );
    expect([path, tooWide]).toEqual([path, 0]);
  }
  await visitor.context.close();
});

test('targets are at least 24 px, or stand in a line of text', async () => {
  const visitor = await demo.open({ viewport: { width: 320, height: 900 } });
  await visitor.signIn('Karen Møller');
  for (const path of pages) {
    await visitor.page.goto(addressOf(path));
    await unfold(visitor.page);
    const small = await visitor.page
      .locator('button, select, input:not([type=hidden]), summary, .counters a, nav a')
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility())
          .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect().height] as const)
          .filter(([html, height]) => height < 24 && !html.includes('type="checkbox"')),
      );
    expect([path, small]).toEqual([path, []]);
  }
  await visitor.context.close();
});

test('nothing moves for those who ask for less motion', async () => {
  const visitor = await demo.open({ reducedMotion: 'reduce' });
  await visitor.signIn('Anna Holm');
  const moving = await visitor.page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((one) => {
        const style = getComputedStyle(one);
        return (
          style.scrollBehavior === 'smooth' ||
          style.animationName !== 'none' ||
          style.transitionDuration !== '0s'
        );
      }).length,
  );
  expect(moving).toBe(0);
  await visitor.context.close();
});
