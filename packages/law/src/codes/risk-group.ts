import { codeList, type CodeOf } from './code-list.ts';

/** Where the emergency jobs (akutjob) of 2012-2013 were to be found; municipalities are a part of the public sector. */
export const emergencyJobTargets = codeList('akutjob-maal', [
  ['i-alt', 'I alt', 'In all'],
  ['offentlig', 'Offentlig sektor', 'Public sector'],
  ['kommuner', 'Kommuner', 'Municipalities'],
  ['privat', 'Privat sektor', 'Private sector'],
]);
export type EmergencyJobTarget = CodeOf<typeof emergencyJobTargets>;

/** Employers, as far as the premium for an emergency job tells them apart. */
export const premiumEmployers = codeList('arbejdsgiver', [
  ['statslig', 'Statslig arbejdsgiver', 'State employer'],
  ['anden-offentlig', 'Anden offentlig arbejdsgiver', 'Other public employer'],
  ['privat', 'Privat arbejdsgiver', 'Private employer'],
]);
export type PremiumEmployer = CodeOf<typeof premiumEmployers>;
