import { isYearHead } from '../grid.ts';
import { type Detector, rowPlace } from '../material.ts';

/** Years in the head of a table with a dot for thousands: `2.014`. */
export const yearHeads: Detector = {
  check: 'aar-med-tusindtal',
  title: 'Årstal med tusindtalspunktum i en tabels hoved',
  find: ({ grids }) =>
    grids.flatMap((grid) => {
      const wrong = grid.heads.filter((head) => head.includes('.') && isYearHead(head));
      if (wrong.length < 2) return [];
      const right = wrong.map((head) => head.replace('.', ''));
      return [
        {
          verdict: 'fejlskrevet',
          check: 'aar-med-tusindtal',
          places: [rowPlace(grid, grid.headLine, wrong.join(' · '))],
          text: `Årstallene i hovedet står som tal: ${wrong.join(', ')} skal være ${right.join(', ')}.`,
          computation: `${wrong.length} hoveder i træk er årstal med punktum`,
        },
      ];
    }),
};
