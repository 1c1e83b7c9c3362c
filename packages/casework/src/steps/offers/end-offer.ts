import { addDays, danishDay, danishLongDay, type Day, openEnd } from '@rettidig/engine';
import { activityKinds } from '@rettidig/law';
import type { Activity } from '../../facts/case-file.ts';
import { type OfferEndReason, offerEndReasons } from '../../facts/offer-records.ts';
import {
  decided,
  type FactChange,
  refused,
  type Remark,
  type Situation,
  type StepOutcome,
} from '../step.ts';

/** The end of an offer as it is entered. */
export interface OfferEnding {
  /** The last day. */
  readonly last: Day;
  readonly reason: OfferEndReason;
  readonly evaluation: string;
}

/** Reasons after which the agreement has been kept. */
const kept: ReadonlySet<OfferEndReason> = new Set(['gennemfoert', 'job', 'uddannelse']);

/** Ends an offer on the day it really ended, says why, and closes its line in the plan. */
export function endOffer(
  offer: Activity,
  { last, reason, evaluation }: OfferEnding,
  { records, today, newId }: Situation,
): StepOutcome {
  const problems = endProblems(offer, last, records.offerEnds.some(isOf(offer)));
  if (problems.length > 0) return refused(...problems);
  const { id, ...value } = offer;
  const to = addDays(last, 1);
  const name = activityKinds.label(offer.kind, 'da');
  const provider = records.offerTerms.find(isOf(offer))?.provider;
  const lines = records.planLines.filter(
    ({ origin, state }) => origin === offer.id && state === 'aaben',
  );
  const facts: readonly FactChange[] = [
    ...(to === offer.to
      ? []
      : [
          {
            action: 'rettet',
            kind: 'activity',
            fact: id,
            value: { ...value, to },
          } as const,
        ]),
    {
      action: 'registreret',
      kind: 'offer_end',
      fact: newId(),
      value: { activity: id, on: last, reason, evaluation },
    },
    ...lines.map(({ id: line, ...was }) => ({
      action: 'rettet' as const,
      kind: 'plan_line' as const,
      fact: line,
      value: { ...was, state: kept.has(reason) ? ('gjort' as const) : ('droppet' as const) },
    })),
  ];
  return decided({
    facts,
    journal: {
      day: last > today ? today : last,
      heading: `Slut: ${name}${provider === undefined ? '' : `, ${provider}`}`.slice(0, 200),
      text: [
        `Sidste dag: ${danishLongDay(last)}`,
        `Årsag: ${offerEndReasons.label(reason, 'da')}`,
        ...(evaluation === '' ? [] : [evaluation]),
      ].join('\n'),
    },
    warnings:
      last > today
        ? [{ field: 'sidste-dag', text: `${danishDay(last)} er ikke kommet endnu.` }]
        : [],
  });
}

const isOf =
  ({ id }: Activity) =>
  ({ activity }: { readonly activity: string }): boolean =>
    activity === id;

function endProblems(offer: Activity, last: Day, ended: boolean): readonly Remark[] {
  if (ended) {
    return [{ field: '', text: 'Tilbuddet er allerede afsluttet. Fortryd afslutningen først.' }];
  }
  if (last < offer.from) {
    const text = `Tilbuddet begyndte den ${danishDay(offer.from)} og kan ikke slutte før. Blev det aldrig til noget, så fortryd registreringen.`;
    return [{ field: 'sidste-dag', text }];
  }
  if (offer.to !== openEnd && addDays(last, 1) > offer.to) {
    const text = `Tilbuddet er givet til og med den ${danishDay(addDays(offer.to, -1))}. Skal det vare længere, så giv et nyt tilbud.`;
    return [{ field: 'sidste-dag', text }];
  }
  return [];
}
