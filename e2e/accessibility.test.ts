import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoApp, type Visitor, startDemoApp } from './demo-app.ts';
import { type Sight, sightsOf, unfold } from './sights.ts';

let demo: DemoApp;
let sights: readonly Sight[];
beforeAll(async () => {
  demo = await startDemoApp();
  sights = sightsOf(demo);
});
afterAll(() => demo.close());

/** What axe finds with all its rules: A, AA, AAA, good practice and the experimental ones. */
async function findings(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page })
    .options({
      // The tags name rules that axe does not run unless asked.
      runOnly: [
        'wcag2a',
        'wcag2a-obsolete',
        'wcag2aa',
        'wcag2aaa',
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

/** Targets that are lower than 24 px and do not stand in a line of text. */
async function smallTargets(page: Page): Promise<readonly (readonly [string, number])[]> {
  return await page
    .locator('button, select, input:not([type=hidden]), summary, .counters a, nav a')
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map((one) => [one.outerHTML.slice(0, 80), one.getBoundingClientRect().height] as const)
        .filter(([html, height]) => height < 24 && !html.includes('type="checkbox"')),
    );
}

/** One visitor for each employee and each way the application stands, who stays for all the sights. */
function visitors(language: string, options: BrowserContextOptions) {
  const open = new Map<string, Visitor>();
  const arrive = async ({ standing, who }: Sight): Promise<Page> => {
    const key = `${standing} ${who}`;
    const known = open.get(key);
    if (known !== undefined) return known.page;
    const visitor = await demo.open(options, standing);
    await visitor.context.addCookies([{ name: 'sprog', value: language, url: visitor.address }]);
    if (who !== null) await visitor.signIn(who);
    open.set(key, visitor);
    return visitor.page;
  };
  const close = async (): Promise<void> => {
    await Promise.all([...open.values()].map(({ context }) => context.close()));
  };
  return { arrive, close };
}

describe.each([
  ['da', 1280, 900, 1, true],
  ['en', 1280, 900, 1, true],
  ['da', 320, 900, 1, true],
  // What axe looks for does not hang on language and width together; the room that words take does.
  ['en', 320, 900, 1, false],
  // 1280 px at 400 percent is a window of 320 css px with four device pixels each.
  ['da', 320, 225, 4, false],
] as const)(
  'in %s at %i by %i px, %i device pixels each',
  (language, width, height, scale, withAxe) => {
    test('axe finds nothing, pages keep to the width, and targets are large enough', async () => {
      const { arrive, close } = visitors(language, {
        viewport: { width, height },
        deviceScaleFactor: scale,
      });
      const wrong: unknown[] = [];
      for (const sight of sights) {
        const page = await arrive(sight);
        await sight.go(page);
        await unfold(page);
        const seen = [
          await outline(page),
          await smallTargets(page),
          withAxe ? await findings(page) : [],
        ];
        const right = [[1, true, language, 0], [], []];
        if (JSON.stringify(seen) !== JSON.stringify(right)) wrong.push([sight.name, ...seen]);
      }
      await close();
      expect(wrong).toEqual([]);
    }, 240_000);
  },
);

test('the caseworker of these sights has something in every part of the day', async () => {
  const { page, signIn, context } = await demo.open();
  await signIn('Anna Holm');
  const counts = await page.locator('.panels .count').allTextContents();
  expect(counts.map(Number)).toEqual([1, 1, 1, 2, 1]);
  await context.close();
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
