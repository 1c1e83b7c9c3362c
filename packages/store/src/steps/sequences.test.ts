import {
  type CaseFile,
  type Decided,
  type FactChange,
  type FactKind,
  deriveDuties,
  undoDecision,
} from '@rettidig/casework';
import { type Day, addDays, day, openEnd } from '@rettidig/engine';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Access, withAccess } from '../access.ts';
import { type NewFact } from '../facts/fact.ts';
import { recordFacts } from '../facts/record.ts';
import { newId } from '../id.ts';
import { savePersons } from '../people/save.ts';
import { saveProject } from '../projects/projects.ts';
import { type Choices, anyStep, openProject, stepsTaken } from '../testing/any-step.ts';
import { type TestDatabase, createTestDatabase } from '../testing/database.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { StoreError } from '../store-error.ts';
import { type StepResult, loadStepCase, takeStep } from './take-step.ts';
import { loadUndoable } from './undo.ts';

/** 1,000 where the whole is checked; a tenth of it otherwise, since each sequence is some 30 transactions. */
const sequences = Number(process.env['RETTIDIG_SEQUENCES'] ?? 100);
const stepsInOne = 30;
const citizensAtATime = 56;
/** New citizens now and then, so that cases do not grow beyond what a case is. */
const sequencesPerCitizens = 40;

const start = day('2026-07-06');

let database: TestDatabase;
let sample: Sample;
let access: Access;
const projectId = newId();
beforeAll(async () => {
  database = await createTestDatabase();
  sample = await makeSample(database.store, 173);
  access = { ...sample.everything, user: sample.employees.anna };
  await withAccess(database.store, access, (tx) =>
    saveProject(tx, openProject(projectId, day('2020-01-01')), { by: null, source: 'import' }),
  );
});
afterAll(() => database.drop());

/** The file of each citizen, kept beside the database by the simplest rule there is: a list, and what changes it. */
const known = new Map<string, CaseFile>();

const listOf: Readonly<Partial<Record<FactKind, Exclude<keyof CaseFile, 'person'>>>> = {
  contact_course: 'courses',
  benefit_spell: 'benefits',
  person_category: 'categories',
  household: 'households',
  interview: 'interviews',
  activity: 'activities',
  absence: 'absences',
  exemption: 'exemptions',
  skill_test: 'tests',
  cv_entry: 'cvs',
  sickness_case: 'sicknessCases',
  sickness_decision: 'sicknessDecisions',
};

function learn(file: CaseFile, changes: readonly FactChange[]): CaseFile {
  const lists = structuredClone(file) as unknown as Record<string, { id: string }[]>;
  let { person } = file;
  for (const { kind, fact, value } of changes) {
    if (kind === 'person_record') person = value ?? person;
    const name = listOf[kind];
    if (name === undefined) continue;
    const rest = (lists[name] ?? []).filter(({ id }) => id !== fact);
    lists[name] = value === null ? rest : [...rest, { ...value, id: fact }];
  }
  return { ...(lists as unknown as CaseFile), person };
}

/** Citizens of all ages on all benefits, each with a course since half a year. */
async function newCitizens(batch: number): Promise<readonly string[]> {
  const keys = Array.from({ length: citizensAtATime }, (_, i) => `${batch}-${i}`);
  return await withAccess(database.store, access, async (tx) => {
    const recording = { by: null, source: 'import' as const };
    const ids = await savePersons(
      tx,
      keys.map((externalId, i) => ({
        externalId,
        cpr: `7${String(batch).padStart(4, '0')}${String(i).padStart(5, '0')}`,
        givenName: 'Øjvind',
        familyName: "D'Æble",
        unit: sample.units.job,
        protected: false,
      })),
      recording,
    );
    const persons = [...ids.values()];
    await recordFacts(
      tx,
      persons.flatMap((person, i) => factsOf(person, i)),
      recording,
    );
    return persons;
  });
}

function factsOf(person: string, i: number): readonly NewFact[] {
  const from = day('2026-01-05');
  const period = { from, to: openEnd };
  const benefits = ['kontanthjaelp', 'dagpenge', 'sygedagpenge', 'uddannelseshjaelp'] as const;
  const categories = ['jobparat', 'aktivitetsparat', 'uddannelsesparat'] as const;
  const value = {
    birthDate: addDays(day('1965-01-01'), i * 300),
    education: i % 2 === 0 ? ('ingen' as const) : null,
  };
  const facts = [
    { kind: 'person_record', value },
    { kind: 'assignment', value: { ...period, employee: sample.employees.anna } },
    {
      kind: 'contact_course',
      value: { contactOn: from, to: openEnd, municipalFromDayOne: false },
    },
    { kind: 'benefit_spell', value: { ...period, benefit: benefits[i % 4] } },
    { kind: 'person_category', value: { ...period, category: categories[i % 3] } },
  ] as const;
  return facts.map((fact) => ({ ...fact, person, externalId: null }) as NewFact);
}

interface Taken {
  readonly command: string;
  readonly decided: Decided;
}

/** One random step; null when the law, the case or the database refuses it. */
async function takeAny(
  person: string,
  today: Day,
  choices: Choices,
  earlier: readonly Taken[],
): Promise<Taken | null> {
  const { store } = database;
  const command = newId();
  const found = await withAccess(store, access, (tx) => loadStepCase(tx, person, today));
  if (found === null) throw new Error('The citizen is gone.');
  const { situation, version } = found;
  const shown = deriveDuties(situation.file, today);
  const recomputed = deriveDuties(known.get(person) ?? situation.file, today);
  expect(shown).toEqual(recomputed);

  const undone = choices.below(12) === 0 ? earlier.at(-1)?.command : undefined;
  const undoable =
    undone === undefined
      ? null
      : await withAccess(store, access, (tx) => loadUndoable(tx, person, undone));
  const { step, decide } =
    undoable === null
      ? anyStep(choices, situation)
      : {
          step: 'fortrudt' as const,
          decide: () => undoDecision(undoable, today, 'Tastefejl'),
        };
  const request = {
    command,
    person,
    version,
    step,
    today,
    confirms: () => true,
    ...(undoable === null || undone === undefined ? {} : { undoes: undone }),
  };
  let result: StepResult;
  try {
    result = await withAccess(store, access, (tx) => takeStep(tx, request, decide));
  } catch (error) {
    // A time that is taken, or periods that overlap: said to the caseworker, and nothing is written.
    if (error instanceof StoreError && error.code === 'overlap') return null;
    throw error;
  }
  if (result.kind === 'refused') return null;
  if (result.kind !== 'written') throw new Error(`A step was ${result.kind}.`);
  taken.add(step);
  known.set(person, learn(known.get(person) ?? situation.file, result.decided.facts));
  return { command, decided: result.decided };
}

/** What decisions have left in the tables: one row each, with the numbers that belong together. */
async function leftBy(commands: readonly string[]) {
  return await withAccess(database.store, access, async (tx) => {
    const { rows } = await tx.client.query<{
      id: string;
      lines: number;
      reasons: number;
      facts: number;
      history: number;
      letters: number;
      messages: number;
    }>(
      `select d.id,
              (select count(*)::int from journal_note j where j.municipality = $1 and j.decision = d.id) as lines,
              jsonb_array_length(d.explanations) as reasons,
              jsonb_array_length(d.facts) as facts,
              (select count(*)::int from history h
                where h.municipality = $1 and h.person = d.person and h.decision = d.id) as history,
              (select count(*)::int from letter l where l.municipality = $1 and l.decision = d.id) as letters,
              (select count(*)::int from outbox_message o
                where o.municipality = $1 and o.decision = d.id) as messages
         from decision d where d.municipality = $1 and d.id = any ($2::uuid[])`,
      [access.municipality, commands],
    );
    return new Map(rows.map(({ id, ...row }) => [id, row]));
  });
}

const taken = new Set<string>();
let tried = 0;
let written = 0;

test(`${sequences} random sequences of ${stepsInOne} steps over ${citizensAtATime} citizens`, async () => {
  let citizens: readonly string[] = [];
  let run = 0;
  const employees = [
    { id: sample.employees.anna, name: 'Anna' },
    { id: sample.employees.bent, name: 'Bent' },
  ];
  const numbers = fc.array(fc.nat(), { minLength: 400, maxLength: 400 });
  await fc.assert(
    fc.asyncProperty(numbers, async (chosen) => {
      if (run % sequencesPerCitizens === 0) {
        citizens = await newCitizens(run / sequencesPerCitizens);
        known.clear();
      }
      run += 1;
      let at = 0;
      const choices: Choices = {
        below: (n) => (chosen[at++ % chosen.length] ?? 0) % n,
        employees,
        letters: [],
        project: openProject(projectId, day('2020-01-01')),
      };
      const all: Taken[] = [];
      const byPerson = new Map<string, Taken[]>();
      let today = start;
      for (let n = 0; n < stepsInOne; n += 1) {
        today = addDays(today, choices.below(4));
        // Few citizens at a time, so that steps meet each other.
        const person = citizens[choices.below(4) * 14 + choices.below(4)] ?? '';
        tried += 1;
        const own = byPerson.get(person) ?? [];
        const one = await takeAny(person, today, choices, own);
        if (one === null) continue;
        written += 1;
        all.push(one);
        byPerson.set(person, [...own, one]);
      }
      const left = await leftBy(all.map(({ command }) => command));
      for (const { command, decided } of all) {
        const { facts, explanations, letters, withdraws } = decided;
        expect(left.get(command)).toEqual({
          lines: 1,
          reasons: explanations.length,
          facts: facts.length,
          history: facts.length,
          letters: letters.length,
          messages: facts.length + letters.length + withdraws.length,
        });
      }
    }),
    { numRuns: sequences, endOnFailure: true },
  );
});

test('most kinds of steps were taken, and enough of them', () => {
  expect(written / tried).toBeGreaterThan(0.3);
  const missed = [...stepsTaken].filter((step) => !taken.has(step));
  expect(missed).toEqual([]);
});
