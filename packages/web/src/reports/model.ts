import type { Report } from '@rettidig/figures/overview';
import type { FigureBase } from '../figures/snapshots.ts';

/** Something to choose by; what is chosen stands in the address. */
export interface ReportChoice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly { readonly code: string; readonly name: string }[];
  readonly value: string;
}

export interface ReportModel {
  readonly report: Report;
  readonly lead: string;
  /** Whose figures, of which place, as known when; stands under every chart and in every file. */
  readonly source: string;
  readonly asKnown: string;
  readonly choices: readonly ReportChoice[];
  /** Said above the sections, such as that nothing can be shown. */
  readonly notice: string | null;
  /** The page's address without its query. */
  readonly path: string;
  /** What the numbers were made from. */
  readonly base: FigureBase;
}

/** What is chosen, as the address of a page or file has it. */
export const queryOf = ({ choices }: Pick<ReportModel, 'choices'>): Record<string, string> =>
  Object.fromEntries(choices.map(({ name, value }) => [name, value]));
