import { codeList, type CodeOf } from './code-list.ts';

/** Municipal expenses, as far as the papers say how the state compensates them. */
export const expenseAreas = codeList('udgiftsomraade', [
  ['kontanthjaelp', 'Kontanthjælp', 'Cash benefit'],
  ['aktivering', 'Aktivering', 'Activation'],
  ['uddannelsesordning', 'Uddannelsesordning', 'Education scheme'],
  ['foertidspension', 'Førtidspension', 'Early retirement pension'],
  ['ressourceforloeb', 'Ressourceforløb', 'Resource courses'],
  ['ledighedsydelse', 'Ledighedsydelse', 'Flex job allowance'],
  ['integration', 'Integration', 'Integration'],
  ['egu', 'Erhvervsgrunduddannelse (EGU)', 'Basic vocational training'],
  ['sygedagpenge', 'Sygedagpenge', 'Sickness benefit'],
  ['fleksjob', 'Fleksjob', 'Flex jobs'],
  ['personlige-tillaeg', 'Personlige tillæg', 'Personal supplements'],
  ['boligsikring', 'Boligsikring', 'Housing benefit'],
  ['boligydelse', 'Boligydelse', 'Housing benefit for pensioners'],
  ['seniorjob', 'Seniorjob', 'Senior jobs'],
  ['mentor', 'Mentorstøtte', 'Mentor support'],
  ['dagpenge', 'Medfinansiering af dagpenge', 'Co-financing of unemployment benefit'],
  ['hjaelpemidler-ledige', 'Hjælpemidler til forsikrede ledige', 'Aids for the insured unemployed'],
  [
    'personlig-assistance-ledige',
    'Personlig assistance til forsikrede ledige',
    'Personal assistance for the insured unemployed',
  ],
  [
    'loentilskud-ledige',
    'Løntilskud til forsikrede ledige',
    'Wage subsidies for the insured unemployed',
  ],
]);
export type ExpenseArea = CodeOf<typeof expenseAreas>;

/** What compensates an area beside refunds. */
export const compensations = codeList('kompensation', [
  ['budgetgaranti', 'Budgetgarantien', 'Budget guarantee'],
  ['beskaeftigelsestilskud', 'Beskæftigelsestilskuddet', 'Employment grant'],
  ['ingen', 'Ingen af dem', 'Neither'],
]);
export type Compensation = CodeOf<typeof compensations>;

/** What a municipality's part of the country is measured on. */
export const shareMeasures = codeList('andel-af-landet', [
  ['bloktilskud', 'Bloktilskuddet', 'Block grant'],
  ['kontanthjaelpsmodtagere', 'Kontanthjælpsmodtagerne', 'Recipients of cash benefit'],
  ['dagpengemodtagere', 'Dagpengemodtagerne', 'Recipients of unemployment benefit'],
  ['mentorramme', 'Rammen til mentorstøtte', 'Mentor frame'],
]);
export type ShareMeasure = CodeOf<typeof shareMeasures>;

/** Groups that share an operating ceiling. */
export const ceilingGroups = codeList('loftgruppe', [
  ['kontanthjaelp', 'Kontanthjælp', 'Cash benefit'],
  ['dagpenge', 'Arbejdsløshedsdagpenge', 'Unemployment benefit'],
  ['revalideringsydelse', 'Revalideringsydelse', 'Rehabilitation benefit'],
  ['ledighedsydelse', 'Ledighedsydelse', 'Flex job allowance'],
  ['sygedagpenge', 'Sygedagpenge', 'Sickness benefit'],
]);
export type CeilingGroup = CodeOf<typeof ceilingGroups>;

/** Where the money of the employment effort comes from. */
export const fundingSources = codeList('finansieringskilde', [
  ['refusion', 'Refusioner', 'Refunds'],
  ['budgetgaranti', 'Budgetgarantien', 'Budget guarantee'],
  ['beskaeftigelsestilskud', 'Beskæftigelsestilskuddet', 'Employment grant'],
  ['balancetilskud', 'Balancetilskuddet', 'Balance grant'],
]);
export type FundingSource = CodeOf<typeof fundingSources>;

/** What the state refunds up to a ceiling. */
export const ceilings = codeList('loft', [
  ['driftsloft', 'Driftsloftet', 'Operating ceiling'],
  ['mentorramme', 'Mentorrammen', 'Mentor frame'],
]);
export type Ceiling = CodeOf<typeof ceilings>;
