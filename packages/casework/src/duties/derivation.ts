import { type Day, type Explanation, type Outcome, valueOf } from '@rettidig/engine';
import { quotaExemption, type TargetGroup } from '@rettidig/law';
import type { CaseFile, ContactCourse, Exemption } from '../facts/case-file.ts';
import type { CountedInterviews } from './counted.ts';
import { type Duty, type DutyKind, type DutyStatus, type Party, subjectOf } from './duty.ts';
import type { Reader } from './reader.ts';

/** A duty that cannot be derived yet: facts or confirmed law are missing, or a person must judge. */
export interface Gap {
  readonly kind: DutyKind;
  readonly group: TargetGroup;
  readonly course: string;
  readonly outcome: 'mangler' | 'skoen';
  readonly rule: string;
  readonly missing: readonly string[];
  readonly question: string | null;
}

/** What is known while the duties of one case are derived. */
export interface Situation {
  readonly file: CaseFile;
  readonly on: Day;
  readonly reader: Reader;
  readonly course: ContactCourse;
  /** First day after the course, `openEnd` while it runs on the day of asking. */
  readonly courseEnd: Day;
  readonly interviews: CountedInterviews;
  readonly duties: Duty[];
  /** The rule's reasons, one for each duty; all null on the fast way. */
  readonly reasons: (Explanation | null)[];
  readonly gaps: Gap[];
  /** As `gaps`, also of groups the citizen no longer has. */
  readonly unanswered: Gap[];
}

/** A fact that can meet a duty. */
export interface Event {
  readonly id: string;
  readonly on: Day;
}

export interface DutyTerms {
  readonly kind: DutyKind;
  readonly number: number;
  readonly of: number;
  readonly party: Party;
  readonly group: TargetGroup;
  readonly opens: Day;
  readonly due: Day;
  readonly rule: string;
  readonly quota: boolean;
  /** The day the duty can no longer be met: its course, clock or group has ended. */
  readonly end: Day;
  readonly metBy: Event | null;
  /** Met in time although dated later: the wage subsidy given by the due day. */
  readonly metInTime: boolean;
  /** The fact that exempts the due day: an exemption, or support that postpones the duty. */
  readonly exemptedBy: { readonly id: string } | null;
}

/** The status of a duty on a day; the order is the order of docs/duties.md. */
export function statusOf(terms: DutyTerms, on: Day): DutyStatus {
  const { metBy, due, end } = terms;
  if (metBy !== null && (metBy.on <= due || terms.metInTime)) return 'opfyldt';
  if (terms.exemptedBy !== null) return 'undtaget';
  if (metBy !== null) return 'opfyldt-for-sent';
  if (end <= on && due >= end) return 'bortfaldet';
  if (on > due) return 'overskredet';
  return on >= terms.opens ? 'aktuel' : 'kommende';
}

/** Writes a duty into the situation. */
export function emit(situation: Situation, terms: DutyTerms, reasons: Explanation | null): void {
  const status = statusOf(terms, situation.on);
  situation.duties.push({
    kind: terms.kind,
    number: terms.number,
    of: terms.of,
    party: terms.party,
    group: terms.group,
    opens: terms.opens,
    due: terms.due,
    status,
    satisfiedBy: terms.metBy === null ? null : terms.metBy.id,
    satisfiedOn: terms.metBy === null ? null : terms.metBy.on,
    exemptedBy: status === 'undtaget' && terms.exemptedBy !== null ? terms.exemptedBy.id : null,
    rule: terms.rule,
    course: situation.course.id,
    actionable:
      terms.end > situation.on &&
      (status === 'aktuel' || status === 'overskredet' || status === 'kommende'),
    quota: terms.quota,
  });
  situation.reasons.push(reasons);
}

/**
 * Keeps what could not be decided for a group of the case.
 * @param isNow it concerns the citizen on the day of asking, and is a gap to show
 */
export function noteGap(
  situation: Situation,
  { kind, group, rule, isNow }: Pick<Gap, 'kind' | 'group' | 'rule'> & { readonly isNow: boolean },
  outcome: Outcome<unknown>,
): void {
  if (outcome.outcome !== 'mangler' && outcome.outcome !== 'skoen') return;
  const course = situation.course.id;
  const gap: Gap = {
    kind,
    group,
    course,
    outcome: outcome.outcome,
    rule,
    missing: outcome.outcome === 'mangler' ? outcome.missing : [],
    question: outcome.outcome === 'skoen' ? outcome.question : null,
  };
  const { gaps, unanswered } = situation;
  if (isNow && !gaps.some((one) => one.kind === kind && one.group === group)) gaps.push(gap);
  if (!unanswered.some((one) => one.kind === kind && one.course === course)) unanswered.push(gap);
}

/**
 * The first exemption known on the day of asking that speaks of a kind of duty and contains its due day. Duties that
 * are about neither interviews nor offers are never exempted.
 */
export function exemptionOn(
  { file, on }: Pick<Situation, 'file' | 'on'>,
  kind: DutyKind,
  due: Day,
  accepts: (exemption: Exemption) => boolean = () => true,
): Exemption | null {
  const subject = subjectOf(kind);
  if (subject === 'andet') return null;
  for (const exemption of file.exemptions) {
    if (
      exemption.from <= on &&
      exemption.from <= due &&
      due < exemption.to &&
      (exemption.scope === 'alle' || exemption.scope === subject) &&
      accepts(exemption)
    ) {
      return exemption;
    }
  }
  return null;
}

/** Whether an exemption is one of those that count against the municipality's quota on a day. */
export function countsInQuota({ ground }: Exemption, on: Day): boolean {
  return valueOf(quotaExemption.decide({ ground }, on)) ?? false;
}
