import {
  type CauseSum,
  type Difference,
  type DifferenceRun,
  differenceCauses,
  isMunicipality,
  ownWeeks,
  reconcile,
  type ReconciledSum,
  runsOf,
  sumByCause,
} from '@rettidig/economy';
import { addWeeks, type Day } from '@rettidig/engine';
import {
  fileOfWeeks,
  type KeptRefundNote,
  listRefundFiles,
  listRefundNotes,
  loadRefundClaims,
  namePersons,
  type NamedPerson,
  personsReached,
  type RefundFile,
} from '@rettidig/store';
import { z } from 'zod';
import { choice, id, optionalWhole } from '../http/fields.ts';
import { NotFoundError } from '../http/route.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import { ownMunicipality } from './own-municipality.ts';

/** Whether differences are shown that somebody has explained. */
export const standings = ['aabne', 'forklarede', 'alle'] as const;
export type Standing = (typeof standings)[number];

/** What is chosen of the differences. */
export const chosenFields = {
  fil: z.union([id, z.literal('')]).default(''),
  aarsag: choice(differenceCauses),
  vis: z.enum(standings).default('aabne'),
  blad: optionalWhole({ least: 1, most: 100_000 }),
};
export type Chosen = z.infer<z.ZodObject<typeof chosenFields>>;

/** A run of differences, and the note that explains it; null while nobody has. */
export interface ShownRun {
  readonly run: DifferenceRun;
  readonly note: KeptRefundNote | null;
}

/** A file held against our own weeks. */
export interface Compared {
  readonly file: RefundFile;
  /** The weeks of the file that count by it and that we compute whole. */
  readonly weeks: readonly Day[];
  /** Weeks of it that count by a newer file. */
  readonly replaced: number;
  /** Weeks of it that have not ended, or lie before those we compute. */
  readonly outside: number;
  readonly sum: ReconciledSum;
  readonly causes: readonly (CauseSum & { readonly explained: number })[];
  /** Those that fit the choice, of a page of citizens by name. */
  readonly citizens: readonly {
    readonly person: NamedPerson;
    readonly runs: readonly ShownRun[];
  }[];
  /** Citizens with differences that fit the choice. */
  readonly of: number;
  readonly page: number;
  readonly pages: number;
}

export interface ReconcileModel {
  readonly files: readonly RefundFile[];
  readonly chosen: Chosen;
  readonly compared: Compared | null;
  /** Whether the employee sees the whole municipality, and may take files in. */
  readonly seesAll: boolean;
  readonly worksWithCases: boolean;
  readonly csrf: string;
}

const citizensOnPage = 50;

/** Whether an employee sees every unit: a file is of the whole municipality. */
export const seesAllUnits = ({ session }: Pick<EmployeeVisit, 'session'>): boolean =>
  session.employee.role === 'oekonom' || session.employee.role === 'administrator';

/**
 * The files, and one of them held against our own weeks.
 * @param whole all citizens at once, for a file
 * @throws NotFoundError where the chosen file is not there, or counts for no week
 */
export async function loadReconcile(
  visit: EmployeeVisit,
  chosen: Chosen,
  { whole, worksWithCases }: { readonly whole: boolean; readonly worksWithCases: boolean },
): Promise<ReconcileModel> {
  const files = await visit.read(listRefundFiles);
  const counting = fileOfWeeks(files);
  const isCounting = ({ id: one }: RefundFile): boolean => [...counting.values()].includes(one);
  const file =
    chosen.fil === ''
      ? (files.find(isCounting) ?? null)
      : (files.find((one) => one.id === chosen.fil && isCounting(one)) ?? notFound());
  const compared = file === null ? null : await compare(visit, file, { counting, chosen, whole });
  const { csrf } = visit;
  return { files, chosen, compared, seesAll: seesAllUnits(visit), worksWithCases, csrf };
}

function notFound(): never {
  throw new NotFoundError();
}

async function compare(
  visit: EmployeeVisit,
  file: RefundFile,
  {
    counting,
    chosen,
    whole,
  }: {
    readonly counting: ReadonlyMap<Day, string>;
    readonly chosen: Chosen;
    readonly whole: boolean;
  },
): Promise<Compared> {
  const { ledger } = await visit.ground.refund.of(visit.session.municipality);
  const { from, to } = ledger.period;
  const counted = file.weeks.filter((week) => counting.get(week) === file.id);
  const weeks = counted
    .filter((week) => from <= week && addWeeks(week, 1) <= to)
    .toSorted((a, b) => a - b);
  const period = { from: weeks[0] ?? from, to: addWeeks(weeks.at(-1) ?? from, 1) };
  const own = ownMunicipality(visit);
  return await visit.read(async (tx) => {
    const claims = await loadRefundClaims(tx, new Map(weeks.map((week) => [week, file.id])));
    const reached = await personsReached(tx);
    const notes = await listRefundNotes(tx, period);
    const of = new Set(weeks);
    const { differences, sum } = reconcile({
      claims,
      own: ownWeeks(ledger, of, (citizen) => reached.has(citizen)),
      weeks: of,
      isOwn: (payer) => isMunicipality(payer, own),
    });
    const explaining = explainedBy(notes);
    const runs = runsOf(differences).map((run) => ({ run, note: explaining(run) }));
    const shown = runs.filter(
      ({ run, note }) =>
        (chosen.aarsag === undefined || run.cause === chosen.aarsag) &&
        (chosen.vis === 'alle' || (note !== null) === (chosen.vis === 'forklarede')),
    );
    const byCitizen = Map.groupBy(shown, ({ run }) => run.citizen);
    const page = chosen.blad ?? 1;
    const part = whole ? null : { skip: (page - 1) * citizensOnPage, most: citizensOnPage };
    const { persons, reached: found } = await namePersons(tx, [...byCitizen.keys()], part);
    return {
      file,
      weeks,
      replaced: file.weeks.length - counted.length,
      outside: counted.length - weeks.length,
      sum,
      causes: causesOf(differences, runs),
      citizens: persons.map((person) => ({ person, runs: byCitizen.get(person.id) ?? [] })),
      of: Math.max(found, byCitizen.size),
      page,
      pages: Math.max(1, Math.ceil(byCitizen.size / citizensOnPage)),
    };
  });
}

/** The note that covers every week of a run; the newest where there are several. */
function explainedBy(
  notes: readonly KeptRefundNote[],
): (run: DifferenceRun) => KeptRefundNote | null {
  const byCitizen = Map.groupBy(notes, ({ citizen }) => citizen);
  return ({ citizen, benefit, cause, weeks }) =>
    byCitizen
      .get(citizen)
      ?.findLast(
        (note) =>
          note.benefit === benefit &&
          note.cause === cause &&
          weeks.every(({ week }) => note.from <= week && week < note.to),
      ) ?? null;
}

function causesOf(
  differences: readonly Difference[],
  runs: readonly ShownRun[],
): Compared['causes'] {
  const explained = new Map<string, number>();
  for (const { run, note } of runs) {
    if (note === null) continue;
    explained.set(run.cause, (explained.get(run.cause) ?? 0) + run.weeks.length);
  }
  return sumByCause(differences).map((one) => ({
    ...one,
    explained: explained.get(one.cause) ?? 0,
  }));
}
