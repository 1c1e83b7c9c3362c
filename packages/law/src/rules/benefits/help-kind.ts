import {
  type Ask,
  birthday,
  type Day,
  decided,
  type Facts,
  missable,
  missing,
  type Missing,
  type Outcome,
} from '@rettidig/engine';
import {
  type Benefit,
  benefits,
  type EducationLevel,
  type Household,
  households,
  type RateGround,
} from '../../codes/index.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { benefitGroup } from '../visitation/target-group.ts';

/** The two benefits whose amounts the law gives as rates by household. */
export type HelpKind = 'kontanthjaelp' | 'uddannelseshjaelp';

export interface HelpFacts {
  readonly benefit: Benefit;
  readonly birthDate: Day;
  /** Asked for only where a young person's cash benefit may be another day's education benefit. */
  readonly education: EducationLevel | 'ukendt';
  /** The day the amount is asked for; age is read on it, also under another day's law. */
  readonly on: Day;
}

/** The facts every rate asks for, as rules declare them. */
export const rateFacts = {
  benefit: { ...fact.benefit, examples: ['kontanthjaelp', 'uddannelseshjaelp', 'sygedagpenge'] },
  birthDate: fact.birthDate,
  education: {
    ...fact.educationIfKnown,
    examples: ['erhvervskompetencegivende', 'grundskole', 'ukendt'],
  },
  on: fact.dayFact('Dag'),
  household: missable(fact.codeFact('Husstand', households)),
} satisfies Facts<HelpFacts & { household: Household | null }>;

/** Whether the benefit is help by the act on active social policy, under whatever name. */
export function isHelp(benefit: Benefit): benefit is HelpKind {
  return benefit === 'kontanthjaelp' || benefit === 'uddannelseshjaelp';
}

const notRead = new Map<Benefit, Missing>(
  benefits.codes.map(({ code, da }) => [code, missing(`Satsen for ${da} (ikke læst i en kilde)`)]),
);

/** The answer for a benefit whose rate is not in the sources. */
export function rateNotRead(benefit: Benefit): Missing {
  return notRead.get(benefit) ?? missing('Ydelsens sats');
}

const educationMissing = missing('Uddannelsesniveau');

/**
 * Which of the two benefits the law of 2014 to mid-2025 gives. A young person on education benefit has been found to
 * belong there; one on cash benefit may have it by a later law, and is told apart by education.
 */
export function helpKind(
  facts: HelpFacts & { benefit: HelpKind },
  lawDay: Day,
  ask: Ask,
): Outcome<HelpKind> {
  const { benefit, birthDate, education, on } = facts;
  if (adult(facts, lawDay, ask)) return decided('kontanthjaelp');
  if (benefit === 'uddannelseshjaelp') return decided(benefit);
  if (education === 'ukendt') return educationMissing;
  const answer = ask.rule(benefitGroup, { birthDate, education, on }, lawDay);
  if (answer.outcome !== 'afgjort') return answer;
  return decided(isHelp(answer.value) ? answer.value : benefit);
}

/** Whether the person has reached the age of the adult rate. */
export function adult(facts: Pick<HelpFacts, 'birthDate' | 'on'>, lawDay: Day, ask: Ask): boolean {
  return reached(facts, ask.value(values.ydelseVoksensatsAlder, null, lawDay));
}

/** Whether the person has reached the age at which the rates of the young change. */
export function olderYoung(
  facts: Pick<HelpFacts, 'birthDate' | 'on'>,
  lawDay: Day,
  ask: Ask,
): boolean {
  return reached(facts, ask.value(values.ydelseAlderstrinUnge, null, lawDay));
}

const reached = ({ birthDate, on }: Pick<HelpFacts, 'birthDate' | 'on'>, age: number): boolean =>
  on >= birthday(birthDate, age);

/** Whether there is a child at home to provide for. */
export const provides = (household: Household): boolean =>
  household !== 'hjemmeboende' && household !== 'udeboende';

/** The key of a young person's rate; null where no source has one. */
export function youngRateKey(household: Household, ground: RateGround): string | null {
  if (ground === 'gravid') return provides(household) ? null : ground;
  if (ground === 'psykisk-syg') {
    if (provides(household)) return 'psykisk-syg-forsoerger';
    if (household === 'udeboende') return 'psykisk-syg-udeboende';
  }
  return household;
}
