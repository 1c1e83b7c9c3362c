import { budgetSights } from './budget-sights.ts';
import type { DemoApp } from './demo-app.ts';
import { accountFiles, accountSights, accountVariants } from './economy-accounts.ts';
import { financeFiles, financeSights } from './finance-sights.ts';
import { forecastFiles, forecastSights, forecastVariants } from './forecast-sights.ts';
import { reconcileFiles, reconcileSights, reconcileVariants } from './reconcile-sights.ts';
import { refundFiles, refundVariants } from './refund-sights.ts';
import type { Sight } from './sight.ts';

/** Files of economy: no pages. */
export const economyFiles: readonly string[] = [
  ...accountFiles,
  ...financeFiles,
  ...forecastFiles,
  ...reconcileFiles,
  ...refundFiles,
];

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
