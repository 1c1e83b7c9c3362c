import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { mayImport } from './graph.ts';
import { read, root } from './repository-files.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  /** Entry point to its TypeScript file, both beginning with `./`. */
  readonly exports: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Package {
  readonly name: string;
  readonly manifest: Manifest;
  readonly staging: string;
}

const descriptions: Readonly<Record<string, string>> = {
  engine: 'Dated rules that can say why: days, values with sources, four outcomes, explanations.',
  law: 'Danish employment law as data and rules, 2012 to 2027, each answer with its paragraph and source.',
};

/** Entries for our own programs: Temporal needs Node 26 or a polyfill. */
const entriesKept: readonly string[] = ['./temporal'];

/**
 * Packs a package after those of ours it may import, each compiled: Node refuses to strip types inside node_modules.
 * @param out the folder to put the tarballs in
 * @returns the paths of the tarballs, in the order they need each other
 * @throws Error with what the compiler or npm said
 */
export function packWithOurs(name: string, out: string): readonly string[] {
  const needed = mayImport[name];
  if (needed === undefined) throw new Error(`»${name}« is no package`);
  const work = join(out, 'work');
  rmSync(work, { recursive: true, force: true });
  const packages = [...needed, name].map((one): Package => {
    const manifest = JSON.parse(read(`packages/${one}/package.json`)) as Manifest;
    return { name: one, manifest, staging: join(work, one) };
  });
  const tarballs = packages.map((one, index) => packed(one, packages.slice(0, index), out));
  rmSync(work, { recursive: true });
  return tarballs;
}

function packed(one: Package, below: readonly Package[], out: string): string {
  const { name, staging } = one;
  mkdirSync(staging, { recursive: true });
  compile(one, below);
  copyFileSync(join(root, `packages/${name}/use.md`), join(staging, 'README.md'));
  copyFileSync(join(root, 'LICENSE'), join(staging, 'LICENSE'));
  writeJson(join(staging, 'package.json'), publishedManifest(one));
  const said = run('npm', ['pack', '--silent', '--pack-destination', out], staging);
  return join(out, said.trim());
}

const packedEntries = ({
  manifest,
}: Package): readonly (readonly [entry: string, file: string])[] =>
  Object.entries(manifest.exports).filter(([entry]) => !entriesKept.includes(entry));

const compiledName = (file: string, extension: '.js' | '.d.ts'): string =>
  file.replace('./src/', './dist/').replace(/\.ts$/, extension);

/** Writes JavaScript and types to `dist`; the libraries are those of Node 20, so that newer ones do not slip in. */
function compile(one: Package, below: readonly Package[]): void {
  const { name, staging } = one;
  const folder = join(root, 'packages', name);
  const paths = below.flatMap((other) =>
    packedEntries(other).map(([entry, file]) => [
      `${other.manifest.name}${entry.slice(1)}`,
      [join(other.staging, compiledName(file, '.d.ts'))],
    ]),
  );
  const config = join(staging, 'tsconfig.json');
  writeJson(config, {
    extends: join(root, 'tsconfig.json'),
    compilerOptions: {
      target: 'es2022',
      lib: ['es2023'],
      types: [],
      noEmit: false,
      declaration: true,
      rewriteRelativeImportExtensions: true,
      rootDir: join(folder, 'src'),
      outDir: join(staging, 'dist'),
      paths: Object.fromEntries(paths) as Record<string, string[]>,
    },
    include: [],
    files: packedEntries(one).map(([, file]) => join(folder, file)),
  });
  run(join(root, 'node_modules/.bin/tsc'), ['--project', config], root);
  rmSync(config);
}

/**
 * What npm is told. Ours are pinned to the version packed with them; packages that only some entry needs are left for
 * its users to install, so that the main entry depends on nothing.
 */
function publishedManifest(one: Package): object {
  const { name, manifest, staging } = one;
  const all = Object.entries(manifest.dependencies ?? {});
  const ours = all.filter(([other]) => other.startsWith('@rettidig/'));
  const imported = importsIn(join(staging, 'dist'));
  const others = all.filter(([other]) => !other.startsWith('@rettidig/') && imported.has(other));
  return {
    name: manifest.name,
    version: manifest.version,
    description: descriptions[name] ?? '',
    license: manifest.license,
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20' },
    files: ['dist'],
    exports: Object.fromEntries(
      packedEntries(one).map(([entry, file]) => [
        entry,
        { types: compiledName(file, '.d.ts'), default: compiledName(file, '.js') },
      ]),
    ),
    dependencies: Object.fromEntries(ours),
    peerDependencies: Object.fromEntries(others.map(([other, version]) => [other, `^${version}`])),
    peerDependenciesMeta: Object.fromEntries(others.map(([other]) => [other, { optional: true }])),
  };
}

/** The packages that the compiled files import. */
function importsIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((file) => file.endsWith('.js'));
  const targets = files.flatMap((file) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/\bfrom ['"]([^.'"][^'"]*)['"]/g)].map(
      ([, target = '']) => target,
    ),
  );
  return new Set(targets);
}

function writeJson(path: string, content: object): void {
  writeFileSync(path, `${JSON.stringify(content, null, 2)}\n`);
}

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status === 0) return stdout;
  throw new Error(`${command} ${args.join(' ')}:\n${error?.message ?? `${stdout}${stderr}`}`);
}
