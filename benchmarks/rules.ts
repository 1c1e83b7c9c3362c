import { type DutyCase, casesOf } from './rules/cases.ts';
import { answers as jsonRulesEngine } from './rules/json-rules-engine.ts';
import { explained, valueOnly } from './rules/ours.ts';
import { answers as publicodes } from './rules/publicodes.ts';
import { median, publish } from './report.ts';

const count = 2_500;
const rounds = 11;
/** A round of ours is too short for the clock; it goes over the cases so many times. */
const passesOfValues = 100;
const passesOfExplained = 5;

/** Holds on to the last explanation made, so that none can be optimised away. */
let kept: object | null = null;
const keep = (explanation: object): void => {
  kept = explanation;
};

type Round = (cases: readonly DutyCase[]) => number | Promise<number>;

/** Each goes over all cases and gives the sum of the answers, which must be that of the others. */
const contestants: Readonly<Record<string, Round>> = {
  ours: (cases) => summed(cases, valueOnly),
  oursExplained: (cases) => summed(cases, (one) => explained(one, keep)),
  publicodes: (cases) => summed(cases, (one) => publicodes(one, keep)),
  jsonRulesEngine: async (cases) => {
    let sum = 0;
    for (const one of cases) for (const answer of await jsonRulesEngine(one, keep)) sum += answer;
    return sum;
  },
};

function summed(cases: readonly DutyCase[], answers: (one: DutyCase) => readonly number[]): number {
  let sum = 0;
  for (const one of cases) for (const answer of answers(one)) sum += answer;
  return sum;
}

const cases = casesOf(count, 1);
let decidedAnswers = 0;
let allAnswers = 0;
for (const one of cases) {
  const expected = valueOnly(one);
  const others = {
    oursExplained: explained(one, keep),
    publicodes: publicodes(one, keep),
    jsonRulesEngine: await jsonRulesEngine(one, keep),
  };
  for (const [name, given] of Object.entries(others)) {
    if (JSON.stringify(given) !== JSON.stringify(expected)) {
      throw new Error(`${JSON.stringify(one)}: ours ${String(expected)}, ${name} ${String(given)}`);
    }
  }
  allAnswers += expected.length;
  decidedAnswers += expected.filter((answer) => answer > 0).length;
}

const passes: Readonly<Record<string, number>> = {
  ours: passesOfValues,
  oursExplained: passesOfExplained,
};
const sum = await (contestants['ours'] as Round)(cases);
const times = new Map(Object.keys(contestants).map((name) => [name, [] as number[]]));
const names = [...times.keys()];
for (let round = -1; round < rounds; round++) {
  // Another one begins each round, so that none always follows the same.
  const order = names.map((_, index) => names[(index + round + names.length) % names.length] ?? '');
  for (const name of order) {
    const run = contestants[name] as Round;
    const repeat = passes[name] ?? 1;
    const begun = performance.now();
    for (let pass = 0; pass < repeat; pass++) {
      if ((await run(cases)) !== sum) throw new Error(`${name} answered otherwise`);
    }
    const microseconds = ((performance.now() - begun) * 1000) / (repeat * count);
    if (round >= 0) times.get(name)?.push(microseconds);
  }
}
if (kept === null) throw new Error('no explanation was made');

const perCase = (name: string): number => median(times.get(name) ?? []);
const better = Math.min(perCase('publicodes'), perCase('jsonRulesEngine'));
publish(
  'rules',
  'microseconds a case of ten rules of 2014: 2,500 random cases, equal answers asserted first, interleaved in one process on one core, median of 11 rounds after one warm-up; publicodes 1.10.3, json-rules-engine 7.3.1',
  {
    cases: count,
    decidedAnswersPercent: (100 * decidedAnswers) / allAnswers,
    oursMicroseconds: perCase('ours'),
    oursExplainedMicroseconds: perCase('oursExplained'),
    publicodesMicroseconds: perCase('publicodes'),
    jsonRulesEngineMicroseconds: perCase('jsonRulesEngine'),
    betterOverOurs: better / perCase('ours'),
    betterOverOursExplained: better / perCase('oursExplained'),
  },
);
