import { counted, danishMoney, valueOf } from '@rettidig/engine';
import { recalculatedCeiling } from '@rettidig/law';
import { at } from '../amounts/year-amounts.ts';
import { firstOf } from '../law/ask.ts';
import { sums } from './parts.ts';
import { amountsOf, type Reform, type ReformRow, rowsOf } from './reform.ts';
import { type ReformSum, roundingBasis } from './settle.ts';

/** What a reader of a reform's account must know before believing it, in Danish. */
export function reformRemarks(reform: Reform, found: readonly ReformSum[]): readonly string[] {
  return [
    ...found.flatMap((sum) => roundingRemarks(reform, sum)),
    ...countedTwice(reform),
    ...besideTheLaw(reform),
    ...sourceRemarks(reform),
  ];
}

function roundingRemarks({ years }: Reform, { sum, parts }: ReformSum): readonly string[] {
  const rounding = parts.find(({ source }) => source === 'afrunding');
  if (rounding === undefined) return [];
  const which = years.flatMap((year, place) => {
    const amount = at(rounding.amounts, place);
    return amount === 0 ? [] : [`${danishMoney(amount)} i ${year}`];
  });
  return [`${sums[sum]}: ${which.join(', ')} er afrunding; ${roundingBasis}.`];
}

/** The growth of mentor expenses may stand both in the reform's effect and in the ceiling's loss. */
function countedTwice(reform: Reform): readonly string[] {
  const [loss] = rowsOf(reform, 'mentor-tab');
  if (loss === undefined || loss.figures.every((figure) => figure === 0)) return [];
  const isSame = (row: ReformRow): boolean =>
    row.figures.every((figure, place) => figure === loss.figures[place]);
  return [...rowsOf(reform, 'ydelsesdel'), ...rowsOf(reform, 'indsatsdel')]
    .filter(isSame)
    .map(
      (row) =>
        `»${row.name}« i ${row.part} er de samme beløb som »${loss.name}« under mentorrammen: tælles de to gange? Det holder kun, hvis det ene er udgiften efter refusion og det andet den tabte refusion.`,
    );
}

/** Where the account gives another loss than the law has for the municipality. */
function besideTheLaw(reform: Reform): readonly string[] {
  const { municipality, years } = reform;
  const [told] = rowsOf(reform, 'loft-tab');
  if (told === undefined || municipality === null) return [];
  return years.flatMap((year, place) => {
    const known = valueOf(recalculatedCeiling.decide({ municipality, persons: 1 }, firstOf(year)));
    const amount = at(amountsOf(told), place);
    return known === null || known.lossPerPerson === amount
      ? []
      : [
          `${told.name}, ${year}: der står ${danishMoney(amount)}, reglen siger ${danishMoney(known.lossPerPerson)}`,
        ];
  });
}

function sourceRemarks({ rows }: Reform): readonly string[] {
  const told = rows.filter(({ source }) => source === 'oplyst').length;
  const bare = rows.filter(({ basis }) => basis === '').length;
  return [
    ...(told === 0
      ? []
      : [
          `${counted(told, 'række', 'rækker')} af ${rows.length} er oplyst uden beregning: kilden siger ikke, hvad de er regnet af.`,
        ]),
    ...(bare === 0 ? [] : [`${counted(bare, 'række', 'rækker')} er uden grundlag.`]),
  ];
}
