import { type Situation, type StepOutcome, emptyCase, noRecords } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { type Tx, logReads } from '../access.ts';
import { recordFacts } from '../facts/record.ts';
import { newId } from '../id.ts';
import { savePersons } from '../people/save.ts';
import type { Recording } from '../recording.ts';
import { type StepResult, loadStepCase, takeStep } from './take-step.ts';

/** A citizen who has turned to the municipality, as the form tells of them. */
export interface ReceptionRequest {
  /** Id of the decision, made when the form was shown: a form sent twice is one decision. */
  readonly command: string;
  /** Ten digits. */
  readonly cpr: string;
  readonly birthDate: Day;
  readonly givenName: string;
  readonly familyName: string;
  /** Id of the unit; one that is known already stays where it is. */
  readonly unit: string;
  readonly protected: boolean;
  readonly today: Day;
  /** Whether it has been seen and confirmed that the citizen of this name is known. */
  readonly confirms: (name: string) => boolean;
}

export type ReceptionResult =
  | Exclude<StepResult, { readonly kind: 'written' | 'already' }>
  | { readonly kind: 'received'; readonly person: string; readonly decision: string }
  /** The citizen is known; `running`: has a course that runs. Otherwise the case is opened again when confirmed. */
  | {
      readonly kind: 'known';
      readonly person: string;
      readonly name: string;
      readonly running: boolean;
    };

/**
 * Receives a citizen: a new one is made, one who is known gets the case opened again. All in one transaction, or nothing.
 * @throws StoreError `findes-allerede` when the citizen is known, but not within the access
 */
export async function receiveCitizen(
  tx: Tx,
  request: ReceptionRequest,
  decide: (situation: Situation, known: boolean) => StepOutcome,
): Promise<ReceptionResult> {
  const { command, today } = request;
  const already = await personOfDecision(tx, command);
  if (already !== null) return { kind: 'received', person: already, decision: command };
  const person = await personWith(tx, request.cpr);
  if (person === null)
    return await receiveNew(tx, request, (situation) => decide(situation, false));

  await logReads(tx.client, tx.access, [person], `${tx.access.purpose}: CPR-nummer slået op`);
  const found = await loadStepCase(tx, person, today);
  if (found === null) throw new Error('A person who is in reach has no case.');
  const running = found.situation.file.courses.some(({ to }) => to > today);
  if (running || !request.confirms(found.citizen.name)) {
    return { kind: 'known', person, name: found.citizen.name, running };
  }
  const result = await takeStep(tx, stepOf(request, person, found.version), (situation) =>
    decide(situation, true),
  );
  return received(result, person);
}

function stepOf({ command, today }: ReceptionRequest, person: string, version: number) {
  return { command, person, version, step: 'modtagelse' as const, today, confirms: () => true };
}

function received(result: StepResult, person: string): ReceptionResult {
  return result.kind === 'written' || result.kind === 'already'
    ? { kind: 'received', person, decision: result.decision }
    : result;
}

/** What is refused is refused before the person is made, so that nothing is left behind. */
async function receiveNew(
  tx: Tx,
  request: ReceptionRequest,
  decide: (situation: Situation) => StepOutcome,
): Promise<ReceptionResult> {
  const { command, cpr, birthDate, givenName, familyName, unit, today } = request;
  const actor = tx.access.user;
  if (actor === null) throw new Error('A citizen is received by an employee.');
  const known = { birthDate, education: null };
  const outcome = decide({ file: emptyCase(known), records: noRecords(), today, actor, newId });
  if (outcome.outcome === 'afvist') return { kind: 'refused', problems: outcome.problems };

  const recording: Recording = {
    by: actor,
    source: 'sagsbehandling',
    reason: outcome.journal.heading,
    decision: command,
  };
  const externalId = newId();
  const ids = await savePersons(
    tx,
    [{ externalId, cpr, givenName, familyName, unit, protected: request.protected }],
    recording,
  );
  const person = ids.get(externalId);
  if (person === undefined) throw new Error('The person was not made.');
  await recordFacts(
    tx,
    [{ kind: 'person_record', person, externalId: null, value: known }],
    recording,
  );
  const result = await takeStep(tx, stepOf(request, person, 0), decide);
  // The person is made in the same transaction, so what is not written now must take it along.
  if (result.kind !== 'written') throw new Error(`The reception was ${result.kind}.`);
  return received(result, person);
}

async function personOfDecision(tx: Tx, decision: string): Promise<string | null> {
  const { rows } = await tx.client.query<{ readonly person: string }>({
    name: 'person-of-decision',
    text: 'select person from decision where municipality = $1 and id = $2',
    values: [tx.access.municipality, decision],
  });
  return rows[0]?.person ?? null;
}

async function personWith(tx: Tx, cpr: string): Promise<string | null> {
  const { rows } = await tx.client.query<{ readonly id: string }>({
    name: 'person-with-cpr',
    text: 'select id from person where municipality = $1 and cpr = $2',
    values: [tx.access.municipality, cpr],
  });
  return rows[0]?.id ?? null;
}
