import { emptyCase } from '@rettidig/casework';
import { type Day, day, openEnd } from '@rettidig/engine';
import { noEffort, type PersonSource, type Population } from '../population/population.ts';

/** A day, or null for the open end. */
export const end = (text: string | null): Day => (text === null ? openEnd : day(text));

/** A citizen with a few facts; the others are empty. Born in 1980, in the team `nord`. */
export function citizen(
  id: string,
  facts: Partial<PersonSource['file']> & { readonly records?: Partial<PersonSource['records']> },
): PersonSource {
  const { records = {}, ...file } = facts;
  return {
    id,
    unit: 'nord',
    file: { ...emptyCase({ birthDate: day('1980-05-05'), education: null }), ...file },
    records: { ...noEffort, ...records },
  };
}

/** A spell on a benefit from a day to the first day after it. */
export function benefitSpell(
  benefit: PersonSource['file']['benefits'][number]['benefit'],
  from: string,
  to: string | null = null,
): PersonSource['file']['benefits'][number] {
  return { id: `${benefit}-${from}`, benefit, from: day(from), to: end(to) };
}

/** An offer with a private employer, from a day to the first day after it. */
export function offer(
  id: string,
  kind: PersonSource['file']['activities'][number]['kind'],
  [from, to]: readonly [string, string | null],
  hoursPerWeek: number | null = null,
): PersonSource['file']['activities'][number] {
  return { id, kind, sector: 'privat', from: day(from), to: end(to), givenOn: null, hoursPerWeek };
}

/** A status that runs from a day on. */
export function labour(
  status: PersonSource['records']['labourStatuses'][number]['status'],
  from: string,
  hoursPerWeek: number | null = null,
): PersonSource['records']['labourStatuses'][number] {
  return { id: `${status}-${from}`, status, from: day(from), to: end(null), hoursPerWeek };
}

/** A municipality of some citizens on a day. */
export function municipalityOf(
  on: string,
  persons: readonly PersonSource[],
  rest: Partial<Population> = {},
): Population {
  return {
    municipality: 173,
    on: day(on),
    inhabitants: null,
    persons,
    jobOrders: [],
    alliances: [],
    ...rest,
  };
}
