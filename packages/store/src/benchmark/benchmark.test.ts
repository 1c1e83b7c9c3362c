import { choices2013, type ResultTable } from '@rettidig/benchmark';
import type { Submission } from '@rettidig/benchmark/input';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Tx, withAccess } from '../access.ts';
import { newId } from '../id.ts';
import { onEveryDatabase } from '../testing/on-every-server.ts';
import { type Sample, makeSample } from '../testing/sample.ts';
import {
  benchmarkFileLines,
  countBenchmarkFiles,
  currentBenchmarkFiles,
  type NewBenchmarkFile,
  saveBenchmarkFile,
  withdrawBenchmarkFile,
} from './files.ts';
import {
  type BenchmarkRound,
  findBenchmarkRound,
  listBenchmarkParticipants,
  listBenchmarkRounds,
  saveBenchmarkParticipants,
  saveBenchmarkRound,
  withdrawBenchmarkParticipant,
} from './rounds.ts';
import {
  listBenchmarkAnswers,
  listBenchmarkComments,
  saveBenchmarkAnswers,
  saveBenchmarkComment,
} from './words.ts';

const recording = { by: null, source: 'sagsbehandling' } as const;

const round: BenchmarkRound = {
  id: newId(),
  name: 'Jobcentre 2025',
  year: 2025,
  choices: { ...choices2013, mean: 'samlet' },
  state: 'aaben',
  earlierRound: null,
};

/** Made up; with a share that no float holds exactly. */
const submission: Submission = {
  municipality: 'Øvelev',
  year: 2025,
  time: [
    {
      employee: '1',
      employment: 'fleksjob',
      funding: 'egen',
      task: 'a-dagpenge/sagsbehandling',
      share: 0.1,
      at: 'Tid!F12',
    },
  ],
  persons: [
    { group: 'a-dagpenge', all: 812.5, elsewhere: 0, under30: null, under30Elsewhere: null },
  ],
  inhabitants: 30_000,
  conditions: { samlet: 41 },
  quality: [{ group: 'a-dagpenge', indicator: 'varighed', value: 24.3 }],
  other: {},
};

const table: ResultTable = {
  id: '4.1',
  title: 'Samlet',
  subject: 'samlet',
  municipalities: ['Øvelev'],
  rows: [
    {
      id: 'total',
      label: 'I alt',
      section: 'produktivitet',
      level: 'total',
      parent: null,
      unit: 'aarsvaerk-pr-1000-aarspersoner',
      decimals: 1,
      cells: [{ value: null, missing: 'streg' }],
      printedMean: { value: 24.3, decimals: 1 },
    },
  ],
};

const sent: NewBenchmarkFile = {
  round: round.id,
  participant: newId(),
  fileName: 'øvelev.xlsx',
  sha256: 'a'.repeat(64),
  content: { kind: 'indberetning', submission },
  remarks: [
    { kind: 'spoergsmaal', municipality: 'Øvelev', at: 'Tid!F12', text: 'Er det rigtigt?' },
  ],
};
const tables: NewBenchmarkFile = {
  ...sent,
  participant: null,
  fileName: 'tabeller.csv',
  content: { kind: 'tabeller', tables: [table] },
  remarks: [],
};

onEveryDatabase((database) => {
  let sample: Sample;
  let other: Sample;
  const on = <T>(work: (tx: Tx) => Promise<T>, at: Sample = sample): Promise<T> =>
    withAccess(database().store, { ...at.everything, user: at.employees.leder }, work);
  const historyOf = (subject: string) =>
    on(async (tx) => {
      const { rows } = await tx.client.query<{ readonly action: string }>(
        'select action from history where municipality = $1 and subject = $2 order by id',
        [sample.municipality, subject],
      );
      return rows.map(({ action }) => action);
    });
  beforeAll(async () => {
    sample = await makeSample(database().store, 721);
    other = await makeSample(database().store, 722);
    await on((tx) => saveBenchmarkRound(tx, round, recording));
  });

  describe('a round', () => {
    test('is kept with its choices, closed, and in the history', async () => {
      expect(await on((tx) => findBenchmarkRound(tx, round.id))).toEqual(round);
      await on((tx) => saveBenchmarkRound(tx, { ...round, state: 'lukket' }, recording));
      expect(await on(listBenchmarkRounds)).toEqual([{ ...round, state: 'lukket' }]);
      await on((tx) => saveBenchmarkRound(tx, round, recording));
      expect(await historyOf('benchmark_round')).toEqual(['registreret', 'rettet', 'rettet']);
    });

    test('is nobody else’s, and its name is taken', async () => {
      expect(await on(listBenchmarkRounds, other)).toEqual([]);
      const again = { ...round, id: newId(), name: 'JOBCENTRE 2025' };
      await expect(on((tx) => saveBenchmarkRound(tx, again, recording))).rejects.toMatchObject({
        code: 'findes-allerede',
      });
      expect(await on((tx) => findBenchmarkRound(tx, 'x'))).toBeNull();
    });

    test('has those who take part, each once, in Danish order', async () => {
      const two = ['Aabenraa', 'Øvelev', 'Viborg'].map((name) => ({
        id: newId(),
        round: round.id,
        name,
      }));
      await on((tx) => saveBenchmarkParticipants(tx, two, recording));
      const names = async () =>
        (await on((tx) => listBenchmarkParticipants(tx, round.id))).map(({ name }) => name);
      expect(await names()).toEqual(['Viborg', 'Øvelev', 'Aabenraa']);
      const twice = { id: newId(), round: round.id, name: 'øvelev' };
      await expect(
        on((tx) => saveBenchmarkParticipants(tx, [twice], recording)),
      ).rejects.toMatchObject({ code: 'findes-allerede' });
      await on((tx) => withdrawBenchmarkParticipant(tx, { id: two[0]?.id ?? '', recording }));
      expect(await names()).toEqual(['Viborg', 'Øvelev']);
      await expect(
        on((tx) => withdrawBenchmarkParticipant(tx, { id: two[0]?.id ?? '', recording })),
      ).rejects.toMatchObject({ code: 'ukendt-oplysning' });
    });
  });

  describe('a file', () => {
    test('is kept to the digit, and a newer takes over without it being lost', async () => {
      const first = await on((tx) => saveBenchmarkFile(tx, sent, recording));
      await on((tx) => saveBenchmarkFile(tx, tables, recording));
      expect(await on((tx) => currentBenchmarkFiles(tx, round.id))).toMatchObject([sent, tables]);
      const newer = { ...sent, fileName: 'øvelev-2.xlsx', sha256: 'b'.repeat(64) };
      const second = await on((tx) => saveBenchmarkFile(tx, newer, recording));
      const lines = await on((tx) => benchmarkFileLines(tx, round.id));
      expect(lines.map(({ id, supersededAt }) => [id, supersededAt === null])).toEqual([
        [second, true],
        [expect.anything(), true],
        [first, false],
      ]);
      expect((await on(countBenchmarkFiles)).get(round.id)).toBe(2);
      expect(await historyOf('benchmark_file')).toEqual(['registreret', 'registreret', 'rettet']);
    });

    test('of somebody else, or under an unknown name, takes over from none', async () => {
      const stranger = { ...sent, participant: null, fileName: 'ukendt.xlsx' };
      const id = await on((tx) => saveBenchmarkFile(tx, stranger, recording));
      await on((tx) => saveBenchmarkFile(tx, { ...sent, participant: newId() }, recording));
      expect((await on(countBenchmarkFiles)).get(round.id)).toBe(4);
      await on((tx) => withdrawBenchmarkFile(tx, { id, recording }));
      expect((await on(countBenchmarkFiles)).get(round.id)).toBe(3);
      for (const gone of [id, newId(), 'x']) {
        await expect(
          on((tx) => withdrawBenchmarkFile(tx, { id: gone, recording })),
        ).rejects.toMatchObject({ code: 'ukendt-oplysning' });
      }
    });
  });

  test('an answer belongs to one question about one file, and can be changed', async () => {
    const answer = {
      id: newId(),
      file: newId(),
      place: 'Tid!F12',
      question: 'Er det rigtigt?',
      content: 'Ja.',
    };
    await on((tx) => saveBenchmarkAnswers(tx, [answer], recording));
    const changed = { ...answer, content: 'Ja, to er ansat halvt.' };
    await on((tx) => saveBenchmarkAnswers(tx, [changed], recording));
    expect(await on((tx) => listBenchmarkAnswers(tx, [answer.file]))).toEqual([changed]);
    expect(await on((tx) => listBenchmarkAnswers(tx, [newId()]))).toEqual([]);
    await expect(
      on((tx) => saveBenchmarkAnswers(tx, [{ ...answer, id: newId() }], recording)),
    ).rejects.toMatchObject({ code: 'findes-allerede' });
  });

  test('a comment belongs to one chapter', async () => {
    const comment = {
      id: newId(),
      round: round.id,
      participant: newId(),
      chapter: 'a-dagpenge',
      content: 'Vi har samlet indsatsen ét sted.',
    };
    await on((tx) => saveBenchmarkComment(tx, comment, recording));
    expect(await on((tx) => listBenchmarkComments(tx, round.id))).toEqual([comment]);
    expect(await on((tx) => listBenchmarkComments(tx, newId()))).toEqual([]);
    await expect(
      on((tx) => saveBenchmarkComment(tx, { ...comment, id: newId() }, recording)),
    ).rejects.toMatchObject({ code: 'findes-allerede' });
  });
});
