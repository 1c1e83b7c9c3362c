import type { CaseStep } from '@rettidig/casework';
import type { Locator, Page } from 'playwright-core';
import type { DemoApp } from '../demo-app.ts';

/** A caseworker's hands: whatever they do on a page is counted. */
export interface Hands {
  readonly page: Page;
  readonly demo: DemoApp;
  /** Presses a link, a button, a check box or a round button. */
  readonly click: (target: Locator) => Promise<void>;
  /** Fills one field. */
  readonly fill: (target: Locator, text: string) => Promise<void>;
  /** Chooses one option of a folded list. */
  readonly choose: (target: Locator, option: string) => Promise<void>;
  /** Presses one key or chord. */
  readonly press: (keys: string) => Promise<void>;
}

/** One case step, walked from Min dag until it is registered, and how many actions it may take. */
export interface Budget {
  readonly step: CaseStep;
  /** What is done, in a few Danish words for the table. */
  readonly name: string;
  readonly limit: number;
  /** One of several visits that one case takes; the table says what they come to together. */
  readonly visit?: true;
  /** Begins on Min dag, ends when the page says that it is registered. */
  readonly walk: (hands: Hands) => Promise<void>;
}

/** Declares the budget of a step. */
export function budget(is: Budget): Budget {
  return is;
}

/** Hands on a page, and how many actions they have taken. */
export function handsOn(
  page: Page,
  demo: DemoApp,
): { readonly hands: Hands; readonly count: () => number } {
  let actions = 0;
  return {
    count: () => actions,
    hands: {
      page,
      demo,
      click: async (target) => {
        actions += 1;
        await target.click();
        await page.waitForLoadState();
      },
      fill: async (target, text) => {
        actions += 1;
        await target.fill(text);
      },
      choose: async (target, option) => {
        actions += 1;
        await target.selectOption(option);
      },
      press: async (keys) => {
        actions += 1;
        await page.keyboard.press(keys);
        await page.waitForLoadState();
      },
    },
  };
}
