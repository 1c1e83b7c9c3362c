import { type AmountTable, type Held, holdIdentities } from '../amounts/identity.ts';
import { at, roundedTo, type YearAmounts } from '../amounts/year-amounts.ts';
import { kroner, minus, type Money, nothing } from '@rettidig/engine';
import type { Consequences } from './consequences.ts';
import { identities2014 } from './identities-2014.ts';
import { sums, type Sum } from './parts.ts';
import { amountsOf, type Reform } from './reform.ts';

/** The printed sums of an account against its rows, a line for each year; what rounding cannot explain was refused before. */
export function heldSums({ printed, years }: Reform, found: Consequences): readonly Held[] {
  return found.sums.flatMap(({ sum, amounts }) => {
    const stated = printed.get(sum);
    if (stated === undefined) return [];
    const rounding = found.roundings.get(sum);
    return years.map((year, place): Held => {
      const added = rounding === undefined ? nothing : at(rounding, place);
      const exact = minus(at(amounts, place), added);
      return {
        name: sums[sum],
        year,
        printed: at(stated.amounts, place),
        computed: roundedTo(exact, stated.unit),
        difference: minus(nothing, added),
        verdict: added === 0 ? 'eksakt' : 'afrunding',
      };
    });
  });
}

/**
 * The eight tables of January 2014 against themselves, where an account has all that they print; null for any other
 * account.
 */
export function heldTables2014(reform: Reform): readonly Held[] | null {
  const table = tables2014(reform);
  return table === null ? null : holdIdentities(table, identities2014);
}

/** Where the tables print what the account has once. */
const printedAs: Readonly<Record<string, Sum>> = {
  'ydelsesdel/I alt': 'ydelsesdel',
  'ydelsesdel/Forskel': 'forskel-ydelsesdel',
  'indsatsdel/I alt': 'indsatsdel',
  'indsatsdel/Forskel': 'forskel-indsatsdel',
  'hovedresultat/I alt': 'lokalt',
  'hovedresultat/Ifølge staten': 'staten',
  'hovedresultat/Forskel': 'forskel',
  'budgetudfordring/Kontanthjælpsreformen': 'forskel',
  'budgetudfordring/Ramme mentorordninger': 'mentor',
  'budgetudfordring/Driftsloft aktiveringsudgifter': 'loft',
  'budgetudfordring/Samlet budgetudfordring': 'udfordring',
  'mentor/øvrige målgrupper': 'mentor-oevrige',
  'mentor/Samlet budgetudfordring': 'mentor',
  'modgaaende_initiativ/Samlet besparelse': 'modgaaende',
  'netto/Samlet budgetudfordring': 'udfordring',
  'netto/Modgående initiativer': 'modgaaende',
  'netto/Samlet budgetudfordring, netto': 'netto',
};

/** The tables by the parts of an account whose rows they print. */
const tableOf: Readonly<Record<string, string>> = {
  'stat-ydelsesdel': 'ydelsesdel',
  'stat-indsatsdel': 'indsatsdel',
  hensat: 'budgetudfordring',
  modgaaende: 'modgaaende_initiativ',
};

function tables2014({ rows, printed, years }: Reform): AmountTable | null {
  const found = new Map<string, YearAmounts>();
  for (const row of rows) {
    const table = row.part.startsWith('mentor-') ? 'mentor' : (tableOf[row.part] ?? row.part);
    found.set(`${table}/${row.name}`, amountsOf(row));
  }
  for (const [name, sum] of Object.entries(printedAs)) {
    const stated = printed.get(sum);
    if (stated !== undefined) found.set(name, stated.amounts);
  }
  const needed = identities2014.flatMap(({ total, plus, minus: less = [] }) => [
    total,
    ...plus,
    ...less,
  ]);
  const unit: Money = kroner(1000);
  return needed.every((name) => found.has(name)) ? { years, unit, rows: found } : null;
}
