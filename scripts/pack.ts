import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { packWithOurs } from './pack-packages.ts';

/** `node scripts/pack.ts law [--out folder]`: a package and those of ours it needs, as tarballs that npm can publish. */
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string', default: '.cache/packages' } },
});
const [name] = positionals;
if (name === undefined || positionals.length > 1) {
  console.error('Usage: node scripts/pack.ts law [--out folder]');
  process.exitCode = 2;
} else {
  for (const tarball of packWithOurs(name, resolve(values.out))) console.log(tarball);
}
