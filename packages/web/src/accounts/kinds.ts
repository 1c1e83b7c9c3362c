import {
  businessCaseExample2014,
  readBusinessCase,
  type Reading,
  readReform,
  reformExample2014,
} from '@rettidig/economy';
import type { AccountKind } from '@rettidig/store';

/** What a kind of account is on the pages. */
export interface KindTerms {
  readonly kind: AccountKind;
  /** Address of its list; an account stands under it by its id. */
  readonly path: '/oekonomi/konsekvenser' | '/oekonomi/businesscases';
  /** Reads a file of the kind: its title, or everything that is wrong with it. */
  readonly read: (text: string) => Reading<{ readonly title: string }>;
  readonly example: string;
}

export const reformKind: KindTerms = {
  kind: 'reform',
  path: '/oekonomi/konsekvenser',
  read: readReform,
  example: reformExample2014,
};

export const caseKind: KindTerms = {
  kind: 'businesscase',
  path: '/oekonomi/businesscases',
  read: readBusinessCase,
  example: businessCaseExample2014,
};
