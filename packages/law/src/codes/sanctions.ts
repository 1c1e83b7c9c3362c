import { codeList, type CodeOf } from './code-list.ts';

/** What a citizen did or left undone that may lead to a sanction. */
export const availabilityEvents = codeList('raadighedshaendelse', [
  ['udeblivelse-fra-samtale', 'Udeblivelse fra samtale', 'Absence from an interview'],
  ['manglende-selvbooking', 'Samtale ikke selv booket', 'Interview not self-booked'],
  ['udeblivelse-fra-tilbud', 'Udeblivelse fra tilbud', 'Absence from an offer'],
  ['afvisning-af-tilbud', 'Afvisning af tilbud', 'Refusal of an offer'],
  ['afslag-paa-arbejde', 'Afslag på et tilbud om arbejde', 'Refusal of work'],
  ['manglende-jobsoegning', 'Ikke aktivt jobsøgende', 'Not actively seeking work'],
  ['ophoer-med-arbejde', 'Ophør med arbejde', 'Leaving work'],
  ['manglende-cv', 'CV eller joblog mangler', 'CV or job log missing'],
  [
    'gentagen-manglende-raadighed',
    'Gentagen manglende rådighed',
    'Repeatedly not available for work',
  ],
]);
export type AvailabilityEvent = CodeOf<typeof availabilityEvents>;

/** How the benefit is affected. */
export const sanctionKinds = codeList('sanktion', [
  ['fradrag', 'Fradrag for dage', 'Deduction for days'],
  ['punktsanktion', 'Punktsanktion', 'Point sanction'],
  ['skaerpet-sanktion', 'Skærpet sanktion', 'Sharpened sanction'],
  [
    'skaerpet-raadighedssanktion',
    'Skærpet rådighedssanktion',
    'Sharpened sanction for lack of availability',
  ],
]);
export type SanctionKind = CodeOf<typeof sanctionKinds>;

/** The bands of a month's benefit that the sanction rate goes by from 2020, and the bounds between them. */
export const sanctionBands = codeList('sanktionsinterval', [
  ['foerste', 'Første interval', 'First band'],
  ['andet', 'Andet interval', 'Second band'],
  ['tredje', 'Tredje interval', 'Third band'],
  ['fjerde', 'Fjerde interval', 'Fourth band'],
]);
export type SanctionBand = CodeOf<typeof sanctionBands>;

/** What a citizen under a sharpened sanction must turn up for. */
export const attendanceForms = codeList('fremmoede', [
  ['aabent-tilbud', 'Et åbent tilbud', 'An open offer'],
  ['daglige-samtaler', 'Daglige samtaler', 'Daily interviews'],
  ['dagligt-fremmoede', 'Dagligt fremmøde', 'Daily attendance'],
]);
export type AttendanceForm = CodeOf<typeof attendanceForms>;

/** The conditions of a decision on a sanction, in the order a caseworker meets them. */
export const sanctionConditions = codeList('sanktionsbetingelse', [
  ['hjemmel', 'Hjemmel', 'Legal basis'],
  ['haendelse', 'Hændelsen', 'The event'],
  ['vejledning', 'Skriftlig vejledning', 'Written guidance'],
  ['vejledningsbevis', 'Bevis for vejledningen', 'Proof of the guidance'],
  [
    'uddannelsespaalaeg',
    'Tilbuddet står i uddannelsespålægget',
    'The offer is in the education order',
  ],
  ['tidligere-sanktion', 'En tidligere sanktion', 'An earlier sanction'],
  ['advarsel', 'Skriftlig advarsel', 'Written warning'],
  ['partshoering', 'Partshøring sendt', 'Hearing sent'],
  ['personlig-kontakt', 'Personlig kontakt', 'Personal contact'],
  ['hoeringssvar', 'Høringssvar eller udløbet frist', 'Answer or expired deadline'],
  ['rimelig-grund', 'Rimelig grund', 'Reasonable ground'],
  ['manglende-vilje', 'Manglende vilje', 'Lack of will'],
  ['fremmer-raadighed', 'Sanktionen fremmer rådigheden', 'The sanction furthers availability'],
  ['fremmoede', 'Fremmøde er anvist', 'Attendance is assigned'],
  ['frist', 'Fristen for fradraget', 'Deadline of the deduction'],
  ['begrundelse', 'Begrundelse', 'Reasons'],
  ['klagevejledning', 'Klagevejledning', 'Guidance on complaint'],
  ['anden-person', 'Godkendt af en anden', 'Approved by a second person'],
]);
export type SanctionConditionCode = CodeOf<typeof sanctionConditions>;

/** What a person has judged of the citizen's reasons. */
export const groundJudgements = codeList('rimelig-grund', [
  ['ikke-vurderet', 'Ikke vurderet', 'Not judged'],
  ['ingen-rimelig-grund', 'Ingen rimelig grund', 'No reasonable ground'],
  ['rimelig-grund', 'Rimelig grund', 'Reasonable ground'],
]);
export type GroundJudgement = CodeOf<typeof groundJudgements>;

/** What a person has judged of something that is either so or not. */
export const judgements = codeList('vurdering', [
  ['ikke-vurderet', 'Ikke vurderet', 'Not judged'],
  ['vurderet-ja', 'Vurderet: ja', 'Judged: yes'],
  ['vurderet-nej', 'Vurderet: nej', 'Judged: no'],
]);
export type Judged = CodeOf<typeof judgements>;

/** The points of the written warning before a sharpened sanction (LAS § 35, stk. 2, nos. 1-4), and to whom it is given. */
export const warningPoints = codeList('advarselspunkt', [
  ['naeste-gang', 'Hvad der sker med hjælpen næste gang', 'What happens to the benefit next time'],
  ['kun-for-fremmoede', 'Hjælp kun for de dage, pligten opfyldes', 'Benefit only for days met'],
  ['sagen-lukkes', 'Sagen lukkes efter en måned uden fremmøde', 'Case closed after a month away'],
  ['aegtefaellens-sag', 'Ægtefællens sag lukkes også', "The spouse's case is closed too"],
  ['aegtefaellen-vejledt', 'Ægtefællen er vejledt skriftligt', 'The spouse is told in writing'],
]);
export type WarningPoint = CodeOf<typeof warningPoints>;
