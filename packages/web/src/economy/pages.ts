/** A page of the municipality's economy, as the front page of economy links to it. */
export interface EconomyPage {
  readonly path: string;
  readonly da: string;
  readonly en: string;
  /** What it answers, in a line. */
  readonly aboutDa: string;
  readonly aboutEn: string;
}

/** What the front page of economy links to, in order. */
export const economyPages: readonly EconomyPage[] = [
  {
    path: '/oekonomi/refusion',
    da: 'Refusion',
    en: 'Refund',
    aboutDa:
      'Hvad koster ydelserne uge for uge, hvad refunderer staten, og hvem når et lavere trin?',
    aboutEn:
      'What do benefits cost week by week, what does the state refund, and who comes to a lower step?',
  },
  {
    path: '/oekonomi/budget',
    da: 'Budgetopfølgning',
    en: 'Budget follow-up',
    aboutDa:
      'Hvad er der budgetteret og brugt, hvad ender året på, og skyldes det pris eller mængde?',
    aboutEn: 'What is budgeted and spent, what will the year end at, and is it price or quantity?',
  },
  {
    path: '/oekonomi/budget/poster',
    da: 'Budgettets poster',
    en: 'Posts of the budget',
    aboutDa: 'Hvilke poster har budgettet, hvilke konti og ydelser hører til dem, og hvad mangler?',
    aboutEn:
      'Which posts has the budget, which accounts and benefits belong to them, and what is lacking?',
  },
  {
    path: '/oekonomi/konsekvenser',
    da: 'Hvad en reform koster',
    en: 'What a reform costs',
    aboutDa: 'Hvad koster en ny lov kommunen mod det, staten regulerer bloktilskuddet med?',
    aboutEn: 'What does a new law cost the municipality against the regulation of the block grant?',
  },
  {
    path: '/oekonomi/businesscases',
    da: 'Businesscases',
    en: 'Business cases',
    aboutDa:
      'Holder casen: hvad giver den, hvor mange skal den flytte, og hvad er der givet indtil nu?',
    aboutEn: 'Does the case hold: what does it give, how many must it move, and what has it given?',
  },
  {
    path: '/oekonomi/finansiering',
    da: 'Finansiering',
    en: 'Financing',
    aboutDa:
      'Hvem betaler: refusion, budgetgaranti, beskæftigelsestilskud, DUT, og hvad er kommunens egen byrde?',
    aboutEn:
      'Who pays: refund, budget guarantee, employment grant, DUT, and what does the municipality bear itself?',
  },
  {
    path: '/oekonomi/lofter',
    da: 'Lofter',
    en: 'Ceilings',
    aboutDa:
      'Hvor meget refunderer staten under driftsloftet og mentorrammen, og hvad er tabt over?',
    aboutEn:
      'How much does the state refund under the operating ceiling and the mentor frame, and what is lost above?',
  },
  {
    path: '/oekonomi/afstemning',
    da: 'Afstemning med Ydelsesrefusion',
    en: 'Reconciliation with Ydelsesrefusion',
    aboutDa: 'Stemmer statens opgørelse af ugerne med kommunens egne tal, og hvorfor ikke?',
    aboutEn: 'Does the state’s account of the weeks agree with own figures, and why not?',
  },
  {
    path: '/oekonomi/prognose',
    da: 'Prognose for sagstal',
    en: 'Forecast of caseload',
    aboutDa: 'Hvor mange bliver der på hver ydelse i år og næste år, og hvor sikkert er det?',
    aboutEn: 'How many will be on each benefit this year and next, and how sure is that?',
  },
  {
    path: '/priser',
    da: 'Priser på tilbud',
    en: 'Prices of offers',
    aboutDa: 'Hvad koster tilbuddene om ugen, måneden og året, og hvad er det billigste?',
    aboutEn: 'What do offers cost a week, a month and a year, and which is cheapest?',
  },
];
