import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { initWasm, Resvg } from '@resvg/resvg-wasm';

const require = createRequire(import.meta.url);
const fonts = join(dirname(require.resolve('dkfds')), '../fonts/IBMPlexSans/complete/ttf');
let ready: Promise<readonly Uint8Array[]> | undefined;

/** Loads the renderer and the fonts of the pages once. */
async function load(): Promise<readonly Uint8Array[]> {
  const [wasm, ...read] = await Promise.all([
    readFile(require.resolve('@resvg/resvg-wasm/index_bg.wasm')),
    readFile(join(fonts, 'IBMPlexSans-Regular.ttf')),
    readFile(join(fonts, 'IBMPlexSans-SemiBold.ttf')),
  ]);
  await initWasm(wasm);
  return read;
}

/**
 * A chart as a PNG picture, white behind, for slides and documents.
 * @param scale pixels for each of the chart's; 2 is sharp on paper
 */
export async function chartPng(svg: string, scale = 2): Promise<Buffer> {
  ready ??= load();
  const fontBuffers = await ready;
  const picture = new Resvg(svg, {
    background: '#ffffff',
    fitTo: { mode: 'zoom', value: scale },
    font: { fontBuffers: [...fontBuffers], defaultFontFamily: 'IBM Plex Sans' },
  });
  return Buffer.from(picture.render().asPng());
}
