import type { Block, Report, ReportTable } from '@rettidig/documents/report';
import { danishLongDay, type Day, type Money } from '@rettidig/engine';
import {
  type Consequences,
  heldSums,
  heldTables2014,
  type Reform,
  type ReformSum,
  reformWords,
  sources,
  type SumPart,
  sums,
} from '@rettidig/economy';
import { type AmountUnit, amountCell, unitNames } from '../accounts/amount-cells.ts';
import { heldBlocks } from './held-blocks.ts';
import { methodLines } from './method.ts';

/** What a paper of a reform is made of. */
export interface ReformGround {
  readonly reform: Reform;
  readonly account: Consequences;
  readonly municipality: string;
  /** The day the paper is made. */
  readonly day: Day;
  /** When the version was written, and by whom. */
  readonly written: string;
  readonly unit: AmountUnit;
}

/** A reform's account as a paper: the same blocks stand on the page and in every file. */
export function reformReport(ground: ReformGround, more: readonly Block[] = []): Report {
  const { account, municipality, day, written } = ground;
  return {
    title: `Konsekvenser: ${account.title}`,
    subtitle: `${municipality}\nRegnet ${danishLongDay(day)}, udgaven ${written}`,
    blocks: [...reformBlocks(ground), ...more, ...methodBlocks(ground)],
  };
}

/** What the account comes to, and what it is made of. */
export function reformBlocks(ground: ReformGround): readonly Block[] {
  const { account, reform } = ground;
  const { remarks, absent } = account;
  return [
    { kind: 'heading', level: 2, text: 'Resultatet', id: 'resultatet' },
    ...reformWords(account).map((text): Block => ({ kind: 'paragraph', text })),
    { kind: 'table', table: resultTable(ground) },
    ...chartBlocks(ground),
    { kind: 'heading', level: 2, text: 'Hvad resultatet er lavet af', id: 'lavet-af' },
    { kind: 'table', table: partsTable(ground) },
    ...(absent.length === 0
      ? []
      : [
          {
            kind: 'note' as const,
            text: `Ikke med, for der er ingen rækker til det: ${absent.join(', ')}.`,
          },
        ]),
    ...(remarks.length === 0
      ? []
      : ([
          { kind: 'heading', level: 3, text: 'Bemærk', id: 'bemaerk' },
          { kind: 'list', items: remarks },
        ] as const)),
    ...heldBlocks({
      sums: heldSums(reform, account),
      tables: heldTables2014(reform),
      source: sourceOf(ground),
    }),
  ];
}

const sourceOf = ({ account, written }: ReformGround): string =>
  `Rettidig, regnskabet »${account.title}«, udgaven ${written}`;

const isMain: ReadonlySet<string> = new Set([
  'lokalt',
  'staten',
  'forskel',
  'mentor',
  'loft',
  'hensat',
  'udfordring',
  'modgaaende',
  'netto',
]);

function resultTable(ground: ReformGround): ReportTable {
  const { account, unit } = ground;
  const shown = account.sums.filter(({ sum }) => isMain.has(sum));
  return {
    id: 'tabel-1',
    caption: `Tabel 1: Budgetudfordringen år for år (${unitNames[unit]})`,
    head: ['', ...account.years.map(String)],
    rows: shown.map(({ sum, amounts }) => ({
      level: sum === 'netto' || sum === 'udfordring' || sum === 'forskel' ? 'total' : 'hoved',
      cells: [sums[sum], ...amounts.map((amount) => amountCell(amount, unit))],
    })),
    strong: [],
    source: sourceOf(ground),
  };
}

/** Every sum under its parts. */
function partsTable(ground: ReformGround): ReportTable {
  const { account, unit } = ground;
  const cells = (amounts: readonly Money[]) => amounts.map((amount) => amountCell(amount, unit));
  return {
    id: 'tabel-2',
    caption: `Tabel 2: Summer og deres rækker (${unitNames[unit]})`,
    head: ['', ...account.years.map(String), 'Kilde', 'Grundlag'],
    rows: account.sums.flatMap(({ sum, amounts, parts: made }) => [
      ...(isOnePart(made)
        ? []
        : made.map((part) => ({
            level: 'under' as const,
            cells: [part.name, ...cells(part.amounts), sourceWord(part), part.basis],
          }))),
      { level: 'total' as const, cells: [sums[sum], ...cells(amounts), '', ''] },
    ]),
    strong: [],
    source: `${sourceOf(ground)}. Der regnes i hele øre; delene er summen, også når den viste afrunding ser anderledes ud.`,
  };
}

/** A sum that is one computed part says the same twice. */
const isOnePart = (made: ReformSum['parts']): boolean =>
  made.length === 1 && made[0]?.source === 'regnet' && made[0].basis === '';

const sourceWord = ({ source }: SumPart): string =>
  source === 'regnet'
    ? 'regnet af andre rækker'
    : source === 'afrunding'
      ? 'afrunding'
      : sources[source];

/** What the challenge of the first year is put together by. */
function chartBlocks(ground: ReformGround): readonly Block[] {
  const { account, unit } = ground;
  const [year] = account.years;
  const find = (sum: string) => account.sums.find((one) => one.sum === sum);
  const order = ['forskel', 'mentor', 'loft', 'hensat', 'modgaaende', 'netto'] as const;
  const bars = order.flatMap((sum) => {
    const first = find(sum)?.amounts[0];
    if (first === undefined) return [];
    const value = unit === 'tusind' ? Math.round(first / 100_000) : first / 100;
    return [{ label: sums[sum], value, own: sum === 'netto', note: '' }];
  });
  if (year === undefined || bars.length < 2) return [];
  const largest = bars.slice(0, -1).toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))[0];
  return [
    {
      kind: 'chart',
      chart: {
        kind: 'placering',
        id: 'udfordringen',
        title: `Hvad nettoresultatet for ${year} er sat sammen af`,
        summary: `Den største del er ${largest?.label ?? ''}. Søjler til venstre er besparelser. Tallene står i tabel 1.`,
        source: sourceOf(ground),
        decimals: unit === 'tusind' ? 0 : 2,
        unit: unitNames[unit],
        bars,
        mean: null,
      },
    },
  ];
}

function methodBlocks({ reform }: ReformGround): readonly Block[] {
  return [
    { kind: 'heading', level: 2, text: 'Sådan er det regnet', id: 'metode' },
    { kind: 'list', items: methodLines(reform) },
  ];
}
