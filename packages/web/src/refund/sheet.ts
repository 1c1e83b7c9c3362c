import { addDays, type Period } from '@rettidig/engine';
import type { RefundSum } from '@rettidig/economy';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Language } from '../texts/language.ts';
import { grains, type RefundModel, refundSplits } from './load.ts';
import { textsOfRefund } from './texts.ts';
import {
  amountCell,
  isPaid,
  isShared,
  partPeriod,
  sourceText,
  timeText,
  weekText,
} from './words.ts';

/** The tables of the page in one: what a line is of stands first. */
export function refundSheet(model: RefundModel, language: Language): Sheet {
  const t = textsOfRefund(language);
  const { grain, split, times, parts, whole, filter, coming } = model;
  const kroner = (head: string): string => `${head} (${t.heads.kroner})`;
  const line = (
    table: string,
    name: string,
    { from, to }: Period,
    sum: RefundSum,
  ): readonly Cell[] => [
    { kind: 'text', text: table },
    { kind: 'text', text: name },
    { kind: 'day', day: from },
    { kind: 'day', day: addDays(to, -1) },
    number(sum.days),
    amountCell(isPaid(sum), sum.amount),
    amountCell(isShared(sum), sum.state),
    amountCell(isShared(sum), sum.municipal),
    number(sum.amountWithoutShare / 100),
    number(sum.withoutAmount),
    number(sum.withoutShare),
  ];
  const step = t.steps;
  return {
    head: [
      '',
      '',
      t.first,
      t.last,
      t.heads.days,
      kroner(t.heads.amount),
      kroner(t.heads.state),
      kroner(t.heads.municipal),
      kroner(t.heads.unshared),
      t.daysWithoutAmount,
      t.daysWithoutShare,
    ],
    rows: [
      ...times.map((part) =>
        line(
          grains.label(grain, language),
          timeText(grain, part.key, language),
          partPeriod(model, grain, part),
          part.sum,
        ),
      ),
      ...parts.map(({ name, sum }) =>
        line(refundSplits.label(split, language), name, filter.period, sum),
      ),
      line(t.whole, t.whole, filter.period, whole),
      [],
      [step, t.stepHeads.week, t.stepHeads.citizens, kroner(t.stepHeads.extra)].map(
        (text): Cell => ({ kind: 'text', text }),
      ),
      ...coming.weeks.map(({ week, citizens, extra }): readonly Cell[] => [
        { kind: 'text', text: step },
        { kind: 'text', text: weekText(week, language) },
        number(citizens),
        number(extra / 100),
      ]),
    ],
    notes: [...t.howLines, `${sourceText(model, language)}.`],
  };
}

const number = (value: number): Cell => ({ kind: 'number', value });
