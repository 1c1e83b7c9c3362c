import {
  type Ask,
  cite,
  type Day,
  day,
  decided,
  missable,
  missing,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { type Benefit, type Household, type RateStep, rateSteps } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { adult, isHelp, olderYoung, rateFacts } from './help-kind.ts';

/** A yes or no that need not be known. */
export type Known = 'ja' | 'nej' | 'ukendt';

/** Declares a yes or no that need not be known: only some answers turn on it. */
export const knownFact = (label: string) => ({
  label,
  show: (value: Known): string => (value === 'ukendt' ? 'ikke oplyst' : value),
  examples: ['ja', 'nej', 'ukendt'] as const,
});

const yesOrNo = (value: boolean): string => (value ? 'Ja.' : 'Nej.');

/** Whether the demand of residence in Denmark is met. */
export const residenceDemand = rule<{ years: number | null }, boolean>({
  id: 'ydelse/opholdskrav',
  title: 'Opholdskravet',
  question: 'Er kravet om ophold i Danmark opfyldt?',
  covers: [],
  readings: ['0022-kontanthjaelp-2025'],
  needs: {
    years: missable(fact.countFact('Lovligt ophold i de seneste ti år', 'år', [8.9, 9, 9.1])),
  },
  versions: [
    {
      from: day('2025-07-01'),
      basis: [cite(sources.aalborgKontanthjaelp2025, 'lov om aktiv socialpolitik, § 11, stk. 3')],
      decide: ({ years }, lawDay, ask) =>
        decided(years >= ask.value(values.ydelseOpholdskravAar, null, lawDay)),
    },
  ],
  show: yesOrNo,
  letter: (met) =>
    met
      ? 'Du har været i Danmark længe nok til at få den almindelige sats.'
      : 'Du har ikke været i Danmark længe nok til at få den almindelige sats.',
});

/** Whether the demand of ordinary full-time work is met. */
export const workDemand = rule<{ years: number | null }, boolean>({
  id: 'ydelse/beskaeftigelseskrav',
  title: 'Beskæftigelseskravet',
  question: 'Er kravet om ordinært fuldtidsarbejde opfyldt?',
  covers: [],
  readings: ['0022-kontanthjaelp-2025'],
  needs: {
    years: missable(
      fact.countFact('Ordinært fuldtidsarbejde i de seneste ti år', 'år', [2.4, 2.5, 2.6]),
    ),
  },
  versions: [
    {
      from: day('2025-07-01'),
      basis: [cite(sources.aalborgKontanthjaelp2025, 'grundsats og forhøjet sats')],
      decide: ({ years }, lawDay, ask) =>
        decided(years >= ask.value(values.ydelseBeskaeftigelseskravAar, null, lawDay)),
    },
  ],
  show: yesOrNo,
  letter: (met) =>
    met
      ? 'Du har arbejdet længe nok til at få den høje sats.'
      : 'Du har ikke arbejdet længe nok til at få den høje sats.',
});

export interface RateStepFacts {
  readonly benefit: Benefit;
  readonly birthDate: Day;
  readonly on: Day;
  readonly household: Household | null;
  /** Whether the demand of residence is met (`ydelse/opholdskrav`). */
  readonly residence: Known;
  /** Whether the demand of work is met (`ydelse/beskaeftigelseskrav`). */
  readonly work: Known;
}

const residenceMissing = missing('Opholdskravet er opfyldt');
const workMissing = missing('Beskæftigelseskravet er opfyldt');
const together = missing(
  'Satsen, når beskæftigelseskravet er opfyldt og opholdskravet ikke er (ikke læst i en kilde)',
);

/** Which of the rates of 1 July 2025 a citizen has. */
export const rateStep = rule<RateStepFacts, RateStep>({
  id: 'ydelse/satstrin',
  title: 'Kontanthjælpens satser fra 1. juli 2025',
  question: 'Hvilken af satserne har borgeren?',
  covers: [],
  readings: ['0022-kontanthjaelp-2025'],
  needs: {
    benefit: rateFacts.benefit,
    birthDate: rateFacts.birthDate,
    on: rateFacts.on,
    household: rateFacts.household,
    residence: knownFact('Opholdskravet er opfyldt'),
    work: knownFact('Beskæftigelseskravet er opfyldt'),
  },
  versions: [
    {
      from: day('2025-07-01'),
      basis: [
        cite(sources.lov16552024, 'ny kontanthjælp'),
        cite(sources.aalborgKontanthjaelp2025, 'satserne'),
      ],
      decide: (facts, lawDay, ask) =>
        isHelp(facts.benefit) ? step(facts, lawDay, ask) : notInForce,
    },
  ],
  show: (value) => `${rateSteps.label(value, 'da')}.`,
  letter: (value) =>
    ({
      mindstesats: 'Du får den laveste sats i kontanthjælp.',
      grundsats: 'Du får den almindelige sats i kontanthjælp for unge.',
      'forhoejet-sats': 'Du får den høje sats i kontanthjælp.',
      hjemmeboendesats: 'Du får satsen for unge, der bor hos deres forældre.',
    })[value],
});

function step(
  facts: RateStepFacts & { household: Household },
  lawDay: Day,
  ask: Ask,
): Outcome<RateStep> {
  const { household, residence, work } = facts;
  const grown = adult(facts, lawDay, ask);
  if (!grown && household === 'hjemmeboende') {
    return decided('hjemmeboendesats');
  }
  if (residence === 'ukendt') return residenceMissing;
  if (residence === 'nej') {
    if (work === 'ukendt') return workMissing;
    return work === 'ja' ? together : decided('mindstesats');
  }
  if (grown) return decided('forhoejet-sats');
  if (!olderYoung(facts, lawDay, ask)) return decided('grundsats');
  if (work === 'ukendt') return workMissing;
  return decided(work === 'ja' ? 'forhoejet-sats' : 'grundsats');
}
