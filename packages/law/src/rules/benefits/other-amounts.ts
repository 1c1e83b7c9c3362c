import {
  addWeeks,
  cite,
  danishLongDay,
  danishMoney,
  type Day,
  day,
  decided,
  kroner,
  missable,
  type Money,
  nothing,
  notInForce,
  rule,
} from '@rettidig/engine';
import { type Benefit, type MunicipalBenefit, municipalBenefits } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

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
      basis: [cite(sources.ltkIntroduktion2014, 'indkomsterstøttende ydelser 1 og 2')],
      decide: ({ benefit }, lawDay, ask) =>
        decided(ask.value(values.ydelseKommunensYdelser, null, lawDay).includes(benefit)),
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej, den står ikke på kommunens liste.'),
  letter: (value) =>
    value
      ? 'Det er kommunen, der giver dig din ydelse.'
      : 'Det er ikke kommunen, der giver dig din ydelse.',
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
    available: missable(fact.yesNo('Borgeren står efter kommunens vurdering til rådighed')),
  },
  versions: [
    {
      from: day('2013-01-01'),
      basis: [cite(sources.hoejeTaastrup2013, 'punkt 3, uddannelsesordning')],
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
  show: (amount) => (amount === nothing ? 'Ingen godtgørelse.' : `${danishMoney(amount)} i alt.`),
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
