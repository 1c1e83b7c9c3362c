import type { Page } from 'playwright-core';
import { giveHistory } from '../packages/web/src/testing/caseload-history.ts';
import type { DemoApp } from './demo-app.ts';
import { type Sight, unfold } from './sight.ts';

const one = '/oekonomi/prognose/:ydelse';
const told = '/oekonomi/prognose/sygedagpenge';

/** A benefit whose history is too short. */
export const forecastVariants: Readonly<Record<string, readonly string[]>> = {
  [one]: ['/oekonomi/prognose/kontanthjaelp'],
};

/** The forecast with a history: plain, under a scenario, wrong and empty. */
export function forecastSights({ store, made }: DemoApp, leader: string): readonly Sight[] {
  let isGiven = false;
  const withHistory = async (page: Page, path: string): Promise<void> => {
    if (!isGiven) await giveHistory(store, made);
    isGiven = true;
    // Figures ask every few seconds what has changed.
    do await page.goto('/oekonomi/prognose');
    while ((await page.locator(`a[href="${told}"]`).count()) === 0);
    await page.goto(path);
    await unfold(page);
  };
  return [
    '/oekonomi/prognose',
    told,
    `${told}?tilgang=10&varighed=-5&pris=3&enhedspris=160.000&vis=ja`,
    `${told}?tilgang=abc&varighed=900&enhedspris=x&vis=ja`,
    `${told}?vis=ja`,
  ].map((path) => ({
    name: `forecast: ${path}`,
    standing: 'demo',
    who: leader,
    go: (page) => withHistory(page, path),
  }));
}
