import {
  type CaseStep,
  type Decided,
  type FactChange,
  type LetterOrder,
  type Remark,
  type Situation,
  type StepOutcome,
  letterKinds,
  missingParts,
} from '@rettidig/casework';
import { type Day, explanationData, isoDay } from '@rettidig/engine';
import type { Tx } from '../access.ts';
import type { Instant } from '../column-types.ts';
import type { NewFact } from '../facts/fact.ts';
import { loadRecords } from '../facts/load-records.ts';
import { type Correction, recordFacts, supersede } from '../facts/record.ts';
import { isId, newId } from '../id.ts';
import { loadCitizen, type CitizenCase } from '../people/citizen.ts';
import { writeLetters } from '../letters/write.ts';
import { withdrawLetters } from '../letters/deliveries.ts';
import { movePerson } from '../people/move.ts';
import { type Recording, momentOf } from '../recording.ts';
import { StoreError } from '../store-error.ts';
import { type DecisionLine, decisionsSince } from './journal.ts';

/** A step as a form asks for it. */
export interface StepRequest {
  /** Id of the decision, made when the form was shown: a form sent twice is one decision. */
  readonly command: string;
  readonly person: string;
  /** The count of the case that the form was shown on. */
  readonly version: number;
  readonly step: CaseStep;
  readonly today: Day;
  /** Whether what is unusual has been seen and confirmed. */
  readonly confirms: (warnings: readonly Remark[]) => boolean;
  /** The journal line that the step corrects, or the decision it takes back. */
  readonly corrects?: string;
  readonly undoes?: string;
}

export type StepResult =
  | { readonly kind: 'written'; readonly decision: string; readonly decided: Decided }
  /** The same form was sent before; nothing is written again. */
  | { readonly kind: 'already'; readonly decision: string }
  /** Others have changed the case since the form was shown; nothing is written. */
  | { readonly kind: 'stale'; readonly version: number; readonly since: readonly DecisionLine[] }
  | { readonly kind: 'refused'; readonly problems: readonly Remark[] }
  | { readonly kind: 'unconfirmed'; readonly warnings: readonly Remark[] };

/** A case as a step sees it, and its count. */
export interface StepCase {
  readonly citizen: CitizenCase;
  readonly situation: Situation;
  readonly version: number;
}

/**
 * The case of a citizen as a form or a step sees it; null when there is none that the access reaches. Logs the read.
 * @param today the day of the case
 */
export async function loadStepCase(tx: Tx, person: string, today: Day): Promise<StepCase | null> {
  const citizen = await loadCitizen(tx, person, today);
  if (citizen === null) return null;
  const [records, version] = await Promise.all([loadRecords(tx, person), versionOf(tx, person)]);
  const actor = tx.access.user;
  if (actor === null) throw new Error('A step is taken by an employee.');
  return {
    citizen,
    version,
    situation: { file: citizen.caseFile, records, today, actor, newId },
  };
}

/**
 * Takes a step of a case: decides it on the case as it is, and writes facts, decision with its reasons, journal line,
 * letters and messages together, or nothing. To be called in a transaction of its own.
 * @throws StoreError `ukendt-borger` when the access does not reach the citizen; `overlap` when a period is taken
 */
export async function takeStep(
  tx: Tx,
  request: StepRequest,
  decide: (situation: Situation) => StepOutcome,
): Promise<StepResult> {
  if (!isId(request.command)) throw new Error('The id of a decision is no id.');
  if (await isTaken(tx, request.command)) return { kind: 'already', decision: request.command };
  const found = await loadStepCase(tx, request.person, request.today);
  if (found === null) {
    throw new StoreError(
      'ukendt-borger',
      'Borgeren findes ikke, eller du har ikke adgang til sagen.',
    );
  }
  if (found.version !== request.version) {
    const since = await decisionsSince(tx, request.person, request.version);
    return { kind: 'stale', version: found.version, since };
  }
  const outcome = decide(found.situation);
  if (outcome.outcome === 'afvist') return { kind: 'refused', problems: outcome.problems };
  const lacking = outcome.letters.flatMap(lackingIn);
  if (lacking.length > 0) return { kind: 'refused', problems: lacking };
  if (outcome.warnings.length > 0 && !request.confirms(outcome.warnings)) {
    return { kind: 'unconfirmed', warnings: outcome.warnings };
  }
  await write(tx, request, found, outcome);
  return { kind: 'written', decision: request.command, decided: outcome };
}

/** What a letter lacks that it must have by law: without it there is no letter, and so no decision. */
function lackingIn(letter: LetterOrder): readonly Remark[] {
  return missingParts(letter).map((part) => ({
    field: '',
    text: `Brevet »${letterKinds.label(letter.kind, 'da')}« kan ikke skrives uden: ${part}.`,
  }));
}

async function isTaken(tx: Tx, command: string): Promise<boolean> {
  const { rowCount } = await tx.client.query({
    name: 'decision-taken',
    text: 'select from decision where municipality = $1 and id = $2',
    values: [tx.access.municipality, command],
  });
  return rowCount !== 0;
}

async function versionOf(tx: Tx, person: string): Promise<number> {
  const { rows } = await tx.client.query<{ readonly version: number }>({
    name: 'case-version',
    text: 'select version from person where municipality = $1 and id = $2',
    values: [tx.access.municipality, person],
  });
  return rows[0]?.version ?? 0;
}

async function write(
  tx: Tx,
  request: StepRequest,
  { citizen, situation }: StepCase,
  decision: Decided,
): Promise<void> {
  const { command, person, today } = request;
  // Two who take a step at the same moment meet here; the second is done again, and then sees the first.
  await tx.client.query({
    name: 'case-next-version',
    text: 'update person set version = version + 1 where municipality = $1 and id = $2',
    values: [tx.access.municipality, person],
  });
  const recording: Recording = {
    by: tx.access.user,
    source: 'sagsbehandling',
    reason: decision.journal.heading,
    decision: command,
  };
  const at = await momentOf(tx, recording);
  await writeDecision(tx, { ...request, version: request.version + 1 }, decision, at);
  await changeFacts(tx, person, decision.facts, recording);
  await writeJournal(tx, request, decision, at);
  await writeLetters(tx, {
    decision: command,
    citizen,
    records: situation.records,
    orders: decision.letters,
    today,
    at,
  });
  await withdrawLetters(tx, { person, decision: command, letters: decision.withdraws, at });
  const { movesTo } = decision;
  if (movesTo !== null) await movePerson(tx, { person, unit: movesTo, recording });
}

/** Corrections come first: a new period may take the days that a corrected one gives up. */
async function changeFacts(
  tx: Tx,
  person: string,
  changes: readonly FactChange[],
  recording: Recording,
): Promise<void> {
  const corrections: Correction[] = [];
  const added: NewFact[] = [];
  for (const change of changes) {
    if (change.action === 'rettet') corrections.push(change);
    else added.push({ ...change, person, externalId: null } as NewFact);
  }
  if (corrections.length > 0) await supersede(tx, corrections, recording);
  if (added.length > 0) await recordFacts(tx, added, recording);
}

async function writeDecision(
  tx: Tx,
  { command, person, step, today, version, undoes }: StepRequest,
  { facts, explanations }: Decided,
  at: Instant,
): Promise<void> {
  await tx.client.query({
    text: `insert into decision
             (municipality, id, person, unit, protected, step, on_day, decided_at, decided_by, version,
              facts, explanations, undoes)
           select $1, $2, p.id, p.unit, p.protected, $4, $5, $6, $7, $8, $9, $10, $11
             from person p where p.municipality = $1 and p.id = $3`,
    values: [
      tx.access.municipality,
      command,
      person,
      step,
      isoDay(today),
      at,
      tx.access.user,
      version,
      JSON.stringify(
        facts.map((change) => ({
          kind: change.kind,
          fact: change.fact,
          action: change.value === null ? 'annulleret' : change.action,
        })),
      ),
      JSON.stringify(explanations.map(explanationData)),
      undoes ?? null,
    ],
  });
}

async function writeJournal(
  tx: Tx,
  { command, person, corrects }: StepRequest,
  { journal: { day, heading, text } }: Decided,
  at: Instant,
): Promise<void> {
  await tx.client.query({
    text: `insert into journal_note
             (municipality, id, person, unit, protected, decision, day, heading, content, corrects,
              recorded_at, recorded_by)
           select $1, $2, p.id, p.unit, p.protected, $4, $5, $6, $7, $8, $9, $10
             from person p where p.municipality = $1 and p.id = $3`,
    values: [
      tx.access.municipality,
      newId(),
      person,
      command,
      isoDay(day),
      heading,
      text,
      corrects ?? null,
      at,
      tx.access.user,
    ],
  });
}

/** The count of each case that the access reaches, by person: for steps that are taken on many cases. */
export async function caseVersions(
  tx: Tx,
  persons: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await tx.client.query<{ readonly id: string; readonly version: number }>({
    name: 'case-versions',
    text: 'select id, version from person where municipality = $1 and id = any ($2::uuid[])',
    values: [tx.access.municipality, `{${persons.join(',')}}`],
  });
  return new Map(rows.map(({ id, version }) => [id, version]));
}
