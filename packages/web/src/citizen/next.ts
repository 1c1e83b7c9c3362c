import {
  type Attention,
  type AvailabilityCase,
  availabilityCaseStates,
  attentionOf,
  type Booking,
  type CaseFile,
  type CaseRecords,
  comingOffer,
  type DutyKind,
  type Interview,
  isOpen,
  parties,
  planLineParties,
} from '@rettidig/casework';
import { type Day, isoDay } from '@rettidig/engine';
import { activityKinds, interviewKinds } from '@rettidig/law';
import type { LetterHead } from '@rettidig/store';
import { clockText } from '../format/clock.ts';
import { listDay } from '../format/days.ts';
import { type DutyLine, dutyText } from '../duties/lines.ts';
import type { IconName } from '../ui/icon.tsx';
import type { Words } from '../ui/words.ts';
import type { DutySections } from './sections.ts';
import { textsOfCase } from './texts.ts';

/** Something to do in a case, and where it is done. */
export interface NextItem {
  readonly icon: IconName;
  readonly what: string;
  /** The day it is due or happens; null for what stands open without a day. */
  readonly on: Day | null;
  readonly isLate: boolean;
  /** Agreed for a day to come: nothing needs to be done about it now. */
  readonly isPlanned: boolean;
  /** What else to know of it; null when there is nothing. */
  readonly note: string | null;
  readonly actions: readonly NextAction[];
  /** The page that explains it; null where nothing of the law does. */
  readonly why: string | null;
}

interface NextAction {
  readonly href: string;
  readonly label: string;
}

interface Known {
  readonly id: string;
  readonly file: CaseFile;
  readonly records: CaseRecords;
  readonly sections: DutySections;
  readonly letters: readonly LetterHead[];
  readonly today: Day;
  /** Whether the case is seen as of an earlier day: then nothing can be done about it. */
  readonly isPast: boolean;
  /** Whether something can be done about it here. */
  readonly mayAct: boolean;
}

/** What there is to do in a case, in the order of its days: what is late comes first. */
export function nextItems(known: Known, words: Words): readonly NextItem[] {
  const { file, records, sections, letters, today, mayAct } = known;
  const { overdue, open, later } = sections;
  const urgent = [...overdue, ...open];
  const duties = urgent.length > 0 ? urgent : later.slice(0, 1);
  const items = [
    ...bookedInterviews(known, words),
    ...attentionOf(file, records, today).map((one) => attentionItem(one, known, words)),
    ...records.availabilityCases.filter(isOpen).map((one) => availability(one, known, words)),
    ...letters.filter(({ state }) => state === 'afvist').map((one) => rejected(one, words)),
    ...duties.map((line) => dutyItem(line, known, words)),
  ].toSorted((a, b) => (a.on ?? today) - (b.on ?? today));
  return mayAct ? items : items.map((item) => ({ ...item, actions: [] }));
}

function bookedInterviews(known: Known, words: Words): readonly NextItem[] {
  const t = textsOfCase(words.language);
  const { file, records, today } = known;
  return file.interviews
    .filter(({ state, on, holder }) => state === 'booket' && on >= today && holder !== 'a-kasse')
    .map((interview) => {
      const booking = records.bookings.find((one) => one.interview === interview.id);
      return {
        icon: 'kalender',
        what: t.now.booked(interviewKinds.label(interview.kind, words.language)),
        on: interview.on,
        isLate: false,
        isPlanned: interview.on > today,
        note: booking === undefined ? null : placeAndTime(booking, words),
        actions: interviewActions(interview, known, words),
        why: null,
      };
    });
}

function placeAndTime({ startsAt, place }: Booking, { language }: Words): string {
  const at = textsOfCase(language).now.clock(clockText(startsAt, language));
  return place === null ? at : `${at}, ${place}`;
}

/** What can be said of a booked interview: most likely first, and what cannot have happened yet left out. */
function interviewActions(
  { id: interview, on }: Interview,
  { id, today }: Known,
  { language }: Words,
): readonly NextAction[] {
  const t = textsOfCase(language).actions;
  const ways =
    on <= today ? (['afholdt', 'udeblevet', 'flyt'] as const) : (['flyt', 'aflys'] as const);
  return ways.map((way) => ({
    href: `/borgere/${id}/samtaler/${interview}/${way}`,
    label: t[way],
  }));
}

function attentionItem(attention: Attention, known: Known, words: Words): NextItem {
  const { language } = words;
  const t = textsOfCase(language);
  const { on } = attention;
  const item = { on, note: null, why: null, isPlanned: false };
  const place = `/borgere/${known.id}`;
  switch (attention.kind) {
    case 'samtale-ikke-registreret': {
      const { interview } = attention;
      const what = t.now.notRegistered(interviewKinds.label(interview.kind, language));
      const actions = interviewActions(interview, known, words);
      return { ...item, icon: 'overskredet', what, isLate: true, actions };
    }
    case 'planlinje-overskredet': {
      const { line } = attention;
      const actions = [{ href: `${place}/plan`, label: t.actions.plan }];
      const who = planLineParties.label(line.party, language).toLocaleLowerCase(language);
      return {
        ...item,
        icon: 'overskredet',
        what: t.now.agreement(line.text),
        isLate: true,
        note: line.party === 'kommune' ? null : t.now.waitsFor(who),
        actions,
      };
    }
    case 'tilbud-slutter': {
      const { activity } = attention;
      const actions = [{ href: `${place}/tilbud/${activity.id}/slut`, label: t.actions.afslut }];
      const what = t.now.offerEnds(activityKinds.label(activity.kind, language));
      return { ...item, icon: 'tilbud', what, isLate: false, actions };
    }
    case 'ingen-sagsbehandler': {
      const actions = [{ href: `${place}/overdragelse`, label: t.actions.overdrag }];
      return {
        ...item,
        on: null,
        icon: 'person',
        what: t.now.noCaseworker,
        isLate: false,
        actions,
      };
    }
  }
}

function availability(
  { id, on, state }: AvailabilityCase,
  known: Known,
  { language }: Words,
): NextItem {
  const t = textsOfCase(language);
  const label = availabilityCaseStates.label(state, language);
  return {
    icon: 'aktuel',
    what: t.now.availability(label.toLocaleLowerCase(language)),
    on: null,
    isLate: false,
    isPlanned: false,
    note: t.now.event(listDay(on, language)),
    actions: [{ href: `/borgere/${known.id}/raadighed/${id}`, label: t.actions.raadighed }],
    why: null,
  };
}

function rejected({ id, title }: LetterHead, { language }: Words): NextItem {
  const t = textsOfCase(language);
  return {
    icon: 'overskredet',
    what: t.now.letterRejected(title),
    on: null,
    isLate: true,
    isPlanned: false,
    note: null,
    actions: [{ href: `/breve/${id}`, label: t.actions.brev }],
    why: null,
  };
}

type ActionName = keyof ReturnType<typeof textsOfCase>['actions'];

/** The steps that meet a duty, by the word in their address. */
const waysToMeet: Readonly<Partial<Record<DutyKind, readonly (readonly [string, ActionName])[]>>> =
  {
    'foerste-samtale': [['indkaldelse', 'indkald']],
    samtale: [['indkaldelse', 'indkald']],
    'loebende-samtale': [['indkaldelse', 'indkald']],
    'faelles-samtale': [['indkaldelse', 'indkald']],
    barselssamtale: [['indkaldelse', 'indkald']],
    visitation: [['visitation', 'visiter']],
    'laese-skrive-regnetest': [['proeve', 'test']],
    undervisning: [['tilbud/forloeb', 'undervisning']],
    'foerste-tilbud': [
      ['tilbud/virksomhedspraktik', 'praktik'],
      ['tilbud/forloeb', 'forloeb'],
    ],
    'naeste-tilbud': [
      ['tilbud/virksomhedspraktik', 'praktik'],
      ['tilbud/forloeb', 'forloeb'],
    ],
    sygeopfoelgning: [['sygdom', 'sygdom']],
    'naeste-sygeopfoelgning': [['sygdom', 'sygdom']],
    'tidlig-opfoelgning': [['sygdom', 'sygdom']],
    revurdering: [['sygdom', 'sygdom']],
    'ny-revurdering': [['sygdom', 'sygdom']],
    'tilbud-efter-fritagelse': [
      ['tilbud/virksomhedspraktik', 'praktik'],
      ['tilbud/forloeb', 'forloeb'],
    ],
  };

function dutyItem(line: DutyLine, { id, file, today, isPast }: Known, words: Words): NextItem {
  const { t, language } = words;
  const own = textsOfCase(language);
  const { first, booked, key } = line;
  const isOwn = first.party === 'kommune';
  const coming = comingOffer(file, first, today);
  const isBooked = booked !== null && (booked <= first.due || first.due < today);
  const isWaiting = !isOwn || isBooked || coming !== null;
  const known = isPast ? `?kendt=${isoDay(today)}` : '';
  return {
    icon: first.status,
    what: dutyText(line, t, language),
    on: first.due,
    isLate: first.due < today,
    isPlanned: false,
    note: isOwn
      ? coming === null
        ? bookedNote(line, today, words)
        : own.now.isGiven(listDay(coming.from, language))
      : own.now.waitsFor(parties.label(first.party, language).toLocaleLowerCase(language)),
    actions: isWaiting
      ? []
      : (waysToMeet[first.kind] ?? []).map(([place, name]) => ({
          href: `/borgere/${id}/${place}`,
          label: own.actions[name],
        })),
    why: `/borgere/${id}/hvorfor/${key}${known}`,
  };
}

function bookedNote(
  { booked, first: { due } }: DutyLine,
  today: Day,
  { language }: Words,
): string | null {
  if (booked === null) return null;
  const t = textsOfCase(language).now;
  const day = listDay(booked, language);
  return due >= today && booked > due ? t.isBookedLate(day) : t.isBooked(day);
}
