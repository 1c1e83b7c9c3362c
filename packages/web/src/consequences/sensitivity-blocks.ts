import type { Block } from '@rettidig/documents/report';
import { danishMoney, type Money } from '@rettidig/engine';
import { type Consequences, netOf, type Sensitivity } from '@rettidig/economy';
import { type AmountUnit, amountCell, unitNames } from '../accounts/amount-cells.ts';

/** What the net becomes when one assumption at a time is so many per cent lower and higher; the largest swing first. */
export function sensitivityBlocks(
  {
    account,
    pct,
    unit,
    source,
  }: {
    readonly account: Consequences;
    readonly pct: number;
    readonly unit: AmountUnit;
    readonly source: string;
  },
  lower: readonly Sensitivity[],
  higher: readonly Sensitivity[],
): readonly Block[] {
  const [year] = account.years;
  const before = netOf(account);
  const pairs = higher
    .map((up) => ({ up, down: lower.find(({ row }) => row === up.row) ?? up }))
    .map((pair) => ({ ...pair, swing: Math.abs(pair.up.change[0] ?? 0) as Money }))
    .toSorted((a, b) => b.swing - a.swing);
  const largest = pairs[0];
  if (largest === undefined || year === undefined) return [];
  const shown = pairs.slice(0, 10);
  return [
    { kind: 'heading', level: 2, text: `Følsomhed: ${pct} % lavere og højere`, id: 'foelsomhed' },
    {
      kind: 'paragraph',
      text: `Én forudsætning ad gangen er ændret med ${pct} %, og alt andet er uændret. Mest betyder ${largest.up.label}: netto for ${year} flytter sig ${danishMoney(largest.swing)} hver vej.`,
    },
    {
      kind: 'chart',
      chart: {
        kind: 'placering',
        id: 'foelsomhed-figur',
        title: `Netto for ${year}, når forudsætningen er ${pct} % højere: ændring`,
        summary: `De ${shown.length} forudsætninger, der betyder mest, den største øverst. Tallene står i tabellen.`,
        source,
        decimals: 0,
        unit: unitNames[unit],
        bars: shown.map(({ up }) => ({
          label: up.label,
          value: Math.round((up.change[0] ?? 0) / (unit === 'tusind' ? 100_000 : 100)),
          own: false,
          note: '',
        })),
        mean: null,
      },
    },
    {
      kind: 'table',
      table: {
        id: 'tabel-foelsomhed',
        caption: `Følsomhed: netto, når en forudsætning er en anden (${unitNames[unit]})`,
        head: ['', 'Ændring', ...account.years.map(String)],
        rows: [
          {
            level: 'total',
            cells: ['Som regnet', '', ...before.map((amount) => amountCell(amount, unit))],
          },
          ...pairs.flatMap(({ up, down }) =>
            [down, up].map((one) => ({
              level: 'hoved' as const,
              cells: [
                one.label,
                `${one.pct > 0 ? '+' : ''}${one.pct} %`,
                ...one.net.map((amount) => amountCell(amount, unit)),
              ],
            })),
          ),
        ],
        strong: [],
        source: `${source}. Det, afrunding lægger til de trykte summer, er holdt fast.`,
      },
    },
  ];
}
