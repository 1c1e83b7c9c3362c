import { type CodeList, codeList } from '@rettidig/law';
import type { QuantityKind } from './post.ts';

/** How the quantity of a post is counted, for people. */
export const quantityKinds: CodeList<QuantityKind> = codeList('maengde', [
  ['helaarspersoner', 'Helårspersoner på postens ydelser', 'Full-year persons on its benefits'],
  ['egen-optaelling', 'Kommunens egen optælling', "The municipality's own count"],
  ['ingen', 'Intet antal', 'No quantity'],
]);
