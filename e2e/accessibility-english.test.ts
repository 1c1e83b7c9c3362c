import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoApp, startDemoApp } from './demo-app.ts';
import { look } from './look.ts';
import { sightsOf } from './sights.ts';

let demo: DemoApp;
beforeAll(async () => {
  demo = await startDemoApp();
});
afterAll(() => demo.close());

/** What axe looks for hangs on the language only where it reads names; the room that words take hangs on both. */
test('every page in English has names for everything, and keeps to the width', async () => {
  const wrong = await look(demo, sightsOf(demo), 'en', [
    { width: 1280, height: 900, axe: 'words' },
    { width: 320, height: 900, axe: 'none' },
  ]);
  expect(wrong).toEqual([]);
});
