import { type Duty, deriveDuties, groupOn } from '@rettidig/casework';
import { type Day, type LegalReference, periodOn } from '@rettidig/engine';
import { rules } from '@rettidig/law';
import {
  type CitizenCase,
  findDecision,
  historyOf,
  journalPart,
  letterHeads,
  listEmployees,
  loadCitizen,
  loadRecords,
} from '@rettidig/store';
import { caseLines, dutyName, named, nextBooked } from '../duties/lines.ts';
import { endOfDay } from '../format/instants.ts';
import { NotFoundError, badDay } from '../http/route.ts';
import { worksWithCases } from '../http/access.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { ladderOf } from '../refund-ladder/ladder-of.ts';
import { draw, happeningsOf, windowOf } from '../timeline/geometry.ts';
import { timelineSpan } from '../timeline/view.tsx';
import { nextItems } from './next.ts';
import type { CitizenPage, Done } from './page.ts';
import { sectionsOf } from './sections.ts';

export interface Look {
  /** Show the case as it was known at the end of this day; null for now. */
  readonly knownOn: Day | null;
  /** Draw the whole case rather than the last two years. */
  readonly wholeCase?: boolean;
  /** Show every line of the history rather than the newest. */
  readonly wholeHistory?: boolean;
  /** Id of the decision that was just made. */
  readonly done?: string | undefined;
  /** The whole CPR number, in the answer to a request for it. */
  readonly cpr?: string;
}

/** Lines on the page before one has to ask for more. */
const journalShown = 6;
const historyShown = 10;

/**
 * The case of one citizen, as known now or at the end of a day.
 * @throws NotFoundError when the employee's access reaches no such citizen; InputError when the day has not come yet, or nothing was known then
 */
export async function loadCase(
  { read, today }: EmployeeVisit,
  id: string,
  knownOn: Day | null,
): Promise<CitizenCase> {
  if (knownOn !== null && knownOn > today) {
    throw badDay('kendt', 'not-yet', knownOn, today);
  }
  const then = knownOn === null ? [] : ([endOfDay(knownOn)] as const);
  const citizen = await read((tx) => loadCitizen(tx, id, today, ...then));
  if (citizen !== null) return citizen;
  if (knownOn !== null && (await read((tx) => loadCitizen(tx, id, today))) !== null) {
    throw badDay('kendt', 'nothing-known', knownOn, today);
  }
  throw new NotFoundError();
}

/**
 * The page of a citizen.
 * @throws NotFoundError and InputError as `loadCase`
 */
export async function citizenPage(
  visit: EmployeeVisit,
  id: string,
  look: Look,
): Promise<CitizenPage> {
  const { knownOn, wholeCase = false, wholeHistory = false, done, cpr = null } = look;
  const { today: now, words, csrf, session } = visit;
  const citizen = await loadCase(visit, id, knownOn);
  const until = knownOn === null ? undefined : endOfDay(knownOn);
  const [records, journal, letters, history, employees, decision] = await visit.read((tx) =>
    Promise.all([
      loadRecords(tx, id, until),
      journalPart(tx, id, { until, most: journalShown }),
      letterHeads(tx, id, until),
      historyOf(tx, id, { until, ...(wholeHistory ? {} : { most: historyShown }) }),
      listEmployees(tx),
      done === undefined ? null : findDecision(tx, id, done),
    ]),
  );
  const { caseFile: file } = citizen;
  const today = knownOn ?? now;
  const derivation = deriveDuties(file, today);
  const lines = caseLines(citizen, derivation, today);
  const sections = sectionsOf(lines);
  const happenings = happeningsOf(
    file,
    derivation.duties,
    (duty) => dutyName(duty, words.t, words.language),
    words,
  );
  const { left, right } = timelineSpan;
  const isPast = knownOn !== null;
  const mayWork = worksWithCases(session.employee);
  return {
    citizen: named(citizen, now),
    cprMasked: citizen.cprMasked,
    cpr,
    unit: citizen.unit.name,
    caseworker: citizen.caseworker?.name ?? null,
    education: file.person.education,
    group: groupOn(file, today),
    benefit: periodOn(file.benefits, today)?.benefit ?? null,
    course: file.courses.findLast(({ contactOn }) => contactOn <= today) ?? null,
    booked: nextBooked(citizen, today),
    file,
    records,
    next: nextItems(
      { id, file, records, sections, letters, today, isPast, mayAct: mayWork && !isPast },
      words,
    ),
    sections,
    gaps: derivation.gaps,
    basis: basisOf(derivation.duties, today),
    happenings,
    drawing: draw(happenings, windowOf(happenings, today, wholeCase), today, left, right),
    wholeCase,
    journal,
    letters,
    ladder: ladderOf(file, records, today),
    history,
    employees: new Map(employees.map(({ id: employee, name }) => [employee, name])),
    done: decision === null ? null : doneOf(decision, { journal, letters, lines }),
    today,
    now,
    knownOn,
    worksWithCases: mayWork,
    csrf,
  };
}

function doneOf(
  decision: Done['decision'],
  {
    journal,
    letters,
    lines,
  }: Pick<CitizenPage, 'journal' | 'letters'> & { readonly lines: Done['met'] },
): Done {
  const facts = new Set(decision.facts.map(({ fact }) => fact));
  return {
    decision,
    text: journal.lines.find((line) => line.decision === decision.id)?.text ?? '',
    letters: letters.filter((letter) => letter.decision === decision.id),
    met: lines.filter(({ first }) => first.satisfiedBy !== null && facts.has(first.satisfiedBy)),
  };
}

/** The paragraphs of the rules behind the duties that are open, each once. */
function basisOf(duties: readonly Duty[], on: Day): readonly LegalReference[] {
  const found = new Map<string, LegalReference>();
  for (const { rule, actionable } of duties) {
    if (!actionable) continue;
    const version = rules.get(rule)?.versions.findLast(({ from }) => from <= on);
    for (const place of version?.basis ?? []) found.set(`${place.title} ${place.at}`, place);
  }
  return [...found.values()];
}
