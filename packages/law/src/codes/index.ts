import { codeList, type CodeOf } from './code-list.ts';

export { codeList, type Code, type CodeList, type CodeOf } from './code-list.ts';

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

/** Who held an interview (samtale). A joint interview counts for both. */
export const interviewHolders = codeList('samtale-afholder', [
  ['kommune', 'Kommunen', 'Municipality'],
  ['a-kasse', 'A-kassen', 'Unemployment fund'],
  ['faelles', 'Kommunen og a-kassen sammen', 'Municipality and fund together'],
]);
export type InterviewHolder = CodeOf<typeof interviewHolders>;

export const interviewKinds = codeList('samtaletype', [
  ['jobsamtale', 'Jobsamtale', 'Job-search meeting'],
  ['visitationssamtale', 'Visitationssamtale', 'Categorisation interview'],
  ['opfoelgningssamtale', 'Opfølgningssamtale', 'Follow-up interview'],
  ['barselssamtale', 'Vejledningssamtale i barsel', 'Guidance interview during leave'],
]);
export type InterviewKind = CodeOf<typeof interviewKinds>;

export const interviewForms = codeList('samtaleform', [
  ['fremmoede', 'Personligt fremmøde', 'In person'],
  ['telefon', 'Telefon', 'Telephone'],
  ['digital', 'Digitalt fremmøde', 'Video'],
]);
export type InterviewForm = CodeOf<typeof interviewForms>;

export const interviewStates = codeList('samtalestatus', [
  ['booket', 'Booket', 'Booked'],
  ['afholdt', 'Afholdt', 'Held'],
  ['aflyst', 'Aflyst', 'Cancelled'],
  ['udeblevet', 'Udeblevet', 'Not attended'],
]);
export type InterviewState = CodeOf<typeof interviewStates>;

/** Activities: the offers (tilbud) of the law, and mentor support. */
export const activityKinds = codeList('tilbud', [
  ['nytteindsats', 'Nytteindsats', 'Community benefit work'],
  ['virksomhedspraktik', 'Virksomhedspraktik', 'Company practice'],
  ['loentilskud', 'Løntilskud', 'Wage subsidy'],
  [
    'vejledning-og-opkvalificering',
    'Øvrig vejledning og opkvalificering',
    'Other guidance and upskilling',
  ],
  ['ordinaer-uddannelse', 'Ordinær uddannelse', 'Ordinary education'],
  [
    'laese-skrive-regne-kursus',
    'Læse-, skrive-, regne- eller ordblindekursus',
    'Basic skills course',
  ],
  ['mentor', 'Mentorstøtte', 'Mentor support'],
]);
export type ActivityKind = CodeOf<typeof activityKinds>;

export const sectors = codeList('sektor', [
  ['offentlig', 'Offentlig', 'Public'],
  ['privat', 'Privat', 'Private'],
]);
export type Sector = CodeOf<typeof sectors>;

export const absenceKinds = codeList('fravaerstype', [
  ['sygdom', 'Sygdom', 'Illness'],
  ['barsel', 'Barsel', 'Parental leave'],
  ['ferie', 'Ferie', 'Holiday'],
  ['andet', 'Andet fravær', 'Other absence'],
]);
export type AbsenceKind = CodeOf<typeof absenceKinds>;

/** What an exemption (fritagelse) exempts from. */
export const exemptionScopes = codeList('fritagelse-omfang', [
  ['samtale', 'Samtaler', 'Interviews'],
  ['tilbud', 'Tilbud', 'Offers'],
  ['alle', 'Samtaler og tilbud', 'Interviews and offers'],
]);
export type ExemptionScope = CodeOf<typeof exemptionScopes>;

/** Why: `fleksibel-indsats` is the recorded exemption within the 25 percent of 2026-07-01. */
export const exemptionGrounds = codeList('fritagelse-grund', [
  ['sygdom', 'Sygdom', 'Illness'],
  ['barsel', 'Barsel', 'Parental leave'],
  ['mindre-intensiv-indsats', 'Mindre intensiv indsats', 'Less intensive effort'],
  [
    'fleksibel-indsats',
    'Undtaget efter konkret vurdering (25 pct.)',
    'Exempted after assessment (25 percent)',
  ],
  ['andet', 'Anden grund', 'Other ground'],
]);
export type ExemptionGround = CodeOf<typeof exemptionGrounds>;
