import { offerEndReasons } from '@rettidig/casework';
import { addDays, addMonths, type Day, openEnd } from '@rettidig/engine';
import { columnDay, openColumn } from './columns.ts';
import { codeNumber, offerTypeOf, offerTypes } from './dimension.ts';
import { partsOf } from './days.ts';
import { spanOf, type Subject } from './subject.ts';
import { hoursOf } from './spell-rows.ts';
import { isSupport } from './status.ts';
import { isAmong } from './unseen.ts';

/** A pause of so many days makes the same type of offer new (Jobcenterbenchmark 2013, Bilag II: four weeks). */
export const newAfterDays = 28;
/** Effect is looked for so many months after the end (Høje-Taastrup 2013: six). */
export const effectMonths = 6;

/** The offer that began last; the next one is new when it is of another type, or after a pause. */
interface Offer {
  readonly offer: number;
  readonly to: Day;
}

/** Offers and mentor support: the time in them, new beginnings, and ends with what came after. */
export function addOffers(subject: Subject): void {
  const { writing, records, spells, activities, changes, unseen, situationOn } = subject;
  if (activities.length === 0) return;
  const { on, tables, providers } = writing;
  const supported = [
    ...spells,
    ...records.labourStatuses.filter(({ status, from }) => isSupport(status) && from <= on),
  ];
  let before: Offer | null = null;
  for (const one of activities) {
    const offer = codeNumber(offerTypes, offerTypeOf(one.kind, one.sector));
    const terms = records.offerTerms.findLast(({ activity }) => activity === one.id);
    const provider = providers.numberOf(terms?.provider);
    const company = one.kind === 'virksomhedspraktik' || one.kind === 'loentilskud' ? 1 : 0;
    for (const part of partsOf(one.from, one.to, changes)) {
      const own = { offer, provider, hours: hoursOf(one) };
      tables.offers.addSpan(situationOn(part.from), spanOf(part), own);
    }
    if (one.kind !== 'mentor') {
      if (before === null || before.offer !== offer || one.from - before.to >= newAfterDays) {
        const own = { offer, provider, company };
        tables.newOffers.addEvent(situationOn(one.from), columnDay(one.from), own);
      }
      before = { offer, to: one.to };
    }
    if (one.to >= openEnd) continue;
    const last = addDays(one.to, -1);
    const seenOn = addMonths(last, effectMonths);
    const ended = records.offerEnds.findLast(({ activity }) => activity === one.id);
    const isSupported = supported.some(({ from, to }) => from <= seenOn && seenOn < to);
    tables.endedOffers.addEvent(situationOn(last), columnDay(last), {
      offer,
      provider,
      reason: codeNumber(offerEndReasons, ended?.reason ?? null),
      days: Math.min(openColumn, one.to - one.from),
      hours: Math.round((one.hoursPerWeek ?? 0) * 100),
      free: seenOn > on || isAmong(unseen, seenOn) ? 0 : isSupported ? 2 : 1,
    });
  }
}
