import { codeList, type CodeOf } from './code-list.ts';

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
