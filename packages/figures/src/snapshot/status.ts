import type { Benefit } from '@rettidig/law';
import type { BenefitSpell, LabourStatus, LabourStatusCode } from '@rettidig/casework';
import { codeNumber, statuses } from './dimension.ts';

/** The code among `statuses` of being on a benefit. */
export const statusOfBenefit: Readonly<Record<Benefit, string>> = {
  dagpenge: 'dagpenge',
  kontanthjaelp: 'kontanthjaelp',
  uddannelseshjaelp: 'uddannelseshjaelp',
  revalideringsydelse: 'revalidering',
  ressourceforloebsydelse: 'ressourceforloeb',
  jobafklaringsydelse: 'jobafklaring',
  sygedagpenge: 'sygedagpenge',
  ledighedsydelse: 'ledighedsydelse',
};

const supporting: ReadonlySet<LabourStatusCode> = new Set([
  'fleksjob',
  'foertidspension',
  'efterloen',
  'andet',
]);

/** Whether a status is public support (offentlig forsørgelse): neither paid work nor education. */
export function isSupport(status: LabourStatusCode): boolean {
  return supporting.has(status);
}

/** Number in `statuses` of what a citizen lives on, on a day: the first of the list that applies. */
export function statusOn(
  benefits: readonly BenefitSpell[],
  labour: readonly LabourStatus[],
  on: number,
): number {
  let first = codeNumber(statuses, 'selvforsoergelse');
  for (const { benefit, from, to } of benefits) {
    if (from <= on && on < to) {
      first = Math.min(first, codeNumber(statuses, statusOfBenefit[benefit]));
    }
  }
  for (const { status, from, to } of labour) {
    if (from <= on && on < to) first = Math.min(first, codeNumber(statuses, status));
  }
  return first;
}
