import type { Block, Report } from '@rettidig/documents/report';
import { danishLongDay, type Day } from '@rettidig/engine';
import { type ComparedSum, type Consequences, sums } from '@rettidig/economy';
import { type AmountUnit, amountCell, unitNames } from '../accounts/amount-cells.ts';

/** Two scenarios side by side, and the second less the first. */
export function compareReport(
  compared: readonly ComparedSum[],
  [first, other]: readonly [Consequences, Consequences],
  {
    municipality,
    day,
    unit,
  }: {
    readonly municipality: string;
    readonly day: Day;
    readonly unit: AmountUnit;
  },
): Report {
  const net = compared.find(({ sum }) => sum === 'netto');
  const change = net?.difference?.[0];
  const source = `Rettidig, regnskaberne »${first.title}« og »${other.title}«`;
  const blocks: Block[] = [
    { kind: 'heading', level: 2, text: 'Scenarierne ved siden af hinanden', id: 'sammenlignet' },
    ...(change === undefined
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text:
              change === 0
                ? `Netto er det samme i ${first.years[0]}.`
                : `»${other.title}« koster ${change < 0 ? 'mindre' : 'mere'} end »${first.title}« i ${first.years[0]}: forskellen på netto står nederst i tabellen.`,
          },
        ]),
    {
      kind: 'table',
      table: {
        id: 'tabel-sammenlignet',
        caption: `Tabel 1: ${other.title} mod ${first.title} (${unitNames[unit]})`,
        head: ['', ...first.years.map(String)],
        rows: compared.flatMap((one) => {
          const cells = (amounts: ComparedSum['first']) =>
            amounts === null
              ? first.years.map(() => null)
              : amounts.map((amount) => amountCell(amount, unit));
          return [
            { level: 'afsnit' as const, cells: [sums[one.sum]] },
            { level: 'under' as const, cells: [first.title, ...cells(one.first)] },
            { level: 'under' as const, cells: [other.title, ...cells(one.other)] },
            { level: 'total' as const, cells: ['Forskel', ...cells(one.difference)] },
          ];
        }),
        strong: [],
        source: `${source}. En streg betyder, at regnskabet ikke har summen; så er der ingen forskel at vise.`,
      },
    },
  ];
  return {
    title: `${other.title} mod ${first.title}`,
    subtitle: `${municipality}\nRegnet ${danishLongDay(day)}`,
    blocks,
  };
}
