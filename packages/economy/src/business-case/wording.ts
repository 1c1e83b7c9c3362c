import { danishMoney, type Money } from '@rettidig/engine';
import type { CaseAccount } from './account.ts';
import { figureOf } from './business-case.ts';

/** What a business case says, in Danish: sentences by rule, for the page and the memo. An amount ends its own sentence. */
export function caseWords({
  plan,
  yearly,
  whole,
  breakEven,
  followUp,
}: CaseAccount): readonly string[] {
  const persons = figureOf(plan, 'personer').toLocaleString('da-DK');
  return [
    `${persons} helårspersoner i virksomhedsrettede tilbud giver ${danishMoney(yearly.extraRefund)} mere i refusion om året. Lønnen er ${danishMoney(yearly.salary)}, og færre tilbud sparer ${danishMoney((yearly.savingUnder30 + yearly.savingOver30) as Money)}. Et helt år ${ends(yearly.total)}, og hele perioden ${ends(whole.total)}`,
    breakEven.noLoss === null
      ? 'Intet antal personer kan bære casen: en person mere giver ikke mere.'
      : `Casen giver underskud med færre end ${breakEven.noLoss.toLocaleString('da-DK')} personer${breakEven.salaryPaid === null ? '' : `; refusionen alene betaler lønnen fra ${breakEven.salaryPaid.toLocaleString('da-DK')} personer`}.`,
    ...(followUp === null
      ? []
      : [
          `I de ${followUp.months.toLocaleString('da-DK')} måneder, der er talt, er der givet ${danishMoney(followUp.given.total)} mod lovet ${danishMoney(followUp.promised.total)}: ${danishMoney(Math.abs(followUp.difference.total) as Money)} ${followUp.difference.total < 0 ? 'for lidt' : 'mere end lovet'}.`,
        ]),
  ];
}

const ends = (total: Money): string =>
  total < 0
    ? `ender med et underskud på ${danishMoney(Math.abs(total) as Money)}`
    : `ender med en besparelse på ${danishMoney(total)}`;
