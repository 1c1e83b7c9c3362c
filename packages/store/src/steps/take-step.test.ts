import {
  type Decided,
  type Situation,
  type StepOutcome,
  decided,
  exampleOrder,
  refused,
  undoDecision,
} from '@rettidig/casework';
import { day, openEnd } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Access, type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { journalPart } from '../case-page/journal.ts';
import { lettersOf } from '../letters/letters.ts';
import { type StepRequest, loadStepCase, takeStep } from './take-step.ts';
import { loadUndoable } from './undo.ts';

const today = day('2026-11-18');

onEveryDatabase((database) => {
  let sample: Sample;
  let anna: Access;
  let bo: string;
  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
    anna = sample.anna;
    bo = sample.persons.bo;
  });

  const run = <T>(work: (tx: Tx) => Promise<T>, access = anna): Promise<T> =>
    withAccess(database().store, access, work);

  const version = async (): Promise<number> =>
    (await run((tx) => loadStepCase(tx, bo, today)))?.version ?? -1;

  async function request(is: Partial<StepRequest> = {}): Promise<StepRequest> {
    return {
      command: newId(),
      person: bo,
      version: await version(),
      step: 'fravaer',
      today,
      confirms: () => false,
      ...is,
    };
  }

  const ill = ({ newId: id }: Situation, is: Partial<Decided> = {}): StepOutcome =>
    decided({
      facts: [
        {
          action: 'registreret',
          kind: 'absence',
          fact: id(),
          value: { from: today, to: openEnd, kind: 'sygdom' },
        },
      ],
      letters: [
        {
          kind: 'bekraeftelse',
          fields: { emne: 'sygdom', besked: 'Du er meldt syg.' },
        },
      ],
      journal: { day: today, heading: 'Syg', text: 'Meldte sig syg.' },
      ...is,
    });

  /** How many rows a decision has left in each table. */
  const rowsOf = (decision: string): Promise<Record<string, number>> =>
    run(async (tx) => {
      const { rows } = await tx.client.query<Record<string, number>>(
        `select (select count(*)::int from decision where id = $1) as decisions,
                (select count(*)::int from journal_note where decision = $1) as lines,
                (select count(*)::int from history where decision = $1) as history,
                (select count(*)::int from letter where decision = $1) as letters,
                (select count(*)::int from outbox_message where decision = $1) as messages`,
        [decision],
      );
      return rows[0] ?? {};
    });

  const absences = async (): Promise<number> =>
    (await run((tx) => loadStepCase(tx, bo, today)))?.situation.file.absences.length ?? -1;

  describe('a step', () => {
    test('leaves facts, decision, journal line, letter and a message for each consequence', async () => {
      const asked = await request();
      const result = await run((tx) => takeStep(tx, asked, ill));
      expect(result.kind).toBe('written');
      expect(await rowsOf(asked.command)).toEqual({
        decisions: 1,
        lines: 1,
        history: 1,
        letters: 1,
        messages: 2,
      });
      expect(await version()).toBe(asked.version + 1);
    });

    test('sent twice at once is taken once', async () => {
      const asked = await request();
      const kinds = await Promise.all([
        run((tx) => takeStep(tx, asked, ill)),
        run((tx) => takeStep(tx, asked, ill)),
      ]);
      expect(kinds.map(({ kind }) => kind).toSorted()).toEqual(['already', 'written']);
      expect(await rowsOf(asked.command)).toMatchObject({ decisions: 1, history: 1, messages: 2 });
    });

    test('of two on the same case at once, the second is told of the first', async () => {
      const [one, two] = [await request(), await request()];
      const results = await Promise.all([
        run((tx) => takeStep(tx, one, ill)),
        run((tx) => takeStep(tx, two, ill)),
      ]);
      expect(results.map(({ kind }) => kind).toSorted()).toEqual(['stale', 'written']);
      const stale = results.find((result) => result.kind === 'stale');
      expect(stale).toMatchObject({ since: [{ by: 'Anna', heading: 'Syg', step: 'fravaer' }] });
    });

    test.for([
      ['refused', () => refused({ field: 'fra', text: 'Nej.' })],
      [
        'unconfirmed',
        (situation: Situation) => ill(situation, { warnings: [{ field: '', text: 'Sikker?' }] }),
      ],
    ] as const)('that is %s writes nothing', async ([kind, decide]) => {
      const asked = await request();
      const before = await absences();
      expect((await run((tx) => takeStep(tx, asked, decide))).kind).toBe(kind);
      expect(await absences()).toBe(before);
      expect(await version()).toBe(asked.version);
    });

    test('whose letter cannot be written writes nothing', async () => {
      const asked = await request();
      const before = await absences();
      const withoutFields = (situation: Situation) =>
        ill(situation, {
          letters: [{ kind: 'bekraeftelse', fields: { emne: '', besked: 'Tomt' } }],
        });
      expect(await run((tx) => takeStep(tx, asked, withoutFields))).toMatchObject({
        kind: 'refused',
        problems: [{ text: expect.stringContaining('Hvad der bekræftes') }],
      });
      expect(await absences()).toBe(before);
      expect(await version()).toBe(asked.version);
    });

    test('is not for those whose access does not reach the citizen', async () => {
      const asked = await request();
      const elsewhere = { ...anna, units: [sample.units.unge] };
      await expect(run((tx) => takeStep(tx, asked, ill), elsewhere)).rejects.toMatchObject({
        code: 'ukendt-borger',
      });
    });
  });

  describe('taking back', () => {
    async function undo(decision: string): Promise<string> {
      const undoable = await run((tx) => loadUndoable(tx, bo, decision));
      if (undoable === null) return 'findes ikke';
      const asked = await request({ step: 'fortrudt', undoes: decision });
      const result = await run((tx) =>
        takeStep(tx, asked, (situation) => undoDecision(undoable, situation.today, 'Fejl')),
      );
      return result.kind === 'refused' ? (result.problems[0]?.text ?? '') : result.kind;
    }

    test('puts the facts back, stops the letter and keeps both lines of the journal', async () => {
      const before = await absences();
      const asked = await request();
      await run((tx) => takeStep(tx, asked, ill));
      expect(await undo(asked.command)).toBe('written');
      expect(await absences()).toBe(before);
      const { lines: journal } = await run((tx) => journalPart(tx, bo));
      expect(journal.slice(0, 2).map(({ heading }) => heading)).toEqual(['Fortrudt: Syg', 'Syg']);
      const letter = (await run((tx) => lettersOf(tx, bo))).find(
        ({ decision }) => decision === asked.command,
      );
      expect(letter?.state).toBe('tilbagekaldt');
      expect(await undo(asked.command)).toBe('Registreringen er allerede fortrudt.');
    });

    test('a correction and a withdrawal brings back what was there', async () => {
      const asked = await request();
      await run((tx) => takeStep(tx, asked, ill));
      const fact = await run(async (tx) => {
        const found = await loadStepCase(tx, bo, today);
        return found?.situation.file.absences.at(-1);
      });
      if (fact === undefined) throw new Error('There is no absence.');
      const { id, ...value } = fact;
      const change = async (to: typeof value | null): Promise<string> => {
        const correction = await request();
        await run((tx) =>
          takeStep(tx, correction, () =>
            decided({
              facts: [{ action: 'rettet', kind: 'absence', fact: id, value: to }],
              journal: { day: today, heading: 'Rettet', text: '' },
            }),
          ),
        );
        return correction.command;
      };
      const now = async () =>
        (await run((tx) => loadStepCase(tx, bo, today)))?.situation.file.absences.find(
          (absence) => absence.id === id,
        );
      const corrected = await change({ ...value, kind: 'ferie' });
      const withdrawn = await change(null);
      expect(await undo(corrected)).toContain('er ændret siden');
      expect(await undo(withdrawn)).toBe('written');
      expect(await now()).toMatchObject({ kind: 'ferie' });
    });

    test('what has moved the case to another unit is not taken back: it is handed over again', async () => {
      const everywhere = { ...anna, units: 'all' as const };
      const person = sample.persons.eva;
      const found = await run((tx) => loadStepCase(tx, person, today), everywhere);
      const command = newId();
      const terms = {
        command,
        person,
        version: found?.version ?? -1,
        step: 'overdragelse',
      } as const;
      const moves = () =>
        decided({
          movesTo: sample.units.unge,
          journal: { day: today, heading: 'Overdraget', text: '' },
        });
      await run((tx) => takeStep(tx, { ...terms, today, confirms: () => true }, moves), everywhere);
      const undoable = await run((tx) => loadUndoable(tx, person, command), everywhere);
      if (undoable === null) throw new Error('There is no decision.');
      expect(undoDecision(undoable, today, 'Fejl')).toMatchObject({
        outcome: 'afvist',
        problems: [{ text: expect.stringContaining('Overdrag den tilbage') }],
      });
    });

    test.for(['afgoerelse', 'uddannelsespaalaeg'] as const)(
      'a decision that has come to the citizen stands: %s',
      async (kind) => {
        const asked = await request();
        await run((tx) =>
          takeStep(tx, asked, (situation) => ill(situation, { letters: [exampleOrder(kind)] })),
        );
        const undoable = await run((tx) => loadUndoable(tx, bo, asked.command));
        if (undoable === null) throw new Error('There is no decision.');
        const undoneWhen = (state: 'i-koe' | 'leveret') =>
          undoDecision(
            { ...undoable, letters: undoable.letters.map((letter) => ({ ...letter, state })) },
            today,
            'Fejl',
          ).outcome;
        expect([undoneWhen('i-koe'), undoneWhen('leveret')]).toEqual(['besluttet', 'afvist']);
      },
    );

    test('a decision of another citizen does not exist', async () => {
      const asked = await request();
      await run((tx) => takeStep(tx, asked, ill));
      expect(await run((tx) => loadUndoable(tx, sample.persons.eva, asked.command))).toBeNull();
    });
  });
});
