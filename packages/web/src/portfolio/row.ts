import { type CaseFile, type Derivation, type Gap, groupOn } from '@rettidig/casework';
import { type Day, addDays, contains, periodOn } from '@rettidig/engine';
import type { ActivityKind, Benefit, TargetGroup } from '@rettidig/law';
import type { Citizen } from '@rettidig/store';
import {
  type DutyLine,
  type Named,
  dutyLines,
  isInterviewDuty,
  named,
  nextBooked,
} from '../duties/lines.ts';
import { sundayOf } from '../format/days.ts';
import { isLawGap, isUnconfirmedLaw, uncomputed } from '../duties/gap.ts';
import type { Attention } from './codes.ts';

/** One citizen as the portfolio shows it. */
export interface PortfolioRow {
  readonly citizen: Named;
  readonly group: TargetGroup | null;
  readonly benefit: Benefit | null;
  /** The municipality's open deadlines, the earliest first. */
  readonly lines: readonly DutyLine[];
  /** How many of the municipality's deadlines have passed. */
  readonly overdue: number;
  readonly latestInterview: Day | null;
  readonly booked: Day | null;
  readonly offer: ActivityKind | null;
  /** First day after the exemption that runs today; null when none does. */
  readonly exemptTo: Day | null;
  readonly contactOn: Day | null;
  readonly missing: readonly string[];
  /** Duties that cannot be computed, for want of a fact or of law that was read. */
  readonly uncomputed: number;
  readonly caseworker: { readonly id: string; readonly name: string } | null;
  readonly unit: { readonly id: string; readonly name: string };
  readonly attention: ReadonlySet<Attention>;
}

const newForDays = 14;

const offerDuties: ReadonlySet<string> = new Set([
  'foerste-tilbud',
  'naeste-tilbud',
  'tilbud-efter-fritagelse',
]);

/** What gaps lack about the citizen; law that nobody has confirmed is nothing a caseworker can look up. */
function missingFacts(gaps: readonly Gap[]): readonly string[] {
  const facts = gaps.flatMap(({ missing }) => missing).filter((what) => !isUnconfirmedLaw(what));
  return [...new Set(facts)];
}

export function portfolioRow(citizen: Citizen, derivation: Derivation, today: Day): PortfolioRow {
  const { caseFile } = citizen;
  const lines = dutyLines(citizen, derivation, today).filter(
    ({ first }) => first.party === 'kommune',
  );
  const course = caseFile.courses.find(({ contactOn, to }) => contactOn <= today && today < to);
  const booked = nextBooked(citizen, today);
  const missing = missingFacts(derivation.gaps);
  const row = {
    citizen: named(citizen, today),
    group: groupOn(caseFile, today),
    benefit: periodOn(caseFile.benefits, today)?.benefit ?? null,
    lines,
    overdue: lines.reduce((sum, line) => sum + (line.first.due < today ? line.count : 0), 0),
    latestInterview: latestHeld(caseFile, today),
    booked,
    offer: runningOffer(caseFile, today),
    exemptTo: caseFile.exemptions.find((exemption) => contains(exemption, today))?.to ?? null,
    contactOn: course?.contactOn ?? null,
    missing,
    uncomputed: uncomputed(derivation.gaps),
    caseworker: citizen.caseworker,
    unit: citizen.unit,
  };
  const attention = attentionOf(row, caseFile, today);
  if (derivation.gaps.some(isLawGap)) attention.add('kan-ikke-beregnes');
  return { ...row, attention };
}

function latestHeld({ interviews }: CaseFile, today: Day): Day | null {
  return interviews.findLast(({ state, on }) => state === 'afholdt' && on <= today)?.on ?? null;
}

function runningOffer({ activities }: CaseFile, today: Day): ActivityKind | null {
  const offer = activities.find(
    (activity) => activity.kind !== 'mentor' && contains(activity, today),
  );
  return offer?.kind ?? null;
}

function attentionOf(
  row: Omit<PortfolioRow, 'attention'>,
  { activities }: CaseFile,
  today: Day,
): Set<Attention> {
  const sunday = sundayOf(today);
  const found = new Set<Attention>();
  if (row.overdue > 0) found.add('overskredet');
  if (row.lines.some(({ first }) => first.due === today)) found.add('i-dag');
  if (row.lines.some(({ first }) => first.due > today && first.due <= sunday)) {
    found.add('denne-uge');
  }
  if (row.booked === null && row.lines.some(({ first }) => isInterviewDuty(first))) {
    found.add('uden-samtale');
  }
  const hasOffer = activities.some(({ kind, to }) => kind !== 'mentor' && to > today);
  if (!hasOffer && row.lines.some(({ first }) => offerDuties.has(first.kind))) {
    found.add('uden-tilbud');
  }
  if (row.exemptTo !== null) found.add('fritaget');
  if (row.contactOn !== null && row.contactOn >= addDays(today, -newForDays)) found.add('nye');
  if (row.missing.length > 0) found.add('mangler');
  if (row.citizen.protected) found.add('beskyttet');
  return found;
}
