import { groupOn } from '@rettidig/casework';
import { findCitizens } from '@rettidig/store';
import { z } from 'zod';
import { named } from '../duties/lines.ts';
import { action } from '../http/route.ts';
import { type SearchResult, SearchView } from '../search/view.tsx';
import type { EmployeeVisit } from '../http/visit.ts';

const mostHits = 50;
const fewestLetters = 2;

/**
 * Finds citizens by name among those the employee may see. Sent as a form, so that names stand in no address, history
 * or log; a CPR number is turned away.
 */
export const find = action({
  path: '/find',
  access: 'medarbejder',
  purpose: 'Søgning efter borger ved navn',
  input: { navn: z.string().trim().max(80) },
  act: async (visit, { navn }) => {
    const result = await search(visit, navn);
    const [only] = result.kind === 'found' ? result.hits : [];
    if (result.kind === 'found' && result.hits.length === 1 && only !== undefined) {
      return { kind: 'redirect', to: `/borgere/${only.citizen.id}` };
    }
    const { words } = visit;
    return {
      kind: 'page',
      page: { title: words.t.search.title, body: <SearchView result={result} words={words} /> },
    };
  },
});

async function search({ read, today }: EmployeeVisit, text: string): Promise<SearchResult> {
  if (/\d{6}/.test(text.replaceAll(/[\s-]/g, ''))) return { kind: 'cpr' };
  if (text.length < fewestLetters) return { kind: 'too-short' };
  const hits = await read((tx) => findCitizens(tx, { name: text, on: today, most: mostHits + 1 }));
  return {
    kind: 'found',
    text,
    more: hits.length > mostHits,
    hits: hits.slice(0, mostHits).map((citizen) => ({
      citizen: named(citizen, today),
      group: groupOn(citizen.caseFile, today),
      caseworker: citizen.caseworker?.name ?? null,
      unit: citizen.unit.name,
    })),
  };
}
