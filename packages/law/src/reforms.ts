import { type Day, day } from '@rettidig/engine';

/** A day on which the law changed, named as people name it. */
export interface Reform {
  readonly from: Day;
  readonly title: string;
}

/** Every day on which a rule or a value changes, in order. */
export const reforms: readonly Reform[] = [
  { from: day('2012-01-01'), title: 'Reglerne før kontanthjælpsreformen' },
  { from: day('2012-08-01'), title: 'Akutpakken for ledige, der kan miste dagpengene' },
  { from: day('2012-10-24'), title: 'Aftalen om akutjob' },
  { from: day('2013-01-01'), title: 'Satser for 2013' },
  { from: day('2013-07-01'), title: 'Akutjobordningen slutter; pjecerne om kontanthjælpsreformen' },
  { from: day('2014-01-01'), title: 'Kontanthjælpsreformen' },
  { from: day('2014-07-01'), title: 'Sygedagpengereformens første del' },
  { from: day('2015-01-01'), title: 'Satser for 2015' },
  { from: day('2015-01-05'), title: 'Sygedagpengereformens anden del' },
  { from: day('2015-02-01'), title: 'Halv forsørgelsespligt for samlevende i 2015' },
  { from: day('2016-01-01'), title: 'Refusionsreformen' },
  { from: day('2016-01-04'), title: 'Satser for 2016' },
  { from: day('2016-10-01'), title: 'Kontanthjælpsloft og 225-timersregel' },
  { from: day('2017-01-01'), title: 'Satser for 2017' },
  { from: day('2017-01-02'), title: 'Kontanthjælpens satser for 2017' },
  { from: day('2018-01-01'), title: 'Satser for 2018' },
  { from: day('2019-01-01'), title: 'Satser for 2019' },
  { from: day('2020-01-01'), title: 'Ny lov om en aktiv beskæftigelsesindsats' },
  { from: day('2021-01-01'), title: 'Nye satser for 2021' },
  { from: day('2021-03-08'), title: 'Databekendtgørelsen' },
  { from: day('2022-01-01'), title: 'Nye satser for 2022' },
  { from: day('2022-06-24'), title: 'Anden delaftale om nytænkning indgås' },
  { from: day('2023-01-01'), title: 'Nye satser for 2023; kravet om beskæftigelsesplan ophører' },
  { from: day('2023-03-22'), title: 'Anden delaftale om nytænkning' },
  { from: day('2024-01-01'), title: 'A-kasserne får kontaktforløbet i de første tre måneder' },
  { from: day('2025-01-01'), title: 'Arbejdspligt og snævrere skærpet rådighedssanktion' },
  { from: day('2025-07-01'), title: 'Nyt kontanthjælpssystem' },
  { from: day('2026-01-01'), title: 'Satser for 2026' },
  { from: day('2026-02-01'), title: 'Beskæftigelsesreformens første fase' },
  { from: day('2026-07-01'), title: 'Beskæftigelsesreformens fleksible indsats' },
  { from: day('2027-07-01'), title: 'Midlertidigt tilpasningstillæg ophører' },
];
