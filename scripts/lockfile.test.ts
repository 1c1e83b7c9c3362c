import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Entry = {
  readonly version?: string;
  readonly integrity?: string;
  readonly resolved?: string;
  readonly link?: boolean;
  readonly inBundle?: boolean;
  readonly optional?: boolean;
  readonly engines?: { readonly node?: string };
  readonly optionalDependencies?: Readonly<Record<string, string>>;
};

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/**
 * Binaries of Typst for platforms that no registry at hand has: npm refuses a lockfile without them, and takes them there
 * by their version alone.
 */
const neverFetched =
  /^node_modules\/@myriaddreamin\/typst-ts-node-compiler-(android|darwin|win32|linux-arm)/;

describe.each(['../package-lock.json', './setup/node24/package-lock.json'])('%s', (path) => {
  const { packages } = JSON.parse(read(path)) as {
    readonly packages: Readonly<Record<string, Entry>>;
  };
  const entries = Object.entries(packages);
  const installed = entries.filter(
    ([name, { link, inBundle }]) => name.includes('node_modules/') && !link && !inBundle,
  );

  it('holds the checksum of every package, but of those that nobody here could fetch', () => {
    const unknown = installed.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(unknown.filter(([name]) => !neverFetched.test(name))).toEqual([]);
    expect(unknown.filter(([, { optional }]) => optional !== true)).toEqual([]);
  });

  it('names no registry', () => {
    const named = entries.filter(([, { resolved, link }]) => resolved !== undefined && !link);
    expect(named).toEqual([]);
  });

  // `scripts/setup/packages.mjs` asks for these before it installs with the machine's own Node.
  it('holds no optional package that needs a newer Node than 20.19, 22.13 or 24', () => {
    const accepted = [
      undefined,
      '^20.19.0 || >=22.12.0',
      '^20.19.0 || ^22.13.0 || >=23.5.0',
      '^8.16.0 || ^10.6.0 || >=11.0.0',
    ];
    const isAccepted = (range?: string) =>
      accepted.includes(range) || /^>= ?(0|10|12|14|16)(\.\d+)*$/.test(range ?? '');
    const others = installed.filter(
      ([, { optional, engines }]) => optional && !isAccepted(engines?.node),
    );
    expect(others).toEqual([]);
  });

  // npm leaves a package out when its registry lacks it, and then refuses the lockfile everywhere.
  it('covers every platform', () => {
    const isThere = (name: string) =>
      installed.some(([key]) => key.endsWith(`node_modules/${name}`));
    const missing = entries
      .filter(([, { inBundle }]) => !inBundle)
      .flatMap(([, { optionalDependencies }]) => Object.keys(optionalDependencies ?? {}))
      .filter((name) => !isThere(name));
    expect(missing).toEqual([]);
  });
});

describe('package.json', () => {
  const files = ['../package.json', './setup/node24/package.json'];

  it.each(files)('%s pins exact versions', (path) => {
    const manifest = JSON.parse(read(path)) as Readonly<Record<string, Record<string, string>>>;
    const loose = ['dependencies', 'devDependencies', 'optionalDependencies']
      .flatMap((kind) => Object.entries(manifest[kind] ?? {}))
      .filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });
});
