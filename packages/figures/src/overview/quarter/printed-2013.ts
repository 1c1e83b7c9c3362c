/**
 * The figures of the tables in Høje-Taastrup's quarterly overview of 26 February 2013, point 2; null where the cell is
 * printed blank. Per cent.
 */
type PrintedRow = readonly [row: string, ...cells: readonly (number | null)[]];

/** Months in which the figures of the effect stand: okt-12 to feb-13. */
export const printedByProvider: readonly PrintedRow[] = [
  ['Integro/For-forløb', 37.7, 39.4, 24.2, 30.6, null],
  ['ISS Jobudvikling/For-forløb', 33.9, 21.6, 25.8, 16.7, null],
  ['Moment/For-forløb', 40.7, 22.2, 31, 27.8, null],
  ['Jobafklaring/For-forløb o/30 år', 25.6, 36.8, 16.2, 33.3, null],
  ['Jobafklaring/For-forløb u/30 år', 56.3, 62.8, 66.7, 58.3, null],
  ['Jobafkl./Jobvejleder virk.tilb. u/30', 59.1, 48.3, 50, 44.4, null],
  ['Jobafklaring - straks for unge', 62.5, 47.1, 53.8, 40, null],
];

export const printedByOfferType: readonly PrintedRow[] = [
  ['Almen voksenuddannelse', null, 8.3, 30, 27.8, null],
  ['Løntilskud - Offentlig', null, 52.2, 39.1, 68.2, null],
  ['Løntilskud - Privat', null, 66.7, 56.7, 57.1, null],
  ['korte vejl.- og afkl. Forløb', 35.5, 36.8, 31.5, 34.8, null],
  ['særlig tilrettelagt projekt', 42.5, 48.4, 40.5, 37.8, null],
  ['Virksomhedspraktik', 37.9, 40, 30.7, 33.1, null],
];

export const printedByTargetGroup: readonly PrintedRow[] = [
  ['2.1 A-dagpenge', 40.2, 44, 36.6, 39.7, null],
  ['2.2 kontanthjælp', 43.5, 35.9, 33.6, 38.1, null],
  ['2.3 kontanthjælp', 17.6, 23.5, 17.9, 17.2, null],
  ['2.5 sygedagpenge', 33.3, 41.7, 35, 46.2, null],
  ['2.10 selvforsørgende', 0, 66.7, 60, 0, null],
];

/** Months mar-12 to juli-12. */
export const printedEndReasons: readonly PrintedRow[] = [
  ['Flyttet', 11.8, 8.3, 6.6, 6.5, null],
  ['Ordinært arbejde', 43.3, 45.4, 38.7, 42.4, null],
  ['Ordinær uddannelse', 9.1, 11.8, 8.4, 11.9, null],
  ['Raskmelding', 7.9, 7, 8.7, 7.4, null],
  ['Sygdom', 10.6, 9.6, 17.1, 11.6, null],
  ['Andet', 9.1, 8.3, 12.7, 12.8, null],
];

/** Private wage subsidy, public wage subsidy, company practice; each in the fourth quarters of 2011 and 2012. */
export const printedCompanyOffers: readonly PrintedRow[] = [
  ['Match 1 - Kontanthjælpsmodtagere', 15, 12, 15, 11, 23, 31],
  ['A-dagpengemodtagere', 12, 14, 16, 16, 27, 29],
];

/** August 2012. Match 1: A-dagpenge, kontanthjælp, sygedagpenge, øvrige; match 2 and 3 without A-dagpenge. */
export const printedIndicator: readonly PrintedRow[] = [
  ['Høje-Taastrup', 17, 9, 29, 0, 4, 10, 7, 2, 5, 0],
];
