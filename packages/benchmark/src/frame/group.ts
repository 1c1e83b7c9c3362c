/**
 * The target groups of the effort, in the order reports have them. Codes: knowledge of 2013 (Jobcenterbenchmark 2013,
 * chapter 1.2); a later round may leave some out, never rename one.
 */
export const groups = [
  'a-dagpenge',
  'uddannelsesydelse',
  'kontanthjaelp-1',
  'kontanthjaelp-2-3',
  'revalidering',
  'sygedagpenge',
  'ledighedsydelse',
  'ressourceforloeb',
] as const;

export type Group = (typeof groups)[number];

/** Groups that are counted in the jobcentre's target group (JC-målgruppe): all with persons of their own but one. */
export const jobcentreGroups = [
  'a-dagpenge',
  'kontanthjaelp-1',
  'kontanthjaelp-2-3',
  'sygedagpenge',
  'ledighedsydelse',
  'revalidering',
] as const satisfies readonly Group[];

export const groupLabels: Readonly<Record<Group, string>> = {
  'a-dagpenge': 'A-dagpenge',
  uddannelsesydelse: 'Udd.- & arbejdsmarkedsydelse',
  'kontanthjaelp-1': 'Kontanthjælp 1',
  'kontanthjaelp-2-3': 'Kontanthjælp 2+3',
  revalidering: 'Revalidering',
  sygedagpenge: 'Sygedagpenge',
  ledighedsydelse: 'Ledighedsydelse',
  ressourceforloeb: 'Ressourceforløb',
};
