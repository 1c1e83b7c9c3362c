import { birthday, type Day, isoDay, valueOf } from '@rettidig/engine';
import { benefitGroup, values } from '@rettidig/law';
import type { BenefitSpell, CaseFile, PersonFacts } from '../facts/case-file.ts';
import { benefitUnder, isBasicBenefit } from './benefit-under.ts';
import type { LawDay } from './law-day.ts';

/**
 * The case as the law of another day would have it (reading 0039): who was on kontanthjælp or uddannelseshjælp is on the
 * one of the two which that law gives by age and education. A spell that began under the same version of that law was
 * decided by it and stays; so does one where the answer turns on an education that is not known.
 * @param on the day of asking: what comes after it is not known
 */
export function caseUnder(file: CaseFile, on: Day, law: LawDay): CaseFile {
  let changed = false;
  const spells = file.benefits.flatMap((spell) => {
    const own = versionOn(spell.from);
    if (!isBasicBenefit(spell.benefit) || own === versionOn(law.on)) return [spell];
    const parts = partsOf(spell, { person: file.person, on, law });
    if (parts.length > 1 || parts[0]?.benefit !== spell.benefit) changed = true;
    return parts;
  });
  return changed ? { ...file, benefits: spells } : file;
}

/** The first day of the version of the rule that a day falls in; null before the first. */
function versionOn(on: Day): Day | null {
  return benefitGroup.changeDays.findLast((from) => from <= on) ?? null;
}

/** The ages on which the benefit may change. */
const ages = new Set(
  values.alderUngegraense.rows.flatMap(({ value }) => (value === null ? [] : [value])),
);

function partsOf(
  spell: BenefitSpell,
  { person, on, law }: { readonly person: PersonFacts; readonly on: Day; readonly law: LawDay },
): BenefitSpell[] {
  const birthdays = [...ages]
    .map((age) => birthday(person.birthDate, age))
    .filter((at) => spell.from < at && at < spell.to && at <= on)
    .toSorted((a, b) => a - b);
  const parts: BenefitSpell[] = [];
  for (const [index, from] of [spell.from, ...birthdays].entries()) {
    const to = birthdays[index] ?? spell.to;
    const benefit = valueOf(benefitUnder(person, from, law)) ?? spell.benefit;
    const last = parts.at(-1);
    if (last?.benefit === benefit) parts[parts.length - 1] = { ...last, to };
    else {
      const id = last === undefined ? spell.id : `${spell.id}@${isoDay(from)}`;
      parts.push({ id, benefit, from, to });
    }
  }
  return parts;
}
