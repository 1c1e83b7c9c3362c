import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMeeting } from './read-meeting.ts';

/** A word that stands nowhere else, to be found again. */
const token = (n: number): string =>
  `Ord${String.fromCharCode(97 + (n % 26))}${'x'.repeat(1 + Math.floor(n / 26))}`;

interface Choices {
  readonly heading: (number: number, title: string) => string;
  readonly openness: 'ingen' | 'foer' | 'i-titel';
  readonly sagsnr: string;
  readonly parts: readonly string[];
  readonly absence: string;
  readonly members: string;
  readonly contents: boolean;
  readonly pages: boolean;
  readonly glued: boolean;
  readonly items: number;
}

const choices: fc.Arbitrary<Choices> = fc.record({
  heading: fc.constantFrom(
    (number: number, title: string) => `Punkt ${number}: ${title}`,
    (number: number, title: string) => `${number}. ${title}`,
    (number: number, title: string) => `${number} : ${title}`,
    (number: number, title: string) => `Pkt. ${number}\n${title}`,
    (number: number, title: string) => `${String.fromCharCode(64 + number)}. ${title}`,
  ),
  openness: fc.constantFrom('ingen', 'foer', 'i-titel'),
  sagsnr: fc.constantFrom('', 'Sagsnr: ', 'Sagsnr.:\n', 'Sagsid.: '),
  parts: fc.shuffledSubarray(
    [
      'Resume',
      'Sagsfremstilling',
      'Økonomi',
      'Indstilling',
      'Handlemuligheder',
      'Beslutning',
      'Bilag',
    ],
    { minLength: 2 },
  ),
  absence: fc.constantFrom('', 'Fraværende: ', 'Fraværende\n- ', 'Afbud: '),
  members: fc.constantFrom('Medlemmer', 'Deltagere', 'Mødedeltagere', 'Indkaldelse', 'Til stede'),
  contents: fc.boolean(),
  pages: fc.boolean(),
  glued: fc.boolean(),
  items: fc.integer({ min: 1, max: 6 }),
});

/** A paper set as chosen, and the words in it that must be found again. */
function paperOf(chosen: Choices): { readonly text: string; readonly tokens: readonly string[] } {
  const { heading, openness, sagsnr, parts, absence, members, contents, pages, glued, items } =
    chosen;
  const tokens: string[] = [];
  const next = (): string => {
    const word = token(tokens.length);
    tokens.push(word);
    return word;
  };
  const titles = Array.from({ length: items }, () => `${next()} i ${next()}`);
  const head = [
    'Referat',
    'Øvelsesudvalget',
    'Mødedato: 7. oktober 2026 kl. 16:00',
    `Mødested: ${next()}`,
    next(),
    members,
    `${next()} ${next()}`,
    `${next()} ${next()}`,
    ...(contents ? ['Indholdsfortegnelse', ...titles.map((title, n) => `${n + 1}. ${title}`)] : []),
  ];
  const own = titles.map((title, n) => {
    const closed = n % 3 === 2;
    const titled = openness === 'i-titel' ? `(${closed ? 'Lukket' : 'Åben'}) ${title}` : title;
    const lines = [
      ...(openness === 'foer' ? [closed ? 'Lukket' : 'Åben'] : []),
      heading(n + 1, titled),
      ...(sagsnr === '' ? [] : [`${sagsnr}26/1${String(n).padStart(4, '0')}`]),
      ...parts.flatMap((part) => {
        const said = `${next()} er ${next()} og ${next()}.`;
        return glued && part !== 'Handlemuligheder'
          ? [`${part}${said}`]
          : [part, said, `- ${next()}`];
      }),
      ...(absence === '' ? [] : [`${absence}${next()} ${next()}`]),
    ];
    return lines.join('\n');
  });
  const all = [head.join('\n'), ...own];
  const page = (text: string, n: number): string =>
    pages ? `Øvelse Kommune\n${text}\nSide ${n + 1} af ${all.length}` : text;
  return { text: all.map(page).join(pages ? '\n\f' : '\n'), tokens };
}

test('every word of a paper stands in the meeting, in a doubt or among what is left, in any layout', () => {
  fc.assert(
    fc.property(choices, (chosen) => {
      const { text, tokens } = paperOf(chosen);
      const kept = JSON.stringify(readMeeting(text, '')).replaceAll(/\\[nt]/g, ' ');
      const words = new Set(kept.match(/[\p{L}\d]+/gu));
      expect(tokens.filter((word) => !words.has(word))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
