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

/** What the first interview must settle. */
export const firstInterviewContents = codeList('foerste-samtale-indhold', [
  ['faelles-maal-uddannelse', 'Et fælles mål om uddannelse', 'A common goal of education'],
  ['faelles-maal-job', 'Et fælles mål om job', 'A common goal of work'],
  ['afklaring', 'En indsats, der afklarer ressourcer og behov', 'Efforts that clarify needs'],
  ['trin', 'Trinnet i uddannelsespålægget', 'The step of the education order'],
  ['videre-forloeb', 'Det videre forløb', 'The course from here'],
]);
export type FirstInterviewContent = CodeOf<typeof firstInterviewContents>;

/** What the municipality has said of meeting in person. */
export const attendanceViews = codeList('fremmoede-vurdering', [
  ['ikke-overvejet', 'Kommunen overvejer ikke fremmøde', 'Not considered'],
  ['overvejes', 'Kommunen overvejer fremmøde', 'Under consideration'],
  ['besluttet', 'Kommunen har besluttet fremmøde', 'Decided'],
]);
export type AttendanceView = CodeOf<typeof attendanceViews>;

/** Who booked an interview. */
export const bookers = codeList('booket-af', [
  ['borger', 'Borgeren', 'The citizen'],
  ['kommune', 'Kommunen', 'The municipality'],
]);
export type Booker = CodeOf<typeof bookers>;

/** Who holds the contact course (kontaktforløbet). */
export const courseHolders = codeList('kontaktforloeb-ansvar', [
  ['kommune', 'Kommunen', 'The municipality'],
  ['a-kasse', 'A-kassen', 'The unemployment fund'],
]);
export type CourseHolder = CodeOf<typeof courseHolders>;
