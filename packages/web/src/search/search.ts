import { groupOn } from '@rettidig/casework';
import type { TargetGroup } from '@rettidig/law';
import type { ProductionUnit } from '@rettidig/companies';
import { type Citizen, type Sought, findCitizens, searchProductionUnits } from '@rettidig/store';
import { type Named, named } from '../duties/lines.ts';
import type { EmployeeVisit } from '../http/visit.ts';

export interface Hit {
  readonly citizen: Named;
  readonly group: TargetGroup | null;
  readonly caseworker: string | null;
  readonly unit: string;
}

/** What was found by one way of looking. */
export interface Found {
  readonly by: 'name' | 'address' | 'cpr' | 'workplace';
  readonly hits: readonly Hit[];
  readonly more: boolean;
}

/** A workplace, and those who are in an offer there today. */
export interface WorkplaceHit {
  readonly workplace: ProductionUnit;
  readonly hits: readonly Hit[];
}

export type SearchResult =
  | { readonly kind: 'too-short' }
  | { readonly kind: 'part-of-cpr' }
  | {
      readonly kind: 'found';
      /** What was looked for; null for a CPR number, which is shown nowhere. */
      readonly text: string | null;
      readonly found: readonly Found[];
      readonly workplaces: readonly WorkplaceHit[];
    };

const mostHits = 50;
const fewestLetters = 2;
const mostWorkplaces = 20;

/** Looks for citizens by what a text can be: a CPR number, a name, an address. */
export async function search(visit: EmployeeVisit, text: string): Promise<SearchResult> {
  const digits = text.replaceAll(/[\s-]/g, '');
  if (/^\d{10}$/.test(digits)) {
    // P-numbers have ten digits, too.
    const [found, workplaces] = await Promise.all([
      lookFor(visit, 'cpr', { cpr: digits }),
      workplacesOf(visit, digits),
    ]);
    return { kind: 'found', text: null, found: [found], workplaces };
  }
  if (/^\d{8}$/.test(digits)) {
    const workplaces = await workplacesOf(visit, digits);
    if (workplaces.length > 0) return { kind: 'found', text, found: [], workplaces };
  }
  if (/\d{6}/.test(digits)) return { kind: 'part-of-cpr' };
  if (text.length < fewestLetters) return { kind: 'too-short' };
  const [found, workplaces] = await Promise.all([
    Promise.all([
      lookFor(visit, 'name', { name: text }),
      lookFor(visit, 'address', { address: text }),
    ]),
    workplacesOf(visit, text),
  ]);
  return { kind: 'found', text, found: found.filter(({ hits }) => hits.length > 0), workplaces };
}

async function workplacesOf(visit: EmployeeVisit, text: string): Promise<readonly WorkplaceHit[]> {
  const workplaces = await visit.read((tx) => searchProductionUnits(tx, text, mostWorkplaces));
  return await Promise.all(
    workplaces.map(async (workplace) => {
      const { hits } = await lookFor(visit, 'workplace', { pNumber: workplace.pNumber });
      return { workplace, hits };
    }),
  );
}

async function lookFor(
  { read, today }: EmployeeVisit,
  by: Found['by'],
  sought: Sought,
): Promise<Found> {
  const hits = await read((tx) => findCitizens(tx, sought, { on: today, most: mostHits + 1 }));
  return {
    by,
    more: hits.length > mostHits,
    hits: hits.slice(0, mostHits).map((citizen) => hitOf(citizen, today)),
  };
}

function hitOf(citizen: Citizen, today: EmployeeVisit['today']): Hit {
  return {
    citizen: named(citizen, today),
    group: groupOn(citizen.caseFile, today),
    caseworker: citizen.caseworker?.name ?? null,
    unit: citizen.unit.name,
  };
}

/** The one citizen that was found; null when there are none or several. */
export function onlyHit(result: SearchResult): Named | null {
  if (result.kind !== 'found' || result.workplaces.length > 0) return null;
  const ids = new Map(
    result.found.flatMap(({ hits }) => hits.map(({ citizen }) => [citizen.id, citizen])),
  );
  const [only] = ids.values();
  return ids.size === 1 && only !== undefined ? only : null;
}
