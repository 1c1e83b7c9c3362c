import { offerEndReasons, type Activity } from '@rettidig/casework';
import { addDays, addMonths, openEnd } from '@rettidig/engine';
import { columnDay, openColumn } from './columns.ts';
import { codeNumber, offerTypeOf, offerTypes } from './dimension.ts';
import { partsOf, spanOf, type Subject } from './subject.ts';
import { hoursOf } from './spell-rows.ts';
import { isSupport } from './status.ts';

/** A pause of so many days makes the same type of offer new (Jobcenterbenchmark 2013, Bilag II: four weeks). */
export const newAfterDays = 28;
/** Effect is looked for so many months after the end (Høje-Taastrup 2013: six). */
export const effectMonths = 6;

const typeOf = (one: Activity): string => offerTypeOf(one.kind, one.sector);

/** Offers and mentor support: the time in them, new beginnings, and ends with what came after. */
export function addOffers(subject: Subject): void {
  const { writing, records, spells, activities, cuts, situationOn } = subject;
  const { on, tables, providers } = writing;
  const changes = [...cuts, ...spells.flatMap(({ from, to }) => [from, to])];
  const supported = [
    ...spells,
    ...records.labourStatuses.filter(({ status, from }) => isSupport(status) && from <= on),
  ];
  const terms = new Map(records.offerTerms.map((one) => [one.activity, one.provider]));
  const reasons = new Map(records.offerEnds.map((one) => [one.activity, one.reason]));
  let before: Activity | null = null;
  for (const one of activities) {
    const offer = codeNumber(offerTypes, typeOf(one));
    const provider = providers.numberOf(terms.get(one.id));
    const company = one.kind === 'virksomhedspraktik' || one.kind === 'loentilskud' ? 1 : 0;
    for (const part of partsOf(one.from, one.to, changes)) {
      if (part.from > on) continue;
      const own = { offer, provider, hours: hoursOf(one) };
      tables.offers.addSpan(situationOn(part.from), spanOf(part), own);
    }
    if (one.kind !== 'mentor') {
      if (isNew(one, before)) {
        const own = { offer, provider, company };
        tables.newOffers.addEvent(situationOn(one.from), columnDay(one.from), own);
      }
      before = one;
    }
    if (one.to >= openEnd) continue;
    const last = addDays(one.to, -1);
    const seenOn = addMonths(last, effectMonths);
    const isSupported = supported.some(({ from, to }) => from <= seenOn && seenOn < to);
    tables.endedOffers.addEvent(situationOn(last), columnDay(last), {
      offer,
      provider,
      reason: codeNumber(offerEndReasons, reasons.get(one.id) ?? null),
      days: Math.min(openColumn, one.to - one.from),
      free: seenOn > on ? 0 : isSupported ? 2 : 1,
    });
  }
}

/** Whether an offer is new beside the one that began last before it: another type, or four weeks after it. */
function isNew(one: Activity, before: Activity | null): boolean {
  return before === null || typeOf(before) !== typeOf(one) || one.from - before.to >= newAfterDays;
}
