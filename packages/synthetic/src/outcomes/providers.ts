import type { Activity } from '@rettidig/casework';
import { kroner, type Money } from '@rettidig/engine';
import type { Choices } from '../random/stream.ts';

type Kind = Activity['kind'];

/** What a made-up provider takes for one citizen. */
export interface MadePrice {
  readonly provider: string;
  readonly offer: string;
  readonly kind: Kind;
  readonly hoursPerWeek: number | null;
  readonly amount: Money;
  readonly per: 'uge' | 'maaned' | 'aar' | 'forloeb';
  readonly months: number | null;
}

/** Made-up providers of guidance, courses, education and mentors, and how often they are chosen. */
export const providersOf: Readonly<Partial<Record<Kind, Choices<string>>>> = {
  'vejledning-og-opkvalificering': [
    [28, 'Jobbroen Øvelev'],
    [22, 'Vejviserne Øvelev'],
    [18, 'Ny Retning Øvelev'],
    [14, 'Kursusgården Øvelev'],
    [18, 'Kommunens Jobhus'],
  ],
  'ordinaer-uddannelse': [
    [45, 'Øvelev Erhvervsskole'],
    [35, 'Øvelev Voksenskole'],
    [20, 'Kursusgården Øvelev'],
  ],
  'laese-skrive-regne-kursus': [
    [70, 'Ordværkstedet Øvelev'],
    [30, 'Øvelev Voksenskole'],
  ],
  mentor: [
    [60, 'Mentorgruppen Øvelev'],
    [40, 'Kommunens Jobhus'],
  ],
};

/** What is bought of them. */
export const madePrices: readonly MadePrice[] = [
  price(
    'Jobbroen Øvelev',
    'Jobsøgning i gruppe',
    'vejledning-og-opkvalificering',
    20,
    1_250,
    'uge',
  ),
  price(
    'Vejviserne Øvelev',
    'Afklaring og CV',
    'vejledning-og-opkvalificering',
    15,
    4_900,
    'maaned',
  ),
  course('Ny Retning Øvelev', 'Vejen til job', 'vejledning-og-opkvalificering', 25, 18_500, 3),
  course(
    'Kursusgården Øvelev',
    'Kørekort til arbejdsmarkedet',
    'vejledning-og-opkvalificering',
    37,
    14_200,
    2,
  ),
  price('Kommunens Jobhus', 'Eget jobhus', 'vejledning-og-opkvalificering', 20, 52_000, 'aar'),
  price('Øvelev Erhvervsskole', 'Grundforløb', 'ordinaer-uddannelse', 37, 1_980, 'uge'),
  price('Øvelev Voksenskole', 'Almene fag', 'ordinaer-uddannelse', 30, 5_100, 'maaned'),
  course('Kursusgården Øvelev', 'Truck og lager', 'ordinaer-uddannelse', 37, 11_750, 1.5),
  price(
    'Ordværkstedet Øvelev',
    'Læsning, skrivning og regning',
    'laese-skrive-regne-kursus',
    10,
    890,
    'uge',
  ),
  price('Mentorgruppen Øvelev', 'Mentor', 'mentor', 2, 780, 'uge'),
  price('Kommunens Jobhus', 'Mentor', 'mentor', 2, 2_600, 'maaned'),
];

function price(
  provider: string,
  offer: string,
  kind: Kind,
  hoursPerWeek: number,
  inKroner: number,
  per: 'uge' | 'maaned' | 'aar',
): MadePrice {
  return { provider, offer, kind, hoursPerWeek, amount: kroner(inKroner), per, months: null };
}

function course(
  provider: string,
  offer: string,
  kind: Kind,
  hoursPerWeek: number,
  inKroner: number,
  months: number,
): MadePrice {
  return { provider, offer, kind, hoursPerWeek, amount: kroner(inKroner), per: 'forloeb', months };
}
