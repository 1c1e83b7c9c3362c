import {
  type Ask,
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  kroner,
  minus,
  missable,
  type Money,
  nothing,
  type Outcome,
  type Present,
  rule,
  sumOf,
} from '@rettidig/engine';
import { type CeilingLevel, ceilingLevels } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

export interface CeilingFacts {
  readonly level: CeilingLevel;
  readonly couple: boolean | null;
  /** Children the citizen provides for. */
  readonly children: number | null;
  /** The help a month before tax. */
  readonly help: Money;
  /** Special support (§ 34) and housing benefit a month. */
  readonly support: Money | null;
}

export interface HelpCeiling {
  /** The most a month in help, special support and housing benefit together. */
  readonly ceiling: Money;
  /** How much special support and housing benefit are cut. */
  readonly cut: Money;
}

/** The ceiling over help, special support and housing benefit together; the help itself is never cut by it. */
export const benefitCeiling = rule<CeilingFacts, HelpCeiling>({
  id: 'ydelse/loft',
  title: 'Kontanthjælpsloftet',
  question: 'Hvad er loftet, og hvor meget nedsættes særlig støtte og boligstøtte?',
  covers: [],
  readings: ['0017-satsernes-aar', '0020-timekrav-og-loft'],
  needs: {
    level: fact.codeFact('Hjælpens niveau', ceilingLevels),
    couple: missable(fact.yesNo('Borgeren er gift eller samlevende')),
    children: missable(fact.countFact('Børn, borgeren forsørger', 'børn', [0, 1, 2, 3])),
    help: fact.moneyFact('Hjælp om måneden', [11_944, 15_874]),
    support: missable(fact.moneyFact('Særlig støtte og boligstøtte om måneden', [0, 2503, 2504])),
  },
  versions: [
    {
      from: day('2016-10-01'),
      basis: [cite(sources.vejl103222016, 'afsnit 1, den samlede hjælp')],
      decide: ({ level, couple, children, help, support }, lawDay, ask) => {
        const kind = `${level}/${couple ? 'par' : 'enlig'}/${childKey(children)}`;
        const ceiling = kroner(ask.value(values.ydelseLoft, kind, lawDay));
        const over = minus(sumOf(help, support), ceiling);
        return decided({ ceiling, cut: Math.min(support, Math.max(nothing, over)) as Money });
      },
    },
    { from: day('2025-07-01'), basis: [cite(sources.lov16552024, 'kontanthjælpsloftet ophæves')] },
  ],
  show: ({ ceiling, cut }) =>
    cut === nothing
      ? `Loftet er ${danishMoney(ceiling)} om måneden; intet nedsættes.`
      : `Loftet er ${danishMoney(ceiling)} om måneden; støtten nedsættes med ${danishMoney(cut)} om måneden.`,
  letter: ({ ceiling, cut }) =>
    cut === nothing
      ? `Du får mindre end dit loft på ${danishMoney(ceiling)} om måneden.`
      : `Din støtte bliver sat ned med ${danishMoney(cut)}, fordi dit loft er ${danishMoney(ceiling)} om måneden.`,
});

/** One child, or more: the ceiling tells no more of them apart. */
function childKey(children: number): string {
  if (children === 0) return 'ikke-forsoerger';
  return children > 1 ? 'forsoerger/2' : 'forsoerger/1';
}

export interface WealthFacts {
  readonly wealth: Money | null;
  readonly couple: boolean | null;
}

/** The part of a citizen's wealth, or a couple's, that must be spent before there is a right to help. */
export const countedWealth = rule<WealthFacts, Money>({
  id: 'ydelse/formue',
  title: 'Formue',
  question: 'Hvor stor en del af formuen skal bruges, før der kan gives hjælp?',
  covers: [],
  needs: {
    wealth: missable(
      fact.moneyFact('Formue', [9999, 10_000, 10_001, 15_501, 20_001, 31_000, 31_001]),
    ),
    couple: missable(fact.yesNo('Formuen er et ægtepars')),
  },
  versions: [
    {
      from: day('2013-01-01'),
      basis: [cite(sources.bmSatser2013, 'lov om aktiv socialpolitik, § 14, stk. 1')],
      decide: wealthOver,
    },
    {
      from: day('2025-07-01'),
      basis: [cite(sources.formue2025, 'betydningen af formue')],
      decide: wealthOver,
    },
  ],
  show: (amount) =>
    amount === nothing ? 'Formuen hindrer ikke hjælp.' : `${danishMoney(amount)} af formuen.`,
  letter: (amount) =>
    amount === nothing
      ? 'Din formue er ikke for stor til, at du kan få hjælp.'
      : `Du skal bruge ${danishMoney(amount)} af din formue, før du kan få hjælp.`,
});

function wealthOver(
  { wealth, couple }: Present<WealthFacts>,
  lawDay: Day,
  ask: Ask,
): Outcome<Money> {
  const limit = ask.value(values.ydelseFormueGraense, couple ? 'par' : 'enlig', lawDay);
  return decided(Math.max(nothing, minus(wealth, kroner(limit))) as Money);
}
