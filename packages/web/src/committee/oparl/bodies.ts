import {
  bodyAddress,
  listNames,
  momentText,
  type Moments,
  type OparlGround,
  oparlVersion,
  said,
  typeOf,
} from './ground.ts';
import { spanOf, spanOfPapers } from './spans.ts';
import { embeddedTerms } from './terms.ts';

/** What the interface as a whole is (OParl 1.1, »System«), of all municipalities that are served. */
export function systemObject(origin: string, grounds: readonly OparlGround[]): object {
  const licences = new Set(grounds.map(({ licence }) => licence?.address ?? null));
  const [licence = null] = licences;
  return {
    id: `${origin}/oparl/system`,
    type: typeOf('system'),
    oparlVersion,
    body: `${origin}/oparl/body`,
    name: 'Rettidig: dagsordener og referater',
    website: `${origin}/moeder`,
    // One for all of them, or each for itself.
    ...said({ license: licences.size === 1 ? licence : null }),
    ...textsOf(momentsOf(grounds)),
  };
}

const textsOf = ({ created, modified }: Moments) => ({
  created: momentText(created),
  modified: momentText(modified),
});

/** When something of municipalities first became public, and when that last changed; where nothing has, the beginning of time. */
function momentsOf(grounds: readonly OparlGround[]): Moments {
  const all = grounds.flatMap(({ papers, terms, licence }) => [
    ...(papers.length === 0 ? [] : [spanOfPapers(papers)]),
    ...[...terms, ...(licence === null ? [] : [licence])].map(({ createdAt, changedAt }) => ({
      created: createdAt,
      modified: changedAt,
    })),
  ]);
  const beginning = '1970-01-01T00:00:00Z';
  return all.length === 0 ? { created: beginning, modified: beginning } : spanOf(all);
}

/** A municipality (OParl 1.1, »Body«). */
export function bodyObject(ground: OparlGround) {
  const address = bodyAddress(ground);
  const addresses = Object.fromEntries(
    listNames
      .filter((list) => list !== 'legislativeTerm' && list !== 'location')
      .map((list) => [list, `${address}/${list}`]),
  );
  return {
    id: address,
    type: typeOf('body'),
    system: `${ground.origin}/oparl/system`,
    name: ground.municipality.name,
    classification: 'Kommune',
    ...addresses,
    locationList: `${address}/location`,
    legislativeTermList: `${address}/legislativeTerm`,
    legislativeTerm: embeddedTerms(ground),
    'dk:kommunekode': ground.code,
    web: `${ground.origin}/moeder?kommune=${ground.code}`,
    ...said({ license: ground.licence?.address ?? null }),
    ...textsOf(momentsOf([ground])),
  };
}
