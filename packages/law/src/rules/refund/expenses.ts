import {
  type Ask,
  cite,
  danishLongDay,
  type Day,
  day,
  decided,
  notInForce,
  type Outcome,
  restOfPercent,
  rule,
} from '@rettidig/engine';
import {
  type ActivityKind,
  type SupportExpense,
  supportExpenses,
  type TargetGroup,
} from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';
import { offerAccess, operatingRefund } from '../offers/index.ts';
import { unreadFrom2020 } from '../unread.ts';

const rates = cite(sources.ltkIntroduktion2014, 'Refusionssatser for beskæftigelsesindsatsen');
const effort = cite(sources.ltkKonsekvenser2014, 'Indsatsdelen');

/** The two shares of an expense of the effort, in whole percent. */
export interface ExpenseShare {
  readonly statePct: number;
  readonly municipalPct: number;
}

const shares = (statePct: number): Outcome<ExpenseShare> =>
  decided({ statePct, municipalPct: restOfPercent(statePct) });
const show = ({ statePct, municipalPct }: ExpenseShare): string =>
  `Staten ${statePct} pct., kommunen ${municipalPct} pct.`;

export interface OperatingExpenseFacts {
  readonly group: TargetGroup;
  readonly offer: ActivityKind;
  /** The first contact; the months until refund are counted from it. */
  readonly contactOn: Day;
  /** The day the expense falls on. */
  readonly spentOn: Day;
}

/** How state and municipality share the operating cost of an offer or of mentor support, inside its ceiling. */
export const operatingExpenseShare = rule<OperatingExpenseFacts, ExpenseShare>({
  id: 'refusion/driftsudgifter',
  title: 'Refusion af driftsudgifter',
  question: 'Hvordan deler stat og kommune udgiften til tilbuddet inden for loftet?',
  covers: ['V-022', 'V-023', 'V-024', 'R-140', 'R-141', 'R-142'],
  readings: ['0034-refusionstabellen-2014'],
  needs: {
    group: fact.group,
    offer: fact.offer,
    contactOn: fact.contactOn,
    spentOn: fact.dayFact('Dagen for udgiften'),
  },
  versions: [
    { from: day('2014-01-01'), basis: [rates, effort], decide: operatingShare },
    unreadFrom2020,
  ],
  show,
});

function operatingShare(
  { group, offer, contactOn, spentOn }: OperatingExpenseFacts,
  on: Day,
  ask: Ask,
): Outcome<ExpenseShare> {
  const access = ask.rule(offerAccess, { group, offer }, on);
  if (access.outcome === 'mangler') return access;
  const mark = access.outcome === 'afgjort' ? access.value : null;
  if (mark === 'nej') return notInForce;
  if (mark === '(x)') return shares(0);
  if (offer === 'mentor') return shares(ask.value(values.refusionMentorStatPct, group, on));
  const begins = ask.rule(operatingRefund, { group, offer, contactOn }, on);
  if (begins.outcome === 'mangler') return begins;
  if (begins.outcome === 'afgjort' && spentOn < begins.value) {
    ask.step('Ingen refusion endnu', () => `først fra den ${danishLongDay(begins.value)}`);
    return shares(0);
  }
  return shares(ask.value(values.refusionDriftStatPct, group, on));
}

/** How state and municipality share expenses that do not depend on the group. */
export const supportExpenseShare = rule<{ expense: SupportExpense }, ExpenseShare>({
  id: 'refusion/saerlige-udgifter',
  title: 'Refusion af særlige udgifter',
  question: 'Hvordan deler stat og kommune udgiften?',
  covers: ['V-025', 'V-026'],
  needs: { expense: fact.codeFact('Udgift', supportExpenses) },
  versions: [
    {
      from: day('2014-01-01'),
      basis: [rates],
      decide: ({ expense }, on, ask) =>
        shares(ask.value(values.refusionSaerligStatPct, expense, on)),
    },
    unreadFrom2020,
  ],
  show,
});
