import type { CaseFile, RiskMark } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { earliest, plusDays } from '../calendar/calendar.ts';
import type { Draft } from '../effort/dossier.ts';
import type { Choices, Stream } from '../random/stream.ts';

const outside: Choices<RiskMark['outside']> = [
  [78, null],
  [10, 'job-uddannelse'],
  [8, 'sygemeldt'],
  [4, 'andet'],
];

/** Those long on dagpenge are in the risk group from about ten months on; what of the package A-F was done, and when. */
export function riskMarksOf(
  chance: Stream,
  { benefits }: CaseFile,
  on: Day,
): readonly Draft<RiskMark>[] {
  return benefits.flatMap(({ benefit, from: began, to }) => {
    const from = plusDays(began, chance.between(290, 340));
    const known = earliest(on, plusDays(to, -1));
    if (benefit !== 'dagpenge' || from > known) return [];
    const happened = (
      percent: number,
      after: Day | null,
      least: number,
      most: number,
    ): Day | null => {
      const happens = chance.chance(percent);
      const wait = chance.between(least, most);
      if (!happens || after === null) return null;
      const day = plusDays(after, wait);
      return day <= known ? day : null;
    };
    const letterOn = happened(96, from, 0, 7);
    const contactedOn = happened(82, letterOn, 1, 25);
    const brokerOn = happened(85, contactedOn, 0, 10);
    const askedOn = happened(40, brokerOn, 3, 45);
    const grantedOn = happened(90, askedOn, 0, 4);
    const educationWishOn = happened(18, contactedOn, 1, 60);
    const educationFrom = happened(70, educationWishOn, 14, 90);
    return [
      {
        letterOn,
        contactedOn,
        brokerOn,
        outside: chance.weighted(outside),
        askedOn,
        grantedOn,
        educationWishOn,
        educationFrom,
        from,
        to,
      },
    ];
  });
}
