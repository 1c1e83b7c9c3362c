import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DemoApp, startDemoApp } from './demo-app.ts';

let demo: DemoApp;
beforeAll(async () => {
  demo = await startDemoApp();
});
afterAll(() => demo.close());

/** What has the focus, as a screen reader would name it, and whether one can see that it has. */
async function focused(page: Page): Promise<{ readonly text: string; readonly seen: boolean }> {
  return await page.evaluate(() => {
    // The window may still be on its way to what got the focus.
    document.activeElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const at = document.activeElement;
    if (at === null) return { text: '', seen: false };
    const style = getComputedStyle(at);
    // The first line of a link that is broken over two.
    const box = at.getClientRects()[0] ?? at.getBoundingClientRect();
    const onTop = document.elementFromPoint(
      box.left + Math.min(box.width, 40) / 2,
      box.top + box.height / 2,
    );
    return {
      text: (at.getAttribute('aria-label') ?? at.textContent ?? '').trim(),
      seen:
        style.outlineStyle === 'solid' &&
        Number.parseFloat(style.outlineWidth) >= 2 &&
        (onTop === at || at.contains(onTop)),
    };
  });
}

/** Presses Tab until something with this text has the focus; every stop on the way must be visible. */
async function tabTo(page: Page, text: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    const now = await focused(page);
    expect([now.text, now.seen]).toEqual([now.text, true]);
    if (now.text.includes(text)) return;
  }
  throw new Error(`Tab does not reach »${text}«.`);
}

/** Presses Tab until the field of a form with this name has the focus. */
async function tabToField(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses++) {
    await page.keyboard.press('Tab');
    expect((await focused(page)).seen).toBe(true);
    if ((await page.locator(':focus').getAttribute('name')) === name) return;
  }
  throw new Error(`Tab does not reach the field »${name}«.`);
}

describe('by keyboard alone', () => {
  test('from the first page to why, and on to the case', async () => {
    const { page, context } = await demo.open();
    await page.goto('/');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    await tabTo(page, 'Anna Holm');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/min-dag');
    await tabTo(page, 'Hvorfor? Samtale 2–4 af 4');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/hvorfor/samtale-2');
    await tabTo(page, 'Tilbage til Bo Lund');
    await page.keyboard.press('Enter');
    await page.waitForURL(/borgere\/[0-9a-f-]+$/);
    await tabTo(page, 'Vis CPR-nummer');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(
      await page
        .getByLabel('Hvorfor har du brug for det?')
        .evaluate((one) => one === document.activeElement),
    ).toBe(true);
    await context.close();
  });

  test('the skip link leads past the menu', async () => {
    const { page, signIn, context } = await demo.open();
    await signIn('Anna Holm');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe('Indkald flere på én gang');
    await context.close();
  });

  test('keys of one letter: next line, previous, why, find; not while writing', async () => {
    const { page, signIn, context } = await demo.open();
    await signIn('Anna Holm');
    await page.keyboard.press('j');
    expect((await focused(page)).text).toBe('Bo Lund');
    await page.keyboard.press('j');
    expect((await focused(page)).text).toBe('Eva Dahl');
    await page.keyboard.press('k');
    await page.keyboard.press('h');
    await page.waitForURL('**/hvorfor/samtale-2');
    await page.keyboard.press('/');
    await page.keyboard.type('j1');
    expect(await page.getByLabel('Find en borger ved navn').inputValue()).toBe('j1');
    expect(page.url()).toContain('/hvorfor/');
    await context.close();
  });

  test('keys of one letter can be turned off', async () => {
    const { page, signIn, context } = await demo.open();
    await signIn('Anna Holm');
    await page.goto('/hjaelp');
    await page.getByRole('button', { name: 'Slå genveje fra' }).click();
    await page.getByText('Genveje med én tast er slået fra.').waitFor();
    await page.keyboard.press('1');
    await page.keyboard.press('j');
    expect(page.url()).toContain('/hjaelp');
    await page.getByRole('button', { name: 'Slå genveje til' }).click();
    await page.getByText('Genveje med én tast er slået til.').waitFor();
    await page.keyboard.press('1');
    await page.waitForURL('**/min-dag');
    await context.close();
  });

  // The last one, for it changes the day that the others see.
  test('an interview held, from the day to what was registered', async () => {
    const { page, signIn, context } = await demo.open();
    await signIn('Anna Holm');
    await tabTo(page, 'Registrér Eva Dahl');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/afholdt');
    await tabToField(page, 'notat');
    await page.keyboard.type('Eva søger job i køkkener.');
    await tabToField(page, 'aftale1');
    await page.keyboard.type('Eva skriver til to køkkener om ugen.');
    await tabTo(page, 'Gem samtalen');
    await page.keyboard.press('Enter');
    await page.waitForURL('**?udfoert=*');
    expect(await page.locator('main').textContent()).toContain('Eva søger job i køkkener.');
    await tabTo(page, 'Fortryd');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/fortryd/*');
    await context.close();
  });
});
