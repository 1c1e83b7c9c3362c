import { type CompanyAlliance, type JobOrder, referralOutcomes } from '@rettidig/casework';
import type { Snapshot, TableName } from '@rettidig/figures';
import { listAlliances, listJobOrders, type Tx } from '@rettidig/store';
import { allianceAddress, orderAddress } from '../employers/addresses.ts';
import type { Cell } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { roomTexts } from '../texts/room-texts.ts';
import type { ShownRow } from './shown-row.ts';

/** The columns of rows that are read from what the rows are about, by its id. */
export type SubjectColumn = 'title' | 'employer' | 'allied' | 'cvr' | 'referral';

/** What rows are about besides citizens, by id, and whether the employee works with cases: some pages are theirs alone. */
export interface RowSubjects {
  readonly orders: ReadonlyMap<string, Pick<JobOrder, 'title' | 'employer'>>;
  readonly alliances: ReadonlyMap<string, Pick<CompanyAlliance, 'company' | 'cvr'>>;
  readonly worksWithCases: boolean;
}

const textsOfSubjects = roomTexts({
  da: { undecided: 'Ikke afgjort' },
  en: { undecided: 'Not decided' },
});

/** What the rows of a table are about. */
export async function readSubjects(
  tx: Tx,
  table: TableName,
): Promise<Pick<RowSubjects, 'orders' | 'alliances'>> {
  const ofOrders = table === 'jobOrders' || table === 'referrals';
  const orders = ofOrders ? await listJobOrders(tx) : [];
  const alliances = table === 'alliances' ? await listAlliances(tx) : [];
  return {
    orders: new Map(orders.map((order) => [order.id, order])),
    alliances: new Map(alliances.map((alliance) => [alliance.id, alliance])),
  };
}

/** What a row is about, with the way to it; a referral leads to those of the citizen. */
export function subjectCell(
  name: SubjectColumn,
  { person, row: { columns } }: ShownRow,
  snapshot: Pick<Snapshot, 'orders' | 'alliances'>,
  { orders, alliances, worksWithCases }: RowSubjects,
  language: Language,
): Cell {
  const order = snapshot.orders.codes[(columns['order'] ?? 0) - 1] ?? '';
  const alliance = snapshot.alliances.codes[(columns['alliance'] ?? 0) - 1] ?? '';
  switch (name) {
    case 'title':
      return textOf(orders.get(order)?.title, orderAddress(order));
    case 'employer':
      return textOf(orders.get(order)?.employer);
    case 'allied':
      return textOf(
        alliances.get(alliance)?.company,
        worksWithCases ? allianceAddress(alliance) : undefined,
      );
    case 'cvr':
      return textOf(alliances.get(alliance)?.cvr ?? undefined);
    case 'referral':
      return textOf(
        referralOutcomes.codes[(columns['outcome'] ?? 0) - 1]?.[language] ??
          textsOfSubjects(language).undecided,
        worksWithCases && person !== null ? `/borgere/${person.id}/henvisning` : undefined,
      );
  }
}

function textOf(text: string | undefined, href?: string): Cell {
  if (text === undefined) return { kind: 'empty' };
  return href === undefined ? { kind: 'text', text } : { kind: 'text', text, href };
}
