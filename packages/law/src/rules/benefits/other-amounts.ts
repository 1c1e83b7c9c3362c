import {
  addWeeks,
  cite,
  danishLongDay,
  danishMoney,
  type Day,
  day,
  decided,
  judgement,
  kroner,
  missable,
  type Money,
  nothing,
  notInForce,
  rule,
} from '@rettidig/engine';
import {
  type Benefit,
  type Category,
  type MunicipalBenefit,
  municipalBenefits,
  type Sector,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';
import { isHelp } from './help-kind.ts';

/** The highest sickness benefit a week. */
export const highestSicknessBenefit = rule<{ benefit: Benefit }, Money>({
  id: 'ydelse/sygedagpenge-hoejeste',
  title: 'Højeste sygedagpenge',
  question: 'Hvad er det højeste beløb om ugen?',
  covers: [],
  readings: ['0017-satsernes-aar'],
  needs: { benefit: fact.benefit },
  versions: [
    {
      from: day('2015-01-01'),
      basis: [cite(sources.sygedagpengeSats2015, 'højeste sygedagpengebeløb')],
      decide: ({ benefit }, lawDay, ask) =>
        benefit === 'sygedagpenge'
          ? decided(kroner(ask.value(values.ydelseSygedagpengeHoejeste, null, lawDay)))
          : notInForce,
    },
  ],
  show: (amount) => `${danishMoney(amount)} om ugen.`,
  letter: (amount) => `Du kan højst få ${danishMoney(amount)} om ugen i sygedagpenge.`,
});

/** Whether a municipality of 2014 pays a benefit. */
export const paidByMunicipality = rule<{ benefit: MunicipalBenefit }, boolean>({
  id: 'ydelse/udbetales-af-kommunen',
  title: 'Ydelser, kommunen udbetaler',
  question: 'Udbetaler kommunen ydelsen?',
  covers: ['R-098'],
  needs: { benefit: fact.codeFact('Ydelse', municipalBenefits) },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.introduktion2014, 'indkomsterstøttende ydelser 1 og 2')],
      decide: ({ benefit }, lawDay, ask) =>
        decided(ask.value(values.ydelseKommunensYdelser, null, lawDay).includes(benefit)),
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej, den står ikke på kommunens liste.'),
});

export interface EducationSchemeFacts {
  readonly unemploymentBenefitEnded: Day;
  /** The citizen stands at the disposal of the labour market. */
  readonly available: boolean | null;
}

/** The last day of the right to special education benefit, from the day after the unemployment benefit ended; null: no right. */
export const educationScheme = rule<EducationSchemeFacts, Day | null>({
  id: 'ydelse/saerlig-uddannelse',
  title: 'Særlig uddannelsesydelse',
  question: 'Til og med hvilken dag er der ret til uddannelse med særlig uddannelsesydelse?',
  covers: ['R-099'],
  needs: {
    unemploymentBenefitEnded: fact.dayFact('Sidste dag med dagpenge'),
    available: missable(fact.yesNo('Borgeren står til rådighed')),
  },
  versions: [
    {
      from: day('2013-01-01'),
      basis: [cite(sources.finansaftale2013, 'punkt 3, uddannelsesordning')],
      decide: ({ unemploymentBenefitEnded, available }, lawDay, ask) => {
        const weeks = ask.value(values.ydelseSaerligUddannelseUger, null, lawDay);
        return decided(available ? addWeeks(unemploymentBenefitEnded, weeks) : null);
      },
    },
  ],
  show: (last) =>
    last === null
      ? 'Ingen ret, for borgeren står ikke til rådighed.'
      : `Til og med den ${danishLongDay(last)}.`,
  letter: (last) =>
    last === null
      ? 'Du kan ikke få særlig uddannelsesydelse, fordi du ikke står til rådighed for et job.'
      : `Du kan få uddannelse med særlig uddannelsesydelse til og med den ${danishLongDay(last)}.`,
});

export interface SubsidisedWageFacts {
  readonly benefit: Benefit;
  readonly sector: Sector;
  /** The citizen's benefit a month before tax. */
  readonly amount: Money | null;
}

/** The wage in a public wage subsidy job: the same as the benefit. */
export const publicSubsidyWage = rule<SubsidisedWageFacts, Money>({
  id: 'ydelse/loen-i-loentilskud',
  title: 'Løn i offentligt løntilskud',
  question: 'Hvad er lønnen om måneden i løntilskudsjobbet?',
  covers: ['R-055'],
  needs: {
    benefit: fact.benefit,
    sector: fact.sector,
    amount: missable(fact.moneyFact('Ydelse om måneden før skat', [10_500, 13_952])),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 6, regler om løntilskud')],
      decide: ({ benefit, sector, amount }) =>
        benefit === 'kontanthjaelp' && sector === 'offentlig' ? decided(amount) : notInForce,
    },
    unreadFrom2020,
  ],
  show: (amount) => `${danishMoney(amount)} om måneden, det samme som ydelsen.`,
  letter: (amount) =>
    `Din løn i jobbet er ${danishMoney(amount)} om måneden, det samme som din hjælp.`,
});

/** Whether the trial with a milder deduction of earned income is for the citizen. */
export const milderDeduction = rule<{ benefit: Benefit; category: Category | 'ingen' }, boolean>({
  id: 'ydelse/lempeligt-fradrag',
  title: 'Forsøg med lempeligere fradrag',
  question: 'Er borgeren i målgruppen for forsøget med lempeligere fradrag for kortvarigt arbejde?',
  covers: ['R-064'],
  needs: { benefit: fact.benefit, category: fact.category },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 6, forsøg')],
      decide: ({ benefit, category }) => {
        if (!isHelp(benefit)) return notInForce;
        if (category !== 'aktivitetsparat') return decided(false);
        return judgement(
          'Har borgeren været længe i systemet, komplekse problemer og meget ringe kendskab til arbejdsmarkedet?',
          [
            'Alle tre ting skal være til stede.',
            'Arbejdet er kortvarigt, for eksempel en dags hjælp med oprydning.',
          ],
        );
      },
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja.' : 'Nej, forsøget er for aktivitetsparate.'),
  letter: (value) => (value ? 'Du kan være med i forsøget.' : 'Du kan ikke være med i forsøget.'),
});

export interface TravelFacts {
  /** Kilometres there and back a day. */
  readonly kilometres: number | null;
  readonly days: number | null;
}

/** The travel allowance for the kilometres a day beyond those nobody is paid for, in whole kroner. */
export const travelAllowance = rule<TravelFacts, Money>({
  id: 'ydelse/befordring',
  title: 'Befordringsgodtgørelse',
  question: 'Hvor stor er godtgørelsen for rejsen til tilbuddet?',
  covers: [],
  readings: ['0017-satsernes-aar'],
  needs: {
    kilometres: missable(fact.countFact('Daglig rejse frem og tilbage', 'km', [0, 24, 25, 49.6])),
    days: missable(fact.countFact('Dage i tilbuddet', 'dage', [0, 1, 19])),
  },
  versions: [
    {
      from: day('2019-01-01'),
      basis: [cite(sources.bmBefordring2019, 'lov om en aktiv beskæftigelsesindsats, § 82')],
      decide: ({ kilometres, days }, lawDay, ask) => {
        const free = ask.value(values.ydelseBefordringGraense, null, lawDay);
        const each = ask.value(values.ydelseBefordringKm, null, lawDay);
        const beyond = Math.max(0, kilometres - free);
        return decided(kroner(Math.round(beyond * days * each)));
      },
    },
  ],
  show: (amount) => (amount === nothing ? 'Ingen godtgørelse.' : `${danishMoney(amount)}.`),
  letter: (amount) =>
    amount === nothing
      ? 'Du får ikke penge til rejsen.'
      : `Du får ${danishMoney(amount)} til rejsen.`,
});

/** The allowance for other costs of an offer: the costs, up to the most a month. */
export const costAllowance = rule<{ costs: Money | null }, Money>({
  id: 'ydelse/udgiftsgodtgoerelse',
  title: 'Udgiftsgodtgørelse',
  question: 'Hvor meget kan der højst godtgøres om måneden?',
  covers: [],
  readings: ['0017-satsernes-aar'],
  needs: {
    costs: missable(fact.moneyFact('Udgifter ved at deltage i tilbuddet', [0, 999, 1000, 1001])),
  },
  versions: [
    {
      from: day('2019-01-01'),
      basis: [
        cite(sources.bmBefordring2019, 'lov om en aktiv beskæftigelsesindsats, § 83, stk. 1'),
      ],
      decide: ({ costs }, lawDay, ask) =>
        decided(
          Math.min(
            costs,
            kroner(ask.value(values.ydelseUdgiftsgodtgoerelse, null, lawDay)),
          ) as Money,
        ),
    },
  ],
  show: (amount) => `Højst ${danishMoney(amount)} om måneden.`,
  letter: (amount) => `Du kan højst få ${danishMoney(amount)} om måneden til dine udgifter.`,
});
