import { fold, nearest } from '@rettidig/engine';
import type { Faults } from '../input/fault.ts';

/** A column of the file, by what it may be called; the first name is the one we ask for. */
export const claimColumns = {
  cpr: ['CPR nummer', 'CPR', 'CPR-nr.', 'Personnummer'],
  week: ['Uge', 'Ydelsesuge', 'År og uge'],
  computed: ['Beregnet udbetalingsbeløb', 'Beregnet udbetaling', 'Udbetalingsbeløb'],
  refund: ['Refusionsbeløb'],
  cofinance: ['Medfinansieringsbeløb'],
  benefit: ['Ydelse', 'Ydelsestype'],
  payer: ['Finansiering Kommunenavn', 'Finansierende kommune', 'Finansieringskommune'],
  number: ['Ydelsestæller', 'Ugetæller', 'Anciennitet'],
} as const satisfies Readonly<Record<string, readonly [string, ...string[]]>>;

export type ClaimColumn = keyof typeof claimColumns;
const names = Object.keys(claimColumns) as readonly ClaimColumn[];
const optional: readonly ClaimColumn[] = ['number'];

/** Where each column stands; null: not there, and need not be. */
export type ClaimLayout = Readonly<Record<ClaimColumn, number | null>>;

/** Finds the columns by their names. What is lacking is said with the columns that came and those expected. */
export function layoutOf(head: readonly string[], faults: Faults): ClaimLayout | null {
  const came = head.filter((name) => name.trim() !== '');
  const folded = head.map(fold);
  const places = (column: ClaimColumn): readonly number[] => {
    const wanted = claimColumns[column].map(fold);
    return folded.flatMap((name, place) => (wanted.includes(name) ? [place] : []));
  };
  const before = faults.found.length;
  const lacking: string[] = [];
  const layout = Object.fromEntries(
    names.map((column) => {
      const [place, again] = places(column);
      if (again !== undefined) {
        const twice = `${head[again]}`;
        faults.add(1, `Kolonnen »${twice}« står der mere end én gang. Slet den ene.`);
      }
      if (place === undefined && !optional.includes(column)) lacking.push(claimColumns[column][0]);
      return [column, place ?? null];
    }),
  ) as ClaimLayout;
  if (lacking.length > 0) {
    const meant = lacking.flatMap((name) => {
      const near = nearest(name, came);
      return near === null ? [] : [`Er »${near}« det samme som »${name}«?`];
    });
    const expected = names.filter((name) => !optional.includes(name));
    faults.add(
      1,
      [
        `Filen ser anderledes ud end ventet: ${lacking.map((name) => `»${name}«`).join(', ')} mangler.`,
        `Filen har kolonnerne ${came.join('; ')}.`,
        `Ventet: ${expected.map((name) => claimColumns[name][0]).join('; ')}.`,
        ...meant,
      ].join(' '),
    );
  }
  return faults.found.length > before ? null : layout;
}
