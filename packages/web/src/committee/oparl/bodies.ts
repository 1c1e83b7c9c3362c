import {
  bodyAddress,
  listNames,
  momentText,
  type Moments,
  type OparlGround,
  oparlVersion,
  typeOf,
} from './ground.ts';
import { spanOf, spanOfPapers } from './spans.ts';
import { embeddedTerms } from './terms.ts';

/** What the interface as a whole is (OParl 1.1, »System«). */
export function systemObject(origin: string, moments: Moments): object {
  return {
    id: `${origin}/oparl/system`,
    type: typeOf('system'),
    oparlVersion,
    body: `${origin}/oparl/body`,
    name: 'Rettidig: dagsordener og referater',
    website: `${origin}/moeder`,
    ...textsOf(moments),
  };
}

const textsOf = ({ created, modified }: Moments) => ({
  created: momentText(created),
  modified: momentText(modified),
});

/** When the first paper of a municipality was published, and when the last changed; where there is none, the beginning of time. */
export function momentsOf({ papers, terms }: Pick<OparlGround, 'papers' | 'terms'>): Moments {
  const all = [
    ...(papers.length === 0 ? [] : [spanOfPapers(papers)]),
    ...terms.map(({ createdAt, changedAt }) => ({ created: createdAt, modified: changedAt })),
  ];
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
    ...textsOf(momentsOf(ground)),
  };
}
