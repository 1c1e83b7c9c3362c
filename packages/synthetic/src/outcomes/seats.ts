import type { OfferTerms } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { MadeWorkplace } from '../companies/workplaces.ts';
import type { Stream } from '../random/stream.ts';

type Sector = MadeWorkplace['company']['sector'];

/** The places at workplaces, taken one after the other through the whole municipality. */
export interface Seats {
  /** A workplace with room in a period, larger ones more often; when all are full, one outside the municipality. */
  take(
    chance: Stream,
    period: { readonly from: Day; readonly to: Day },
    sector: Sector,
  ): Pick<OfferTerms, 'provider' | 'pNumber'>;
}

const elsewhere: Readonly<Record<Sector, string>> = {
  offentlig: 'Offentlig arbejdsplads i nabokommunen',
  privat: 'Virksomhed i nabokommunen',
};

/**
 * One place for each five employees up to fifty and for each ten more (LAB's ratio of supported to ordinary employees),
 * with one left free, so that there is room for those who come next.
 */
function roomOf({ employees }: MadeWorkplace): number {
  return Math.floor(Math.min(employees, 50) / 5) + Math.floor(Math.max(0, employees - 50) / 10) - 1;
}

/** All places free. */
export function freeSeats(workplaces: readonly MadeWorkplace[]): Seats {
  const places = workplaces
    .map((place) => ({ ...place, room: roomOf(place), taken: [] as { from: Day; to: Day }[] }))
    .filter(({ room }) => room > 0);
  return {
    take: (chance, { from, to }, sector) => {
      const free = places.filter(
        ({ company, room, taken }) =>
          company.sector === sector &&
          taken.filter((one) => one.from < to && from < one.to).length < room,
      );
      const [first, ...rest] = free.map((place) => [place.room, place] as const);
      if (first === undefined) return { provider: elsewhere[sector], pNumber: null };
      const { name, pNumber, taken } = chance.weighted([first, ...rest]);
      taken.push({ from, to });
      return { provider: name, pNumber };
    },
  };
}
