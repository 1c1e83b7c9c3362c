import { unreadable } from './result.ts';

/** JSON that was read, or why the answer is none. */
export type JsonReading =
  | { readonly outcome: 'json'; readonly json: unknown }
  | ReturnType<typeof unreadable>;

/** Text without a byte order mark, also one that was read as Latin-1. */
export function withoutMark(text: string): string {
  return text.replace(/^(?:\uFEFF|\u00EF\u00BB\u00BF)/, '');
}

/** Why a text is no answer with figures at all, whatever the format; null when it may be one. */
export function noAnswer(text: string): ReturnType<typeof unreadable> | null {
  const bare = withoutMark(text).trim();
  if (bare === '') return unreadable('Svaret er tomt. Hent det igen, og tjek tabellens id.');
  if (!/^<(?:!doctype|html|head|body|\?xml)/i.test(bare)) return null;
  const title = /<title[^>]*>([^<]{1,80})/i.exec(bare)?.[1]?.trim();
  const named = title === undefined ? '' : ` (»${title}«)`;
  return unreadable(
    `Svaret er en webside${named}, ikke tal. Kilden er måske lukket ned, eller adressen er forkert. Prøv igen senere.`,
  );
}

/** Reads an answer as JSON and says what it is when it is something else: empty, a web page, cut. */
export function readJson(text: string): JsonReading {
  const refusal = noAnswer(text);
  if (refusal !== null) return refusal;
  const bare = withoutMark(text).trim();
  try {
    return { outcome: 'json', json: JSON.parse(bare) as unknown };
  } catch {
    const begins = /^[[{]/.test(bare);
    const ends = /[\]}]$/.test(bare);
    if (begins && (!ends || !isClosed(bare))) {
      return unreadable(`Svaret er skåret over efter ${bare.length} tegn. Hent det igen.`);
    }
    return unreadable(`Svaret er ikke JSON. Det begynder med »${bare.slice(0, 40)}«.`);
  }
}

/** Whether every bracket outside strings is closed. */
function isClosed(text: string): boolean {
  let depth = 0;
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (inString) {
      if (sign === '\\') at += 1;
      else if (sign === '"') inString = false;
    } else if (sign === '"') inString = true;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
  }
  return depth === 0 && !inString;
}

/** What a source says went wrong, where its answer has such a field; shortened. */
export function messageIn(json: unknown): string | null {
  if (typeof json !== 'object' || json === null) return null;
  for (const name of ['message', 'Message', 'error', 'Error', 'detail', 'title']) {
    const value = (json as Readonly<Record<string, unknown>>)[name];
    if (typeof value === 'string' && value !== '') return value.slice(0, 200);
  }
  return null;
}
