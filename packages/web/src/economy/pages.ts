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
    path: '/oekonomi/budget/poster',
    da: 'Budgettets poster',
    en: 'Posts of the budget',
    aboutDa: 'Hvilke poster har budgettet, hvilke konti og ydelser hører til dem, og hvad mangler?',
    aboutEn:
      'Which posts has the budget, which accounts and benefits belong to them, and what is lacking?',
  },
  {
    path: '/priser',
    da: 'Priser på tilbud',
    en: 'Prices of offers',
    aboutDa: 'Hvad koster tilbuddene om ugen, måneden og året, og hvad er det billigste?',
    aboutEn: 'What do offers cost a week, a month and a year, and which is cheapest?',
  },
];
