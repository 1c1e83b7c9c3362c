import type { Browse } from './browse.ts';

/**
 * The titles that the charts of a page show when they are fetched as files, in order.
 * @throws Error where a chart has no files, a drawing has no title, or a picture is none
 */
export async function chartFilesOn(browser: Browse, address: string): Promise<readonly string[]> {
  const { body } = await browser.get(address);
  const links = (kind: string): readonly string[] =>
    [...body.matchAll(new RegExp(`href="([^"]+\\.${kind}(?:\\?[^"]*)?)" aria-label`, 'g'))].map(
      ([, link = '']) => link.replaceAll('&amp;', '&'),
    );
  const charts = body.match(/<figure class="chart"/g)?.length ?? 0;
  const [drawings, pictures] = [links('svg'), links('png')];
  if (drawings.length !== charts || pictures.length !== charts) {
    throw new Error(`${charts} charts, ${drawings.length} drawings, ${pictures.length} pictures`);
  }
  for (const link of pictures) {
    const { raw, status } = await browser.get(link);
    if (raw.toString('latin1', 1, 4) !== 'PNG') throw new Error(`no picture (${status}): ${link}`);
  }
  const titles: string[] = [];
  for (const link of drawings) {
    const { body: svg, status } = await browser.get(link);
    const [drawn] = svg.match(/(?:<text x="0" y="-[^>]*font-weight="600">[^<]+<\/text>)+/) ?? [];
    if (drawn === undefined) throw new Error(`no title (${status}): ${link}`);
    titles.push(
      drawn
        .replaceAll('</text>', ' ')
        .replaceAll(/<[^>]*>/g, '')
        .trim(),
    );
  }
  return titles;
}
