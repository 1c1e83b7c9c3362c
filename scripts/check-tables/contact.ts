import { day } from '@rettidig/engine';
import { values } from '@rettidig/law';

type Table = (name: string) => Record<string, string>[];
interface Printed {
  readonly row: string;
  /** What the law package holds, in the unit of the table. */
  readonly found: number | null | undefined;
}

const on2013 = day('2013-02-06');
const on2024 = day('2024-01-01');
const jobTarget = (sector: string) => values.risikogruppeAkutjobMaal.rowOn(sector, on2013)?.value;
const kronerToMillions = (amount: number | null | undefined) =>
  amount === null || amount === undefined ? amount : amount / 1_000_000;

/** Rows of the paper on the risk group of 2012-2013 that are rules, not counts of a week. */
const riskGroup: readonly Printed[] = [
  { row: 'Akutjob måltal i alt', found: jobTarget('i-alt') },
  { row: 'Akutjob måltal offentlig sektor', found: jobTarget('offentlig') },
  { row: 'Akutjob måltal kommuner', found: jobTarget('kommuner') },
  { row: 'Akutjob måltal privat sektor', found: jobTarget('privat') },
  {
    row: 'Akutjob jobpræmie pr. ansættelse',
    found: values.risikogruppeJobpraemie.rowOn('privat', on2013)?.value,
  },
  {
    row: 'Uddannelsesordning efter dagpenge',
    found: values.risikogruppeUddannelseUger.rowOn(null, on2013)?.value,
  },
  {
    row: 'Bevilling personlige jobformidlere 2012 og 2013',
    found: kronerToMillions(values.risikogruppeJobformidlere.rowOn(null, on2013)?.value),
  },
  {
    row: 'Jobrotation: årsvikariater 2013 mindst',
    found: values.risikogruppeJobrotationMaal.rowOn(null, on2013)?.value,
  },
  {
    row: 'Fast track bevilling af virksomhedsrettet tilbud',
    found: values.risikogruppeBevillingTimer.rowOn(null, on2013)?.value,
  },
  {
    row: 'Opfølgning på ikke-henvendte efter a-kassebrev',
    found: values.risikogruppeOpfoelgningMaaneder.rowOn(null, on2013)?.value,
  },
  {
    row: 'Jobhjælp/jobformidler efter henvendelse',
    found: values.risikogruppeJobhjaelpUger.rowOn(null, on2013)?.value,
  },
];

const fund = values.samtalerAKasseAntal.rowOn('dagpenge', on2024)?.value;
const municipality = values.samtalerAntal.rowOn('dagpenge', on2024)?.value;

/** Rows of the agreement of 2022 on interviews. */
const agreement: readonly Printed[] = [
  {
    row: 'A-kasse ansvar for kontaktforløb, første måneder',
    found: values.samtalerAKassePeriodeMaaneder.rowOn('dagpenge', on2024)?.value,
  },
  {
    row: 'Samtaler i første 6 måneder, før',
    found: values.samtalerIAlt.rowOn('dagpenge', day('2023-12-31'))?.value,
  },
  { row: 'Samtaler i første 6 måneder, efter', found: (fund ?? 0) + (municipality ?? 0) },
  { row: 'Heraf a-kasse', found: fund },
  { row: 'Heraf jobcenter', found: municipality },
  {
    row: 'Evaluering efter ikrafttrædelse',
    found: values.samtalerEvalueringAar.rowOn(null, on2024)?.value,
  },
];

function differences(name: string, table: Table, printed: readonly Printed[]): string[] {
  const rows = table(name);
  return printed.flatMap(({ row, found }) => {
    const expected = rows.find((one) => one['row'] === row)?.['value'];
    return expected !== undefined && Number(expected) === found
      ? []
      : [`${name}: »${row}« er ${expected ?? 'der ikke'}, ikke ${found}`];
  });
}

/** The deadlines, targets and amounts of the emergency package, row by row. */
export function riskGroupDifferences(table: Table): string[] {
  return differences('ht2013_risikogruppe_akutjob.csv', table, riskGroup);
}

/** The numbers of the agreement of 2022 on who holds how many interviews, row by row. */
export function interviewAgreementDifferences(table: Table): string[] {
  return differences('rs2022_aftaler_parametre.csv', table, agreement);
}
