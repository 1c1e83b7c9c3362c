import {
  addDays,
  addMonths,
  addWeeks,
  type Ask,
  cite,
  counted,
  danishLongDay,
  type Day,
  day,
  decided,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import type { Sector, TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

/** The last day of so many weeks, the first day counted. */
const lastOfWeeks = (start: Day, weeks: number): Day => addDays(addWeeks(start, weeks), -1);

/** The last day a community benefit work placement may last to. */
export const communityWorkEnds = rule<{ start: Day }, Day>({
  id: 'tilbud/nytteindsats-varighed',
  title: 'Varighed af nytteindsats',
  question: 'Hvornår skal nytteindsatsen senest slutte?',
  covers: ['R-050'],
  needs: { start: fact.start },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 2, boks om nytteindsats'),
        cite(sources.pjeceVoksne2013, 'afsnit 3, boks om nytteindsats'),
      ],
      decide: communityWorkEnd,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab2020, 'bestemmelsen er ikke læst')],
      decide: communityWorkEnd,
    },
  ],
  show: fact.start.show,
  letter: (end) => `Du kan være i nytteindsats til og med den ${danishLongDay(end)}.`,
});

function communityWorkEnd({ start }: { start: Day }, on: Day, ask: Ask): Outcome<Day> {
  return decided(lastOfWeeks(start, ask.value(values.tilbudNytteindsatsUger, null, on)));
}

export interface PracticeFacts {
  readonly group: TargetGroup;
  readonly start: Day;
  /** A person has assessed that the practice must be longer. */
  readonly extended: boolean;
  /** Further periods a person has given for a quite special need. */
  readonly furtherPeriods: number;
}

/** The last day a company practice may last to. */
export const practiceEnds = rule<PracticeFacts, Day>({
  id: 'tilbud/praktik-varighed',
  title: 'Varighed af virksomhedspraktik',
  question: 'Hvornår skal virksomhedspraktikken senest slutte?',
  covers: [],
  needs: {
    group: fact.group,
    start: fact.start,
    extended: fact.yesNo('Forlænget efter en konkret vurdering'),
    furtherPeriods: fact.countFact('Ekstra perioder ved helt særligt behov', 'perioder', [0, 1, 2]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'bestemmelsen er ikke læst')],
      decide: practiceEnd,
    },
    { from: day('2020-01-01'), basis: [cite(sources.lab612024, '§ 61')], decide: practiceEnd },
  ],
  show: fact.start.show,
  letter: (end) => `Du kan være i praktik til og med den ${danishLongDay(end)}.`,
});

function practiceEnd(facts: PracticeFacts, on: Day, ask: Ask): Outcome<Day> {
  const { group, start, extended, furtherPeriods } = facts;
  const longest = extended ? ask.valueIfAny(values.tilbudPraktikForlaengetUger, group, on) : null;
  if (longest === null) {
    const base = ask.value(values.tilbudPraktikUger, group, on);
    if (extended) ask.step('Forlængelse', () => 'Perioden kan ikke forlænges.');
    return decided(lastOfWeeks(start, base));
  }
  if (furtherPeriods === 0) return decided(lastOfWeeks(start, longest));
  const weeks = longest + furtherPeriods * ask.value(values.tilbudPraktikEkstraUger, null, on);
  ask.step('Perioder i alt', () => counted(weeks, 'uge', 'uger'));
  return decided(lastOfWeeks(start, weeks));
}

export interface WageSubsidyFacts {
  readonly group: TargetGroup;
  readonly sector: Sector;
  readonly start: Day;
}

/** The last day a wage subsidy may last to, by target group and sector. */
export const wageSubsidyEnds = rule<WageSubsidyFacts, Day>({
  id: 'tilbud/loentilskud-varighed',
  title: 'Varighed af løntilskud',
  question: 'Hvornår skal løntilskuddet senest slutte?',
  covers: ['R-054'],
  readings: ['0015-foer-og-efter'],
  needs: { group: fact.group, sector: fact.sector, start: fact.start },
  versions: [
    {
      from: day('2012-01-01'),
      basis: [cite(sources.labFoer2014, 'offentligt løntilskud før 2014')],
      decide: subsidyEnd,
    },
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 6')],
      decide: subsidyEnd,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.labLoentilskud2022, '§ 68')],
      decide: subsidyEnd,
    },
  ],
  show: fact.start.show,
  letter: (end) => `Du kan have løntilskud til og med den ${danishLongDay(end)}.`,
});

function subsidyEnd(facts: WageSubsidyFacts, on: Day, ask: Ask): Outcome<Day> {
  const { group, sector, start } = facts;
  const months = ask.valueIfAny(values.tilbudLoentilskudMaaneder, `${group}/${sector}`, on);
  return months === null ? notInForce : decided(addDays(addMonths(start, months), -1));
}
