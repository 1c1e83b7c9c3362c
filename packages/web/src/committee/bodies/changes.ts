import { bodyKinds, seatRoles } from '@rettidig/committee';
import { parseDay } from '@rettidig/engine';
import type { HistoryLine } from '@rettidig/store';
import { listDay } from '../../format/days.ts';
import type { Language } from '../../texts/language.ts';
import type { Bodies } from './load.ts';
import { textsOfBodies } from './texts.ts';

/** A change of a body or one of its seats, as it is read. */
export interface BodyChange {
  readonly at: string;
  /** Null: a program. */
  readonly by: string | null;
  readonly action: HistoryLine['action'];
  /** The body, or whose seat. */
  readonly what: string;
  readonly reason: string | null;
  /** What was changed, one a line; empty where something was made or withdrawn. */
  readonly lines: readonly string[];
}

type Values = Readonly<Record<string, unknown>>;
const valuesOf = (json: unknown): Values =>
  typeof json === 'object' && json !== null ? (json as Values) : {};

/** What was changed in a body and its seats, in words: fields by their names, and ids by what they stand for. */
export function bodyChanges(
  history: readonly HistoryLine[],
  { bodies, seats, forms, employees }: Bodies,
  language: Language,
): readonly BodyChange[] {
  const t = textsOfBodies(language);
  const nameIn = (all: readonly { readonly id: string; readonly name: string }[]) => (id: string) =>
    all.find((one) => one.id === id)?.name ?? t.unknown;
  const dayOf = (text: string): string => {
    const day = parseDay(text);
    return day === null ? text : listDay(day, language);
  };
  const asIs = (text: string): string => text;
  const fields: Readonly<Record<string, readonly [label: string, read: (text: string) => string]>> =
    {
      name: [t.name, asIs],
      kind: [t.kind, (text) => (bodyKinds.has(text) ? bodyKinds.label(text, language) : text)],
      form: [t.form, nameIn(forms)],
      competence: [t.competence, asIs],
      nextBody: [t.next, nameIn(bodies)],
      secretary: [t.secretary, nameIn(employees)],
      agendaWeekdays: [t.agendaWeekdays, asIs],
      approvalWeekdays: [t.approvalWeekdays, asIs],
      closedOn: [t.closedOn, dayOf],
      party: [t.party, asIs],
      role: [t.role, (text) => (seatRoles.has(text) ? seatRoles.label(text, language) : text)],
      substitutes: [t.standsInFor, nameIn(seats)],
      employee: [t.user, nameIn(employees)],
      from: [t.from, dayOf],
      // As it is kept: the first day without the seat.
      to: [t.firstDayWithout, dayOf],
    };
  return history.map(({ at, by, action, subject, before, after, reason }) => {
    const [old, now] = [valuesOf(before), valuesOf(after)];
    const textOf = (values: Values, field: string, read: (text: string) => string): string => {
      const value = values[field] ?? '';
      const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
      return text === '' ? t.empty : read(text);
    };
    const { name = '' } = after === null ? old : now;
    return {
      at,
      by,
      action,
      reason,
      what: subject === 'committee_body' ? t.body : t.seatOf(String(name)),
      lines:
        action !== 'rettet'
          ? []
          : Object.entries(fields).flatMap(([field, [label, read]]) =>
              (old[field] ?? null) === (now[field] ?? null)
                ? []
                : [t.fromTo(label, textOf(old, field, read), textOf(now, field, read))],
            ),
    };
  });
}
