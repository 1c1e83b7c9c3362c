import type { ReadMeeting } from './read-meeting.ts';

/**
 * Why the text of a file is taken for no agenda and no minutes, in Danish with what to do; null where it may be one. A paper
 * with points is one, and so is one that says which committee met when.
 * @param words the text
 * @param read what was understood of it
 */
export function noMinutes(
  words: string,
  { meeting: { on, body, items } }: ReadMeeting,
): string | null {
  if (words.trim() === '') {
    return 'Der er ingen tekst i filen. Er den indscannet, så kør tekstgenkendelse på den først.';
  }
  return items.length > 0 || (on !== null && body !== null)
    ? null
    : 'Filen ligner ikke en dagsorden eller et referat: der er ingen punkter, og dato eller udvalg mangler. Er den det, så skriv »Punkt 1: Titel« over hvert punkt, og læg den ind igen.';
}
