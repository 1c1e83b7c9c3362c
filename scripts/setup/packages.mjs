import { createHash } from 'node:crypto';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fallback, provideFallback } from './fallback.mjs';
import { npm, ownNpm } from './npm.mjs';
import { readIfPresent, root } from './paths.mjs';

const lockfile = join(root, 'package-lock.json');
const stamp = join(root, 'node_modules/.rettidig');

// No install script runs: on a system where Node 26 cannot start they would fail, and npm would leave out the package
// without a word.
const flags = ['--ignore-scripts', '--include=dev', '--include=optional', '--engine-strict=false'];

/** Whether node_modules is what the lockfile says, for this platform. */
export function arePackagesCurrent() {
  if (readIfPresent(stamp) === wanted()) return true;
  if (!isInstalled()) return false;
  writeFileSync(stamp, wanted());
  return true;
}

export function installPackages() {
  const runner = npmForPackages();
  console.error('Henter pakker …');
  npm(runner, root, 'ci', ...flags);
  writeFileSync(stamp, wanted());
}

/** npm leaves out, without a word, optional packages that are not made for the Node it runs on. */
function npmForPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  const isFit = major >= 24 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
  if (isFit) return ownNpm();
  provideFallback(`Node ${process.versions.node} er for gammel til at hente pakkerne.`);
  return [fallback.node, fallback.npm];
}

function wanted() {
  const hash = createHash('sha256').update(readIfPresent(lockfile) ?? '');
  return `${process.platform}-${process.arch} ${hash.digest('hex')}\n`;
}

/** True after an `npm ci` or `npm install` by hand: every package that must be there is there, in its version. */
function isInstalled() {
  const installed = packagesOf(join(root, 'node_modules/.package-lock.json'));
  if (installed === undefined) return false;
  return Object.entries(packagesOf(lockfile) ?? {}).every(([path, entry]) => {
    if (!path.startsWith('node_modules/')) return true;
    if (entry.link) return existsSync(join(root, path));
    const found = installed[path];
    return found === undefined
      ? isForOtherPlatform(entry)
      : found.version === entry.version && found.integrity === entry.integrity;
  });
}

function isForOtherPlatform({ optional, os, cpu, libc }) {
  const has = (list, value) => [list].flat().includes(value);
  const isForThis = libc === undefined && has(os, process.platform) && has(cpu, process.arch);
  return optional === true && !isForThis;
}

function packagesOf(path) {
  const text = readIfPresent(path);
  return text === undefined ? undefined : JSON.parse(text).packages;
}
