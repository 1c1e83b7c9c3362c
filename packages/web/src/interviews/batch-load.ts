import {
  type BatchCase,
  type CaseRecords,
  type LeftOut,
  type LetterContent,
  type NextInterview,
  type Remark,
  type Summons,
  composeLetter,
  dueInBatch,
  noRecords,
  planBatch,
  summon,
} from '@rettidig/casework';
import { type Day, addDays, periodOn } from '@rettidig/engine';
import {
  type Citizen,
  caseVersions,
  interviewLengths,
  listRooms,
  loadCalendars,
  loadCaseload,
  loadRecords,
  newId,
  senderOf,
  templateOf,
} from '@rettidig/store';
import { type Named, named } from '../duties/lines.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { orderCode } from './batch-order.ts';
import { usualPlace } from './booking-model.ts';

/** Whose citizens a batch is made of. */
export type Whose = 'mine' | 'enhed';

/** A summons of a batch as the preview shows it. */
export interface PreviewedSummons {
  readonly citizen: Named;
  /** Name of the employee who holds the interview. */
  readonly employee: string;
  readonly next: NextInterview;
  readonly summons: Summons;
  readonly inTime: boolean;
  readonly shortNotice: boolean;
  readonly warnings: readonly Remark[];
  readonly letter: LetterContent;
  /** What the form sends back when the citizen is chosen. */
  readonly order: string;
}

/** A batch before it is sent. */
export interface Batch {
  readonly whose: Whose;
  readonly until: Day;
  readonly summoned: readonly PreviewedSummons[];
  readonly leftOut: readonly { readonly citizen: Named; readonly why: LeftOut }[];
  /** How many more are due than one batch takes. */
  readonly more: number;
}

/** The most citizens that are summoned at once: each is a transaction of its own while somebody waits. */
const mostAtOnce = 60;
/** Deadlines that are summoned for where no day is asked for, and the farthest that can be. */
const usualDays = 14;
const mostDays = 182;
/** Free times are looked for so long after the last deadline. */
const daysBeyond = 60;

/** Plans the summonses of those who are due, with everything that will be sent; nothing is written. */
export async function loadBatch(
  visit: EmployeeVisit,
  asked: { readonly whose: Whose; readonly until: Day | null },
): Promise<Batch> {
  const { today, session, read } = visit;
  const { employee } = session;
  const farthest = addDays(today, mostDays);
  const wanted = asked.until ?? addDays(today, usualDays);
  const until = wanted < farthest ? wanted : farthest;
  const unit = employee.unit?.id;
  const isUnit = asked.whose === 'enhed' && unit !== undefined;
  return await read(async (tx) => {
    const citizens = await loadCaseload(tx, {
      on: today,
      running: true,
      ...(isUnit ? { unit } : { caseworker: employee.id }),
    });
    const due = dueBy(citizens, today, until);
    const inBatch = new Set(due.slice(0, mostAtOnce).map(({ id }) => id));
    const chosen = citizens.filter(
      ({ id }) => inBatch.has(id) || !due.some((one) => one.id === id),
    );
    const [lengths, rooms, template, sender, versions] = await Promise.all([
      interviewLengths(tx),
      listRooms(tx, unit),
      templateOf(tx, 'indkaldelse'),
      senderOf(tx),
      caseVersions(tx, [...inBatch]),
    ]);
    const records = new Map<string, CaseRecords>();
    for (const id of inBatch) records.set(id, await loadRecords(tx, id));
    const calendars = await loadCalendars(tx, {
      employees: [...new Set(chosen.flatMap(({ caseworker }) => caseworker?.id ?? []))],
      from: today,
      to: addDays(until, daysBeyond),
    });
    const cases = chosen.map((citizen): BatchCase => {
      const own = records.get(citizen.id) ?? noRecords();
      return {
        citizen: citizen.id,
        file: citizen.caseFile,
        records: own,
        caseworker: citizen.caseworker?.id ?? null,
        place: usualPlace(own.bookings) ?? rooms[0]?.name ?? citizen.unit.name,
      };
    });
    const plan = planBatch(cases, { today, until, calendars, lengths });
    const citizenOf = new Map(chosen.map((citizen) => [citizen.id, citizen]));
    return {
      whose: isUnit ? 'enhed' : 'mine',
      until,
      more: due.length - inBatch.size,
      leftOut: plan.leftOut.flatMap(({ citizen, why }) => {
        const found = citizenOf.get(citizen);
        return found === undefined ? [] : [{ citizen: named(found, today), why }];
      }),
      summoned: plan.summoned.flatMap(({ citizen, next, summons, inTime, shortNotice }) => {
        const found = citizenOf.get(citizen);
        const own = records.get(citizen);
        if (found === undefined || own === undefined) return [];
        const situation = { file: found.caseFile, records: own, today, actor: employee.id, newId };
        const outcome = summon(summons, situation);
        if (outcome.outcome === 'afvist') return [];
        const [order] = outcome.letters;
        if (order === undefined) return [];
        const details = periodOn(own.contactDetails, today);
        const letter = composeLetter(template, order, {
          citizen: { name: found.name, details },
          sender,
          today,
        });
        return [
          {
            citizen: named(found, today),
            employee: calendars.find((one) => one.employee === summons.employee)?.name ?? '',
            next,
            summons,
            inTime,
            shortNotice,
            warnings: outcome.warnings,
            letter,
            order: orderCode({
              citizen,
              version: versions.get(citizen) ?? 0,
              command: newId(),
              summons,
            }),
          },
        ];
      }),
    };
  });
}

/** Those whose next interview is due by a day, the most urgent first. */
function dueBy(citizens: readonly Citizen[], today: Day, until: Day): readonly Citizen[] {
  return citizens
    .flatMap((citizen) => {
      const next = dueInBatch(citizen.caseFile, { today, until });
      return next === null ? [] : [{ citizen, due: next.duty.due }];
    })
    .toSorted((a, b) => a.due - b.due)
    .map(({ citizen }) => citizen);
}
