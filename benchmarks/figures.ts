import { execFileSync } from 'node:child_process';
import { publish } from './report.ts';

type Figures = Record<string, number>;

/** Each runs in a process of its own, and is not even read in another one, so that memory is that of the one. */
const stages: Readonly<Record<string, () => Promise<Figures>>> = {
  municipality: async () => (await import('./figures/municipality.ts')).municipality(),
  'from-database': async () => await (await import('./figures/from-database.ts')).fromDatabase(),
  national: async () => (await import('./figures/national.ts')).national(),
  linear: async () => (await import('./figures/linear.ts')).linear(),
  page: async () => await (await import('./figures/page.ts')).page(),
  beside: async () => await (await import('./figures/beside.ts')).beside(),
};

/** These have one thread, and get one core; the others share the machine with a server of their own. */
const onOneCore = new Set(['municipality', 'national', 'linear']);

const [asked] = process.argv.slice(2);
const stage = asked === undefined ? undefined : stages[asked];
if (stage !== undefined) {
  console.log(JSON.stringify(await stage()));
} else if (asked !== undefined) {
  throw new Error(`There is no stage ${asked}: ${Object.keys(stages).join(', ')}.`);
} else {
  const figures = Object.keys(stages).map((name) => {
    console.error(name);
    const command = [process.execPath, import.meta.filename, name];
    const [program = '', ...rest] = onOneCore.has(name)
      ? ['taskset', '-c', '0', ...command]
      : command;
    const answer = execFileSync(program, rest, {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    return JSON.parse(answer.toString().trim().split('\n').at(-1) ?? '{}') as Figures;
  });
  publish(
    'figures',
    'Columns made up as real ones would be (benchmarks/figures/made-up.ts): ten years, for each citizen some 13.5 spells, 10 interviews, ' +
      '8 duties and all other tables. Figures of thirteen months; one process for each stage (one core where it has one thread), medians of several rounds after a warm-up. ' +
      'Memory is the highest resident set of the process. Beside DuckDB 1.5.5 and PostgreSQL 18 the answers are compared first, the rounds interleaved; all on as many threads as there are cores, and on one.',
    Object.assign({}, ...figures) as Figures,
  );
}
