import {
  birthday,
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  judgement,
  missable,
  type Money,
  notInForce,
  rule,
} from '@rettidig/engine';
import type { EducationLevel, Sector, TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';

/** Whether the group may have a wage subsidy with a public or a private employer. */
export const wageSubsidyEmployer = rule<{ group: TargetGroup; sector: Sector }, boolean>({
  id: 'tilbud/loentilskud-arbejdsgiver',
  title: 'Arbejdsgiver ved løntilskud',
  question: 'Kan målgruppen få løntilskud hos arbejdsgiveren?',
  covers: ['R-059', 'R-068', 'R-074'],
  needs: { group: fact.group, sector: fact.sector },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.ltkIntroduktion2014, 'løntilskud'),
        cite(sources.pjeceUnge2013, 'afsnit 4, skema over aktive tilbud'),
      ],
      decide: ({ group, sector }, on, ask) => {
        const open = ask.valueIfAny(values.tilbudLoentilskudSektorer, group, on);
        return open === null ? notInForce : decided(open.includes(sector));
      },
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.labLoentilskud2022, '§ 66'), cite(sources.lab692022, '§ 69')],
      decide: ({ group, sector }, on, ask) =>
        decided(ask.value(values.tilbudLoentilskudSektorer, group, on).includes(sector)),
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej, løntilskud kan ikke gives hos den arbejdsgiver.'),
  letter: (possible, { sector }) => {
    const where = `${sector === 'offentlig' ? 'en offentlig' : 'en privat'} arbejdsplads`;
    return possible
      ? `Du kan få et job med løntilskud på ${where}.`
      : `Du kan ikke få et job med løntilskud på ${where}.`;
  },
});

export interface PriorBenefitFacts {
  readonly group: TargetGroup;
  readonly start: Day;
  readonly birthDate: Day;
  readonly education: EducationLevel | null;
  readonly singleProvider: boolean;
  /** Whole months on public benefits before the start. */
  readonly months: number;
}

/** Whether the citizen has been on benefits for long enough, or is one of those of whom it is not asked. */
export const priorBenefit = rule<PriorBenefitFacts, boolean>({
  id: 'tilbud/loentilskud-forudgaaende-ydelse',
  title: 'Tid på ydelse før løntilskud',
  question: 'Har borgeren fået offentlig ydelse længe nok til at få løntilskud?',
  covers: [],
  readings: ['0016-betingelser-for-loentilskud'],
  needs: {
    group: fact.group,
    start: fact.start,
    birthDate: fact.birthDate,
    education: missable(fact.education),
    singleProvider: fact.yesNo('Borgeren er enlig forsørger'),
    months: fact.countFact('Tid på ydelse før løntilskuddet', 'måneder', [0, 5, 6, 7]),
  },
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.lab692022, '§ 69')],
      decide: (facts, on, ask) => {
        const { group, start, birthDate, education, singleProvider, months } = facts;
        const least = ask.valueIfAny(values.tilbudLoentilskudYdelseMaaneder, group, on);
        if (least === null) return notInForce;
        const qualifying = ask.value(values.alderKompetencegivende, null, on);
        const age = ask.value(values.alderLoentilskud, null, on);
        if (singleProvider) {
          ask.step('Undtagelse', () => 'Enlig forsørger');
          return decided(true);
        }
        if (!qualifying.includes(education)) {
          ask.step('Undtagelse', () => 'Ingen erhvervskompetencegivende uddannelse');
          return decided(true);
        }
        if (start >= birthday(birthDate, age)) {
          ask.step('Undtagelse', () => `Fyldt ${age} år`);
          return decided(true);
        }
        return decided(months >= least);
      },
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej, borgeren har ikke fået ydelse længe nok.'),
  letter: (enough) =>
    enough
      ? 'Du har fået ydelse længe nok til at få et job med løntilskud.'
      : 'Du kan ikke få et job med løntilskud endnu, fordi du ikke har fået ydelse længe nok.',
});

export interface WageFacts {
  readonly group: TargetGroup;
  readonly sector: Sector;
  readonly benefit: Money | null;
}

/** The monthly wage in a public wage subsidy job of a cash benefit recipient: as much as the benefit. */
export const publicSubsidyWage = rule<WageFacts, Money>({
  id: 'tilbud/loentilskud-loen',
  title: 'Løn i offentligt løntilskud',
  question: 'Hvad er lønnen i et offentligt løntilskudsjob?',
  covers: ['R-055'],
  needs: {
    group: fact.group,
    sector: fact.sector,
    benefit: missable(fact.moneyFact('Kontanthjælp om måneden', [0, 10500])),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 6')],
      decide: ({ group, sector, benefit }) => {
        const cash =
          group === 'jobparat' ||
          group === 'aktivitetsparat' ||
          group === 'kontanthjaelp-ikke-visiteret';
        return cash && sector === 'offentlig' ? decided(benefit) : notInForce;
      },
    },
    unreadFrom2020,
  ],
  show: (wage) => `${danishMoney(wage)} om måneden, det samme som kontanthjælpen.`,
  letter: (wage) => `Du får ${danishMoney(wage)} i løn om måneden. Det er det samme som din hjælp.`,
});

/** The trial with a milder deduction for short jobs: who is in it is for a person to judge. */
export const milderDeduction = rule<{ group: TargetGroup }, never>({
  id: 'tilbud/lempeligt-fradrag',
  title: 'Forsøg med lempeligere fradrag',
  question: 'Kan borgeren være med i forsøget med lempeligere fradrag for kortvarigt arbejde?',
  covers: ['R-064'],
  needs: { group: fact.group },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 6, forsøg')],
      decide: ({ group }) =>
        group === 'aktivitetsparat'
          ? judgement(
              'Har borgeren været længe i systemet, komplekse problemer og ringe kendskab til arbejdsmarkedet?',
              [
                'Arbejdet er kortvarigt, fx en dags hjælp med oprydning.',
                'Fradragets størrelse står ikke i pjecen.',
              ],
            )
          : notInForce,
    },
    unreadFrom2020,
  ],
  show: () => '',
});
