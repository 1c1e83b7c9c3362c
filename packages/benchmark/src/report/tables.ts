import type { ResultTable, Row, Section } from '../table/result-table.ts';
import type { Block, ReportCell, ReportTable } from './block.ts';
import { decimalsShown, type Figure } from './figure.ts';
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

/** A table of the report; its id is made of the number. */
export function tableBlock(table: Omit<ReportTable, 'id'> & { readonly number: string }): Block {
  const { number, ...rest } = table;
  const id = `tabel-${number.toLocaleLowerCase('da').replaceAll(/[^a-z0-9]+/g, '-')}`;
  return { kind: 'table', table: { id, ...rest, caption: `Tabel ${number}: ${rest.caption}` } };
}

/** All rows of a table by municipality, the own one and the mean standing out; after it, means that were worked out again. */
export function resultTable(
  ground: Ground,
  table: ResultTable,
  { number, caption }: { readonly number: string; readonly caption: string },
): readonly Block[] {
  const rows: ReportTable['rows'][number][] = [];
  const columns = table.municipalities.length;
  let section: Section | null = null;
  // A total said again under its parts tells nothing new.
  const said = new Set<string>();
  for (const figure of ground.figures(table.subject, () => true)) {
    const { row } = figure;
    if (row.section !== section) {
      section = row.section;
      rows.push({
        level: 'afsnit',
        cells: [sectionNames[section], ...Array.from({ length: columns + 1 }, () => '')],
      });
    }
    const numbers = JSON.stringify([row.section, figure.values]);
    if (row.level === 'total' && said.has(numbers)) continue;
    if (row.level === 'total') said.add(numbers);
    rows.push({ level: row.level, cells: [row.label, ...cellsOf(figure)] });
  }
  const own = ground.own === null ? [] : [table.municipalities.indexOf(ground.own) + 1];
  const block = tableBlock({
    number,
    caption,
    head: ['', ...table.municipalities, 'Gns.'],
    rows,
    strong: [...own.filter((column) => column > 0), columns + 1],
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

/** Dashes stay dashes, whatever they count as. */
function cellsOf({ row, mean, meanDecimals }: Figure): readonly ReportCell[] {
  return [
    ...row.cells.map(({ value }) => numberCell(value, row)),
    numberCell(mean, row, meanDecimals),
  ];
}
