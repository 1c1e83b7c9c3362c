import { compareScenarios } from '@rettidig/economy';
import { listEconomyAccounts } from '@rettidig/store';
import { reportXlsx } from '@rettidig/documents/report';
import { z } from 'zod';
import { reformKind } from '../accounts/kinds.ts';
import { compareReport } from '../consequences/compare-report.ts';
import { type Compared, type CompareModel, CompareView } from '../consequences/compare-view.tsx';
import { loadStanding, type ReformStanding, standingOf } from '../consequences/load.ts';
import { textsOfConsequences } from '../consequences/texts.ts';
import { excelType } from '../format/sheet.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';

const terms = { access: 'ledelse', purpose: null } as const;
const path = `${reformKind.path}/:konto/sammenlign` as const;

const fields = {
  konto: id,
  med: z.union([id, z.literal('')]).default(''),
  enhed: z.enum(['tusind', 'kroner']).default('tusind'),
};
type Fields = z.infer<z.ZodObject<typeof fields>>;

async function loadCompare(
  visit: EmployeeVisit,
  { konto, med, enhed }: Fields,
): Promise<CompareModel> {
  const standing = await loadStanding(visit, { konto });
  const all = await visit.read((tx) => listEconomyAccounts(tx, 'reform'));
  const others = all.filter((one) => one.id !== konto);
  const chosen = others.find((one) => one.id === med);
  if (med !== '' && chosen === undefined) throw new NotFoundError();
  const known = { first: standing.version, others, unit: enhed } as const;
  if (chosen === undefined) return { ...known, other: null, compared: null };
  const compared = compare(visit, [standing, standingOf(chosen)], enhed);
  return { ...known, other: chosen, compared };
}

/** Two accounts side by side, or everything that keeps them apart; each is known by the title it is kept under. */
function compare(
  { municipality, today }: EmployeeVisit,
  [one, other]: readonly [ReformStanding, ReformStanding],
  unit: Fields['enhed'],
): Compared {
  const faults = [one, other].flatMap(({ version, result }) =>
    result.outcome === 'fejl'
      ? result.faults.map(({ line, text }) => ({ line, text: `»${version.title}«: ${text}` }))
      : [],
  );
  const [first, second] = [one.result, other.result];
  if (first.outcome === 'fejl' || second.outcome === 'fejl') return { outcome: 'fejl', faults };
  const accounts = [
    { ...first.value, title: one.version.title },
    { ...second.value, title: other.version.title },
  ] as const;
  const sums = compareScenarios(...accounts);
  if (sums.outcome === 'fejl') return sums;
  const ground = { municipality: municipality?.name ?? '', day: today, unit };
  return { outcome: 'i-orden', value: compareReport(sums.value, accounts, ground) };
}

/** An account beside another. */
export const konsekvensSammenlign = page({
  ...terms,
  path,
  input: fields,
  load: loadCompare,
  view: (model, { words }) => ({
    title: textsOfConsequences(words.language).compare,
    section: 'oekonomi',
    wide: true,
    body: <CompareView model={model} words={words} />,
  }),
});

export const konsekvensSammenlignXlsx = action({
  ...terms,
  path: `${path}.xlsx`,
  method: 'GET',
  input: fields,
  act: async (visit, asked) => {
    const { compared } = await loadCompare(visit, asked);
    if (compared?.outcome !== 'i-orden') throw new NotFoundError();
    const body = await reportXlsx(compared.value);
    return { kind: 'file', name: 'sammenligning.xlsx', type: excelType, body };
  },
});
