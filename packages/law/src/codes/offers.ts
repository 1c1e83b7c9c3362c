import { codeList, type CodeOf } from './code-list.ts';

/** Activities: the offers (tilbud) of the law, and mentor support. */
export const activityKinds = codeList('tilbud', [
  ['nytteindsats', 'Nytteindsats', 'Community benefit work'],
  ['virksomhedspraktik', 'Virksomhedspraktik', 'Company practice'],
  ['loentilskud', 'Løntilskud', 'Wage subsidy'],
  [
    'vejledning-og-opkvalificering',
    'Øvrig vejledning og opkvalificering',
    'Other guidance and upskilling',
  ],
  ['ordinaer-uddannelse', 'Ordinær uddannelse', 'Ordinary education'],
  [
    'laese-skrive-regne-kursus',
    'Læse-, skrive-, regne- eller ordblindekursus',
    'Basic skills course',
  ],
  ['mentor', 'Mentorstøtte', 'Mentor support'],
]);
export type ActivityKind = CodeOf<typeof activityKinds>;

export const sectors = codeList('sektor', [
  ['offentlig', 'Offentlig', 'Public'],
  ['privat', 'Privat', 'Private'],
]);
export type Sector = CodeOf<typeof sectors>;

/** Who grants an offer to an insured unemployed citizen. */
export const grantors = codeList('bevilger', [
  ['kommune', 'Kommunen', 'Municipality'],
  ['a-kasse', 'A-kassen', 'Unemployment fund'],
]);
export type Grantor = CodeOf<typeof grantors>;
