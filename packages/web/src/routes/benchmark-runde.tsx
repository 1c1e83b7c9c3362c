import { type NearNames, type ResultTable, withNames } from '@rettidig/benchmark';
import {
  type BenchmarkParticipant,
  newId,
  saveBenchmarkFile,
  saveBenchmarkParticipants,
  StoreError,
  type Tx,
  withdrawBenchmarkFile,
  withdrawBenchmarkParticipant,
} from '@rettidig/store';
import { z } from 'zod';
import { leads } from '../http/access.ts';
import { openPairs } from '../benchmark/proposed-name.tsx';
import { readFiles } from '../benchmark/read-files.ts';
import { recording } from '../benchmark/recording.ts';
import { loadRound, namesIn } from '../benchmark/round-load.ts';
import { type RoundModel, RoundView } from '../benchmark/round-view.tsx';
import { type RefusedFile, takeFiles } from '../benchmark/take-files.ts';
import { textsOfBenchmark } from '../benchmark/texts.ts';
import { id } from '../http/fields.ts';
import { action, NotFoundError, page } from '../http/route.ts';
import { largestFile, sentFiles } from '../http/sent-files.ts';
import type { EmployeeVisit } from '../http/visit.ts';
import type { Page } from '../ui/layout.tsx';
import type { Words } from '../ui/words.ts';

const said = z.enum(['gemt', 'hvem', 'taget-ud', 'navne']).optional();

function roundPage(model: RoundModel, words: Words): Page {
  return {
    title: model.standing.round.name,
    section: 'noegletal',
    wide: true,
    body: <RoundView model={model} words={words} />,
  };
}

async function modelOf(
  { read, session, csrf }: EmployeeVisit,
  round: string,
  now: Pick<RoundModel, 'said' | 'refused' | 'pasted'>,
): Promise<RoundModel> {
  const standing = await read((tx) => loadRound(tx, round));
  return { standing, leads: leads(session.employee), csrf, ...now };
}

/** A round: who has sent what, what is asked, and where files come in. */
export const benchmarkRunde = page({
  path: '/benchmark/:runde',
  access: 'medarbejder',
  purpose: null,
  input: {
    runde: id,
    sagt: said,
    lagt: z.coerce.number().int().min(1).max(1000).optional(),
  },
  load: (visit, { runde, sagt, lagt }) => {
    const t = textsOfBenchmark(visit.words.language);
    const texts = {
      gemt: t.roundSaved,
      hvem: t.placed,
      'taget-ud': t.dismissed,
      navne: t.namesSettled,
    };
    const now = lagt === undefined ? null : t.saved(lagt);
    return modelOf(visit, runde, {
      said: sagt === undefined ? now : texts[sagt],
      refused: [],
      pasted: '',
    });
  },
  view: (model, { words }) => roundPage(model, words),
});

/** Files that come in. Those that are right are kept; what is wrong with the others is said, each at its cell. */
export const benchmarkFiler = action({
  path: '/benchmark/:runde/filer',
  access: 'ledelse',
  purpose: null,
  takesFiles: 'tabel',
  input: { runde: id, filer: sentFiles, tekst: z.string().max(largestFile).default('') },
  act: async (visit, { runde, filer, tekst }) => {
    const { read, words } = visit;
    const t = textsOfBenchmark(words.language);
    const { round } = await read((tx) => loadRound(tx, runde));
    const nothing = filer.length === 0 && tekst.trim() === '';
    const refusal = round.state === 'lukket' ? t.roundClosed : nothing ? t.nothingSent : null;
    const { taken, refused } =
      refusal === null
        ? await readFiles(filer, tekst, { year: round.year, words }).then((readings) =>
            read((tx) => takeFiles(tx, runde, readings, t)),
          )
        : { taken: 0, refused: [refusedWith(t.upload, refusal)] };
    if (refused.length === 0) return { kind: 'redirect', to: `/benchmark/${runde}?lagt=${taken}` };
    const model = await modelOf(visit, runde, {
      said: taken === 0 ? null : t.saved(taken),
      refused,
      pasted: tekst,
    });
    return { kind: 'page', status: 400, page: roundPage(model, words) };
  },
});

/** Says whose a submission is that came under a name that nobody in the round has. */
export const benchmarkNavn = action({
  path: '/benchmark/:runde/navn',
  access: 'ledelse',
  purpose: null,
  input: { runde: id, fil: id, er: z.union([z.enum(['ny', 'ingen']), id]) },
  act: async ({ read, words }, { runde, fil, er }) => {
    const t = textsOfBenchmark(words.language);
    const to = await read(async (tx) => {
      const { unplaced, participations } = await loadRound(tx, runde);
      const file = unplaced.find((one) => one.id === fil);
      if (file === undefined) throw new StoreError('ukendt-oplysning', t.gone);
      await withdrawBenchmarkFile(tx, { id: fil, recording });
      if (er === 'ingen') return 'taget-ud';
      const known = participations.find(({ participant }) => participant.id === er)?.participant;
      if (er !== 'ny' && known === undefined) throw new NotFoundError();
      const participant =
        known?.id ?? (await addParticipant(tx, runde, namesIn(file.content)[0] ?? ''));
      const { round, fileName, sha256, content, remarks } = file;
      const placed = { round, participant, fileName, sha256, content, remarks };
      await saveBenchmarkFile(tx, placed, recording);
      return 'hvem';
    });
    return { kind: 'redirect', to: `/benchmark/${runde}?sagt=${to}` };
  },
});

const refusedWith = (name: string, text: string): RefusedFile => ({
  outcome: 'refused',
  name,
  remarks: [{ kind: 'fejl', municipality: null, at: null, text }],
});

/** Says whether two names of the tables are one municipality; if so, the wrong one is put right. */
export const benchmarkNavne = action({
  path: '/benchmark/:runde/navne',
  access: 'ledelse',
  purpose: null,
  input: {
    runde: id,
    galt: z.string().max(200),
    rigtigt: z.string().max(200),
    er: z.enum(['samme', 'forskellige']),
  },
  act: async (visit, { runde, galt, rigtigt, er }) => {
    const { read, words } = visit;
    const t = textsOfBenchmark(words.language);
    const isDone = await read(async (tx) => {
      const { tables, participations } = await loadRound(tx, runde);
      const pair =
        tables === null
          ? undefined
          : openPairs(tables).find(({ wrong, right }) => wrong === galt && right === rigtigt);
      if (tables?.content.kind !== 'tabeller' || pair === undefined) {
        throw new StoreError('ukendt-oplysning', t.gone);
      }
      const renamed =
        er === 'samme' ? renamedIn(tables.content.tables, pair) : tables.content.tables;
      if (renamed === null) return false;
      const { round, fileName, sha256, remarks } = tables;
      const content = { kind: 'tabeller' as const, tables: renamed };
      const left = remarks.filter(({ municipality }) => municipality !== galt);
      const file = { round, participant: null, fileName, sha256, content, remarks: left };
      await saveBenchmarkFile(tx, file, recording);
      if (er === 'samme') {
        const [wrong, right] = [galt, rigtigt].map(
          (name) =>
            participations.find(({ participant }) => participant.name === name)?.participant,
        );
        if (wrong !== undefined && right !== undefined) {
          await withdrawBenchmarkParticipant(tx, { id: wrong.id, recording });
        } else if (wrong !== undefined) {
          await saveBenchmarkParticipants(tx, [{ ...wrong, name: rigtigt }], recording);
        }
      }
      return true;
    });
    if (isDone) return { kind: 'redirect', to: `/benchmark/${runde}?sagt=navne` };
    const refused = [refusedWith(galt, t.bothStand(galt, rigtigt))];
    const model = await modelOf(visit, runde, { said: null, refused, pasted: '' });
    return { kind: 'page', status: 409, page: roundPage(model, words) };
  },
});

/** The tables with a name put right; null where one of them has both. */
function renamedIn(
  tables: readonly ResultTable[],
  { wrong, right }: NearNames,
): readonly ResultTable[] | null {
  const hasBoth = tables.some(({ municipalities }) =>
    [wrong, right].every((name) => municipalities.includes(name)),
  );
  return hasBoth ? null : withNames(tables, [{ wrong, right }]);
}

async function addParticipant(tx: Tx, round: string, name: string): Promise<string> {
  const added: BenchmarkParticipant = { id: newId(), round, name };
  await saveBenchmarkParticipants(tx, [added], recording);
  return added.id;
}
