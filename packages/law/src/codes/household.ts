import { codeList, type CodeOf } from './code-list.ts';

/** Who a citizen lives with, as far as the rates of the benefits ask. A provider (forsørger) has a child at home. */
export const households = codeList('husstand', [
  ['hjemmeboende', 'Hjemmeboende hos forældre', 'Living with parents'],
  ['udeboende', 'Udeboende uden børn', 'Living away from parents, without children'],
  ['enlig-forsoerger', 'Enlig forsørger', 'Single provider'],
  [
    'forsoerger-med-su-partner',
    'Forsørger, bor med en på SU eller uddannelseshjælp',
    'Provider living with a recipient of SU or education benefit',
  ],
  [
    'forsoerger-med-anden-partner',
    'Forsørger, bor med en anden',
    'Provider living with someone else',
  ],
]);
export type Household = CodeOf<typeof households>;
