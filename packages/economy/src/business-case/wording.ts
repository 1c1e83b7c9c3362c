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
  const saved = (yearly.savingUnder30 + yearly.savingOver30) as Money;
  return [
    `${persons} helårspersoner i virksomhedsrettede tilbud giver ${danishMoney(yearly.extraRefund)} mere i refusion om året. Lønnen er ${danishMoney(yearly.salary)}, og besparelsen på tilbud er ${danishMoney(saved)} Et helt år ${ends(yearly.total)}, og hele perioden ${ends(whole.total)}`,
    breakEvenWords(breakEven),
    ...(followUp === null
      ? []
      : [
          `I de ${followUp.months.toLocaleString('da-DK')} måneder, der er talt, er der givet ${danishMoney(followUp.given.total)} mod lovet ${danishMoney(followUp.promised.total)}: ${danishMoney(Math.abs(followUp.difference.total) as Money)} ${followUp.difference.total < 0 ? 'for lidt' : 'mere end lovet'}.`,
        ]),
  ];
}

function breakEvenWords({ noLoss, salaryPaid }: CaseAccount['breakEven']): string {
  const said = (count: number): string => count.toLocaleString('da-DK');
  const paid =
    salaryPaid === null
      ? 'Refusionen alene betaler aldrig lønnen.'
      : `Refusionen alene betaler lønnen fra ${said(salaryPaid)} personer.`;
  if (noLoss === null)
    return 'Intet antal personer kan bære casen: en person mere giver ikke mere.';
  return noLoss === 0
    ? `De færre tilbud betaler lønnen, også hvis ingen flyttes til virksomhedsrettede tilbud. ${paid}`
    : `Casen giver underskud med færre end ${said(noLoss)} personer. ${paid}`;
}

const ends = (total: Money): string =>
  total < 0
    ? `ender med et underskud på ${danishMoney(Math.abs(total) as Money)}`
    : `ender med en besparelse på ${danishMoney(total)}`;
