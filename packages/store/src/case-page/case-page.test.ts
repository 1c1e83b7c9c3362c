import { decided, type StepOutcome } from '@rettidig/casework';
import { day } from '@rettidig/engine';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { historyOf } from '../history.ts';
import { newId } from '../id.ts';
import { loadRecords } from '../facts/load-records.ts';
import { takeStep } from '../steps/take-step.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { decisionsOf, findDecision } from './decision.ts';
import { journalPart } from './journal.ts';
import { letterHeads, wholeLetters } from './letters.ts';

const today = day('2026-11-18');

onEveryDatabase((database) => {
  let sample: Sample;
  let bo: string;
  let version = 0;
  /** The moment between the two decisions. */
  let between: string;
  let first: string;
  let second: string;

  const asAnna = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.anna, work);

  async function take(decide: () => StepOutcome): Promise<string> {
    const command = newId();
    const terms = { command, person: bo, version, step: 'notat', today } as const;
    const { kind } = await asAnna((tx) => takeStep(tx, { ...terms, confirms: () => true }, decide));
    expect(kind).toBe('written');
    version += 1;
    return command;
  }

  const now = async (): Promise<string> => {
    const { rows } = await database().store.pool.query<{ now: string }>(
      'select clock_timestamp() as now',
    );
    return rows[0]?.now ?? '';
  };

  beforeAll(async () => {
    sample = await makeSample(database().store, 173);
    bo = sample.persons.bo;
    const line = newId();
    const value = {
      on: today,
      kind: 'aftale',
      text: 'Ringer til lægen',
      party: 'borger',
      due: null,
      state: 'aaben',
      origin: null,
    } as const;
    first = await take(() =>
      decided({
        facts: [{ action: 'registreret', kind: 'plan_line', fact: line, value }],
        journal: { day: today, heading: 'Aftale 100 %', text: 'Bo ringer til sin læge_.' },
        letters: [{ kind: 'bekraeftelse', fields: { emne: 'aftalen', besked: 'Vi har aftalt.' } }],
      }),
    );
    between = await now();
    second = await take(() =>
      decided({
        facts: [
          {
            action: 'rettet',
            kind: 'plan_line',
            fact: line,
            value: { ...value, state: 'gjort' },
          },
        ],
        journal: { day: today, heading: 'Aftale holdt', text: 'Bo har ringet. ÆRLIGT talt.' },
      }),
    );
    await asAnna(async ({ client, access }) => {
      await client.query(
        `insert into letter_delivery (municipality, id, person, unit, protected, letter, at, number, state)
         select municipality, $2, person, unit, protected, id, clock_timestamp(), 2, 'afsendt' from letter
          where municipality = $1`,
        [access.municipality, newId()],
      );
    });
  });

  describe('the journal', () => {
    const headings = async (query: Parameters<typeof journalPart>[2]) => {
      const { lines, of } = await asAnna((tx) => journalPart(tx, bo, query));
      return [of, ...lines.map(({ heading }) => heading)];
    };

    test('is newest first, and says how much there is', async () => {
      expect(await headings({})).toEqual([2, 'Aftale holdt', 'Aftale 100 %']);
      expect(await headings({ most: 1 })).toEqual([2, 'Aftale holdt']);
    });

    test('as known on a day has only what was written by then', async () => {
      expect(await headings({ until: between })).toEqual([1, 'Aftale 100 %']);
    });

    test.for<[readonly string[], readonly (string | number)[]]>([
      [['LÆGE'], [1, 'Aftale 100 %']],
      [
        ['ærligt', 'aftale'],
        [1, 'Aftale holdt'],
      ],
      [['bo', 'findes-ikke'], [0]],
      // Signs that mean something to a pattern are the signs they are.
      [['%'], [1, 'Aftale 100 %']],
      [['_'], [1, 'Aftale 100 %']],
      [["'"], [0]],
    ])('is searched for %j', async ([words, expected]) => {
      expect(await headings({ words })).toEqual(expected);
    });
  });

  test('letters are where they were on the day', async () => {
    const [now, then, before] = await asAnna(async (tx) => [
      await letterHeads(tx, bo),
      await letterHeads(tx, bo, between),
      await letterHeads(tx, bo, '2026-01-01T00:00:00Z'),
    ]);
    expect(now).toMatchObject([{ kind: 'bekraeftelse', state: 'afsendt', recipient: 'Bo Prøve' }]);
    expect(then).toMatchObject([{ kind: 'bekraeftelse', state: 'i-koe', decision: first }]);
    expect(before).toEqual([]);
    const [whole] = await asAnna((tx) => wholeLetters(tx, bo));
    expect(JSON.stringify(whole?.content)).toContain('Vi har aftalt.');
  });

  test('the plan and the history are as they were on the day', async () => {
    const [now, then] = await asAnna(async (tx) => [
      await loadRecords(tx, bo),
      await loadRecords(tx, bo, between),
    ]);
    expect(now.planLines.map(({ state }) => state)).toEqual(['gjort']);
    expect(then.planLines.map(({ state }) => state)).toEqual(['aaben']);
    const [all, newest, until] = await asAnna(async (tx) => [
      await historyOf(tx, bo),
      await historyOf(tx, bo, { most: 1 }),
      await historyOf(tx, bo, { until: between }),
    ]);
    expect(newest.lines).toEqual(all.lines.slice(0, 1));
    expect([newest.of, until.of]).toEqual([all.of, all.of - 1]);
  });

  test('a decision says what it wrote, of whom and by whom', async () => {
    const [found, unknown, ofAnother] = await asAnna(async (tx) => [
      await findDecision(tx, bo, second),
      await findDecision(tx, bo, newId()),
      await findDecision(tx, sample.persons.eva, second),
    ]);
    expect(found).toMatchObject({
      step: 'notat',
      by: 'Anna',
      version: 2,
      heading: 'Aftale holdt',
      facts: [{ kind: 'plan_line', action: 'rettet' }],
      undoes: null,
      undoneBy: null,
    });
    expect([unknown, ofAnother]).toEqual([null, null]);
    const then = await asAnna((tx) => decisionsOf(tx, bo, between));
    expect(then.map(({ id }) => id)).toEqual([first]);
  });

  test('a contact person is an employee or a name, in a period', async () => {
    const value = {
      role: 'bisidder',
      employee: null,
      name: 'Åse O’Brien',
      organisation: null,
      phone: '12345678',
      email: null,
      from: today,
      to: day('2027-01-01'),
    } as const;
    await take(() =>
      decided({
        facts: [{ action: 'registreret', kind: 'contact_person', fact: newId(), value }],
        journal: { day: today, heading: 'Kontaktperson tilføjet', text: 'Bisidder' },
      }),
    );
    const { contactPersons } = await asAnna((tx) => loadRecords(tx, bo));
    expect(contactPersons).toMatchObject([value]);
    const both = { ...value, employee: sample.employees.anna };
    await expect(
      take(() =>
        decided({
          facts: [{ action: 'registreret', kind: 'contact_person', fact: newId(), value: both }],
          journal: { day: today, heading: 'Kontaktperson tilføjet', text: 'Bisidder' },
        }),
      ),
    ).rejects.toThrow('contact_person_is_one');
  });
});
