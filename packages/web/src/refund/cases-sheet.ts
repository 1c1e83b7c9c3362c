import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import type { RefundCasesModel } from './cases-load.ts';
import { textsOfRefund } from './texts.ts';
import { amountCell, isPaid, isShared, sourceText } from './words.ts';

/** The citizens the employee may see behind a sum, as a file. */
export function refundCasesSheet(model: RefundCasesModel, language: Language): Sheet {
  const t = textsOfRefund(language);
  const number = (value: number): Cell => ({ kind: 'number', value });
  const kroner = (head: string): string => `${head} (${t.heads.kroner})`;
  return {
    head: [
      t.cases.citizen,
      t.heads.days,
      kroner(t.heads.amount),
      kroner(t.heads.state),
      kroner(t.heads.municipal),
      t.daysWithoutAmount,
      t.daysWithoutShare,
      t.cases.fault,
    ],
    rows: model.citizens.map(({ person, sum, fault }) => [
      { kind: 'text', text: person.name },
      number(sum.days),
      amountCell(isPaid(sum), sum.amount),
      amountCell(isShared(sum), sum.state),
      amountCell(isShared(sum), sum.municipal),
      number(sum.withoutAmount),
      number(sum.withoutShare),
      fault === null ? { kind: 'empty' } : { kind: 'text', text: fault },
    ]),
    notes: [
      t.cases.count(String(model.count), String(model.reached)),
      `${sourceText(model, language)}.`,
    ],
  };
}
