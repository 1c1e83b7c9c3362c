import { danishMoney } from '@rettidig/engine';
import { collectFaults } from '../input/fault.ts';
import { type BusinessCasePlan, figureOf, withFigure } from './business-case.ts';
import { fieldCodes, fields } from './fields.ts';
import { type CaseYear, pointsByLaw, yearlyResult } from './yearly.ts';

/**
 * What a reader of a business case must know before believing it, in Danish.
 * @param promised the years by the law of the promise
 * @param later the same years, each by its own law
 */
export function caseRemarks(
  plan: BusinessCasePlan,
  promised: readonly CaseYear[],
  later: readonly CaseYear[],
): readonly string[] {
  return [
    ...promiseRemarks(plan),
    ...countedRemarks(plan),
    ...pointRemarks(plan),
    ...lawRemarks(promised, later),
    ...sourceRemarks(plan),
  ];
}

/** The persons that are promised, against those that the amounts rest on. */
function promiseRemarks(plan: BusinessCasePlan): readonly string[] {
  const [brokers, each] = brokersOf(plan);
  const [promised, persons] = [brokers * each, figureOf(plan, 'personer')];
  if (promised === persons) return [];
  const result = yearlyResult(withFigure(plan, 'personer', promised), collectFaults());
  const refund =
    result === null
      ? ''
      : ` Med ${danishCount(promised)} er merrefusionen ${danishMoney(result.extraRefund)}`;
  return [
    `Der loves ${danishCount(brokers)} × ${danishCount(each)} = ${danishCount(promised)} personer i virksomhedsrettede tilbud, men merrefusionen hviler på ${danishCount(persons)}.${refund}`,
  ];
}

/** The persons that were counted, where they are fewer than the amounts rest on or the case promised. */
function countedRemarks(plan: BusinessCasePlan): readonly string[] {
  const counted = plan.counted?.figures['talt-personer'].figure;
  const [brokers, each] = brokersOf(plan);
  const [promised, persons] = [brokers * each, figureOf(plan, 'personer')];
  if (counted === undefined || counted >= Math.max(promised, persons)) return [];
  return [
    `Der er talt ${danishCount(counted)} personer i virksomhedsrettede tilbud; casen hviler på ${danishCount(persons)}, og ${danishCount(promised)} er lovet.`,
  ];
}

const brokersOf = (plan: BusinessCasePlan): readonly [brokers: number, each: number] => [
  figureOf(plan, 'jobformidlere'),
  figureOf(plan, 'lovet-pr-jobformidler'),
];

function pointRemarks(plan: BusinessCasePlan): readonly string[] {
  const given = plan.assumptions.procentpoint?.figure;
  const known = pointsByLaw(plan.lawDay);
  if (given === undefined || known === null || known === given) return [];
  return [
    `Casen regner med ${danishCount(given)} procentpoint højere refusion; loven gav ${danishCount(known)}.`,
  ];
}

/** Years in which the law has become another than the case was promised under. */
function lawRemarks(promised: readonly CaseYear[], later: readonly CaseYear[]): readonly string[] {
  return promised.flatMap(({ year, result }) => {
    const own = later.find((one) => one.year === year)?.result;
    if (own === undefined) return [`${year}: lovens svar for året er ikke kendt.`];
    return own.extraRefund === result.extraRefund
      ? []
      : [
          `${year}: efter årets egen lov er merrefusionen ${danishMoney(own.extraRefund)} og ikke ${danishMoney(result.extraRefund)} Samlet: ${danishMoney(own.total)}`,
        ];
  });
}

function sourceRemarks({ assumptions }: BusinessCasePlan): readonly string[] {
  const bare = fieldCodes.filter((code) => assumptions[code]?.source === '');
  return bare.map((code) => `${fields[code].label}: kilden er ikke nævnt.`);
}

const danishCount = (count: number): string => count.toLocaleString('da-DK');
