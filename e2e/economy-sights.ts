import { budgetSights } from './budget-sights.ts';
import type { DemoApp } from './demo-app.ts';
import { accountSights, accountVariants } from './economy-accounts.ts';
import { financeSights } from './finance-sights.ts';
import { forecastSights, forecastVariants } from './forecast-sights.ts';
import { reconcileSights, reconcileVariants } from './reconcile-sights.ts';
import { refundVariants } from './refund-sights.ts';
import type { Sight } from './sight.ts';

/** What a page of economy can look like besides its plain address. */
export const economyVariants: Readonly<Record<string, readonly string[]>> = {
  ...accountVariants,
  ...reconcileVariants,
  ...refundVariants,
  ...forecastVariants,
};

/** Pages of economy that somebody must have entered something for. */
export function economySights(demo: DemoApp, leader: string): readonly Sight[] {
  return [
    ...budgetSights(demo, leader),
    ...accountSights(leader),
    ...financeSights(leader),
    ...forecastSights(demo, leader),
    ...reconcileSights(),
  ];
}
