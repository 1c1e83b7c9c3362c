import { extractText } from '@rettidig/documents/extract';
import type { Browse } from './browse.ts';

/** What stands at an address: its text, and all that can be read in it where it is a file. */
export interface Seen {
  readonly address: string;
  readonly status: number;
  readonly text: string;
}

const mostAddresses = 600;

/** What the media types of files that have to be opened say, and what their names end in. */
const endings = [
  ['pdf', 'pdf'],
  ['wordprocessingml', 'docx'],
  ['spreadsheetml', 'xlsx'],
] as const;

/**
 * Follows every address that pages, feeds, lists and JSON name, from some to begin with, and reads all of it.
 * @param follow whether an address belongs to what is walked
 */
export async function crawl(
  browser: Browse,
  begin: readonly string[],
  follow: (path: string) => boolean,
): Promise<readonly Seen[]> {
  const waiting = [...begin];
  const known = new Set(begin);
  const seen: Seen[] = [];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const { status, raw, headers, location } = await browser.get(address);
    const type = String(headers['content-type'] ?? '');
    const plain = raw.toString('utf8');
    const ending = endings.find(([word]) => type.includes(word))?.[1];
    const named = String(headers['content-disposition'] ?? '');
    const text = ending === undefined ? plain : await wordsOf(raw, `fil.${ending}`);
    seen.push({ address, status, text: `${decoded(named)}\n${decoded(text)}` });
    for (const next of [
      ...(ending === undefined ? addressesIn(plain) : []),
      ...(location ? [location] : []),
    ]) {
      if (known.has(next) || !follow(next) || known.size >= mostAddresses) continue;
      known.add(next);
      waiting.push(next);
    }
  }
  return seen;
}

async function wordsOf(bytes: Buffer, name: string): Promise<string> {
  const read = await extractText(bytes, name);
  if (read.outcome === 'unreadable') throw new Error(read.message);
  return read.parts
    .map(({ text }) => text)
    .join('\n')
    .replaceAll('\u200B', '');
}

/** Signs that HTML, JSON or addresses write otherwise, as they are. */
const decoded = (text: string): string =>
  text
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/%[0-9A-F]{2}(?:%[0-9A-F]{2})*/gi, (coded) => {
      try {
        return decodeURIComponent(coded);
      } catch {
        return coded;
      }
    });

/** Every address on the same site that a text names. */
function addressesIn(text: string): readonly string[] {
  const found = text.replaceAll('&amp;', '&').replaceAll(String.raw`\/`, '/');
  return [
    ...[...found.matchAll(/(?:href|src|action)="([^"#]*)/g)].map(([, href]) => href ?? ''),
    ...[...found.matchAll(/https?:\/\/localhost(?::\d+)?(\/[^\s"<>#]*)/g)].map(
      ([, path]) => path ?? '',
    ),
  ].filter((address) => address.startsWith('/'));
}
