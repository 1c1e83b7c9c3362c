import { codeList, type CodeOf } from './code-list.ts';

/** The match groups of the system that ended with 2013. */
export const matchGroups = codeList('match', [
  ['match-1', 'Match 1, jobklar', 'Match 1, job-ready'],
  ['match-2', 'Match 2, indsatsklar', 'Match 2, effort-ready'],
  ['match-3', 'Match 3, midlertidigt passiv', 'Match 3, temporarily passive'],
]);
export type MatchGroup = CodeOf<typeof matchGroups>;

/** Target group numbers of LAB § 2, 2014-2019. */
export const numbersOfSection2 = codeList('nummer', [
  ['2-1', '§ 2, nr. 1', 'Section 2, no. 1'],
  ['2-2', '§ 2, nr. 2', 'Section 2, no. 2'],
  ['2-3', '§ 2, nr. 3', 'Section 2, no. 3'],
  ['2-4', '§ 2, nr. 4', 'Section 2, no. 4'],
  ['2-5', '§ 2, nr. 5', 'Section 2, no. 5'],
  ['2-6', '§ 2, nr. 6', 'Section 2, no. 6'],
  ['2-7', '§ 2, nr. 7', 'Section 2, no. 7'],
  ['2-8', '§ 2, nr. 8', 'Section 2, no. 8'],
  ['2-9', '§ 2, nr. 9', 'Section 2, no. 9'],
  ['2-10', '§ 2, nr. 10', 'Section 2, no. 10'],
  ['2-11', '§ 2, nr. 11', 'Section 2, no. 11'],
  ['2-12', '§ 2, nr. 12', 'Section 2, no. 12'],
  ['2-13', '§ 2, nr. 13', 'Section 2, no. 13'],
  ['2-14', '§ 2, nr. 14', 'Section 2, no. 14'],
]);
export type NumberOfSection2 = CodeOf<typeof numbersOfSection2>;

/** Target group numbers of LAB § 6, from 2020. */
export const numbersOfSection6 = codeList('nummer i § 6', [
  ['6-1', '§ 6, nr. 1', 'Section 6, no. 1'],
  ['6-2', '§ 6, nr. 2', 'Section 6, no. 2'],
  ['6-3', '§ 6, nr. 3', 'Section 6, no. 3'],
  ['6-4', '§ 6, nr. 4', 'Section 6, no. 4'],
  ['6-5', '§ 6, nr. 5', 'Section 6, no. 5'],
  ['6-6', '§ 6, nr. 6', 'Section 6, no. 6'],
  ['6-7', '§ 6, nr. 7', 'Section 6, no. 7'],
  ['6-8', '§ 6, nr. 8', 'Section 6, no. 8'],
  ['6-9', '§ 6, nr. 9', 'Section 6, no. 9'],
  ['6-10', '§ 6, nr. 10', 'Section 6, no. 10'],
  ['6-11', '§ 6, nr. 11', 'Section 6, no. 11'],
  ['6-12', '§ 6, nr. 12', 'Section 6, no. 12'],
  ['6-13', '§ 6, nr. 13', 'Section 6, no. 13'],
]);
export type NumberOfSection6 = CodeOf<typeof numbersOfSection6>;

/** Contact groups (kontaktgrupper) with keys of our own; STAR's numbers are values, mostly unread. */
export const contactGroups = codeList('kontaktgruppe', [
  ['kg-dagpenge', 'Kontaktgruppe for dagpenge', 'Contact group, unemployment benefit'],
  ['kg-kontanthjaelp', 'Kontaktgruppe for kontanthjælp', 'Contact group, cash benefit'],
  [
    'kg-uddannelseshjaelp',
    'Kontaktgruppe for uddannelseshjælp',
    'Contact group, education benefit',
  ],
  ['kg-sygedagpenge', 'Kontaktgruppe for sygedagpenge', 'Contact group, sickness benefit'],
  ['kg-jobafklaring', 'Kontaktgruppe for jobafklaring', 'Contact group, job clarification'],
  ['kg-ressourceforloeb', 'Kontaktgruppe for ressourceforløb', 'Contact group, resource course'],
  ['kg-ledighedsydelse', 'Kontaktgruppe for ledighedsydelse', 'Contact group, flex job allowance'],
  ['kg-revalidering', 'Kontaktgruppe for revalidering', 'Contact group, rehabilitation'],
]);
export type ContactGroup = CodeOf<typeof contactGroups>;

/** What happens to a contact group that must be registered. */
export const contactGroupEvents = codeList('kontaktgruppe-haendelse', [
  ['begynder', 'Borgeren bliver omfattet', 'The citizen becomes covered'],
  ['slutter', 'Borgeren er ikke længere omfattet', 'The citizen is no longer covered'],
]);
export type ContactGroupEvent = CodeOf<typeof contactGroupEvents>;

/** How clear the picture of a young citizen is after the first interview. */
export const clarities = codeList('billedet', [
  ['klart', 'Billedet er klart', 'The picture is clear'],
  ['uklart', 'Billedet er uklart', 'The picture is unclear'],
  ['ikke-vurderet', 'Ikke vurderet', 'Not assessed'],
]);
export type Clarity = CodeOf<typeof clarities>;

/** What a category brings with it besides the offers. */
export const visitationConsequences = codeList('visitationens-foelger', [
  ['visitation', 'Frist for visitation', 'Deadline for visitation'],
  ['foerste-samtale', 'Første samtale', 'First interview'],
  ['samtaler-i-begyndelsen', 'Samtaler i begyndelsen', 'Early interviews'],
  ['opfoelgningssamtaler', 'Opfølgningssamtaler', 'Follow-up interviews'],
  ['cv', 'Frist for CV på Jobnet', 'Deadline for the CV'],
  ['foerste-tilbud', 'Frist for første tilbud', 'Deadline for the first offer'],
  ['tilmelding', 'Tilmelding som jobsøgende', 'Registration as job seeker'],
  ['uddannelsespaalaeg', 'Uddannelsespålæg', 'Education order'],
  ['koordinerende-sagsbehandler', 'Koordinerende sagsbehandler', 'Coordinating caseworker'],
]);
export type VisitationConsequence = CodeOf<typeof visitationConsequences>;
