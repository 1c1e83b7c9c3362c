import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoApp, startDemoApp } from './demo-app.ts';
import { look } from './look.ts';
import type { Sight } from './sight.ts';
import { sightsOf } from './sights.ts';

let demo: DemoApp;
let sights: readonly Sight[];
beforeAll(async () => {
  demo = await startDemoApp();
  sights = sightsOf(demo);
});
afterAll(() => demo.close());

/**
 * Every page in Danish, with every rule of axe, at a desk and on a telephone. 1280 px at 400 percent is a window of 320 by
 * 225 css px.
 */
test('axe finds nothing, pages keep to the width, and targets are large enough', async () => {
  const wrong = await look(demo, sights, 'da', [
    { width: 1280, height: 900, axe: 'all' },
    { width: 320, height: 900, axe: 'all' },
    { width: 320, height: 225, axe: 'none' },
  ]);
  expect(wrong).toEqual([]);
});

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
