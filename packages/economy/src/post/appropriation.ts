import { codeList, type CodeOf } from '@rettidig/law';

/**
 * What kind of appropriation (bevilling) a post belongs to. Which post is which is the municipality's own answer; the
 * kinds are those its budget tells apart.
 */
export const appropriations = codeList('bevillingstype', [
  ['serviceramme', 'Serviceudgifter (servicerammen)', 'Service expenses (the service frame)'],
  ['overfoersel', 'Overførsler', 'Transfers'],
  ['aktivering', 'Aktivering', 'Activation'],
  ['central-refusion', 'Central refusionsordning', 'Central refund'],
  ['tilskud', 'Tilskud og udligning', 'Grants and equalisation'],
  ['andet', 'Andet', 'Other'],
]);
export type Appropriation = CodeOf<typeof appropriations>;
