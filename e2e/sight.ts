import type { Page } from 'playwright-core';
import type { Standing } from './demo-app.ts';

/** Something a person can have on the screen, and how one gets there. */
export interface Sight {
  readonly name: string;
  /** How the application must stand for it. */
  readonly standing: Standing;
  /** Who is signed in; null for nobody. */
  readonly who: string | null;
  readonly go: (page: Page) => Promise<void>;
}

/** Opens all that is folded in the page, so that it is looked at, too; not the menu, which lies over the page. */
export async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
}
