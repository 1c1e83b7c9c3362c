import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoApp, startDemoApp } from './demo-app.ts';
import { look } from './look.ts';
import { type Sight, sightsOf } from './sights.ts';

let demo: DemoApp;
let sights: readonly Sight[];
beforeAll(async () => {
  demo = await startDemoApp();
  sights = sightsOf(demo);
});
afterAll(() => demo.close());

describe.each([
  ['da', 1280, 900, 1, 'all'],
  // What axe looks for hangs on the language only where it reads names.
  ['en', 1280, 900, 1, 'words'],
  ['da', 320, 900, 1, 'all'],
  // The room that words take hangs on language and width together.
  ['en', 320, 900, 1, 'none'],
  // 1280 px at 400 percent is a window of 320 css px with four device pixels each.
  ['da', 320, 225, 4, 'none'],
] as const)(
  'in %s at %i by %i px, %i device pixels each',
  (language, width, height, scale, axe) => {
    test('axe finds nothing, pages keep to the width, and targets are large enough', async () => {
      const wrong = await look(demo, sights, {
        language,
        options: { viewport: { width, height }, deviceScaleFactor: scale },
        axe,
      });
      expect(wrong).toEqual([]);
    }, 1_500_000);
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
