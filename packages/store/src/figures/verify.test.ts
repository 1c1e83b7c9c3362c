import { day, openEnd } from '@rettidig/engine';
import {
  definitionText,
  type FigureScope,
  findMeasure,
  type Measure,
  type NamedPeriod,
  parsePeriod,
  periodsUntil,
} from '@rettidig/figures';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { type NewFact } from '../facts/fact.ts';
import { recordFacts, supersede } from '../facts/record.ts';
import { newId } from '../id.ts';
import { movePerson } from '../people/move.ts';
import { saveUnits } from '../people/save.ts';
import type { Recording } from '../recording.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import { type FreezeRequest, freezeFigure } from './freeze.ts';
import { findFrozen, type FrozenFigure, listFrozen } from './frozen.ts';
import { type Verification, verifyFigure } from './verify.ts';

const on = day('2026-11-21');
const bySample: Recording = { by: null, source: 'import' };
const byHand: Recording = { by: null, source: 'sagsbehandling', reason: 'Ydelsen var forkert' };
/** Hundredths of the hours of a full-time week (37): what a day on kontanthjælp weighs. */
const fullTime = 3700;

const measureOf = (id: string): Measure => {
  const measure = findMeasure(id);
  if (measure === null) throw new Error(`There is no measure ${id}.`);
  return measure;
};
const periodOf = (code: string): NamedPeriod => {
  const period = parsePeriod(code);
  if (period === null) throw new Error(`${code} is no period.`);
  return period;
};
const october = periodOf('2026-10');
const scopeOf = (id: string, more: Partial<FigureScope> = {}): FigureScope => ({
  measure: measureOf(id),
  periods: [october],
  filter: {},
  splitBy: null,
  ...more,
});

onEveryDatabase((database) => {
  let municipality = 200;
  let sample: Sample;
  let spells: { readonly bo: string; readonly eva: string; readonly ole: string };

  /** A municipality of its own for each test: all four on kontanthjælp since June, Ida on dagpenge. */
  beforeEach(async () => {
    municipality += 1;
    sample = await makeSample(database().store, municipality);
    const { bo, eva, ole, ida } = sample.persons;
    const spell = (person: string, benefit: 'kontanthjaelp' | 'dagpenge'): NewFact => ({
      kind: 'benefit_spell',
      person,
      externalId: null,
      value: { from: day('2026-06-01'), to: openEnd, benefit },
    });
    const [ofBo = '', ofEva = '', ofOle = ''] = await asAll((tx) =>
      recordFacts(
        tx,
        [
          spell(bo, 'kontanthjaelp'),
          spell(eva, 'kontanthjaelp'),
          spell(ole, 'kontanthjaelp'),
          spell(ida, 'dagpenge'),
        ],
        bySample,
      ),
    );
    spells = { bo: ofBo, eva: ofEva, ole: ofOle };
  });

  const asAll = <T>(work: (tx: Tx) => Promise<T>) =>
    withAccess(database().store, sample.everything, work);
  const freeze = (scope: FigureScope, more: Partial<FreezeRequest> = {}) =>
    asAll((tx) => freezeFigure(tx, { scope, on, public: false, note: 'Udvalgsmøde', ...more }));
  const verify = async (figure: FrozenFigure) => {
    const found = await asAll((tx) => verifyFigure(tx, figure));
    if (found.outcome !== 'beregnet') throw new Error(found.problem);
    return found;
  };
  /** Bo's benefit ended with 15 October. */
  const endBo = (recording = byHand) =>
    asAll((tx) =>
      supersede(
        tx,
        [
          {
            kind: 'benefit_spell',
            fact: spells.bo,
            value: { from: day('2026-06-01'), to: day('2026-10-16'), benefit: 'kontanthjaelp' },
          },
        ],
        recording,
      ),
    );
  const nobody = { added: 0, gone: 0, changed: 0, others: 0 };

  describe('a frozen figure', () => {
    test('says what was asked, by whom, under what, and is found and listed', async () => {
      const { leder } = sample.employees;
      const access = { ...sample.everything, user: leder };
      const figure = await withAccess(database().store, access, (tx) =>
        freezeFigure(tx, {
          scope: scopeOf('antal-personer', {
            periods: periodsUntil(october, 2),
            splitBy: 'ydelse',
          }),
          on,
          public: false,
          note: 'Punkt 4',
        }),
      );
      expect(figure).toMatchObject({
        measure: 'antal-personer',
        filter: {},
        splitBy: 'ydelse',
        periods: periodsUntil(october, 2),
        lawDay: on,
        unit: 'personer',
        public: false,
        takenBy: 'Åse',
        note: 'Punkt 4',
      });
      expect(figure.hash).toMatch(/^[0-9a-f]{64}$/);
      expect(
        figure.cells.map(({ key, numerator, denominator, value, count }) => [
          key,
          numerator,
          denominator,
          value,
          count,
        ]),
      ).toEqual([
        ['2026-09/dagpenge', '1', null, '1', 1],
        ['2026-10/dagpenge', '1', null, '1', 1],
        ['2026-09/kontanthjaelp', '3', null, '3', 3],
        ['2026-10/kontanthjaelp', '3', null, '3', 3],
      ]);
      expect(await asAll((tx) => findFrozen(tx, figure.id))).toEqual(figure);
      expect(await asAll((tx) => listFrozen(tx, 'antal-personer'))).toEqual([figure]);
      expect(await asAll((tx) => listFrozen(tx, 'samtaler'))).toEqual([]);
      expect(await asAll((tx) => findFrozen(tx, newId()))).toBeNull();
      expect(await asAll((tx) => findFrozen(tx, '1; drop table person'))).toBeNull();
    });

    test('is the same then and now while nothing is recorded', async () => {
      const figure = await freeze(scopeOf('fuldtidspersoner'));
      const found = await verify(figure);
      expect(found).toMatchObject({
        equalThen: true,
        equalNow: true,
        definitionChanged: false,
        thenDiffers: null,
        hashThen: figure.hash,
        numerator: nobody,
        divisor: nobody,
        because: [],
        since: [],
      });
      const again = await freeze(scopeOf('fuldtidspersoner'), { asKnownAt: figure.asKnownAt });
      expect(again.hash).toBe(figure.hash);
    });

    test('stays as known then, and as known now differs by exactly the correction', async () => {
      const figure = await freeze(scopeOf('fuldtidspersoner'));
      await endBo();
      const found = await verify(figure);
      // Four citizens the 31 days of October; Bo now only 15 of them.
      expect(found.cells).toMatchObject([
        {
          key: '2026-10',
          frozen: { numerator: String(4 * 31 * fullTime), value: '4', count: 4 },
          asThen: { numerator: String(4 * 31 * fullTime), value: '4', count: 4 },
          asNow: { numerator: String((3 * 31 + 15) * fullTime), count: 4 },
          numerator: { ...nobody, changed: 1 },
        },
      ]);
      expect(found).toMatchObject({ equalThen: true, equalNow: false, thenDiffers: null });
      expect(found.because).toMatchObject([
        {
          subject: 'benefit_spell',
          action: 'rettet',
          source: 'sagsbehandling',
          step: null,
          reason: 'Ydelsen var forkert',
          count: 1,
          persons: 1,
          backdated: 0,
        },
      ]);
    });

    test('names as the reason only what can move it, of what was recorded about a citizen', async () => {
      const figure = await freeze(scopeOf('fuldtidspersoner'));
      const cases = await freeze(scopeOf('sager-pr-sagsbehandler'));
      const { bo } = sample.persons;
      await endBo();
      await asAll((tx) =>
        recordFacts(
          tx,
          [
            { kind: 'cv_entry', person: bo, externalId: null, value: { on } },
            {
              kind: 'person_category',
              person: bo,
              externalId: null,
              value: { from: day('2026-10-05'), to: openEnd, category: 'jobparat' },
            },
          ],
          byHand,
        ),
      );
      const found = await verify(figure);
      expect(found).toMatchObject({ equalNow: false, numerator: { ...nobody, changed: 1 } });
      expect(found.because.map(({ subject, action, count }) => [subject, action, count])).toEqual([
        ['benefit_spell', 'rettet', 1],
      ]);
      expect(await verify(cases)).toMatchObject({ equalThen: true, equalNow: true, because: [] });
    });

    test('is the same now when a citizen’s days are cut by what it does not read', async () => {
      const figure = await freeze(scopeOf('fuldtidspersoner'));
      await asAll((tx) =>
        recordFacts(
          tx,
          [
            {
              kind: 'assignment',
              person: sample.persons.bo,
              externalId: null,
              value: {
                from: day('2026-10-05'),
                to: openEnd,
                employee: sample.employees.anna,
              },
            },
          ],
          byHand,
        ),
      );
      expect(await verify(figure)).toMatchObject({
        equalThen: true,
        equalNow: true,
        numerator: nobody,
        because: [],
      });
    });

    test('says that somebody else has the case, where caseworkers are counted', async () => {
      const figure = await freeze(scopeOf('sager-pr-sagsbehandler'));
      await asAll(async (tx) => {
        const { rows } = await tx.client.query<{ readonly fact: string }>(
          'select fact from assignment where municipality = $1 and person = $2',
          [municipality, sample.persons.ole],
        );
        const value = { from: day('2026-01-01'), to: openEnd, employee: sample.employees.anna };
        await supersede(
          tx,
          rows.map(({ fact }) => ({ kind: 'assignment', fact, value })),
          byHand,
        );
      });
      // Four cases: Bent had Ole's, and now Anna has all.
      expect(await verify(figure)).toMatchObject({
        equalThen: true,
        cells: [{ frozen: { value: '2' }, asNow: { value: '4' } }],
        divisor: { ...nobody, changed: 1 },
        because: [{ subject: 'assignment', action: 'rettet', count: 1 }],
      });
    });

    test('says who came and who went, by numbers only', async () => {
      const figure = await freeze(scopeOf('antal-personer', { splitBy: 'ydelse' }));
      await asAll((tx) =>
        supersede(tx, [{ kind: 'benefit_spell', fact: spells.eva, value: null }], byHand),
      );
      await asAll((tx) =>
        supersede(
          tx,
          [
            {
              kind: 'benefit_spell',
              fact: spells.ole,
              value: { from: day('2026-06-01'), to: openEnd, benefit: 'dagpenge' },
            },
          ],
          { by: null, source: 'import', reason: 'Indlæsning af ydelser' },
        ),
      );
      const found = await verify(figure);
      expect(
        found.cells.map(({ key, frozen, asNow, numerator }) => [
          key,
          frozen?.value,
          asNow?.value,
          numerator,
        ]),
      ).toEqual([
        ['2026-10/dagpenge', '1', '2', { ...nobody, added: 1 }],
        ['2026-10/kontanthjaelp', '3', '1', { ...nobody, gone: 2 }],
      ]);
      expect(found.because.map(({ source, action, reason }) => [source, action, reason])).toEqual([
        ['sagsbehandling', 'annulleret', 'Ydelsen var forkert'],
        ['import', 'rettet', 'Indlæsning af ydelser'],
      ]);
      const text = JSON.stringify(found);
      for (const person of Object.values(sample.persons)) expect(text).not.toContain(person);
    });

    test('is not touched by what has nothing to do with it, which is counted all the same', async () => {
      const figure = await freeze(scopeOf('fuldtidspersoner'));
      await asAll((tx) =>
        recordFacts(
          tx,
          [{ kind: 'cv_entry', person: sample.persons.bo, externalId: null, value: { on } }],
          byHand,
        ),
      );
      expect(await verify(figure)).toMatchObject({
        equalThen: true,
        equalNow: true,
        because: [],
        since: [{ subject: 'cv_entry', action: 'registreret', count: 1 }],
      });
    });

    test('by unit is as the citizens were placed then', async () => {
      const figure = await freeze(scopeOf('antal-personer', { splitBy: 'enhed' }));
      await asAll((tx) =>
        movePerson(tx, { person: sample.persons.bo, unit: sample.units.unge, recording: byHand }),
      );
      const found = await verify(figure);
      expect(found).toMatchObject({
        equalThen: true,
        equalNow: false,
        because: [{ subject: 'person', action: 'rettet' }],
      });
      const unge = found.cells.find(({ key }) => key === `2026-10/${sample.units.unge}`);
      expect([unge?.frozen?.value, unge?.asNow?.value]).toEqual(['1', '2']);
    });
  });

  describe('a figure of one team', () => {
    const ofUnge = () => scopeOf('antal-personer', { filter: { enhed: [sample.units.unge] } });
    const move = (person: string) =>
      asAll((tx) => movePerson(tx, { person, unit: sample.units.job, recording: byHand }));

    test('that has lost all its citizens has none now', async () => {
      const figure = await freeze(ofUnge());
      await move(sample.persons.ole);
      expect(await verify(figure)).toMatchObject({
        equalThen: true,
        equalNow: false,
        cells: [{ key: '2026-10', asThen: { value: '1' }, asNow: { value: '0' } }],
        numerator: { ...nobody, gone: 1 },
        because: [{ subject: 'person', action: 'rettet' }],
      });
    });

    test('that is not there any more stands as known then, and says by name why it cannot be had now', async () => {
      const figure = await freeze(ofUnge());
      await move(sample.persons.ole);
      // So much else is recorded that the municipality is read anew, and nobody in it is of the team.
      await endBo();
      expect(await verify(figure)).toMatchObject({
        equalThen: true,
        equalNow: false,
        nowProblem: 'Teamet »Unge« har ingen borgere mere.',
        cells: [{ key: '2026-10', frozen: { value: '1' }, asThen: { value: '1' }, asNow: null }],
        numerator: { ...nobody, gone: 1 },
        because: [{ subject: 'person', action: 'rettet' }],
      });
    });

    test('that has another name is the same', async () => {
      const figure = await freeze(ofUnge());
      await asAll((tx) => saveUnits(tx, [{ externalId: 'unge', name: 'Ungehuset' }], byHand));
      expect(await verify(figure)).toMatchObject({
        equalThen: true,
        equalNow: true,
        nowProblem: null,
      });
    });
  });

  describe('a share', () => {
    test('without anybody to divide by has no value, and says so as long as it lasts', async () => {
      const before = periodOf('2026-03');
      const figure = await freeze(scopeOf('aktiveringsgrad', { periods: [before] }));
      expect(figure.cells).toEqual([
        {
          key: '2026-03',
          numerator: '0',
          denominator: '0',
          value: null,
          count: 0,
          suppressed: null,
        },
      ]);
      expect(await verify(figure)).toMatchObject({ equalThen: true, equalNow: true });
    });

    test('of a period that has not begun has no value', async () => {
      const coming = periodOf('2027-01');
      const figure = await freeze(scopeOf('antal-personer', { periods: [coming] }));
      expect(figure.cells).toMatchObject([{ key: '2027-01', value: null, count: 0 }]);
    });
  });

  describe('a public copy', () => {
    test('hides small numbers, also from the other way round, and still verifies', async () => {
      const figure = await freeze(scopeOf('antal-personer', { splitBy: 'ydelse' }), {
        public: true,
      });
      const hidden = { numerator: null, denominator: null, value: null, count: null };
      expect(figure.cells).toEqual([
        { key: '2026-10/dagpenge', ...hidden, suppressed: 'faa' },
        { key: '2026-10/kontanthjaelp', ...hidden, suppressed: 'faa' },
      ]);
      expect(await verify(figure)).toMatchObject({ equalThen: true, equalNow: true });
      const inside = await freeze(scopeOf('antal-personer', { splitBy: 'ydelse' }), {
        asKnownAt: figure.asKnownAt,
      });
      expect(inside.hash).toBe(figure.hash);
      await endBo();
      const { equalThen, cells } = await verify(figure);
      expect(equalThen).toBe(true);
      expect(cells.map(({ asNow }) => asNow?.value)).toEqual([null, null]);
    });

    test('is refused of a measure that is not public', async () => {
      const secret = measureOf('sager-pr-sagsbehandler');
      expect(secret.suppression).toBe('not-public');
      await expect(freeze(scopeOf(secret.id), { public: true })).rejects.toMatchObject({
        code: 'ikke-offentlig',
      });
      expect(await asAll((tx) => listFrozen(tx))).toEqual([]);
    });

    // As committee papers have it: numbers of single caseworkers never stand in one.
    test('is refused of single caseworkers, split or chosen; inside they are frozen', async () => {
      const ofSome: readonly Partial<FigureScope>[] = [
        { splitBy: 'sagsbehandler' },
        { filter: { sagsbehandler: ['none'] } },
      ];
      for (const scope of ofSome) {
        await expect(
          freeze(scopeOf('antal-personer', scope), { public: true }),
        ).rejects.toMatchObject({
          code: 'ikke-offentlig',
          message: expect.stringContaining('enkelte sagsbehandlere'),
        });
      }
      expect(await asAll((tx) => listFrozen(tx))).toEqual([]);
      expect(await freeze(scopeOf('antal-personer', { splitBy: 'sagsbehandler' }))).toMatchObject({
        splitBy: 'sagsbehandler',
      });
    });
  });

  describe('a figure that does not come out as it was frozen', () => {
    test('was recorded into afterwards with an earlier time', async () => {
      const hours = await freeze(scopeOf('med-timer'));
      await asAll((tx) =>
        recordFacts(
          tx,
          [
            {
              kind: 'labour_status',
              person: sample.persons.ida,
              externalId: null,
              value: {
                from: day('2026-06-01'),
                to: openEnd,
                status: 'loenmodtager',
                hoursPerWeek: 12,
              },
            },
          ],
          { ...bySample, at: '2026-07-01T08:00:00Z' },
        ),
      );
      expect(await verify(hours)).toMatchObject({
        equalThen: false,
        thenDiffers: 'tilbagedateret',
        since: [{ subject: 'labour_status', backdated: 1 }],
      });
    });

    test('was changed where it is kept, or the program counts otherwise', async () => {
      const figure = await freeze(scopeOf('antal-personer'));
      const [cell] = figure.cells;
      if (cell === undefined) throw new Error('no cell');
      const changes: readonly Partial<FrozenFigure>[] = [
        { hash: 'f'.repeat(64) },
        { cells: [{ ...cell, value: '5' }] },
        { cells: [{ ...cell, count: 5 }] },
        { cells: [] },
        { asKnownAt: '2026-11-01T00:00:00Z' },
        { filter: { ydelse: ['kontanthjaelp'] } },
      ];
      for (const change of changes) {
        expect(await verify({ ...figure, ...change })).toMatchObject({
          equalThen: false,
          thenDiffers: 'beregning',
        });
      }
    });

    test('was of another definition', async () => {
      const figure = await freeze(scopeOf('antal-personer'));
      expect(await verify({ ...figure, definition: '0'.repeat(64) })).toMatchObject({
        definitionChanged: true,
        equalThen: false,
        thenDiffers: 'definition',
        definitionChanges: null,
      });
    });

    test('was of another definition that was kept: what it said then and says now', async () => {
      const figure = await freeze(scopeOf('antal-personer'));
      const before = '1'.repeat(64);
      const measure = measureOf('antal-personer');
      const said = { ...JSON.parse(definitionText(measure)), definition: 'Som før', scale: 10 };
      await asAll((tx) =>
        tx.client.query(
          `insert into measure_definition (municipality, hash, measure, definition, recorded_at)
           values ($1, $2, $3, $4, now())`,
          [municipality, before, measure.id, JSON.stringify(said)],
        ),
      );
      const { definitionChanges } = await verify({ ...figure, definition: before });
      expect(definitionChanges).toMatchObject([
        { part: 'definition', before: 'Som før', now: measure.definition.da },
        { part: 'beregning' },
      ]);
      // The same one, kept once though frozen twice, has not changed.
      await freeze(scopeOf('antal-personer'));
      expect((await verify(figure)).definitionChanges).toEqual([]);
    });

    test('is of a measure, or of a code, that there is no longer', async () => {
      const figure = await freeze(scopeOf('antal-personer'));
      const problems = await Promise.all(
        [{ measure: 'nedlagt' }, { filter: { ydelse: ['nedlagt'] } }].map((change) =>
          asAll((tx) => verifyFigure(tx, { ...figure, ...change })),
        ),
      );
      expect(problems.map((found: Verification) => found.outcome)).toEqual([
        'kan-ikke-beregnes',
        'kan-ikke-beregnes',
      ]);
    });
  });

  test('nobody freezes or verifies figures of everybody with an access to some', async () => {
    const figure = await freeze(scopeOf('antal-personer'));
    const some = [sample.anna, { ...sample.everything, protectedPersons: false }];
    for (const access of some) {
      const { store } = database();
      const request = { scope: scopeOf('antal-personer'), on, public: false, note: '' };
      await expect(
        withAccess(store, access, (tx) => freezeFigure(tx, request)),
      ).rejects.toMatchObject({ code: 'ugyldig-adgang' });
      await expect(
        withAccess(store, access, (tx) => verifyFigure(tx, figure)),
      ).rejects.toMatchObject({ code: 'ugyldig-adgang' });
    }
  });
});
