import type { Finding } from '../statements/finding.ts';
import { rowOf, tableAbout } from '../table/find.ts';
import type { ResultTable } from '../table/result-table.ts';
import { numberText } from '../wording/number-text.ts';
import { type Figure, type Figures, figuresOf, findingAbout } from './figures.ts';
import { knownIn, over, rowNumber, scaled, verdictOn } from './known.ts';
import { placeOf } from './place.ts';

/** Resources counted in FTE against the per cents beside them, and against productivity and inhabitants. */
export function resourceFindings(tables: readonly ResultTable[]): readonly Finding[] {
  const table = tableAbout(tables, 'ressourceforbrug');
  if (table === undefined) return [];
  return [
    ...table.municipalities.flatMap((name) => shareFindings(table, name)),
    ...productivityFindings(tables),
  ];
}

/** Per cents = FTE of the row / FTE of all. */
function shareFindings(table: ResultTable, municipality: string): readonly Finding[] {
  const total = rowOf(table, 'ressourceforbrug/i-alt');
  const all = knownIn(table, total, municipality);
  if (all === null) return [];
  return table.rows.flatMap((row): readonly Finding[] => {
    if (row.section !== 'ressourceforbrug') return [];
    const share = rowOf(table, row.id.replace('ressourceforbrug/', 'ressourcefordeling/'));
    const spent = knownIn(table, row, municipality);
    const printed = knownIn(table, share, municipality);
    if (spent === null || printed === null || share === undefined) return [];
    const ratio = over(spent, all);
    if (ratio === null) return [];
    const computed = row === total ? { value: 100, low: 100, high: 100 } : scaled(ratio, 100);
    return [
      {
        verdict: verdictOn(printed, computed, share.decimals),
        check: 'procent-af-aarsvaerk',
        places: [placeOf(table, share, municipality), placeOf(table, row, municipality)],
        text: `${row.label}, ${municipality}: der står ${rowNumber(share, printed.value)}, og årsværkene giver ${rowNumber(share, computed.value, 2)}.`,
        computation: `${rowNumber(row, spent.value)} / ${rowNumber(row, all.value)} = ${rowNumber(share, computed.value, 2)}`,
      },
    ];
  });
}

/** Rows of FTE whose productivity is held against all persons: FTE / persons × 1000. */
const againstAll: readonly (readonly [spent: string, productivity: string])[] = [
  ['administration', 'administration'],
  ['heraf-ledelse', 'heraf-ledelse'],
  ['heraf-virksomhedsindsats', 'heraf-virksomhedsindsats'],
  ['heraf-puljer-og-loentilskud', 'heraf-puljer-og-loentilskud'],
];

function productivityFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return figuresOf(tables).flatMap((figures): readonly Finding[] => {
    const all = figures.of('ressourceforbrug', 'ressourceforbrug/i-alt');
    const total = figures.of('samlet', 'produktivitet');
    if (all === null || total === null) return [];
    const persons = over(scaled(all, 1000), total);
    if (persons === null) return [];
    const rows = againstAll.flatMap(([spentId, id]): readonly Finding[] => {
      const spent = figures.of('ressourceforbrug', `ressourceforbrug/${spentId}`);
      const printed = figures.of('samlet', id);
      const ratio = spent === null ? null : over(scaled(spent, 1000), persons);
      if (spent === null || printed === null || ratio === null) return [];
      return [
        findingAbout(figures, [printed, spent], {
          verdict: verdictOn(printed, ratio, printed.row.decimals),
          check: 'aarsvaerk-pr-aarspersoner',
          text: `${printed.row.label}, ${figures.municipality}: der står ${rowNumber(printed.row, printed.value)}, og ${rowNumber(spent.row, spent.value)} årsværk på ${numberText(persons.value, 0)} årspersoner giver ${numberText(ratio.value, 2)}.`,
          computation: `${rowNumber(spent.row, spent.value)} / ${numberText(persons.value, 0)} × 1.000 = ${numberText(ratio.value, 2)}`,
        }),
      ];
    });
    return [...inhabitantFinding(figures, all), ...rows];
  });
}

/** FTE counted / inhabitants. */
function inhabitantFinding(figures: Figures, all: Figure): readonly Finding[] {
  const printed = figures.key('andet/aarsvaerk-pr-1000-indbyggere');
  const inhabitants = figures.key('befolkning');
  const ratio = inhabitants === null ? null : over(scaled(all, 1000), inhabitants);
  if (printed === null || inhabitants === null || ratio === null) return [];
  return [
    findingAbout(figures, [printed, all, inhabitants], {
      verdict: verdictOn(printed, ratio, printed.row.decimals),
      check: 'aarsvaerk-pr-indbygger',
      text: `${printed.row.label}, ${figures.municipality}: der står ${rowNumber(printed.row, printed.value)}, og årsværkene giver ${numberText(ratio.value, 3)}.`,
      computation: `${rowNumber(all.row, all.value)} / ${rowNumber(inhabitants.row, inhabitants.value)} × 1.000 = ${numberText(ratio.value, 3)}`,
    }),
  ];
}

/** Persons by FTE and productivity against persons by inhabitants and pressure. */
export function targetGroupFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return figuresOf(tables).flatMap(targetGroupFinding);
}

function targetGroupFinding(figures: Figures): readonly Finding[] {
  const all = figures.of('ressourceforbrug', 'ressourceforbrug/i-alt');
  const total = figures.of('samlet', 'produktivitet');
  const inhabitants = figures.key('befolkning');
  const pressure = figures.key('forsoergelsestryk/jc-maalgruppe');
  if (all === null || total === null || inhabitants === null || pressure === null) return [];
  const persons = over(scaled(all, 1000), total);
  if (persons === null) return [];
  const low = (inhabitants.low * pressure.low) / 100;
  const high = (inhabitants.high * pressure.high) / 100;
  const hair = 1e-9 * high;
  const fits = persons.low <= high + hair && low <= persons.high + hair;
  const pressed = (inhabitants.value * pressure.value) / 100;
  return [
    findingAbout(figures, [all, total, inhabitants, pressure], {
      verdict: fits ? 'bekraeftet' : 'modsagt-af-tabel',
      check: 'maalgruppens-stoerrelse',
      text: `${figures.municipality}: målgruppen er ${numberText(persons.value, 0)} årspersoner efter årsværk og produktivitet og ${numberText(pressed, 0)} efter forsørgelsestryk${fits ? ', det samme inden for afrundingen' : ''}.`,
      computation: `${rowNumber(all.row, all.value)} / ${rowNumber(total.row, total.value)} × 1.000 = ${numberText(persons.value, 0)}; ${numberText(inhabitants.value, 0)} × ${rowNumber(pressure.row, pressure.value)} = ${numberText(pressed, 0)}`,
    }),
  ];
}
