import type { Computed } from '@rettidig/economy';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import type { FinancingModel } from './load.ts';
import { nameOfRow } from './result.tsx';
import { textsOfFinancing } from './texts.ts';

const oerePerKrone = 100;

const text = (of: string): Cell => ({ kind: 'text', text: of });
const cell = (amount: Computed['amount']): Cell =>
  amount === null ? { kind: 'empty' } : { kind: 'number', value: amount / oerePerKrone };

/** The financing of a year as a file: the result and every step; what is lacking is said beside the empty cell. */
export function financingSheet(
  { statement, municipality }: FinancingModel,
  language: Language,
): Sheet {
  const t = textsOfFinancing(language);
  const { grant, guarantee, employment, changedTasks, result, total, year } = statement;
  const line = (section: string, item: string, { amount, how, lacks }: Computed) => [
    text(section),
    text(item),
    cell(amount),
    text(lacks.length === 0 ? how : t.lacks(lacks.join(', '))),
  ];
  return {
    head: [t.sources, t.item, t.amount, t.how],
    rows: [
      ...result.flatMap((row) => {
        const name = nameOfRow(row, language);
        const plain = (item: string, amount: Computed['amount']) => [
          text(name),
          text(item),
          cell(amount),
          text(amount === null ? t.lacking : ''),
        ];
        return [
          plain(t.expense, row.expense),
          plain(t.refund, row.refund),
          line(name, t.compensated, row.compensated),
          line(name, t.own, row.own),
        ];
      }),
      line(t.total, t.expense, total.expense),
      line(t.total, t.refund, total.refund),
      line(t.total, t.compensated, total.compensated),
      line(t.total, t.own, total.own),
      ...grant.parts.flatMap(({ part, national, own }) => [
        line(t.grant, `${t.parts[part]}: ${t.national}`, national),
        line(t.grant, `${t.parts[part]}: ${t.ownPart}`, own),
      ]),
      line(t.grant, t.total, grant.own),
      line(t.guarantee, t.netNow, guarantee.net),
      line(t.guarantee, t.netBefore, guarantee.netBefore),
      line(t.guarantee, t.development, guarantee.development),
      line(t.guarantee, t.guaranteed, guarantee.compensation),
      line(t.guarantee, t.burden, guarantee.burden),
      line(t.employment, t.netNow, employment.net),
      line(t.employment, t.grantInAll, employment.grant),
      line(t.employment, t.burden, employment.burden),
      line(t.changedTasks, t.changedOwn, changedTasks.own),
      line(t.changedTasks, t.changedCompensation, changedTasks.compensation),
      line(t.changedTasks, t.burden, changedTasks.burden),
    ],
    notes: [t.source(year, municipality), t.guaranteeNote, t.notGuessed],
  };
}
