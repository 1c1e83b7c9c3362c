import {
  type CaseFile,
  type EmployeeCalendar,
  type FreeSlot,
  type InterviewLengths,
  type NextInterview,
  type ProposedSlot,
  type Slot,
  firstDayToPropose,
  freeRooms,
  freeSlots,
  nextInterview,
  proposeSlot,
  usualKind,
} from '@rettidig/casework';
import { type Day, addDays, addWeeks } from '@rettidig/engine';
import type { InterviewKind } from '@rettidig/law';
import {
  type StepCase,
  interviewLengths,
  listEmployees,
  listRooms,
  loadCalendar,
  takenPlaces,
} from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';

/** What a form needs to know to book an interview. */
export interface BookingModel {
  readonly citizen: { readonly id: string; readonly name: string };
  readonly today: Day;
  /** Whose calendar the free times are from; null when there is no such employee. */
  readonly calendar: EmployeeCalendar | null;
  readonly colleagues: readonly { readonly id: string; readonly name: string }[];
  /** Free times around the one that is proposed, in order. */
  readonly slots: readonly FreeSlot[];
  readonly next: NextInterview | null;
  readonly proposed: ProposedSlot | null;
  /** The time to fill in: the proposed one, or the first that leaves time for the letter. */
  readonly filledIn: Slot | null;
  readonly kind: InterviewKind;
  readonly lengths: InterviewLengths;
  /** Where one usually meets. */
  readonly place: string;
}

/** How far ahead times are offered where no deadline is further away. */
const weeksAhead = 8;
const mostSlots = 40;
/** Free times before the proposed one that are offered, too. */
const slotsBefore = 12;

/**
 * Loads what booking needs: the calendar of one employee, free times and a proposal before the law's next deadline.
 * @param employee whose calendar; without one the citizen's caseworker's, else that of the one who asks
 * @param file the case as the booking will meet it
 */
export async function loadBooking(
  { read, session, today }: EmployeeVisit,
  { citizen, situation }: StepCase,
  {
    employee,
    file = situation.file,
  }: { readonly employee?: string | undefined; readonly file?: CaseFile },
): Promise<BookingModel> {
  const readFrom = firstDayToPropose(situation.records, today);
  const from = addDays(today, 1);
  const next = nextInterview(file, today);
  const farthest = Math.max(addWeeks(today, weeksAhead), next?.duty.due ?? today);
  const to = addDays(farthest as Day, 1);
  const whose = employee ?? citizen.caseworker?.id ?? session.employee.id;
  const unit = citizen.unit.id;
  const [calendar, lengths, rooms, taken, employees] = await read((tx) =>
    Promise.all([
      loadCalendar(tx, whose, { from: today, to }),
      interviewLengths(tx),
      listRooms(tx, unit),
      takenPlaces(tx, { from: today, to }),
      listEmployees(tx),
    ]),
  );
  const kind = usualKind(file, today);
  const free = calendar === null ? [] : freeSlots([calendar], { from, to, minutes: lengths[kind] });
  const proposed = next === null ? null : proposeSlot(next, free, readFrom);
  const filledIn = proposed?.slot ?? free.find(({ on }) => on >= readFrom) ?? null;
  const room =
    filledIn === null
      ? rooms[0]
      : freeRooms(rooms, taken, { ...filledIn, minutes: lengths[kind] })[0];
  return {
    citizen: { id: citizen.id, name: citizen.name },
    today,
    calendar,
    colleagues: employees
      .filter((one) => one.unit?.id === unit || one.id === whose)
      .map(({ id, name }) => ({ id, name })),
    slots: around(free, proposed?.slot.on ?? readFrom),
    next,
    proposed,
    filledIn,
    kind,
    lengths,
    place: usualPlace(situation.records.bookings) ?? room?.name ?? citizen.unit.name,
  };
}

function around(free: readonly FreeSlot[], day: Day): readonly FreeSlot[] {
  const at = free.findIndex(({ on }) => on >= day);
  const start = Math.max(0, at - slotsBefore);
  return free.slice(start, start + mostSlots);
}

/** The place of the last interview in person; null when there was none. */
export function usualPlace(bookings: readonly { readonly place: string | null }[]): string | null {
  return bookings.findLast(({ place }) => place !== null)?.place ?? null;
}
