import type { Remark } from '@rettidig/casework';
import { seatRoles } from '@rettidig/committee';
import { addDays, danishDay, openEnd } from '@rettidig/engine';
import type { CommitteeBody, Seat } from '@rettidig/store';
import { z } from 'zod';
import { note, optionalDay, requiredChoice, requiredDay, requiredNote } from '../../http/fields.ts';
import { textDay } from '../../format/days.ts';
import type { Language } from '../../texts/language.ts';
import type { Words } from '../../ui/words.ts';
import type { Bodies } from './load.ts';
import { textsOfBodies } from './texts.ts';

const chosen = z.string().max(100).default('');

/** What the form of a seat asks. */
export const seatFields = {
  navn: requiredNote(120),
  parti: note(20),
  rolle: requiredChoice(seatRoles),
  for: chosen,
  bruger: chosen,
  fra: requiredDay,
  til: optionalDay,
};
type Values = z.infer<z.ZodObject<typeof seatFields>>;

export function seatLabels({ language }: Words): Record<keyof typeof seatFields, string> {
  const t = textsOfBodies(language);
  return {
    navn: t.name,
    parti: t.party,
    rolle: t.role,
    for: t.standsInFor,
    bruger: t.user,
    fra: t.from,
    til: t.to,
  };
}

export const enteredSeat = (seat: Seat): Readonly<Record<string, string>> => ({
  navn: seat.name,
  parti: seat.party ?? '',
  rolle: seat.role,
  for: seat.substitutes ?? '',
  bruger: seat.employee ?? '',
  fra: danishDay(seat.from),
  til: seat.to === openEnd ? '' : danishDay(addDays(seat.to, -1)),
});

/** When a seat runs, in words: `fra 1. januar 2026`, `1. januar 2026 til 31. marts 2026`. */
export function periodOf({ from, to }: Seat, language: Language): string {
  const last = to === openEnd ? null : textDay(addDays(to, -1), language);
  return textsOfBodies(language).period(textDay(from, language), last);
}

/** The seat the form makes, or everything that is wrong with it beside the others, each at its field. */
export function savedSeat(
  values: Values,
  { id, body }: { readonly id: string; readonly body: CommitteeBody },
  { seats, employees }: Bodies,
  { language }: Words,
): { readonly seat: Seat } | { readonly problems: readonly Remark[] } {
  const t = textsOfBodies(language);
  const seat: Seat = {
    id,
    body: body.id,
    name: values.navn,
    party: values.parti === '' ? null : values.parti,
    role: values.rolle,
    substitutes: values.for === '' ? null : values.for,
    employee: values.bruger === '' ? null : values.bruger,
    from: values.fra,
    to: values.til === undefined ? openEnd : addDays(values.til, 1),
  };
  const others = seats.filter(
    (other) =>
      other.body === body.id && other.id !== id && other.from < seat.to && seat.from < other.to,
  );
  const fold = (name: string): string => name.toLocaleLowerCase('da');
  const chair = seat.role === 'formand' ? others.find(({ role }) => role === 'formand') : undefined;
  const namesake = others.find(({ name }) => fold(name) === fold(seat.name));
  const sharing =
    seat.employee === null || namesake !== undefined
      ? undefined
      : others.find(({ employee }) => employee === seat.employee);
  const isMember = (member: string): boolean =>
    seats.some((one) => one.id === member && one.body === body.id && one.role !== 'stedfortraeder');
  const problems: readonly Remark[] = [
    ...(namesake === undefined
      ? []
      : [{ field: 'navn', text: t.seatedTwice(namesake.name, periodOf(namesake, language)) }]),
    ...(chair === undefined
      ? []
      : [{ field: 'rolle', text: t.secondChair(chair.name, periodOf(chair, language)) }]),
    ...(seat.substitutes === null
      ? []
      : seat.role !== 'stedfortraeder'
        ? [{ field: 'for', text: t.notSubstitute }]
        : isMember(seat.substitutes)
          ? []
          : [{ field: 'for', text: t.noSuch }]),
    ...(seat.employee === null || employees.some((one) => one.id === seat.employee)
      ? sharing === undefined
        ? []
        : [{ field: 'bruger', text: t.userTaken(sharing.name) }]
      : [{ field: 'bruger', text: t.noSuch }]),
    ...(seat.to <= seat.from ? [{ field: 'til', text: t.backwards }] : []),
  ];
  return problems.length > 0 ? { problems } : { seat };
}
