import { existsSync, readdirSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mayImport, pure, writesFiles } from './graph.ts';
import { files, read, root } from './repository-files.ts';

const scope = '@rettidig/';

type Manifest = {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
};

const manifestOf = (folder: string) => JSON.parse(read(join(folder, 'package.json'))) as Manifest;
const namesIn = (list: Manifest['dependencies']) => Object.keys(list ?? {});

const packages = readdirSync(join(root, 'packages'));
const anywhere = ['', ...packages.map((name) => `packages/${name}`)]
  .map(manifestOf)
  .flatMap(({ dependencies, devDependencies }) => [dependencies, devDependencies].flatMap(namesIn))
  .concat(packages.map((name) => `${scope}${name}`));

const isTest = (path: string) => /\.test\.tsx?$|\/(test|testing)\//.test(path);
const isGenerator = (path: string) => /\/generate(\.ts$|\/)/.test(path);

type Import = { readonly file: string; readonly from: string; readonly target: string };

/** Every module that a file names in an import, an export or a dynamic import. */
function importsOf(file: string): readonly Import[] {
  const [, from = ''] = /^packages\/([^/]+)\//.exec(file) ?? [];
  const named = /^(?:import|export|\})[^;'"`]*?\bfrom\s*['"]([^'"\n]+)['"]/gm;
  const bare = /^import\s*['"]([^'"\n]+)['"]/gm;
  const dynamic = /\bimport\(\s*['"]([^'"\n]+)['"]/g;
  const text = read(file).replaceAll(/^\s*(\/\/|\*|\/\*).*$/gm, '');
  return [named, bare, dynamic]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .map(([, target = '']) => ({ file, from, target }));
}

const imports = files
  .filter((path) => /^packages\/[^/]+\/(src|test|generate)\/.*\.tsx?$/.test(path))
  .flatMap(importsOf);
const show = ({ file, target }: Import) => `${file} imports ${target}`;

const isRelative = ({ target }: Import) => target.startsWith('.');
const isBuiltin = ({ target }: Import) =>
  target.startsWith('node:') || builtinModules.includes(target);
const packageName = (target: string) =>
  target
    .split('/')
    .slice(0, target.startsWith('@') ? 2 : 1)
    .join('/');

describe('the packages', () => {
  it('all stand in the graph', () => {
    expect(packages.filter((name) => mayImport[name] === undefined)).toEqual([]);
  });

  it('form a graph without cycles', () => {
    const reachable = (name: string): readonly string[] =>
      (mayImport[name] ?? []).flatMap((next) => [next, ...reachable(next)]);
    expect(Object.keys(mayImport).filter((name) => reachable(name).includes(name))).toEqual([]);
  });

  it('import only those of our packages that the graph allows', () => {
    const isForbidden = ({ file, from, target }: Import) => {
      const name = packageName(target);
      if (!name.startsWith(scope) || name === `${scope}${from}`) return false;
      const { devDependencies } = manifestOf(`packages/${from}`);
      return (
        !mayImport[from]?.includes(name.slice(scope.length)) &&
        !(isTest(file) && namesIn(devDependencies).includes(name))
      );
    };
    expect(imports.filter(isForbidden).map(show)).toEqual([]);
  });

  it('depend in package.json only on those that the graph allows', () => {
    const forbidden = packages.flatMap((name) =>
      namesIn(manifestOf(`packages/${name}`).dependencies)
        .filter((dependency) => dependency.startsWith(scope))
        .filter((dependency) => !mayImport[name]?.includes(dependency.slice(scope.length)))
        .map((dependency) => `${name} depends on ${dependency}`),
    );
    expect(forbidden).toEqual([]);
  });

  it('name in package.json what they import, their tests in any of the package.json files', () => {
    const isUndeclared = (one: Import) => {
      if (isRelative(one) || isBuiltin(one)) return false;
      const { dependencies } = manifestOf(`packages/${one.from}`);
      const declared = isTest(one.file) || isGenerator(one.file) ? anywhere : namesIn(dependencies);
      return !declared.includes(packageName(one.target));
    };
    expect(imports.filter(isUndeclared).map(show)).toEqual([]);
  });

  // Programs that are run and never imported.
  const run = ['typescript', 'oxfmt', 'oxlint', 'oxlint-tsgolint'];
  const isCode = (path: string) => /\.(ts|tsx|mjs|js|css)$/.test(path);

  it.each(['', ...packages.map((name) => `packages/${name}/`)])(
    'declare nothing that nothing there imports: %s',
    (folder) => {
      const { dependencies, devDependencies } = manifestOf(folder);
      const text = files
        .filter((path) => path.startsWith(folder) && isCode(path))
        .map(read)
        .join('\n');
      const isNamed = (name: string) =>
        ["'", '"'].some((quote) => ['/', quote].some((end) => text.includes(quote + name + end)));
      // The types of a package are there for the package.
      const isUsed = (name: string) =>
        run.includes(name) || name === '@types/node' || isNamed(name.replace(/^@types\//, ''));
      const declared = [dependencies, devDependencies].flatMap(namesIn);
      expect(declared.filter((name) => !isUsed(name))).toEqual([]);
    },
  );

  it('do not reach into each other by path', () => {
    const leaves = ({ file, from, target }: Import) =>
      target.startsWith('.') &&
      relative(`packages/${from}`, join(dirname(file), target)).startsWith('..');
    expect(imports.filter(leaves).map(show)).toEqual([]);
  });

  // The lint rule against cycles lets types through; a circle of types still has no place to start reading.
  it('have no files that name each other in a circle', () => {
    const named = Map.groupBy(imports.filter(isRelative), ({ file }) => file);
    const done = new Set<string>();
    const circlesFrom = (file: string, path: readonly string[]): readonly string[] => {
      if (path.includes(file)) return [[...path.slice(path.indexOf(file)), file].join(' -> ')];
      if (done.has(file)) return [];
      const found = (named.get(file) ?? []).flatMap(({ target }) =>
        circlesFrom(join(dirname(file), target), [...path, file]),
      );
      done.add(file);
      return found;
    };
    expect([...named.keys()].flatMap((file) => circlesFrom(file, []))).toEqual([]);
  });

  it('use nothing of Node where they are pure', () => {
    const isImpure = (one: Import) =>
      pure.includes(one.from) && isBuiltin(one) && !isTest(one.file) && !isGenerator(one.file);
    const impure = imports.filter(isImpure).map(({ file }) => file);
    expect([...new Set(impure)]).toEqual([writesFiles]);
  });

  it.each(packages)('%s has a README of at most 40 lines', (name) => {
    const path = `packages/${name}/README.md`;
    expect(existsSync(join(root, path))).toBe(true);
    expect(read(path).trimEnd().split('\n').length).toBeLessThanOrEqual(40);
  });
});

type Override = {
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, readonly [string, ...unknown[]] | string>>;
};
const { overrides } = JSON.parse(read('.oxlintrc.json')) as {
  readonly overrides: readonly Override[];
};

describe('the lint rules', () => {
  const ruleFor = (name: string) =>
    overrides.find(({ files: [glob] }) => glob === `packages/${name}/src/**`)?.rules[
      'no-restricted-imports'
    ];

  it.each(Object.entries(mayImport))('say the same as the graph for %s', (name, allowed) => {
    const [, options] = ruleFor(name) ?? [];
    const { patterns } = options as { readonly patterns: readonly { group: readonly string[] }[] };
    const groups = patterns.map(({ group }) => group);
    const ours = [`${scope}*`, ...allowed.map((other) => `!${scope}${other}`)];
    expect(groups.map((group) => group.toSorted())).toEqual([
      ours.toSorted(),
      ...(pure.includes(name) ? [['node:*']] : []),
    ]);
  });
});

describe('the lint rules of pure packages', () => {
  it('hold for all of them', () => {
    const restricted = overrides.find(
      ({ rules }) =>
        Array.isArray(rules['no-restricted-globals']) && rules['no-restricted-properties'],
    );
    expect(restricted?.files.toSorted()).toEqual(
      pure.map((name) => `packages/${name}/src/**`).toSorted(),
    );
    const [, ...globals] = restricted?.rules['no-restricted-globals'] ?? [];
    expect(globals).toEqual(
      expect.arrayContaining(
        ['Date', 'Intl', 'process', 'performance', 'console', 'fetch', 'crypto'].map((name) =>
          expect.objectContaining({ name }),
        ),
      ),
    );
  });
});

describe('names in the repository', () => {
  it('use lower-case letters, digits and . _ @ + -', () => {
    const allowed = /^([a-z0-9._@+-]+\/)*([a-z0-9._@+-]+|README\.md|CONTRIBUTING\.md|LICENSE)$/;
    expect(files.filter((path) => !allowed.test(path))).toEqual([]);
  });

  it('say what a folder holds', () => {
    const vague = /(^|\/)(utils?|helpers?|common|shared|misc|services?|managers?)\//;
    expect(files.filter((path) => vague.test(path))).toEqual([]);
  });
});
