import { flagged } from './conditions.ts';
import { hidesFew } from './usual.ts';
import type { Measure, Where } from './measure.ts';

const usual = ['maaned', 'kvartal', 'aar', 'uge'] as const;
const last = { kind: 'on', day: 'last', of: 'persons' } as const;
const decided = (column: string): Where => ({ column, isNot: [0] });

interface Share {
  readonly id: string;
  readonly da: string;
  readonly en: string;
  readonly of?: readonly Where[];
  readonly where: readonly Where[];
  readonly direction: 'op' | 'ned' | null;
  readonly source: string;
  readonly says: readonly [da: string, en: string];
  /** What of it is not read as of the day. */
  readonly but?: readonly [da: string, en: string];
}

const asOfThatDay = [
  'Kun det, der var sket til og med den dag, tæller.',
  'Only what had happened by that day counts.',
] as const;

const paper = 'Høje-Taastrup 2013, punkt 3';

const shares: readonly Share[] = [
  {
    id: 'i-kontakt',
    da: 'I kontakt med jobcentret',
    en: 'In contact with the jobcentre',
    where: [flagged('contacted')],
    direction: 'op',
    source: `${paper} (katalog I-002)`,
    says: ['som har været i kontakt med jobcentret', 'who have been in contact with the jobcentre'],
  },
  {
    id: 'jobformidler',
    da: 'Med personlig jobformidler',
    en: 'With a personal job broker',
    where: [flagged('broker')],
    direction: 'op',
    source: `${paper} (katalog I-002)`,
    says: ['som har fået en personlig jobformidler', 'who have been given a personal job broker'],
  },
  {
    id: 'udenfor',
    da: 'Ikke omfattet af indsatsen',
    en: 'Not covered by the effort',
    where: [{ column: 'outside', isNot: [0] }],
    direction: null,
    source: `${paper} (katalog I-002)`,
    says: [
      'som er i job, uddannelse, sygemeldt eller af andre grunde ikke er omfattet',
      'who are in work, education, sick or for other reasons not covered',
    ],
    but: [
      ' Grunden har ingen dato og læses, som den står nu.',
      ' The reason has no date and is read as it stands now.',
    ],
  },
  {
    id: 'a-opfoelgning',
    da: 'A: Opfølgning inden en måned',
    en: 'A: Follow-up within a month',
    of: [decided('followedUp')],
    where: [flagged('followedUp')],
    direction: 'op',
    source: `${paper} (katalog D-018)`,
    says: [
      'hvor der er kontakt senest en måned efter a-kassens brev, af dem, hvor fristen er gået eller holdt',
      'with contact at most one month after the letter of the unemployment fund, of those whose deadline has passed or is met',
    ],
  },
  {
    id: 'b-jobformidler',
    da: 'B: Jobformidler inden en uge',
    en: 'B: Job broker within a week',
    of: [decided('brokerInTime')],
    where: [flagged('brokerInTime')],
    direction: 'op',
    source: `${paper} (katalog D-019)`,
    says: [
      'som fik en jobformidler senest en uge efter kontakten, af dem, hvor fristen er gået eller holdt',
      'who got a job broker at most a week after the contact, of those whose deadline has passed or is met',
    ],
  },
  {
    id: 'c-fast-track',
    da: 'C: Virksomhedsrettet tilbud inden 48 timer',
    en: 'C: Company-directed offer within 48 hours',
    of: [decided('grantedInTime')],
    where: [flagged('grantedInTime')],
    direction: 'op',
    source: `${paper} (katalog D-020)`,
    says: [
      'hvor tilbuddet er bevilget senest to dage efter ønsket (der registreres dage, ikke timer), af dem, hvor fristen er gået eller holdt',
      'whose offer was granted at most two days after it was asked for (days are recorded, not hours), of those whose deadline has passed or is met',
    ],
  },
  {
    id: 'f-uddannelsesloeft',
    da: 'F: Ønske om uddannelse',
    en: 'F: Wish for education',
    where: [flagged('educationWish')],
    direction: null,
    source: `${paper} (katalog R-129)`,
    says: [
      'som har ønsket de 26 ugers uddannelse',
      'who have wished for the 26 weeks of education',
    ],
  },
];

/** The risk group of losing unemployment benefit and its package A to F; D and E are among the job orders. */
export const riskGroupMeasures: readonly Measure[] = [
  {
    id: 'risikogruppe',
    da: 'Risikogruppen',
    en: 'The risk group',
    theme: 'risikogruppe',
    population: 'Borgere i risikogruppen på periodens sidste dag',
    numerator: { table: 'risk', count: last },
    divisor: null,
    scale: 1,
    unit: 'personer',
    decimals: 0,
    periods: usual,
    dimensions: ['alder', 'enhed', 'sagsbehandler'],
    direction: 'ned',
    suppression: hidesFew,
    source: `${paper} (katalog I-002)`,
    definition: {
      da: 'Borgere, der er registreret i risikoen for at miste dagpengene på periodens sidste dag.',
      en: 'Citizens recorded as at risk of losing unemployment benefit on the last day of the period.',
    },
  },
  ...shares.map(({ id, da, en, of = [], where, direction, source, says, but }): Measure => ({
    id: `risiko-${id}`,
    da,
    en,
    theme: 'risikogruppe',
    population: 'Borgere i risikogruppen på periodens sidste dag',
    numerator: { table: 'risk', where: [...of, ...where], count: last },
    divisor: { table: 'risk', where: of, count: last },
    scale: 100,
    unit: 'pct',
    decimals: 1,
    periods: usual,
    dimensions: ['alder', 'enhed', 'sagsbehandler'],
    direction,
    suppression: hidesFew,
    source,
    definition: {
      da: `Borgere i risikogruppen på periodens sidste dag, ${says[0]}, i procent. ${asOfThatDay[0]}${but?.[0] ?? ''}`,
      en: `Citizens of the risk group on the last day of the period ${says[1]}, in percent. ${asOfThatDay[1]}${but?.[1] ?? ''}`,
    },
  })),
];
