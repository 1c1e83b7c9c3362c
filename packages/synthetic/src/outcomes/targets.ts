/** A made-up target for a measure of the key figures, for everybody. */
export interface MadeTarget {
  /** Id of the measure. */
  readonly measure: string;
  /** Decimal text in the measure's unit, as is the margin. */
  readonly value: string;
  readonly margin: string;
}

/**
 * Targets near what the municipality does, some met and some not. Shares and rates only: a number of something would
 * need to say whether it is for a week or a month.
 */
export const madeTargets: readonly MadeTarget[] = [
  { measure: 'aktiveringsgrad', value: '15', margin: '2' },
  { measure: 'virksomhedsrettet-aktiveringsgrad', value: '4', margin: '1' },
  { measure: 'passivandel', value: '78', margin: '4' },
  { measure: 'samtaleintensitet', value: '1.6', margin: '0.2' },
  { measure: 'tilbudsintensitet', value: '1.5', margin: '0.3' },
  { measure: 'rettidighed-samtale-personer', value: '90', margin: '3' },
  { measure: 'rettidighed-tilbud-personer', value: '85', margin: '5' },
  { measure: 'andel-med-cv', value: '90', margin: '5' },
  { measure: 'andel-langvarige', value: '4', margin: '1' },
  { measure: 'delvise-raskmeldinger', value: '20', margin: '4' },
  { measure: 'klageandel', value: '0.25', margin: '0.25' },
  { measure: 'sager-pr-sagsbehandler', value: '75', margin: '10' },
  { measure: 'afslutning-af-tilbud', value: '80', margin: '5' },
  { measure: 'job-uddannelse-efter-30', value: '50', margin: '5' },
];
