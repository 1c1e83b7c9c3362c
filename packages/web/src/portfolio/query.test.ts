import { benefits, targetGroups } from '@rettidig/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { attentions, columns, directions, scopes, sortings } from './codes.ts';
import { portfolioFields, portfolioQuery, queryString, shownColumns } from './query.ts';

const codesOf = <C extends string>(list: { readonly codes: readonly { readonly code: C }[] }) =>
  list.codes.map(({ code }) => code);
const someOf = <C extends string>(list: { readonly codes: readonly { readonly code: C }[] }) =>
  fc.subarray([...codesOf(list)], { minLength: 1 });

const someQuery = fc.record({
  se: fc.constantFrom(...codesOf(scopes)),
  filter: fc.subarray([...codesOf(attentions)]),
  gruppe: fc.option(fc.constantFrom(...codesOf(targetGroups))),
  ydelse: fc.option(fc.constantFrom(...codesOf(benefits))),
  enhed: fc.option(fc.constant('01890000-0000-7000-8000-000000000002')),
  sagsbehandler: fc.option(fc.constantFrom('ingen', '01890000-0000-7000-8000-000000000003')),
  sorter: fc.constantFrom(...codesOf(sortings)),
  retning: fc.constantFrom(...codesOf(directions)),
  kolonner: fc.option(someOf(columns)),
});

/** As the server reads an address: a field given twice is a list. */
function read(query: string): Record<string, string | string[]> {
  const fields: Record<string, string | string[]> = {};
  for (const [name, value] of new URLSearchParams(query)) {
    const before = fields[name];
    fields[name] =
      before === undefined ? value : [...(Array.isArray(before) ? before : [before]), value];
  }
  return fields;
}

test('what the portfolio shows is in its address, and comes back from it', () => {
  fc.assert(
    fc.property(someQuery, (query) => {
      const fields = z.strictObject(portfolioFields).parse(read(queryString(query)));
      expect(portfolioQuery(fields)).toEqual(query);
    }),
  );
});

test('the portfolio as it opens has an empty address', () => {
  expect(queryString(portfolioQuery(z.strictObject(portfolioFields).parse({})))).toBe('');
});

test('columns stand in their own order, whatever order they are asked for in', () => {
  const query = portfolioQuery(
    z.strictObject(portfolioFields).parse({ kolonne: ['alder', 'maalgruppe'] }),
  );
  expect(shownColumns(query)).toEqual(['maalgruppe', 'alder']);
});
