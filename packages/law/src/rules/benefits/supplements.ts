import {
  type Ask,
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  kroner,
  missable,
  missing,
  type Money,
  nothing,
  notInForce,
  type Outcome,
  rule,
  type Series,
  share,
} from '@rettidig/engine';
import {
  type AmountPartKind,
  amountParts,
  type Category,
  type Household,
  type Partnership,
  partnerships,
  type RateStep,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { adult, isHelp, olderYoung, provides } from './help-kind.ts';
import { type Known, knownFact, rateStep, type RateStepFacts } from './rate-step.ts';

/** One part of an amount a month before tax; a cut is negative. */
export interface AmountPart {
  readonly kind: AmountPartKind;
  readonly amount: Money;
}

export interface NewSupplementFacts extends RateStepFacts {
  readonly category: Category | 'ingen';
  readonly partnership: Partnership | 'ukendt';
  /** Children under 18 the citizen must provide for, at home or not. */
  readonly children: number;
  /** Whether the municipality has granted the temporary adjustment supplement. */
  readonly adjustment: Known;
}

const partnershipMissing = missing('Samliv');

/** The parts as a Danish sentence. */
export function showParts(parts: readonly AmountPart[]): string {
  return parts
    .map(({ kind, amount }) => `${amountParts.label(kind, 'da')} ${danishMoney(amount)}`)
    .join(', ');
}

/** The facts of the supplements of 1 July 2025 that the rates do not ask for, as rules declare them. */
export const supplementFacts = {
  category: fact.category,
  partnership: fact.codeFact('Samliv', partnerships, ['ukendt', 'ikke oplyst']),
  children: fact.countFact('Børn under 18 år, borgeren forsørger', 'børn', [0, 1, 2]),
  adjustment: knownFact('Kommunen har givet midlertidigt tilpasningstillæg'),
} as const;

/** The supplements paid together with the rate of 1 July 2025, each a month before tax. */
export const newSupplements = rule<NewSupplementFacts, readonly AmountPart[]>({
  id: 'ydelse/tillaeg',
  title: 'Tillæg til kontanthjælpen fra 1. juli 2025',
  question: 'Hvilke tillæg har borgeren om måneden før skat?',
  covers: [],
  readings: ['0022-kontanthjaelp-2025'],
  needs: { ...rateStep.needs, ...supplementFacts },
  versions: [
    {
      from: day('2025-07-01'),
      basis: [
        cite(sources.lov16552024, 'tillæg til kontanthjælpen'),
        cite(sources.kalundborgTillaeg2025, 'betingelser for tillæg'),
      ],
      decide: (facts, lawDay, ask) => {
        if (!isHelp(facts.benefit)) return notInForce;
        const answer = ask.rule(rateStep, facts, lawDay);
        return answer.outcome === 'afgjort' ? paidWith(answer.value, facts, lawDay, ask) : answer;
      },
    },
  ],
  show: (parts) => (parts.length === 0 ? 'Ingen tillæg.' : `${showParts(parts)} om måneden.`),
  letter: (parts) =>
    parts.length === 0
      ? 'Du får ingen tillæg.'
      : `Du får også tillæg på i alt ${danishMoney(total(parts))} om måneden før skat.`,
});

function paidWith(
  step: RateStep,
  facts: NewSupplementFacts & { household: Household },
  lawDay: Day,
  ask: Ask,
): Outcome<readonly AmountPart[]> {
  const { household, category, partnership, children, adjustment } = facts;
  const parts: AmountPart[] = [];
  const add = (kind: AmountPartKind, series: Series<number>, key: string | null = null): void => {
    parts.push({ kind, amount: kroner(ask.value(series, key, lawDay)) });
  };
  if (children > 0) add('boernetillaeg', values.ydelseBoernetillaeg);
  if (household === 'enlig-forsoerger' && (step === 'mindstesats' || step === 'grundsats')) {
    add('enlig-forsoerger-tillaeg', values.ydelseEnligForsoergerTillaeg);
  }
  if (children === 0 && (step === 'grundsats' || step === 'forhoejet-sats')) {
    if (partnership === 'ukendt') return partnershipMissing;
    if (partnership === 'enlig') add('enlig-tillaeg', values.ydelseEnligTillaeg);
  }
  if (category === 'aktivitetsparat' && step === 'grundsats') {
    add('ungetillaeg', values.ydelseUngetillaeg, youthKey(facts, lawDay, ask));
  }
  if (adjustment !== 'nej' && !adult(facts, lawDay, ask)) {
    const amount = ask.valueIfAny(values.ydelseTilpasningstillaeg, null, lawDay);
    if (amount !== null) parts.push({ kind: 'tilpasningstillaeg', amount: kroner(amount) });
  }
  return decided(parts);
}

function youthKey(
  facts: NewSupplementFacts & { household: Household },
  lawDay: Day,
  ask: Ask,
): string {
  if (provides(facts.household)) return 'forsoerger';
  return olderYoung(facts, lawDay, ask) ? '25-29' : 'under-25';
}

/** The sum of parts. */
export function total(parts: readonly AmountPart[]): Money {
  return parts.reduce<number>((sum, { amount }) => sum + amount, 0) as Money;
}

export interface LeisureFacts {
  /** Children under 18 living with the citizen. */
  readonly children: number | null;
  readonly single: boolean | null;
  readonly monthsOfHelp: number | null;
}

/** The tax-free leisure supplement for the children of those who have had cash benefit for some months. */
export const leisureSupplement = rule<LeisureFacts, Money>({
  id: 'ydelse/fritidstillaeg',
  title: 'Fritidstillæg',
  question: 'Hvor stort er fritidstillægget om måneden?',
  covers: [],
  readings: ['0022-kontanthjaelp-2025'],
  needs: {
    children: missable(fact.countFact('Hjemmeboende børn under 18 år', 'børn', [0, 1, 3, 4])),
    single: missable(fact.yesNo('Borgeren er enlig forsørger')),
    monthsOfHelp: missable(
      fact.countFact('Kontanthjælp i sammenhængende måneder', 'måneder', [2, 3, 4]),
    ),
  },
  versions: [
    {
      from: day('2025-07-01'),
      basis: [cite(sources.randersFritidstillaeg2026, 'fritidstillæg')],
      decide: ({ children, single, monthsOfHelp }, lawDay, ask) => {
        const months = ask.value(values.ydelseFritidstillaegMaaneder, null, lawDay);
        if (monthsOfHelp < months) return decided(nothing);
        const most = ask.value(values.ydelseFritidstillaegBoern, null, lawDay);
        const each = ask.value(values.ydelseFritidstillaeg, single ? 'enlig' : 'par', lawDay);
        return decided(share(kroner(each), Math.min(children, most), 1));
      },
    },
  ],
  show: (amount) => (amount === nothing ? 'Intet tillæg.' : `${danishMoney(amount)} om måneden.`),
  letter: (amount) =>
    amount === nothing
      ? 'Du får ikke fritidstillæg.'
      : `Du får ${danishMoney(amount)} om måneden til dine børns fritid.`,
});
