import { subjectLabels } from '../frame/tables.ts';
import type { Subject } from '../table/result-table.ts';

/** A title in our own words: what the table is about, and whether it tells of quality too. */
export function titleOf(subject: Subject, hasQuality: boolean): string {
  if (subject === 'ressourceforbrug' || subject === 'noegletal') return subjectLabels[subject];
  return `${hasQuality ? 'Produktivitet og kvalitet' : 'Produktivitet'}: ${subjectLabels[subject]}`;
}
