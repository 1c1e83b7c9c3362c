import type { TargetGroup } from '../../codes/index.ts';

/** Whether the law asks for special care before the citizen is sanctioned. */
export const isActivityReady = (group: TargetGroup): boolean =>
  group === 'aktivitetsparat' || group === 'aktivitetsparat-ung';

/** Whether the offer of such a citizen must stand in an education order (2014-2019). */
export const hasEducationOrder = (group: TargetGroup): boolean =>
  group === 'uddannelsesparat' ||
  group === 'aabenlyst-uddannelsesparat' ||
  group === 'aktivitetsparat-ung';

/** The visitated recipients of cash or education benefit: the groups whose sanctions the papers describe. */
export const inReform = (group: TargetGroup): boolean =>
  group === 'jobparat' || group === 'aktivitetsparat' || hasEducationOrder(group);

/** Every recipient of cash or education benefit, visitated or not. */
export const isOnHelp = (group: TargetGroup): boolean =>
  inReform(group) || group === 'kontanthjaelp-ikke-visiteret' || group === 'ung-ikke-visiteret';
