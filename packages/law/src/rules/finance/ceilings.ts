import {
  type Ask,
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  kroner,
  minus,
  missing,
  type Money,
  nothing,
  type Outcome,
  percentOf,
  rule,
  share,
  sumOf,
} from '@rettidig/engine';
import { type CeilingGroup, ceilingGroups, type Ceiling } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { municipalityFact, personsFact } from './facts.ts';

/** What a ceiling lets the state refund, and what the municipality pays alone because of it. */
export interface CeilingRefund {
  /** The most of the expense that is refunded. */
  readonly ceiling: Money;
  /** What of the expense lies above it. */
  readonly above: Money;
  readonly refund: Money;
  /** The refund the part above would have had. */
  readonly lost: Money;
}

function underCeiling(
  expense: Money,
  ceiling: Money,
  kind: Ceiling,
  on: Day,
  ask: Ask,
): CeilingRefund {
  const above = expense > ceiling ? minus(expense, ceiling) : nothing;
  const within = minus(expense, above);
  const pct = ask.value(values.loftStatPct, kind, on);
  const refund = percentOf(within, pct);
  ask.step('Refusion', () => `${pct} pct. af ${danishMoney(within)} = ${danishMoney(refund)}`);
  return { ceiling, above, refund, lost: percentOf(above, pct) };
}

const showCeiling = ({ ceiling, refund, lost }: CeilingRefund): string =>
  `Loftet er ${danishMoney(ceiling)} Staten refunderer ${danishMoney(refund)} Refusion tabt over loftet: ${danishMoney(lost)}`;

export interface OperatingCeilingFacts {
  readonly group: CeilingGroup;
  /** Full-year persons; may have a fraction. */
  readonly persons: number;
  /** What the year's activation cost. */
  readonly expense: Money;
}

/** What the operating ceiling lets the state refund of a year's activation. */
export const operatingCeiling = rule<OperatingCeilingFacts, CeilingRefund>({
  id: 'loft/driftsloft',
  title: 'Driftsloftet',
  question: 'Hvor stor en del af årets udgift til aktivering refunderer staten under driftsloftet?',
  covers: ['V-027', 'V-028'],
  needs: {
    group: fact.codeFact('Gruppe under loftet', ceilingGroups),
    persons: personsFact,
    expense: fact.moneyFact('Årets udgift', [2_000_000]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.ltkIntroduktion2014, 'Driftsloft aktiveringsindsats')],
      decide: ({ group, persons, expense }, on, ask) => {
        const each = kroner(ask.value(values.loftDriftsloftKr, group, on));
        const ceiling = share(each, persons, 1);
        ask.step('Loftet', () => product(persons, each, ceiling));
        return decided(underCeiling(expense, ceiling, 'driftsloft', on, ask));
      },
    },
  ],
  show: showCeiling,
});

const product = (persons: number, each: Money, all: Money): string =>
  `${personsFact.show(persons)} x ${danishMoney(each)} = ${danishMoney(all)}`;

export interface RecalculatedCeilingFacts {
  readonly municipality: string;
  readonly persons: number;
}

export interface RecalculatedCeiling {
  readonly ceilingPerPerson: Money;
  readonly lossPerPerson: Money;
  /** What the municipality must find for the year. */
  readonly challenge: Money;
}

/** What the recalculated operating ceiling costs a municipality in a year: the loss for each times the persons. */
export const recalculatedCeiling = rule<RecalculatedCeilingFacts, RecalculatedCeiling>({
  id: 'loft/genberegnet',
  title: 'Det genberegnede driftsloft',
  question: 'Hvad koster det genberegnede driftsloft kommunen i året?',
  covers: ['V-029', 'F-002'],
  needs: { municipality: municipalityFact, persons: personsFact },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.ltkKonsekvenser2014, 'Genberegning af driftsloftet')],
      decide: ({ municipality, persons }, on, ask) => {
        const ceiling = ask.valueIfAny(values.loftGenberegnetKr, municipality, on);
        const loss = ask.valueIfAny(values.loftTabKr, municipality, on);
        if (ceiling === null || loss === null) return missing('Kommunens genberegnede driftsloft');
        const lossPerPerson = kroner(loss);
        const challenge = share(lossPerPerson, persons, 1);
        ask.step('Budgetudfordring', () => product(persons, lossPerPerson, challenge));
        return decided({ ceilingPerPerson: kroner(ceiling), lossPerPerson, challenge });
      },
    },
  ],
  show: ({ lossPerPerson, challenge }) =>
    `Tabet er ${danishMoney(lossPerPerson)} pr. helårsperson, i alt ${danishMoney(challenge)}`,
});

export interface MentorFrameFacts {
  readonly municipality: string;
  /** Mentor support outside resource courses. */
  readonly expense: Money;
  /** Mentor support in resource courses, which has no ceiling. */
  readonly resourceCourses: Money;
}

/** What the mentor frame lets the state refund of a year's mentor support. */
export const mentorFrame = rule<MentorFrameFacts, CeilingRefund>({
  id: 'loft/mentorramme',
  title: 'Mentorrammen',
  question: 'Hvor stor en del af årets udgift til mentorstøtte refunderer staten?',
  covers: ['V-030'],
  needs: {
    municipality: municipalityFact,
    expense: fact.moneyFact('Mentorstøtte uden for ressourceforløb', [3_166_000]),
    resourceCourses: fact.moneyFact('Mentorstøtte i ressourceforløb', [1_510_000]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.ltkIntroduktion2014, 'Loft over mentorstøtte'),
        cite(sources.ltkKonsekvenser2014, 'Indsatsdelen'),
      ],
      decide: ({ municipality, expense, resourceCourses }, on, ask) => {
        const frame = ask.valueIfAny(values.loftMentorrammeKr, municipality, on);
        if (frame === null) return missing('Kommunens ramme til mentorstøtte');
        const within = underCeiling(expense, kroner(frame), 'mentorramme', on, ask);
        const pct = ask.value(values.loftStatPct, 'mentorramme', on);
        const free = percentOf(resourceCourses, pct);
        ask.step('Ressourceforløb uden loft', () => `${pct} pct. = ${danishMoney(free)}`);
        return decided({ ...within, refund: sumOf(within.refund, free) });
      },
    },
  ],
  show: showCeiling,
});

export interface MentorShareFacts {
  readonly nationalFrame: Money;
  /** Recipients in match 2 and 3 in the municipality, and in the country. */
  readonly ownRecipients: number;
  readonly allRecipients: number;
}

/** A municipality's part of the country's mentor frame: by its part of the recipients in match 2 and 3. */
export const mentorFrameShare = rule<MentorShareFacts, Money>({
  id: 'loft/mentorramme-fordeling',
  title: 'Fordeling af mentorrammen',
  question: 'Hvor stor er kommunens del af landets ramme til mentorstøtte?',
  covers: ['R-143'],
  needs: {
    nationalFrame: fact.moneyFact('Landets ramme', [417_760_000]),
    ownRecipients: fact.countFact('Modtagere i match 2 og 3 i kommunen', 'personer', [51]),
    allRecipients: fact.countFact('Modtagere i match 2 og 3 i landet', 'personer', [10_000]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.ltkKonsekvenser2014, 'Indsatsdelen')],
      decide: ({ nationalFrame, ownRecipients, allRecipients }): Outcome<Money> =>
        allRecipients > 0
          ? decided(share(nationalFrame, ownRecipients, allRecipients))
          : missing('Modtagere i match 2 og 3 i landet'),
    },
  ],
  show: danishMoney,
});
