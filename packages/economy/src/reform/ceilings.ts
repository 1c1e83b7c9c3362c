import { danishMoney, kroner, type Money, nothing, share, sumOf } from '@rettidig/engine';
import { mentorChallenge, mentorFrame, recalculatedCeiling } from '@rettidig/law';
import { at, type YearAmounts } from '../amounts/year-amounts.ts';
import { askLaw, firstOf } from '../law/ask.ts';
import type { Making } from './effects.ts';
import { type Part, parts } from './parts.ts';
import { amountsOf, rowsOf } from './reform.ts';
import { asPart, type ReformSum, type SumPart, takenFrom } from './settle.ts';

/** What a ceiling comes to: sums on the way, and last the challenge. */
export type CeilingSums = readonly ReformSum[];

/** What the mentor frame costs: the budget it covers above the frame, and the loss as expenses grow; empty without rows. */
export function mentorSums(making: Making): CeilingSums {
  const { reform, settle, faults } = making;
  const budget = only(making, 'mentor-budget');
  const courses = only(making, 'mentor-ressourceforloeb');
  const growing = only(making, 'mentor-tab');
  const told = only(making, 'mentor-ramme');
  if ([budget, courses, growing, told].every((row) => row === null)) return [];
  lackingOf(making, {
    'mentor-budget': budget,
    'mentor-ressourceforloeb': courses,
    'mentor-tab': growing,
  });
  const frame = told ?? frameByLaw(making);
  if (budget === null || courses === null || growing === null || frame === null) return [];
  const others = settle('mentor-oevrige', [budget, takenFrom(courses)]);
  // What rounding adds to the others is part of the budget that the frame is held against.
  const byLaw = reform.years.map((year, place) =>
    askLaw(
      mentorChallenge,
      {
        budget: sumOf(at(others.amounts, place), at(courses.amounts, place)),
        resourceCourses: at(courses.amounts, place),
        frame: at(frame.amounts, place),
        growingLoss: at(growing.amounts, place),
      },
      { on: firstOf(year), mend: 'Slet kolonnen for året.', faults },
    ),
  );
  const made = settle(
    'mentor',
    [asPart(others), takenFrom(frame), growing],
    faults.found.length === 0 ? byLaw.map((amount) => amount ?? nothing) : undefined,
  );
  return [others, made];
}

function frameByLaw({ reform, faults }: Making): SumPart | null {
  const { municipality, years } = reform;
  const mend = 'Giv rammen i en række med del »mentor-ramme«.';
  if (municipality === null) return faults.add(null, `Rammen til mentorstøtte mangler. ${mend}`);
  const facts = { municipality, expense: nothing, resourceCourses: nothing };
  const amounts = years.map(
    (year) => askLaw(mentorFrame, facts, { on: firstOf(year), mend, faults })?.ceiling ?? nothing,
  );
  return { name: parts['mentor-ramme'].label, amounts, source: 'regnet', basis: mentorFrame.title };
}

/** What the recalculated operating ceiling costs: the loss for each full-year person, times the persons; null without rows. */
export function ceilingSum(making: Making): ReformSum | null {
  const { reform, settle, faults } = making;
  const [told] = rowsOf(reform, 'loft-tab');
  const [persons] = rowsOf(reform, 'loft-personer');
  if (told === undefined && persons === undefined) return null;
  if (persons === undefined) {
    lackingOf(making, { 'loft-personer': null });
    return null;
  }
  const losses = told === undefined ? lossByLaw(making) : amountsOf(told);
  const amounts = losses.map((loss, place) => {
    const count = persons.figures[place] ?? Number.NaN;
    return share(loss, count, 1);
  });
  if (faults.found.length > 0) return null;
  const basis = losses
    .map((loss, place) => `${danishMoney(loss)} × ${danishCount(persons.figures[place])}`)
    .join('; ');
  return settle('loft', [{ name: 'Tab × helårspersoner', amounts, source: 'regnet', basis }]);
}

/** The loss for each full-year person, as the law has it for the municipality. */
export function lossByLaw({ reform, faults }: Making): YearAmounts {
  const { municipality, years } = reform;
  const mend = 'Giv tabet i en række med del »loft-tab«.';
  if (municipality === null) {
    faults.add(null, `Tabet pr. helårsperson mangler. ${mend}`);
    return [];
  }
  const facts = { municipality, persons: 1 };
  return years.map(
    (year): Money =>
      askLaw(recalculatedCeiling, facts, { on: firstOf(year), mend, faults })?.lossPerPerson ??
      kroner(0),
  );
}

const danishCount = (count = Number.NaN): string => count.toLocaleString('da-DK');

function only({ reform }: Making, part: Part): SumPart | null {
  const [row] = rowsOf(reform, part);
  if (row === undefined) return null;
  return { name: row.name, amounts: amountsOf(row), source: row.source, basis: row.basis };
}

function lackingOf(
  { faults }: Making,
  rows: Readonly<Partial<Record<Part, SumPart | null>>>,
): void {
  for (const [part, row] of Object.entries(rows)) {
    if (row !== null) continue;
    faults.add(
      null,
      `Rækken ${part} mangler. Uden den kan loftet ikke regnes; skriv 0, hvis der ikke er noget.`,
    );
  }
}
