import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoApp, startDemoApp } from './demo-app.ts';
import { formSightsOf } from './form-sights.ts';
import { look } from './look.ts';

let demo: DemoApp;
beforeAll(async () => {
  demo = await startDemoApp();
});
afterAll(() => demo.close());

describe.each([
  ['da', 320],
  ['en', 1280],
] as const)('forms that are refused or stale, in %s at %i px', (language, width) => {
  test('axe finds nothing, pages keep to the width, and targets are large enough', async () => {
    const wrong = await look(demo, formSightsOf(demo), language, [
      { width, height: 900, axe: 'all' },
    ]);
    expect(wrong).toEqual([]);
  });
});
