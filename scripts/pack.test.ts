import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { packWithOurs } from './pack-packages.ts';
import { root } from './repository-files.ts';

const home = mkdtempSync(join(tmpdir(), 'rettidig-pakke-'));
const inHome = (path: string): string => join(home, path);
let tarballs: readonly string[] = [];

function run(command: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd: home,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(error?.message ?? `${command} ${args[0]}: ${stdout}${stderr}`);
  return stdout;
}

/** The Node that the machine came with, where it has one that may run the packages. */
function nodeOfTheMachine(): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const outside = folders.filter((folder) => !folder.includes('node_modules'));
  for (const node of outside.map((folder) => join(folder, 'node'))) {
    const { status, stdout } = spawnSync(node, ['--version'], { encoding: 'utf8' });
    if (status === 0 && Number(/^v(\d+)/.exec(stdout)?.[1]) >= 20) return node;
  }
  return null;
}

const nodes = [process.execPath, nodeOfTheMachine()].filter((node) => node !== null);

// Pamphlet for adults of 2013, section 2: job-ready recipients, the first interview within a week.
const program = `
import { day, explanationData, explanationHtml, explanationText, isoDay } from '@rettidig/engine';
import { firstInterview, rules } from '@rettidig/law';
const facts = { group: 'jobparat', contactOn: day('2014-03-03') };
const on = day('2014-03-03');
const answer = firstInterview.decide(facts, on);
const { explanation } = firstInterview.explain(facts, on);
console.log(JSON.stringify({
  due: isoDay(answer.value.due),
  text: explanationText(explanation, { full: false }),
  full: explanationText(explanation, { full: true }).includes('Hjemmel:'),
  html: explanationHtml(explanation, { full: true }).startsWith('<section class="forklaring" lang="da">'),
  lawDay: explanationData(explanation).lawDay,
  rules: rules.size > 0,
}));
`;

const consumer = `
import { day, type Explanation, type Outcome } from '@rettidig/engine';
import { firstInterview, type Requirement, type TargetGroup } from '@rettidig/law';
const group: TargetGroup = 'jobparat';
const on = day('2014-03-03');
const answer: Outcome<Requirement> = firstInterview.decide({ group, contactOn: on }, on);
export const due: number | null = answer.outcome === 'afgjort' ? answer.value.due : null;
export const reasons: Explanation = firstInterview.explain({ group, contactOn: on }, on).explanation;
// @ts-expect-error -- no such group
export const wrong: TargetGroup = 'astronaut';
`;

beforeAll(() => {
  tarballs = packWithOurs('law', inHome('tarballs'));
  writeFileSync(inHome('package.json'), '{ "private": true, "type": "module" }');
  run('npm', 'install', '--offline', '--ignore-scripts', '--no-audit', '--no-fund', ...tarballs);
});
afterAll(() => rmSync(home, { recursive: true }));

describe('the packed law', () => {
  test('is two tarballs, and installs without a registry and without any other package', () => {
    expect(tarballs.map((path) => path.slice(inHome('tarballs/').length))).toEqual([
      expect.stringMatching(/^rettidig-engine-\d+\.\d+\.\d+\.tgz$/),
      expect.stringMatching(/^rettidig-law-\d+\.\d+\.\d+\.tgz$/),
    ]);
    const installed = readdirSync(inHome('node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed).toEqual(['@rettidig']);
  });

  test('holds JavaScript, types, a guide and the licence, and no test or TypeScript', () => {
    const holds = readdirSync(inHome('node_modules/@rettidig/law'), { recursive: true }).map(
      String,
    );
    expect(holds).toEqual(
      expect.arrayContaining(['README.md', 'LICENSE', 'dist/index.js', 'dist/index.d.ts']),
    );
    expect(holds.filter((path) => /\.test\.|(?<!\.d)\.tsx?$/.test(path))).toEqual([]);
  });

  test.each(['engine', 'law'])('%s is not private and pins what it needs of ours', (name) => {
    const path = inHome(`node_modules/@rettidig/${name}/package.json`);
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Readonly<Record<string, unknown>>;
    const needed = name === 'law' ? { '@rettidig/engine': manifest['version'] } : {};
    expect(manifest['private']).toBeUndefined();
    expect(manifest['dependencies']).toEqual(needed);
  });
});

describe.each(nodes)('%s', (node) => {
  test('decides, explains, and writes text, HTML and data', () => {
    writeFileSync(inHome('program.js'), program);
    expect(JSON.parse(run(node, 'program.js'))).toEqual({
      due: '2014-03-10',
      text: expect.stringMatching(
        /^Senest den 10\. marts 2014\.\nFristen: 3\. marts 2014 \+ 1 uge = 10\. marts 2014\.\nHjemmel: /,
      ) as unknown,
      full: true,
      html: true,
      lawDay: '2014-03-03',
      rules: true,
    });
  });

  test.each(['engine', 'law'])('runs the example in the guide of %s', (name) => {
    const guide = readFileSync(inHome(`node_modules/@rettidig/${name}/README.md`), 'utf8');
    const [, example = ''] = /```js\n([\s\S]*?)```/.exec(guide) ?? [];
    writeFileSync(inHome('example.js'), example);
    expect(run(node, 'example.js')).toContain(name === 'law' ? 'Første samtale' : 'Yes.');
  });
});

test('a program in TypeScript is checked against the packed types', () => {
  writeFileSync(inHome('consumer.ts'), consumer);
  const options = { strict: true, noEmit: true, module: 'nodenext', target: 'es2022', types: [] };
  writeFileSync(
    inHome('tsconfig.json'),
    JSON.stringify({ compilerOptions: options, files: ['consumer.ts'] }),
  );
  expect(run(join(root, 'node_modules/.bin/tsc'), '--project', home)).toBe('');
});
