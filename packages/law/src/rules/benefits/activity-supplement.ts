import {
  addMonths,
  type Ask,
  cite,
  danishMoney,
  type Day,
  day,
  decided,
  kroner,
  missing,
  type Money,
  nothing,
  notInForce,
  type Outcome,
  rule,
} from '@rettidig/engine';
import {
  type ActiveEffort,
  activeEfforts,
  type Category,
  type Household,
  type RateGround,
  rateGrounds,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import {
  adult,
  type HelpFacts,
  helpKind,
  isHelp,
  olderYoung,
  rateFacts,
  youngRateKey,
} from './help-kind.ts';

export interface SupplementRightFacts extends HelpFacts {
  readonly category: Category | 'ingen';
  readonly effort: ActiveEffort | 'ukendt';
  readonly contactOn: Day;
}

/** Why there is a right to the activity supplement, or why there is none. */
export type SupplementRight =
  | 'deltager'
  | 'venter'
  | 'ikke-visiteret'
  | 'ikke-aktivitetsparat'
  | 'voksensats'
  | 'for-tidligt'
  | 'ikke-anmodet';

const rightInWords: Readonly<Record<SupplementRight, string>> = {
  deltager: 'Ja, i den tid den unge deltager i et tilbud eller får mentorstøtte.',
  venter:
    'Ja, fra den dag den unge beder om en aktiv indsats. Kommunen har pligt til at tilbyde den, og retten består, selvom kommunen ikke kan.',
  'ikke-visiteret': 'Nej, en grundig visitation skal gå forud for udbetaling af tillægget.',
  'ikke-aktivitetsparat': 'Nej, kun aktivitetsparate har ret til tillægget.',
  voksensats: 'Nej, voksensatsen har intet tillæg.',
  'for-tidligt':
    'Nej, først når der er gået tre måneder fra den første henvendelse. Jobcenteret skal vejlede den unge om retten.',
  'ikke-anmodet':
    'Nej, ikke før den unge beder om en aktiv indsats eller deltager i en. Jobcenteret skal vejlede om retten.',
};

const rightInLetter: Readonly<Record<SupplementRight, string>> = {
  deltager: 'Du får aktivitetstillæg, så længe du er med i et tilbud eller har en mentor.',
  venter: 'Du får aktivitetstillæg, mens du venter på et tilbud fra os.',
  'ikke-visiteret': 'Du kan få aktivitetstillæg, når vi har talt din situation igennem med dig.',
  'ikke-aktivitetsparat': 'Du kan ikke få aktivitetstillæg.',
  voksensats: 'Du får fuld sats og derfor ikke aktivitetstillæg.',
  'for-tidligt': 'Du kan tidligst få aktivitetstillæg tre måneder efter, at du bad om hjælp.',
  'ikke-anmodet': 'Du kan få aktivitetstillæg, hvis du beder os om et tilbud.',
};

const effortMissing = missing('Aktiv indsats');

/** Whether a young citizen has a right to the activity supplement, and why. */
export const supplementRight = rule<SupplementRightFacts, SupplementRight>({
  id: 'ydelse/aktivitetstillaeg-ret',
  title: 'Ret til aktivitetstillæg',
  question: 'Har den unge ret til aktivitetstillæg?',
  covers: ['R-091', 'R-092', 'R-093', 'R-094'],
  readings: ['0019-aktivitetstillaeg'],
  needs: {
    benefit: rateFacts.benefit,
    birthDate: rateFacts.birthDate,
    education: rateFacts.education,
    on: rateFacts.on,
    category: {
      ...fact.category,
      examples: ['aktivitetsparat', 'uddannelsesparat', 'ingen'],
    },
    effort: fact.codeFact('Aktiv indsats', activeEfforts, ['ukendt', 'ikke oplyst']),
    contactOn: { ...fact.contactOn, examples: [day('2012-06-01'), day('2030-06-01')] },
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 6, aktivitetstillæg'),
        cite(sources.pjeceVoksne2013, 'afsnit 4 og 5, aktivitetstillæg'),
        cite(sources.ltkKonsekvenser2014, 'indsatsdelen, grundig visitation'),
      ],
      decide: (facts, lawDay, ask) => {
        const { benefit } = facts;
        return isHelp(benefit) ? right({ ...facts, benefit }, lawDay, ask) : notInForce;
      },
    },
    {
      from: day('2025-07-01'),
      basis: [cite(sources.lov16552024, 'aktivitetstillægget er afløst af særligt ungetillæg')],
    },
  ],
  show: (value) => rightInWords[value],
  letter: (value) => rightInLetter[value],
});

function right(
  facts: SupplementRightFacts & { benefit: 'kontanthjaelp' | 'uddannelseshjaelp' },
  lawDay: Day,
  ask: Ask,
): Outcome<SupplementRight> {
  const { category, effort, contactOn, on } = facts;
  if (adult(facts, lawDay, ask)) return decided('voksensats');
  if (category === 'ingen') return decided('ikke-visiteret');
  if (category !== 'aktivitetsparat') return decided('ikke-aktivitetsparat');
  const kind = helpKind(facts, lawDay, ask);
  if (kind.outcome !== 'afgjort') return kind;
  if (kind.value === 'kontanthjaelp') {
    const months = ask.value(values.ydelseAktivitetstillaegMaaneder, null, lawDay);
    if (on < addMonths(contactOn, months)) return decided('for-tidligt');
  }
  if (effort === 'ukendt') return effortMissing;
  if (effort === 'ingen') return decided('ikke-anmodet');
  return decided(effort === 'deltager' ? 'deltager' : 'venter');
}

/** Whether the supplement is paid. */
export const paid = (value: SupplementRight): boolean => value === 'deltager' || value === 'venter';

export interface SupplementFacts extends SupplementRightFacts {
  readonly household: Household | null;
  readonly ground: RateGround;
}

/** The activity supplement a month before tax; no money where there is no right to one. */
export const activitySupplement = rule<SupplementFacts, Money>({
  id: 'ydelse/aktivitetstillaeg',
  title: 'Aktivitetstillæg',
  question: 'Hvor stort er aktivitetstillægget om måneden før skat?',
  covers: ['V-001', 'V-002', 'V-003', 'V-004', 'V-005', 'V-006', 'V-007'],
  readings: ['0017-satsernes-aar', '0019-aktivitetstillaeg'],
  needs: {
    ...supplementRight.needs,
    household: rateFacts.household,
    ground: fact.codeFact('Særlig grund til satsen', rateGrounds),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [
        cite(sources.pjeceUnge2013, 'afsnit 6, aktivitetstillæg'),
        cite(sources.pjeceVoksne2013, 'afsnit 4 og 5, aktivitetstillæg'),
      ],
      decide: (facts, lawDay, ask) => {
        const { benefit, household } = facts;
        if (!isHelp(benefit)) return notInForce;
        // The pregnant and the mentally ill have a rate at the level of the adult's already.
        if (youngRateKey(household, facts.ground) !== household) return decided(nothing);
        const answer = ask.rule(supplementRight, facts, lawDay);
        if (answer.outcome !== 'afgjort') return answer;
        if (!paid(answer.value)) return decided(nothing);
        const key = `${household}/${olderYoung(facts, lawDay, ask) ? '25-29' : 'under-25'}`;
        const kind = helpKind({ ...facts, benefit }, lawDay, ask);
        if (kind.outcome !== 'afgjort') return kind;
        const series =
          kind.value === 'kontanthjaelp'
            ? values.ydelseAktivitetstillaegKontanthjaelp
            : values.ydelseAktivitetstillaegUddannelseshjaelp;
        const amount = ask.valueIfAny(series, key, lawDay);
        return decided(amount === null ? nothing : kroner(amount));
      },
    },
    {
      from: day('2025-07-01'),
      basis: [cite(sources.lov16552024, 'aktivitetstillægget er afløst af særligt ungetillæg')],
    },
  ],
  show: (amount) => (amount === nothing ? 'Intet tillæg.' : `${danishMoney(amount)} om måneden.`),
  letter: (amount) =>
    amount === nothing
      ? 'Du får ikke aktivitetstillæg.'
      : `Du får ${danishMoney(amount)} om måneden i aktivitetstillæg.`,
});
