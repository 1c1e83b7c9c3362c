import type { Verdict } from './finding.ts';

/** What a verdict is called where people read it. */
export const verdictLabels: Readonly<Record<Verdict, string>> = {
  bekraeftet: 'Bekræftet',
  afrunding: 'Inden for afrunding',
  'modsagt-af-tabel': 'Modsagt af tabel',
  'modsagt-af-udsagn': 'Modsagt af et andet udsagn',
  fejlskrevet: 'Fejlskrevet',
  'kan-ikke-efterproeves': 'Kan ikke efterprøves',
};
