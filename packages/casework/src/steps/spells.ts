import { addDays, contains, danishLongDay, type Day, openEnd, type Period } from '@rettidig/engine';
import type { CaseFile, ContactCourse } from '../facts/case-file.ts';
import type { FactKind, FactValues } from '../facts/fact-values.ts';
import type { FactChange, Remark } from './step.ts';

type SpellKind = { [K in FactKind]: FactValues[K] extends Period ? K : never }[FactKind];
type Spell<K extends SpellKind> = FactValues[K] & { readonly id: string };

/**
 * The changes that make a value hold from its first day on: the spell that runs on that day ends there, and one that
 * begins on it is corrected. The caller has made sure that none begins later (`spellAfter`).
 */
export function holdsFrom<K extends SpellKind>(
  kind: K,
  spells: readonly Spell<K>[],
  value: FactValues[K],
  newId: () => string,
): readonly FactChange[] {
  const running = spells.find((spell) => contains(spell, value.from));
  if (running !== undefined && running.from === value.from) {
    return [{ action: 'rettet', kind, fact: running.id, value } as FactChange];
  }
  return [
    ...(running === undefined ? [] : [endsOn(kind, running, value.from)]),
    { action: 'registreret', kind, fact: newId(), value } as FactChange,
  ];
}

/** The change that ends a spell; one that had not begun by then is withdrawn. */
export function endsOn<K extends SpellKind>(kind: K, spell: Spell<K>, to: Day): FactChange {
  const { id, ...value } = spell;
  return {
    action: 'rettet',
    kind,
    fact: id,
    value: spell.from < to ? { ...value, to } : null,
  } as FactChange;
}

/** The first spell that begins after a day; null when there is none. */
export function spellAfter<P extends Period>(spells: readonly P[], on: Day): P | null {
  return spells.find(({ from }) => from > on) ?? null;
}

/** The contact course that runs on a day; null when none does. */
export function courseOn(file: CaseFile, on: Day): ContactCourse | null {
  return file.courses.find((course) => course.contactOn <= on && on < course.to) ?? null;
}

/** `Borgeren har intet kontaktforløb den 3. maj 2026.`, and what to do about it. */
export function outsideCourse(field: string, on: Day): Remark {
  return {
    field,
    text: `Borgeren har intet kontaktforløb den ${danishLongDay(on)}. Vælg en dag i forløbet, eller registrér forløbet først.`,
  };
}

/** A stretch of days as a form asks for it: the last day is in it, and may be open. */
export interface EnteredPeriod {
  readonly from: Day;
  readonly last: Day | null;
}

/** The half-open period that was entered. */
export function periodOf({ from, last }: EnteredPeriod): Period {
  return { from, to: last === null ? openEnd : addDays(last, 1) };
}

/** What is wrong with a period of a case: its last day comes first, or it lies outside the contact course. */
export function periodProblems(
  file: CaseFile,
  entered: EnteredPeriod,
  names: { readonly from: string; readonly last: string },
): readonly Remark[] {
  const { from, last } = entered;
  const course = courseOn(file, from);
  if (course === null) return [outsideCourse(names.from, from)];
  if (last !== null && last < from) {
    return [{ field: names.last, text: 'Den sidste dag ligger før den første. Ret en af dagene.' }];
  }
  if (last !== null && last >= course.to) {
    return [
      {
        field: names.last,
        text: `Kontaktforløbet slutter den ${danishLongDay(addDays(course.to, -1))}. Vælg en sidste dag, der ikke ligger senere.`,
      },
    ];
  }
  return [];
}

/** `fra den 1. maj 2026 til den 3. maj 2026`, or without an end. */
export function periodText({ from, to }: Period): string {
  const until = to === openEnd ? '' : ` til den ${danishLongDay(addDays(to, -1))}`;
  return `fra den ${danishLongDay(from)}${until}`;
}
