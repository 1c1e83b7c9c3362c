import { codeList, type CodeOf } from './code-list.ts';

/** Public benefits (ydelser) that carry a contact course. */
export const benefits = codeList('ydelse', [
  ['dagpenge', 'Arbejdsløshedsdagpenge', 'Unemployment benefit'],
  ['kontanthjaelp', 'Kontanthjælp', 'Cash benefit'],
  ['uddannelseshjaelp', 'Uddannelseshjælp', 'Education benefit'],
  ['sygedagpenge', 'Sygedagpenge', 'Sickness benefit'],
  ['ressourceforloebsydelse', 'Ressourceforløbsydelse', 'Resource course benefit'],
  ['jobafklaringsydelse', 'Ressourceforløbsydelse under jobafklaring', 'Job clarification benefit'],
  ['ledighedsydelse', 'Ledighedsydelse', 'Flex job allowance'],
  ['revalideringsydelse', 'Revalideringsydelse', 'Rehabilitation benefit'],
]);
export type Benefit = CodeOf<typeof benefits>;

/** Visitation categories (PersonCategory). A citizen who is not visitated yet has none. */
export const personCategories = codeList('visitationskategori', [
  ['jobparat', 'Jobparat', 'Job-ready'],
  ['aktivitetsparat', 'Aktivitetsparat', 'Activity-ready'],
  ['uddannelsesparat', 'Uddannelsesparat', 'Education-ready'],
  ['aabenlyst-uddannelsesparat', 'Åbenlyst uddannelsesparat', 'Obviously education-ready'],
]);
export type Category = CodeOf<typeof personCategories>;

/**
 * Target groups (LAB § 6 from 2020, § 2 before), split where the law's duties differ: the young are
 * told apart from adults, and those not visitated yet have groups of their own.
 */
export const targetGroups = codeList('maalgruppe', [
  ['dagpenge', 'Dagpengemodtager', 'Unemployment benefit recipient'],
  ['jobparat', 'Jobparat kontanthjælpsmodtager', 'Job-ready cash benefit recipient'],
  [
    'aktivitetsparat',
    'Aktivitetsparat kontanthjælpsmodtager',
    'Activity-ready cash benefit recipient',
  ],
  [
    'kontanthjaelp-ikke-visiteret',
    'Kontanthjælp, ikke visiteret',
    'Cash benefit, not yet categorised',
  ],
  ['uddannelsesparat', 'Uddannelsesparat', 'Education-ready'],
  ['aabenlyst-uddannelsesparat', 'Åbenlyst uddannelsesparat', 'Obviously education-ready'],
  [
    'aktivitetsparat-ung',
    'Aktivitetsparat under 30 uden uddannelse',
    'Activity-ready under 30 without education',
  ],
  [
    'ung-ikke-visiteret',
    'Under 30 uden uddannelse, ikke visiteret',
    'Under 30 without education, not yet categorised',
  ],
  ['sygedagpenge', 'Sygedagpengemodtager', 'Sickness benefit recipient'],
  ['jobafklaring', 'I jobafklaringsforløb', 'In job clarification'],
  ['ressourceforloeb', 'I ressourceforløb', 'In resource course'],
  [
    'ledighedsydelse',
    'Visiteret til fleksjob på ledighedsydelse',
    'Entitled to flex job, on flex job allowance',
  ],
  ['revalidering', 'I revalidering', 'In rehabilitation'],
]);
export type TargetGroup = CodeOf<typeof targetGroups>;

/** Highest completed education, as far as the law asks for it. */
export const educationLevels = codeList('uddannelsesniveau', [
  ['ingen', 'Ikke gennemført grundskole', 'Primary school not completed'],
  ['grundskole', 'Grundskole', 'Primary school'],
  ['gymnasial', 'Gymnasial uddannelse', 'Upper secondary school'],
  ['erhvervskompetencegivende', 'Erhvervskompetencegivende uddannelse', 'Qualifying education'],
]);
export type EducationLevel = CodeOf<typeof educationLevels>;
