import { bolder, fontSize, px, textAt, unescaped, wrapped } from './frame.ts';

const size = 16;
const lineHeight = 22;
const gap = 10;
/** Of white around it all. */
const rim = 12;
const frame = /viewBox="0 0 ([\d.]+) ([\d.]+)" width="[\d.]+" height="[\d.]+"/;
const ground = /<rect width="[\d.]+" height="[\d.]+" fill="#fff"\/>/;

/**
 * A chart with its title drawn above, wrapped, for a file: there no heading stands beside it as on a page or in a paper.
 * The drawing keeps its coordinates; the title lies above its 0.
 * @param svg a chart of this folder
 * @throws TypeError where it is none
 */
export function headed(svg: string): string {
  const [was, width, height] = frame.exec(svg) ?? [];
  const [, title] = /<title [^>]*>([^<]*)<\/title>/.exec(svg) ?? [];
  if (was === undefined || title === undefined) throw new TypeError('Not a chart with a title');
  const lines = wrapped(unescaped(title), (Number(width) * fontSize) / (size * bolder));
  const room = lines.length * lineHeight + gap;
  const [left, top] = [px(-rim), px(-room - rim)];
  const [wide, high] = [px(Number(width) + 2 * rim), px(Number(height) + room + 2 * rim)];
  const words = lines.map((line, i) =>
    textAt(0, size + i * lineHeight - room, line, { weight: 600 }),
  );
  return svg
    .replace(was, `viewBox="${left} ${top} ${wide} ${high}" width="${wide}" height="${high}"`)
    .replace(ground, `<rect x="${left}" y="${top}" width="${wide}" height="${high}" fill="#fff"/>`)
    .replace(/<\/svg>$/, () => `<g font-size="${size}">${words.join('')}</g></svg>`);
}
