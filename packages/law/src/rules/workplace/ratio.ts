import {
  type Ask,
  cite,
  type Day,
  day,
  decided,
  judgement,
  missable,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import type { ActivityKind, TargetGroup } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { inDanish, toDecimals } from './counts.ts';

export interface RatioFacts {
  readonly group: TargetGroup;
  readonly offer: ActivityKind;
  /** The place is with the employer who already employs the citizen. */
  readonly ownEmployer: boolean;
  /** Ordinary employees of the production unit: heads before 2020, full-time persons since. */
  readonly employees: number | null;
  /** Already in practice, wage subsidy or community benefit work there, counted in the same way. */
  readonly placed: number;
  /** The places asked for, counted in the same way. */
  readonly wanted: number;
}

/** How many may be placed at a workplace. */
export interface Ratio {
  /** Whether the ratio is asked of this place at all; the ceiling and the free places are null where it is not. */
  readonly applies: boolean;
  readonly ceiling: number | null;
  readonly free: number | null;
  readonly allowed: boolean;
}

/** The ratio (rimelighedskravet) of people in offers to ordinary employees at one production unit. */
export const reasonableRatio = rule<RatioFacts, Ratio>({
  id: 'virksomhed/rimelighedskrav',
  title: 'Rimelighedskravet',
  question: 'Er der plads på arbejdspladsen, når rimelighedskravet skal holdes?',
  covers: ['R-051'],
  readings: ['0014-rimelighedskravet'],
  needs: {
    group: fact.group,
    offer: fact.offer,
    ownEmployer: fact.yesNo('Pladsen er hos borgerens egen arbejdsgiver'),
    employees: missable(
      fact.countFact('Ordinært ansatte på P-nummeret', 'ansatte', [0, 9, 10, 50, 60]),
    ),
    placed: fact.countFact('Allerede i praktik, løntilskud eller nytteindsats', 'pladser', [0, 2]),
    wanted: fact.countFact('Pladser, der ønskes', 'pladser', [1]),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 2, boks om nytteindsats'),
        cite(sources.pjeceVoksne2013, 'afsnit 3, boks om nytteindsats'),
        cite(sources.cabiRimelighed2013, 'antal personer'),
        cite(sources.cabiRimelighed2018, 'BEK 1297 af 2017, § 92'),
      ],
      decide: (facts, on, ask) => {
        const answer = ratio(facts, on, ask);
        const waivable =
          facts.offer === 'nytteindsats' && answer.outcome === 'afgjort' && !answer.value.allowed;
        return waivable ? waiver : answer;
      },
    },
    {
      from: day('2020-01-01'),
      basis: [cite(sources.bekRimelighed2021, '§ 65')],
      decide: (facts, on, ask) => ratio(facts, on, ask),
    },
  ],
  show: ({ applies, ceiling, free, allowed }) =>
    applies
      ? `${allowed ? 'Ja' : 'Nej'}. Loftet er ${inDanish(ceiling ?? 0)}, og der er ${inDanish(free ?? 0)} ledige.`
      : 'Ja. Rimelighedskravet gælder ikke for pladsen.',
});

const waiver = judgement(
  'Vil det lokale beskæftigelsesråd fravige rimelighedskravet for nytteindsatsen?',
  [
    'Der er ikke plads inden for rimelighedskravet.',
    'Det lokale beskæftigelsesråd kan fravige kravet for nytteindsats.',
  ],
);

function ratio(facts: Counted, on: Day, ask: Ask): Outcome<Ratio> {
  const { group, offer, ownEmployer, employees, placed, wanted } = facts;
  if (!ask.value(values.virksomhedRimelighedTilbud, null, on).includes(offer)) return notInForce;
  if (ownEmployer && offer === 'virksomhedspraktik') {
    const exempt = ask.valueIfAny(values.virksomhedRimelighedUndtaget, group, on);
    if (exempt !== null) {
      return decided({ applies: false, ceiling: null, free: null, allowed: true });
    }
  }
  const unit = ask.value(values.virksomhedRimelighedEnhed, null, on);
  const decimals = ask.value(values.virksomhedFuldtidDecimaler, null, on);
  const most = ceiling(toDecimals(employees, decimals), on, ask);
  const after = toDecimals(placed + wanted, decimals);
  ask.step('Optalt i', () => unit);
  ask.step('Pladser efter den nye', () => inDanish(after));
  return decided({
    applies: true,
    ceiling: most,
    free: Math.max(0, toDecimals(most - placed, decimals)),
    allowed: after <= most,
  });
}

type Counted = { readonly [K in keyof RatioFacts]: NonNullable<RatioFacts[K]> };

/** One for each so many up to the bound, one for each so many above it, and never fewer than the least. */
function ceiling(employees: number, on: Day, ask: Ask): number {
  const bound = ask.value(values.virksomhedRimelighedGraense, null, on);
  const perSmall = ask.value(values.virksomhedRimelighedSmaaPer, null, on);
  const perLarge = ask.value(values.virksomhedRimelighedStorePer, null, on);
  const least = ask.value(values.virksomhedRimelighedMindst, null, on);
  const small = Math.floor(Math.min(employees, bound) / perSmall);
  const large = Math.floor(Math.max(employees - bound, 0) / perLarge);
  ask.step('Loftet', () => `mindst ${least}; ${small} + ${large} = ${small + large}`);
  return Math.max(least, small + large);
}
