import type { Day, Outcome } from '@rettidig/engine';
import { type TargetGroup, targetGroup } from '@rettidig/law';
import type { Gap } from '../duties/derivation.ts';
import { derive } from '../duties/derive.ts';
import type { Duty, DutyKind } from '../duties/duty.ts';
import { fastReader } from '../duties/reader.ts';
import { segmentOn, segmentsOf } from '../duties/segments.ts';
import type { CaseFile, ContactCourse } from '../facts/case-file.ts';
import { caseUnder } from './case-under.ts';
import { firstLawDay, type LawDay } from './law-day.ts';
import { type MoneyOf, type MoneyOutcome, noMoney } from './money.ts';

/** The two laws of a replay. */
export interface Laws {
  readonly before: LawDay;
  readonly after: LawDay;
}

/** A duty of both laws whose first or last day is another. */
export interface MovedDuty {
  readonly before: Duty;
  readonly after: Duty;
}

/**
 * Something one of the laws demands, where the other cannot be asked: its text or a fact is missing, or it leaves it to
 * a person. Never counted as gained or lost.
 */
export interface UnsettledDuty {
  readonly kind: DutyKind;
  readonly course: string;
  /** The law that does not answer. */
  readonly silent: 'before' | 'after';
  readonly outcome: 'mangler' | 'skoen';
  /** Danish: what is missing, or what a person must judge. */
  readonly why: string;
  /** The duty of the other law; null where it has none yet, and only the silent one might. */
  readonly duty: Duty | null;
}

/** What a change of law means to one citizen. */
export interface CitizenReplay {
  /** The target group on the day of asking under each law; null: none, or it cannot be told. */
  readonly groupBefore: TargetGroup | null;
  readonly groupAfter: TargetGroup | null;
  readonly gained: readonly Duty[];
  readonly lost: readonly Duty[];
  readonly moved: readonly MovedDuty[];
  /** Duties of both laws with the same days. */
  readonly unchanged: readonly Duty[];
  readonly unsettled: readonly UnsettledDuty[];
  readonly moneyBefore: MoneyOutcome;
  readonly moneyAfter: MoneyOutcome;
}

/**
 * The same case under two laws (docs/replay.md): the duties of the course that runs on the day, paired by kind and
 * number.
 * @param money what the law of a day gives the citizen and costs the municipality; without it no amounts
 * @returns null where no course runs on the day
 */
export function replayCase(
  file: CaseFile,
  on: Day,
  { before, after }: Laws,
  money: MoneyOf = noMoney,
): CitizenReplay | null {
  const course = file.courses.find(({ contactOn, to }) => contactOn <= on && on < to);
  if (course === undefined) return null;
  const old = sideOf(file, { course, on, law: before });
  const next = sideOf(file, { course, on, law: after });
  const pairs = paired(old.duties, next.duties);
  const lone = { before: pairs.onlyBefore, after: pairs.onlyAfter };
  const lost = splitBy(lone.before, next, 'after');
  const gained = splitBy(lone.after, old, 'before');
  return {
    groupBefore: old.group,
    groupAfter: next.group,
    gained: gained.sure,
    lost: lost.sure,
    moved: pairs.moved,
    unchanged: pairs.unchanged,
    unsettled: [
      ...lost.unsettled,
      ...gained.unsettled,
      ...silentAlone(old, next, 'before'),
      ...silentAlone(next, old, 'after'),
    ],
    moneyBefore: money(old.file, on, before),
    moneyAfter: money(next.file, on, after),
  };
}

/** A case under one of the laws. */
interface Side {
  readonly file: CaseFile;
  readonly group: TargetGroup | null;
  readonly duties: readonly Duty[];
  /** What the law does not answer, by kind. */
  readonly silent: ReadonlyMap<DutyKind, Gap>;
  /** Why the law answers nothing at all of the citizen; null where it does. */
  readonly mute: Pick<UnsettledDuty, 'outcome' | 'why'> | null;
}

function sideOf(
  original: CaseFile,
  { course, on, law }: { readonly course: ContactCourse; readonly on: Day; readonly law: LawDay },
): Side {
  const file = { ...caseUnder(original, on, law), courses: [course] };
  const reader = fastReader(law);
  const { duties, unanswered } = derive(file, on, reader);
  const group = segmentOn(segmentsOf(file, course, on, reader), on)?.group ?? null;
  return {
    file,
    group,
    duties,
    silent: new Map(unanswered.map((gap) => [gap.kind, gap])),
    mute: group === null ? muteness(file, on, law) : null,
  };
}

/** Why a citizen has no group: where the law knows the benefit at all, that is for somebody to find out. */
function muteness(file: CaseFile, on: Day, law: LawDay): Side['mute'] {
  if (law.on < firstLawDay) return { outcome: 'mangler', why: beforeTheGroups };
  const spell = file.benefits.find(({ from, to }) => from <= on && on < to);
  if (spell === undefined) return { outcome: 'mangler', why: 'Borgerens ydelse på dagen' };
  const category = file.categories.find(({ from, to }) => from <= on && on < to)?.category;
  const { birthDate, education } = file.person;
  const asked = {
    benefit: spell.benefit,
    birthDate,
    education: education ?? 'ukendt',
    on,
  } as const;
  const answer: Outcome<TargetGroup> = targetGroup.decide(
    { ...asked, category: category ?? 'ingen' },
    law.on,
    law.amendments,
  );
  if (answer.outcome === 'mangler') return { outcome: 'mangler', why: answer.missing.join(', ') };
  return { outcome: 'skoen', why: otherCategory };
}

const beforeTheGroups = 'Målgrupperne før 1. januar 2014';
const otherCategory = 'Hvilken kategori ville borgeren være visiteret til?';

interface Pairs {
  readonly moved: MovedDuty[];
  readonly unchanged: Duty[];
  readonly onlyBefore: Duty[];
  readonly onlyAfter: Duty[];
}

/**
 * Pairs duties by kind and number. Of several with the same number (a course with several clocks), those with the same
 * days are the same duty; the others are paired in the order they stand.
 */
function paired(before: readonly Duty[], after: readonly Duty[]): Pairs {
  const pairs: Pairs = { moved: [], unchanged: [], onlyBefore: [], onlyAfter: [] };
  const partners = new Map<Duty, Duty>();
  const taken = new Set<Duty>();
  for (const isPair of [sameDays, () => true]) {
    for (const duty of before) {
      if (partners.has(duty)) continue;
      const partner = after.find(
        (other) =>
          other.kind === duty.kind &&
          other.number === duty.number &&
          !taken.has(other) &&
          isPair(duty, other),
      );
      if (partner === undefined) continue;
      partners.set(duty, partner);
      taken.add(partner);
    }
  }
  for (const duty of before) {
    const partner = partners.get(duty);
    if (partner === undefined) pairs.onlyBefore.push(duty);
    else if (sameDays(duty, partner)) pairs.unchanged.push(partner);
    else pairs.moved.push({ before: duty, after: partner });
  }
  for (const duty of after) if (!taken.has(duty)) pairs.onlyAfter.push(duty);
  return pairs;
}

function sameDays(a: Duty, b: Duty): boolean {
  return a.opens === b.opens && a.due === b.due;
}

/** Tells the duties that are only the one law's for sure from those of which the other says nothing. */
function splitBy(
  duties: readonly Duty[],
  other: Side,
  silent: UnsettledDuty['silent'],
): { readonly sure: readonly Duty[]; readonly unsettled: readonly UnsettledDuty[] } {
  const sure: Duty[] = [];
  const unsettled: UnsettledDuty[] = [];
  for (const duty of duties) {
    const reason = reasonOf(other, duty.kind);
    const { kind, course } = duty;
    if (reason === null) sure.push(duty);
    else unsettled.push({ kind, course, silent, ...reason, duty });
  }
  return { sure, unsettled };
}

/** The kinds one law does not answer and the other has no duty of. Where both are silent, nothing differs. */
function silentAlone(side: Side, other: Side, silent: UnsettledDuty['silent']): UnsettledDuty[] {
  return [...side.silent.values()].flatMap(({ kind, course }) => {
    const reason = reasonOf(side, kind);
    const isKnown = other.duties.some((duty) => duty.kind === kind);
    if (reason === null || isKnown || reasonOf(other, kind) !== null) return [];
    return [{ kind, course, silent, ...reason, duty: null }];
  });
}

function reasonOf(side: Side, kind: DutyKind): Side['mute'] {
  if (side.mute !== null) return side.mute;
  const gap = side.silent.get(kind);
  if (gap === undefined) return null;
  return { outcome: gap.outcome, why: gap.question ?? gap.missing.join(', ') };
}
