import { factTables } from '../facts/fact.ts';

/** Tables whose rows carry the unit and protection of their person, and move along with it. */
export const personFollowers: readonly string[] = [
  ...Object.keys(factTables),
  'history',
  'outbox_message',
  'decision',
  'journal_note',
  'letter',
  'letter_delivery',
  'reminder',
  'refund_row',
  'refund_note',
];
