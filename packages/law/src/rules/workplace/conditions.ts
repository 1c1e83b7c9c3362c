import {
  type Ask,
  cite,
  type Day,
  day,
  decided,
  type Fact,
  judgement,
  missable,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import {
  type ActivityKind,
  type Sector,
  type WorkplaceCondition,
  workplaceConditions,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { unreadFrom2020 } from '../unread.ts';

export interface PlaceFacts {
  readonly offer: ActivityKind;
  readonly met: readonly WorkplaceCondition[];
}

/** Whether a place can begin, and which conditions are still open, in the order of the law's list. */
export interface Place {
  readonly ready: boolean;
  readonly open: readonly WorkplaceCondition[];
}

const labelOf = (condition: WorkplaceCondition): string =>
  workplaceConditions.label(condition, 'da');

const metConditions: Fact<readonly WorkplaceCondition[]> = {
  label: 'Betingelser, der er opfyldt',
  show: (met) => (met.length === 0 ? 'ingen' : met.map(labelOf).join(', ')),
  examples: [[], ['rimelighedskrav'], workplaceConditions.codes.map(({ code }) => code)],
};

/** What must be in place at the workplace before an offer begins there. */
export const placeConditions = rule<PlaceFacts, Place>({
  id: 'virksomhed/betingelser',
  title: 'Betingelser for en plads',
  question: 'Er betingelserne på arbejdspladsen opfyldt, så tilbuddet kan begynde?',
  covers: ['R-051', 'R-052', 'R-057', 'R-135'],
  readings: ['0015-foer-og-efter'],
  needs: { offer: fact.offer, met: metConditions },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceVoksne2013, 'afsnit 3, boks om nytteindsats, og afsnit 6'),
        cite(sources.ltkIntroduktion2014, 'virksomhedspraktik'),
      ],
      decide: openConditions,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.bekRimelighed2021, '§ 65'), cite(sources.pavPraktik, 'betingelser')],
      decide: openConditions,
    },
    {
      from: day('2023-03-22'),
      basis: [
        cite(sources.bekRimelighed2021, '§ 65'),
        cite(sources.ringkoebingSkjern2022, 'formål og tillidsrepræsentant'),
      ],
      decide: openConditions,
    },
  ],
  show: ({ open }) =>
    open.length === 0
      ? 'Ja, alle betingelser er opfyldt.'
      : `Nej. Ikke opfyldt: ${open.map(labelOf).join('; ')}.`,
});

function openConditions({ offer, met }: PlaceFacts, on: Day, ask: Ask): Outcome<Place> {
  const asked = ask.valueIfAny(values.virksomhedBetingelser, offer, on);
  if (asked === null) return notInForce;
  const open = asked.filter((condition) => !met.includes(condition));
  return decided({ ready: open.length === 0, open });
}

/** Whether the offer asks for additional employment (merbeskæftigelse): a wage subsidy does, company practice does not. */
export const additionalAsked = rule<{ offer: ActivityKind }, boolean>({
  id: 'virksomhed/merbeskaeftigelse',
  title: 'Krav om merbeskæftigelse',
  question: 'Kræver tilbuddet merbeskæftigelse?',
  covers: ['R-056'],
  needs: { offer: fact.offer },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 6')],
      decide: ({ offer }) => (offer === 'loentilskud' ? decided(true) : notInForce),
    },
    {
      from: day('2020-01-01'),
      basis: [
        cite(sources.virkLoentilskud, 'merbeskæftigelse'),
        cite(sources.pavPraktik, 'merbeskæftigelse'),
      ],
      decide: ({ offer }) => {
        if (offer === 'loentilskud') return decided(true);
        return offer === 'virksomhedspraktik' ? decided(false) : notInForce;
      },
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});

export interface AdditionalFacts {
  readonly sector: Sector;
  /** Ordinary employees in the last month, in full-time persons; of a private company, of its CVR number. */
  readonly lastMonth: number | null;
  /** The average of the last twelve months, counted in the same way. */
  readonly yearAverage: number | null;
}

/** Whether the employer has as many ordinary employees as normal, so that a wage subsidy adds to them. */
export const additionalEmployment = rule<AdditionalFacts, boolean>({
  id: 'virksomhed/merbeskaeftigelse-opgoerelse',
  title: 'Opgørelse af merbeskæftigelse',
  question: 'Er kravet om merbeskæftigelse opfyldt?',
  covers: [],
  needs: {
    sector: fact.sector,
    lastMonth: missable(
      fact.countFact('Ordinært ansatte den sidste måned', 'fuldtidspersoner', [9, 10, 11]),
    ),
    yearAverage: missable(
      fact.countFact('Ordinært ansatte i gennemsnit det sidste år', 'fuldtidspersoner', [10]),
    ),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.pjeceVoksne2013, 'afsnit 6')],
      decide: () => additionalJudged,
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.virkLoentilskud, 'merbeskæftigelse')],
      decide: ({ sector, lastMonth, yearAverage }) =>
        sector === 'privat' ? decided(lastMonth >= yearAverage) : additionalJudged,
    },
  ],
  show: (met) => (met ? 'Ja.' : 'Nej, der er færre ansatte end normalt.'),
});

const additionalJudged = judgement('Er ansættelsen en udvidelse af det normale antal ansatte?', [
  'Løntilskud kræver merbeskæftigelse: flere ansatte end normalt.',
  'Hvordan det opgøres her, er ikke læst i en kilde.',
]);

export interface CentreFacts {
  readonly partnership: boolean;
  readonly fixedPlaces: number;
  readonly support: boolean;
}

/** Whether an agreement with a company makes it a company centre: a partnership on fixed places with support. */
export const companyCentre = rule<CentreFacts, boolean>({
  id: 'virksomhed/virksomhedscenter',
  title: 'Virksomhedscenter',
  question: 'Er aftalen med virksomheden et virksomhedscenter?',
  covers: ['R-058'],
  needs: {
    partnership: fact.yesNo('Partnerskab med virksomheden'),
    fixedPlaces: fact.countFact('Faste pladser', 'pladser', [0, 1, 4]),
    support: fact.yesNo('Pladserne er med støtte'),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [cite(sources.ltkIntroduktion2014, 'virksomhedscentre')],
      decide: ({ partnership, fixedPlaces, support }) =>
        decided(partnership && fixedPlaces > 0 && support),
    },
    unreadFrom2020,
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});
