import type { OrderByItemBuilder } from 'kysely';

/** Sorts text as Danish is, whatever the database sorts by. */
export const danish = (column: OrderByItemBuilder): OrderByItemBuilder =>
  column.collate('da-x-icu');
