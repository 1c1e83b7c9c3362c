import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { rules, sources } from '../src/index.ts';
import { catalogue } from './coverage.ts';
import { draftNames } from './draft-documents.ts';
import { readDutyVignettes } from './duty-vignettes.ts';
import { generateLawDocuments } from './law-documents.ts';
import { readRuleVignettes } from './rule-vignettes.ts';

const docs = fileURLToPath(new URL('../../../docs', import.meta.url));
const filesIn = (folder: string) =>
  readdirSync(join(docs, folder), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.md'))
    .toSorted();
const read = (path: string) => readFileSync(join(docs, path), 'utf8');
const relativeLinks = (text: string) =>
  [...text.matchAll(/\]\((?!https?:)([^)]+)\)/g)].map(([, target = '']) => target);

describe('the approved documents', () => {
  test('are one for each rule and draft, an index and the coverage, and nothing else', () => {
    const pages = [
      ...[...rules.keys()].map((id) => `${id}.md`),
      ...draftNames().map((name) => `udkast/${name}.md`),
    ];
    const expected = ['README.md', 'coverage.md', ...pages];
    expect(filesIn('law')).toEqual(expected.toSorted());
  });

  test('stand in the repository as they are generated', () => {
    const stale = generateLawDocuments().filter(
      ({ path, content }) => readFileSync(path, 'utf8') !== content,
    );
    expect(stale.map(({ path }) => path)).toEqual([]);
  });

  test('link to what is there', () => {
    const broken = ['law', 'interpretations'].flatMap((folder) =>
      filesIn(folder).flatMap((name) =>
        relativeLinks(read(join(folder, name)))
          .filter((target) => !existsSync(join(docs, folder, dirname(name), target)))
          .map((target) => `${folder}/${name}: ${target}`),
      ),
    );
    expect(broken).toEqual([]);
  });
});

describe('the coverage of the source papers', () => {
  const rows = catalogue();
  const numbered = (letter: string, last: number) =>
    Array.from({ length: last }, (_, index) => `${letter}-${String(index + 1).padStart(3, '0')}`);

  test('names every rule, deadline, value and formula of the catalogue once', () => {
    const valuesElsewhere = ['V-033'];
    const expected = [
      ...numbered('D', 20),
      ...numbered('F', 10),
      ...numbered('R', 154),
      ...numbered('V', 34).filter((id) => !valuesElsewhere.includes(id)),
    ];
    expect(rows.map(({ id }) => id).toSorted()).toEqual(expected);
  });

  test('has a rule or a reason for each, and never both', () => {
    const unclear = rows.filter((row) => (row.reason === null) !== row.rules.length > 0);
    expect(unclear.map(({ id }) => id)).toEqual([]);
  });

  test('knows every number the rules claim to cover', () => {
    const known = new Set(rows.map(({ id }) => id));
    const claimed = [...rules.values()].flatMap(({ covers }) => covers);
    expect(claimed.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe('the readings', () => {
  const names = filesIn('interpretations').map((name) => name.replace(/\.md$/, ''));
  const citing = (name: string) =>
    [...rules.values()].filter(({ readings = [] }) => readings.includes(name)).map(({ id }) => id);

  test('that rules cite are there', () => {
    const cited = new Set([...rules.values()].flatMap(({ readings = [] }) => readings));
    expect([...cited].filter((name) => !names.includes(name))).toEqual([]);
  });

  test.each(names)(
    '%s says the question, the sources, the reading, who may change it, and its rules',
    (name) => {
      const text = read(`interpretations/${name}.md`);
      const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading);
      expect(headings).toEqual(['Spørgsmål', 'Kilder', 'Læsning', 'Hvem kan ændre den', 'Regler']);
      const [, list = ''] = text.split('## Regler');
      const listed = [...list.matchAll(/^- \[([a-z/-]+)\]/gm)].map(([, id]) => id);
      expect(listed).toEqual(citing(name).toSorted());
      expect(listed).not.toEqual([]);
    },
  );
});

describe('the vignettes', () => {
  test('are at least 120, and every rule of a duty is tried on a case', () => {
    const duties = readDutyVignettes();
    const cases = duties.flatMap((group) => group.cases);
    expect(readRuleVignettes().length + cases.length).toBeGreaterThanOrEqual(120);
    const unknown = duties.flatMap((group) => group.rules).filter((id) => !rules.has(id));
    expect(unknown).toEqual([]);
  });

  test('of the duties name sources that are there', () => {
    const known = new Set<string>(Object.values(sources).map(({ id }) => id));
    const origins = readDutyVignettes().flatMap(({ cases }) => cases.map(({ origin }) => origin));
    const named = origins
      .flatMap((origin) => origin.split(';').map((part) => part.trim()))
      .filter((part) => !part.startsWith('læsning'));
    expect(named.filter((part) => !known.has(part.split(',')[0] ?? ''))).toEqual([]);
  });

  test('name readings that are there', () => {
    const numbers = new Set(filesIn('interpretations').map((name) => name.slice(0, 4)));
    const origins = [
      ...readRuleVignettes().map(({ origin }) => origin),
      ...readDutyVignettes().flatMap(({ cases }) => cases.map(({ origin }) => origin)),
    ];
    const cited = origins.flatMap((origin) =>
      [...(origin.split('læsning')[1] ?? '').matchAll(/\d{4}/g)].map(([number]) => number),
    );
    expect(cited.filter((number) => !numbers.has(number))).toEqual([]);
    expect(cited.length).toBeGreaterThan(0);
  });
});
