import type { BehindRow } from '@rettidig/figures';

/** What a row has, and whose it is; null: the municipality's own. */
export interface ShownRow {
  readonly person: { readonly id: string } | null;
  readonly row: Pick<BehindRow, 'columns'>;
}
