import {
  type Ask,
  cite,
  counted,
  danishLongDay,
  type Day,
  day,
  decided,
  type Fact,
  missable,
  openEnd,
  type Outcome,
  rule,
} from '@rettidig/engine';
import { sicknessLimitGroups, type SicknessLimitGroup, sickSpellKinds } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { monthsAfter } from '../requirement.ts';
import { firstMonthOver, showSpell, type SickSpell } from './sick-spells.ts';

const agreed = [cite(sources.aftaleSygedagpenge2013, 'aftalens første punkt (linje 348)')];

/** The day the municipality takes a position on the limit and the seven extensions, in the months of the agreement. */
export const durationDecision = rule<{ firstAbsence: Day }, Day>({
  id: 'sygdom/stillingtagen',
  title: 'Stillingtagen til varigheden',
  question: 'Hvornår skal kommunen tage stilling til, om sygedagpengene kan fortsætte?',
  covers: ['R-118'],
  needs: { firstAbsence: fact.dayFact('Første fraværsdag') },
  versions: [
    { from: day('2014-01-01'), basis: agreed, decide: decisionDay },
    { from: day('2014-07-01'), basis: agreed, decide: decisionDay },
  ],
  show: (on) => `Den ${danishLongDay(on)}.`,
  letter: (on) => `Den ${danishLongDay(on)} ser vi på, om du kan blive ved med at få sygedagpenge.`,
});

function decisionDay({ firstAbsence }: { firstAbsence: Day }, on: Day, ask: Ask): Outcome<Day> {
  return decided(
    monthsAfter(ask, firstAbsence, ask.value(values.sygdomStillingtagenMaaneder, null, on)),
  );
}

export interface ReassessmentFacts {
  readonly limitGroup: SicknessLimitGroup;
  /** Every spell that may lie in the window; none overlap. */
  readonly spells: readonly SickSpell[];
  /** The first month end that is asked about is in this month. */
  readonly asked: Day;
}

export interface Reassessment {
  /** The last day of payment, if it is not extended; null where the limit is not passed. */
  readonly stopsAfter: Day | null;
  /** Days paid in the window that ends with the month the payment stops, or with the last paid month. */
  readonly paidDays: number;
}

/** The last day of payment when benefit was paid for more weeks than the law allows without an extension (SDP § 24). */
export const reassessment = rule<ReassessmentFacts, Reassessment>({
  id: 'sygdom/revurdering',
  title: 'Revurdering',
  question: 'Hvornår stopper sygedagpengene, hvis de ikke forlænges?',
  covers: ['R-118'],
  readings: ['0029-uger-og-maaneder-i-sygedagpenge', '0041-pligter-i-sygedagpengesagen'],
  needs: {
    limitGroup: fact.codeFact('Grænse', sicknessLimitGroups),
    spells: spellsFact('Perioder med sygedagpenge'),
    asked: fact.dayFact('Dag, der regnes fra'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.aftaleSygedagpenge2013, 'lovens grænse før reformen er ikke læst')],
      decide: stopDay,
    },
    {
      from: day('2014-07-01'),
      basis: [
        cite(sources.cabi22Uger, '§ 24'),
        cite(sources.sygedagpengereform2014, 'revurdering efter 22 uger'),
      ],
      decide: stopDay,
    },
  ],
  show: ({ stopsAfter }) =>
    stopsAfter === null
      ? 'Grænsen er ikke nået.'
      : `Udbetalingen stopper efter den ${danishLongDay(stopsAfter)}, hvis den ikke forlænges.`,
  letter: ({ stopsAfter }) =>
    stopsAfter === null
      ? 'Du har ikke nået grænsen for sygedagpenge.'
      : `Du kan få sygedagpenge til og med den ${danishLongDay(stopsAfter)}. Du kan få dem længere, hvis kommunen forlænger dem.`,
});

function stopDay(facts: ReassessmentFacts, on: Day, ask: Ask): Outcome<Reassessment> {
  const { limitGroup, spells, asked } = facts;
  const weeks = ask.value(values.sygdomGraenseUger, limitGroup, on);
  const months = ask.value(values.sygdomGraenseVindueMaaneder, limitGroup, on);
  const month = firstMonthOver(spells, asked, {
    weeks,
    months,
    ownDays: (kind) => ask.valueIfAny(values.sygdomEgenPeriodeDage, kind, on) ?? 0,
  });
  if (month === null) return decided({ stopsAfter: null, paidDays: 0 });
  ask.step(
    `Udbetalt i de ${months} måneder til og med den ${danishLongDay(month.last)}`,
    () => `${counted(month.days, 'dag', 'dage')}; grænsen er ${counted(weeks, 'uge', 'uger')}`,
  );
  return decided({ stopsAfter: month.over ? month.last : null, paidDays: month.days });
}

/** The spells the rule is tried with: of each kind one that runs on, and none. */
function spellsFact(label: string): Fact<readonly SickSpell[]> {
  const runs = { from: sources.sdp12.inForceFrom, to: openEnd } as const;
  return {
    label,
    show: (spells) => (spells.length === 0 ? 'ingen' : spells.map(showSpell).join('; ')),
    examples: [[], ...sickSpellKinds.codes.map(({ code }) => [{ ...runs, kind: code }])],
  };
}

export interface StopFacts {
  readonly limitPassed: boolean;
  readonly extended: boolean;
  /** Whether a valid decision to stop has been made, as a person has judged it. */
  readonly decisionMade: boolean | null;
}

/** Payment stops at the limit only when a valid decision says so. */
export const paymentStops = rule<StopFacts, boolean>({
  id: 'sygdom/ophoer',
  title: 'Ophør af sygedagpenge',
  question: 'Stopper udbetalingen af sygedagpenge?',
  covers: [],
  readings: ['0030-forlaengelser-og-ophoer'],
  needs: {
    limitPassed: fact.yesNo('Grænsen i § 24 er nået'),
    extended: fact.yesNo('Sygedagpengene er forlænget efter § 27'),
    decisionMade: missable(fact.yesNo('Der er truffet en gyldig afgørelse om ophør')),
  },
  versions: [
    {
      from: day('2014-07-01'),
      basis: [
        cite(sources.cabi22Uger, '§ 24'),
        cite(sources.starOphoer2016, 'udbetalingen stopper kun ved en gyldig afgørelse'),
      ],
      decide: ({ limitPassed, extended, decisionMade }) =>
        decided(limitPassed && !extended && decisionMade),
    },
  ],
  show: (stops) => (stops ? 'Ja.' : 'Nej, udbetalingen fortsætter.'),
  letter: (stops) =>
    stops ? 'Du får ikke sygedagpenge mere.' : 'Du bliver ved med at få sygedagpenge.',
});
