import {
  type Difference,
  differenceCauses,
  type LeftOutClaim,
  type Reconciliation,
  stateShareOf,
  sumByCause,
} from '@rettidig/economy';
import { counted, type Day, isoWeek, minus, type Money, nothing, sumOf } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import { amountTable, csvText, forSpreadsheet, toTheOere } from './text.ts';

/** What a file and our own weeks came to. */
export interface ReconciledFile extends Reconciliation {
  /** The weeks compared. */
  readonly weeks: ReadonlySet<Day>;
  readonly leftOut: readonly LeftOutClaim[];
  /** Weeks of the file that have not ended, or lie before those we compute. */
  readonly outside: number;
}

const weekText = (week: Day): string => {
  const { year, week: number } = isoWeek(week);
  return `${year}-U${String(number).padStart(2, '0')}`;
};

/** The sums by cause, and what could not be compared. */
export function reconcileText(result: ReconciledFile, columns: number): string {
  const { differences, sum, weeks, leftOut, outside } = result;
  const sorted = [...weeks].toSorted((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  const span =
    first === undefined || last === undefined
      ? 'ingen uger'
      : `${weekText(first)} til ${weekText(last)}`;
  const rows = sumByCause(differences).map(({ cause, weeks: of, citizens, effect, uncompared }) => [
    differenceCauses.label(cause, 'da'),
    String(of),
    String(citizens),
    String(uncompared),
    of === uncompared ? '–' : toTheOere(effect),
  ]);
  const total = ['Forskel i alt', '', '', '', toTheOere(minus(sum.theirs, sum.ours))];
  const heads = ['Årsag', 'Uger', 'Borgere', 'Kan ikke sammenlignes', 'Staten betaler mere, kr.'];
  return [
    `Afstemning med Ydelsesrefusion, ${span}`,
    `${sum.alike} af ${sum.weeks} uger er ens.`,
    `Staten betaler ifølge Ydelsesrefusion ${toTheOere(sum.theirs)} kr., ifølge egne tal ${toTheOere(sum.ours)} kr.`,
    '',
    ...(rows.length === 0
      ? ['Ingen forskelle.']
      : amountTable(heads, [...rows, total], { columns })),
    ...(sum.theirsUncompared === 0 && sum.oursUncompared === 0
      ? []
      : [
          '',
          `Uger, der ikke kan sammenlignes, er ikke med i forskellen: ${toTheOere(sum.theirsUncompared)} kr. hos dem, ${toTheOere(sum.oursUncompared)} kr. hos os.`,
        ]),
    ...leftOutLines(leftOut),
    ...(outside === 0
      ? []
      : [
          '',
          `${counted(outside, 'uge', 'uger')} i filen er ikke slut eller ligger for langt tilbage og er ikke sammenlignet.`,
        ]),
    '',
  ].join('\n');
}

function leftOutLines(leftOut: readonly LeftOutClaim[]): readonly string[] {
  const reasons = [
    ['ukendt-borger', 'om borgere, der ikke er registreret'],
    ['ukendt-ydelse', 'om ydelser uden kontaktforløb'],
  ] as const;
  return reasons.flatMap(([reason, what]) => {
    const some = leftOut.filter((one) => one.reason === reason);
    if (some.length === 0) return [];
    const state = sumOf(...some.map((one) => one.state ?? nothing));
    const lines = some.slice(0, 20).map(({ line }) => line);
    const more = some.length > lines.length ? ' …' : '';
    return [
      '',
      `${counted(some.length, 'linje', 'linjer')} ${what} (statens del ${toTheOere(state)} kr.): linje ${lines.join(', ')}${more}`,
    ];
  });
}

/** A row for each week that differs. The citizen is the id of the case. */
export function reconcileCsv({ differences }: ReconciledFile): string {
  const head = [
    'sag',
    'uge',
    'ydelse',
    'årsag',
    'linje',
    'deres udbetaling',
    'deres statsdel',
    'egen udbetaling',
    'egen statsdel',
    'forskel',
    'deres tæller',
    'egen tæller',
    'mangler',
  ];
  return csvText([head, ...differences.map(rowOf)]);
}

function rowOf({ citizen, week, benefit, cause, theirs, ours, effect }: Difference): string[] {
  const money = (amount: Money | null): string => (amount === null ? '' : forSpreadsheet(amount));
  const count = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  return [
    citizen,
    weekText(week),
    benefits.label(benefit, 'da'),
    differenceCauses.label(cause, 'da'),
    count(theirs?.line),
    money(theirs?.computed ?? null),
    money(theirs === null ? null : stateShareOf(theirs)),
    money(ours?.amount ?? null),
    money(ours?.state ?? null),
    money(effect),
    count(theirs?.number),
    count(ours?.number),
    ours?.lacks ?? '',
  ];
}
