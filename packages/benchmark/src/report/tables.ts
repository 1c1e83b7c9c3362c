import type { ResultTable, Row, Section } from '../table/result-table.ts';
import type { Block, ReportCell, ReportTable } from './block.ts';
import { decimalsShown } from './figure.ts';
import { note } from './blocks.ts';
import type { Ground } from './ground.ts';
import { listed, numberText } from '../wording/number-text.ts';

/** What a section of a table is called where it begins. */
const sectionNames: Readonly<Record<Section, string>> = {
  ressourceforbrug: 'Ressourceforbrug i årsværk',
  produktivitet: 'Årsværk pr. 1.000 årspersoner',
  kvalitet: 'Kvalitet',
  befolkning: 'Befolkning',
  rammevilkaar: 'Rammevilkår (placering blandt landets kommuner, 1 er bedst)',
  forsoergelsestryk: 'Forsørgelsestryk (procent af de 18-64-årige)',
  ressourcefordeling: 'Ressourcefordeling (procent af årsværk)',
  andet: 'Andre oplysninger',
};

/** A number with the decimals and sign it is shown with. */
export function numberCell(
  value: number | null,
  row: Row,
  decimals = decimalsShown(row),
): ReportCell {
  if (value === null) return null;
  return row.unit.startsWith('pct') ? { value, decimals, percent: true } : { value, decimals };
}

/** What the column of the mean is called: which mean it is, where it is not the simple one. */
export function meanHead({ choices }: Pick<Ground, 'choices'>): string {
  return choices.mean === 'simpelt' ? 'Gns.' : 'Samlet gns.';
}

/** A table of the report; its id is made of the number. */
export function tableBlock(table: Omit<ReportTable, 'id'> & { readonly number: string }): Block {
  const { number, ...rest } = table;
  const id = `tabel-${number.toLocaleLowerCase('da').replaceAll(/[^a-z0-9]+/g, '-')}`;
  return { kind: 'table', table: { id, ...rest, caption: `Tabel ${number}: ${rest.caption}` } };
}

/**
 * All rows of a table by municipality, or for the own one alone, the own one and the mean standing out; after it, the means
 * that were worked out again.
 */
export function resultTable(
  ground: Ground,
  table: ResultTable,
  { number, caption }: { readonly number: string; readonly caption: string },
  whose: 'alle' | 'egen' = 'alle',
): readonly Block[] {
  const places = table.municipalities.flatMap((name, at) =>
    whose === 'alle' || name === ground.own ? [{ name, at }] : [],
  );
  const rows: ReportTable['rows'][number][] = [];
  let section: Section | null = null;
  // A total said again under its parts tells nothing new.
  const said = new Set<string>();
  for (const figure of ground.figures(table.subject, () => true)) {
    const { row } = figure;
    if (row.section !== section) {
      section = row.section;
      const empty = [...places.map(() => ''), ''];
      rows.push({ level: 'afsnit', cells: [sectionNames[section], ...empty] });
    }
    const numbers = JSON.stringify([row.section, figure.values]);
    if (row.level === 'total' && said.has(numbers)) continue;
    if (row.level === 'total') said.add(numbers);
    // Dashes stay dashes, whatever they count as.
    const cells = places.map(({ at }) => numberCell(row.cells[at]?.value ?? null, row));
    rows.push({
      level: row.level,
      cells: [row.label, ...cells, numberCell(figure.mean, row, figure.meanDecimals)],
    });
  }
  const block = tableBlock({
    number,
    caption,
    head: ['', ...places.map(({ name }) => name), meanHead(ground)],
    rows,
    strong: [
      ...places.flatMap(({ name }, column) => (name === ground.own ? [column + 1] : [])),
      places.length + 1,
    ],
    source: ground.round.source,
  });
  return [block, ...refusedMeans(ground, table)];
}

/** Says which printed means the municipalities' numbers cannot give. */
function refusedMeans(ground: Ground, { subject }: ResultTable): readonly Block[] {
  const refused = ground
    .figures(subject, () => true)
    .flatMap(({ row, refusedMean, mean, meanDecimals }) =>
      refusedMean === null || mean === null
        ? []
        : [
            `${row.label} (${numberText(refusedMean.value, refusedMean.decimals)} i kilden, ${numberText(mean, meanDecimals)} regnet)`,
          ],
    );
  return refused.length === 0
    ? []
    : [
        note(
          `Gennemsnittet er regnet igen, hvor kildens ikke er det simple gennemsnit af kommunernes tal: ${listed(refused)}.`,
        ),
      ];
}
