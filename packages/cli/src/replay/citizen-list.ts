import {
  type CitizenReplay,
  type Duty,
  dutyKinds,
  dutyName,
  isAffected,
  type MoneyOutcome,
} from '@rettidig/casework';
import { danishDay, type Money } from '@rettidig/engine';
import type { TargetGroup } from '@rettidig/law';
import type { Member } from '../population/read-population.ts';

/** The columns of the list of citizens. Codes are those of the law; texts are Danish. */
export const listColumns: readonly string[] = [
  'borger',
  'enhed',
  'maalgruppe_foer',
  'maalgruppe_efter',
  'kommer_til',
  'falder_bort',
  'flytter',
  'uaendret',
  'uafklaret',
  'beloeb_foer',
  'beloeb_efter',
  'kommunen_foer',
  'kommunen_efter',
  'beloeb_mangler',
  'udkast',
];

/**
 * A citizen's line, null for one to whom both laws say the same.
 * @param draft the draft that has a part in it; null: none
 */
export function listRow(
  { id, unit }: Member,
  replay: CitizenReplay,
  draft: string | null,
): readonly string[] | null {
  if (!isAffected(replay) && replay.unsettled.length === 0) return null;
  const { gained, lost, moved, unchanged, unsettled, moneyBefore, moneyAfter } = replay;
  return [
    id,
    unit,
    groupText(replay.groupBefore),
    groupText(replay.groupAfter),
    gained.map(dutyText).join(', '),
    lost.map(dutyText).join(', '),
    moved
      .map(
        ({ before, after }) =>
          `${dutyName(after)} ${danishDay(before.due)} -> ${danishDay(after.due)}`,
      )
      .join(', '),
    String(unchanged.length),
    [...new Set(unsettled.map(({ kind }) => dutyKinds.label(kind, 'da')))].join(', '),
    amount(moneyBefore, 'monthly'),
    amount(moneyAfter, 'monthly'),
    amount(moneyBefore, 'municipality'),
    amount(moneyAfter, 'municipality'),
    [...new Set([moneyBefore, moneyAfter].flatMap(missingOf))].join(', '),
    draft ?? '',
  ];
}

const groupText = (group: TargetGroup | null): string => group ?? '';
const dutyText = (duty: Duty): string => `${dutyName(duty)} senest ${danishDay(duty.due)}`;

/** Kroner with a decimal comma, as spreadsheets read them; empty where the law gives no amount. */
function amount(answer: MoneyOutcome, part: 'monthly' | 'municipality'): string {
  return answer.outcome === 'afgjort' ? kronerText(answer.value[part]) : '';
}

const kronerText = (money: Money): string => (money / 100).toFixed(2).replace('.', ',');

function missingOf(answer: MoneyOutcome): readonly string[] {
  if (answer.outcome === 'mangler') return answer.missing;
  return answer.outcome === 'skoen' ? [answer.question] : [];
}
