import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Assets } from '../ui/layout.tsx';

/** Where the pages' own style, script and picture lie, beside `src` and `dist` alike. */
export const assetFolder = fileURLToPath(new URL('../../assets/', import.meta.url));

/** IBM Plex Sans in the parts that Det Fælles Designsystem supplies, as they are. */
export const fontFolder = join(
  dirname(createRequire(import.meta.url).resolve('dkfds')),
  '../fonts/IBMPlexSans/split/woff2',
);

/** The one style sheet: what all pages share, and then what belongs to one room, a file each. */
export const styleSheet = [
  join(assetFolder, 'rettidig.css'),
  ...readdirSync(join(assetFolder, 'css'))
    .toSorted()
    .map((name) => join(assetFolder, 'css', name)),
]
  .map((file) => readFileSync(file, 'utf8'))
  .join('\n');

/** The part of the address that changes when an asset does, so that browsers may keep them for ever. */
export const assetVersion = hashOfAssets();

export const assets: Assets = {
  css: `/assets/${assetVersion}/rettidig.css`,
  script: `/assets/${assetVersion}/rettidig.js`,
  icon: `/assets/${assetVersion}/rettidig.svg`,
  fonts: ['/fonts/IBMPlexSans-Regular-Latin1.woff2', '/fonts/IBMPlexSans-SemiBold-Latin1.woff2'],
};

function hashOfAssets(): string {
  const hash = createHash('sha256');
  for (const name of ['rettidig.js', 'rettidig.svg']) {
    hash.update(name).update(readFileSync(join(assetFolder, name)));
  }
  hash.update(styleSheet);
  return hash.digest('hex').slice(0, 10);
}
