import { hypothesisLabels, fitOf, meanHypotheses, rowsWithMean } from '../mean/hypotheses.ts';
import { simpleMean, weightedMean } from '../mean/mean.ts';
import { personsAndResources } from '../persons/persons.ts';
import type { Finding } from '../statements/finding.ts';
import { numberOf } from '../table/find.ts';
import type { ResultTable, Row } from '../table/result-table.ts';
import { asPrinted, numberText } from '../wording/number-text.ts';
import { decimalsIn, meanColumn, rowNumber } from './known.ts';
import { placeOf } from './place.ts';

/**
 * Every printed mean against the simple mean with dashes as zero; a measure that was not reported and is averaged as zero;
 * and the shares of resources, whose printed mean may be one of the pooled resources, or of them with a row set to zero.
 */
export function meanFindings(tables: readonly ResultTable[]): readonly Finding[] {
  return [
    ...rowsWithMean(tables).flatMap(({ table, row }) => meanFinding(table, row)),
    ...tables.flatMap((table) => shareFindings(tables, table)),
  ];
}

function meanFinding(table: ResultTable, row: Row): readonly Finding[] {
  const printed = row.printedMean;
  const values = row.cells.map((cell) => numberOf(cell, 'nul'));
  const mean = simpleMean(values);
  if (printed === null || printed.value === null || mean === null) return [];
  const fit = fitOf({ table, row }, mean);
  const counted = values.filter((value) => value !== null).length;
  const all = values.reduce<number>((sum, value) => sum + (value ?? 0), 0);
  const said = rowNumber(row, printed.value, printed.decimals);
  const right = rowNumber(row, mean, decimalsIn(row, meanColumn));
  const reported = row.cells.flatMap((cell) => (cell.value === null ? [] : [cell.value]));
  const asZero = zeroes(row);
  const withoutDash = simpleMean(reported);
  const digits = printed.decimals + 2;
  const computation = `sum(${counted} værdier) / ${counted} = ${numberText(all, row.decimals ?? 2)} / ${counted} = ${numberText(mean, digits)}`;
  if (
    asZero > 0 &&
    withoutDash !== null &&
    fit === 'ciffer' &&
    fitOf({ table, row }, withoutDash) === 'udenfor'
  ) {
    return [
      {
        verdict: 'modsagt-af-tabel',
        check: 'streg-talt-som-nul',
        places: [placeOf(table, row, meanColumn)],
        text: `${row.label}: ${said} er gennemsnittet med ${asZero} ikke indberettet målt som 0; for dem der har et tal er det ${rowNumber(row, withoutDash, printed.decimals)}.`,
        computation: `${numberText(all, row.decimals ?? 2)} / ${counted} = ${numberText(mean, digits)}; ${numberText(all, row.decimals ?? 2)} / ${reported.length} = ${numberText(withoutDash, digits)}`,
      },
    ];
  }
  return [
    {
      verdict:
        fit === 'ciffer' ? 'bekraeftet' : fit === 'afrunding' ? 'afrunding' : 'modsagt-af-tabel',
      check: 'trykt-gennemsnit',
      places: [placeOf(table, row, meanColumn)],
      text:
        fit === 'ciffer'
          ? `${row.label}: ${said} er det simple gennemsnit af ${counted} kommuner.`
          : `${row.label}: der står ${said}, og det simple gennemsnit af ${counted} kommuner er ${right}${fit === 'afrunding' ? ', inden for afrundingen' : ''}.`,
      computation,
    },
  ];
}

/** Dashes that stand for a measure not reported: of quality only, where nothing at all cannot be meant. */
const zeroes = ({ section, cells }: Row): number =>
  section === 'kvalitet'
    ? cells.filter((cell) => cell.value === null && cell.missing === 'streg').length
    : 0;

interface Share {
  readonly row: Row;
  readonly simple: number;
  readonly pooled: number;
}

/** Shares of resources of all municipalities, by row, with the shares of the pooled resources. */
function sharesOf(tables: readonly ResultTable[], { rows }: ResultTable): readonly Share[] {
  const fte = new Map(personsAndResources(tables).map((of) => [of.municipality, of.fte]));
  const full = tables.find(
    (table) =>
      table.municipalities.length > 1 &&
      table.rows.some((row) => row.section === 'ressourcefordeling'),
  );
  return rows.flatMap((row): readonly Share[] => {
    const values = full?.rows
      .find((other) => other.section === 'ressourcefordeling' && other.id === row.id)
      ?.cells.map((cell) => numberOf(cell, 'nul'));
    if (full === undefined || values === undefined || row.printedMean === null) return [];
    const simple = simpleMean(values);
    const pooled = weightedMean(
      values,
      full.municipalities.map((name) => fte.get(name) ?? null),
    );
    return simple === null || pooled === null ? [] : [{ row, simple, pooled }];
  });
}

const tolerance = 0.1;

/** Says of a column of shares which mean it is, each row of it: simple, pooled, or pooled with the rows at zero left out. */
function shareFindings(tables: readonly ResultTable[], table: ResultTable): readonly Finding[] {
  const shares = sharesOf(tables, table);
  const printed = shares.flatMap(({ row }) =>
    row.printedMean === null || row.printedMean.value === null ? [] : [row.printedMean.value],
  );
  if (shares.length === 0 || printed.length < shares.length) return [];
  // A row that has resources in the municipalities and none in the mean was set to zero there.
  const atZero = shares.filter(({ pooled }, place) => printed[place] === 0 && pooled >= tolerance);
  const left = 100 - atZero.reduce((sum, each) => sum + each.pooled, 0);
  const kinds: readonly { readonly name: string; readonly valueOf: (share: Share) => number }[] = [
    { name: 'det simple gennemsnit', valueOf: (share) => share.simple },
    { name: 'andelen af alle årsværk under ét', valueOf: (share) => share.pooled },
    {
      name: `andelen af alle årsværk under ét, når ${atZero.map(({ row }) => row.label).join(' og ')} sættes til 0 og resten regnes op til 100 %`,
      valueOf: (share) =>
        atZero.includes(share)
          ? 0
          : share.row.level === 'total'
            ? share.pooled
            : (share.pooled / left) * 100,
    },
  ];
  const fits = kinds
    .slice(0, atZero.length > 0 ? 3 : 2)
    .map((kind) => ({
      kind,
      inside: shares.filter(
        (share, place) => Math.abs(kind.valueOf(share) - (printed[place] ?? 0)) <= tolerance + 1e-9,
      ).length,
    }))
    .toSorted((a, b) => b.inside - a.inside);
  const [best] = fits;
  if (best === undefined) return [];
  return shares.map(({ row, ...share }, place): Finding => {
    const said = printed[place] ?? 0;
    const computed = best.kind.valueOf(shares[place] ?? { row, ...share });
    const isInside = Math.abs(computed - said) <= tolerance + 1e-9;
    const wasZero = atZero.some((each) => each.row === row);
    return {
      verdict:
        wasZero || !isInside
          ? 'modsagt-af-tabel'
          : asPrinted(computed, row.decimals ?? 1) === said
            ? 'bekraeftet'
            : 'afrunding',
      check: 'gennemsnit-af-ressourcer',
      places: [placeOf(table, row, meanColumn)],
      text: wasZero
        ? `${row.label}: der står ${rowNumber(row, said)}, men kommunerne bruger ${rowNumber(row, share.pooled)} af årsværkene på det (simpelt gennemsnit ${rowNumber(row, share.simple)}).`
        : `${row.label}: ${rowNumber(row, said)} er ${isInside ? '' : 'ikke '}${best.kind.name} (simpelt gennemsnit ${rowNumber(row, share.simple, 2)}).`,
      computation: `${best.inside} af ${shares.length} rækker passer; her ${numberText(computed, 2)} mod ${numberText(said, row.decimals ?? 1)}`,
    };
  });
}

/** In one sentence which mean the tables print, and how many rows say so. */
export function meanSummary(tables: readonly ResultTable[], own: string | null): string {
  const [best, ...others] = meanHypotheses(tables, own);
  if (best === undefined || best.rows === 0) return 'Tabellerne trykker ingen gennemsnit.';
  const told = ({ hypothesis, toTheDigit, withinRounding }: typeof best): string =>
    `${hypothesisLabels[hypothesis]}: ${toTheDigit} på cifret, ${withinRounding} inden for afrundingen`;
  return `Af ${best.rows} trykte gennemsnit: ${[best, ...others].map(told).join('; ')}.`;
}
