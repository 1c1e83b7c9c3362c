import type { Block, ReportTable } from '@rettidig/documents/report';
import { danishMoney } from '@rettidig/engine';
import type { heldSums } from '@rettidig/economy';

type Held = ReturnType<typeof heldSums>[number];

/** Printed sums against their rows, and the tables of 2014 against themselves where an account has them. */
export function heldBlocks({
  sums,
  tables,
  source,
}: {
  readonly sums: readonly Held[];
  readonly tables: readonly Held[] | null;
  readonly source: string;
}): readonly Block[] {
  if (sums.length === 0) return [];
  return [
    {
      kind: 'heading',
      level: 2,
      text: 'De trykte summer mod deres rækker',
      id: 'trykte',
    },
    { kind: 'paragraph', text: `Af ${sums.length} trykte summer ${verdictText(sums)}` },
    ...(tables === null
      ? []
      : [
          {
            kind: 'paragraph' as const,
            text: `Papirets otte tabeller har tilsammen ${tables.length} sammenhænge mellem de trykte tal: ${verdictText(tables)}`,
          },
        ]),
    {
      kind: 'table',
      table: heldTable(
        tables ?? sums,
        tables === null ? 'De trykte summer' : 'Papirets tabeller',
        source,
      ),
    },
  ];
}

function verdictText(held: readonly Held[]): string {
  const count = (verdict: Held['verdict']): number =>
    held.filter((one) => one.verdict === verdict).length;
  const most = Math.max(0, ...held.map(({ difference }) => Math.abs(difference)));
  const apart =
    count('afrunding') === 0 ? '' : ` med højst ${danishMoney(most as Held['printed'])}`;
  return `stemmer ${count('eksakt')} på cifret, ${count('afrunding')} er forbi ved afrunding${apart}, og ${count('stemmer-ikke')} stemmer ikke.`;
}

/** The difference of each sum and year: computed less printed. */
function heldTable(held: readonly Held[], caption: string, source: string): ReportTable {
  const names = [...new Set(held.map(({ name }) => name))];
  const years = [...new Set(held.map(({ year }) => year))];
  return {
    id: 'tabel-3',
    caption: `Tabel 3: ${caption} holdt op mod sig selv (regnet minus trykt, kr.)`,
    head: ['', ...years.map(String)],
    rows: names.map((name) => ({
      level: 'hoved' as const,
      cells: [
        name,
        ...years.map((year) => {
          const found = held.find((one) => one.name === name && one.year === year);
          return found === undefined ? null : { value: found.difference / 100, decimals: 0 };
        }),
      ],
    })),
    strong: [],
    source: `${source}. Forskelle kommer af, at de trykte summer er lavet på uafrundede beløb.`,
  };
}
