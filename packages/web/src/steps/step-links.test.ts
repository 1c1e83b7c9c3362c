import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Demo, startDemo } from '../testing/demo.ts';
import { stepLinks } from './step-links.ts';

let demo: Demo;
beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

test('every step that the page of a citizen offers has a form', async () => {
  const anna = await demo.as('anna');
  const missing: string[] = [];
  for (const { step, href } of stepLinks(demo.citizen('bo'))) {
    const { status } = await anna.get(href);
    if (status !== 200) missing.push(`${step}: ${status}`);
  }
  expect(missing).toEqual([]);
});
