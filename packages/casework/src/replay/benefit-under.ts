import type { Day, Outcome } from '@rettidig/engine';
import { type Benefit, benefitGroup, educationLevels } from '@rettidig/law';
import type { PersonFacts } from '../facts/case-file.ts';
import type { LawDay } from './law-day.ts';

/** Whether the law has moved people between this benefit and another by age and education. */
export function isBasicBenefit(benefit: Benefit): boolean {
  return benefit === 'kontanthjaelp' || benefit === 'uddannelseshjaelp';
}

/**
 * Which of kontanthjælp and uddannelseshjælp a person without other income belongs to on a day, under a law. Where the
 * education is not known, it is *mangler* only if the answer turns on it.
 */
export function benefitUnder(
  { birthDate, education }: PersonFacts,
  on: Day,
  law: LawDay,
): Outcome<Benefit> {
  const asked = { birthDate, on };
  const answer = benefitGroup.decide({ ...asked, education }, law.on, law.amendments);
  if (education !== null || answer.outcome !== 'mangler') return answer;
  const answers = educationLevels.codes.map(({ code }) =>
    benefitGroup.decide({ ...asked, education: code }, law.on, law.amendments),
  );
  const [first] = answers;
  const alike =
    first?.outcome === 'afgjort' &&
    answers.every((one) => one.outcome === 'afgjort' && one.value === first.value);
  return alike ? first : answer;
}
