import type { TargetGroup } from '../../codes/index.ts';

/** The adults the pamphlets of the reform speak of. */
export function isCashAdult(group: TargetGroup): boolean {
  return (
    group === 'jobparat' || group === 'aktivitetsparat' || group === 'kontanthjaelp-ikke-visiteret'
  );
}

/** Those who need more than work to come on. */
export function isActivityReady(group: TargetGroup): boolean {
  return group === 'aktivitetsparat' || group === 'aktivitetsparat-ung';
}

/** The groups the pamphlets of the reform speak of; other acts have their own rules for the rest. */
export function isInReform(group: TargetGroup): boolean {
  return (
    isCashAdult(group) ||
    group === 'uddannelsesparat' ||
    group === 'aabenlyst-uddannelsesparat' ||
    group === 'aktivitetsparat-ung' ||
    group === 'ung-ikke-visiteret'
  );
}
