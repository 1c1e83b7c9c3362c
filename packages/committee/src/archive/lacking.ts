import type { ReadMeeting } from './read-meeting.ts';

/**
 * What an old paper must have before it can be kept as a meeting, and does not, in Danish with what to do; empty where
 * nothing stands in the way. Whatever else is odd in an old paper is kept as it was printed.
 */
export function lackingIn({ on, items }: ReadMeeting['meeting']): readonly string[] {
  return [
    ...(on === null ? ['Mødets dato mangler. Skriv den under »Ret mødet«.'] : []),
    ...(items.length === 0
      ? ['Der er ingen punkter. Tilføj dem, eller ret teksten, og læs den igen.']
      : []),
    ...items.flatMap(({ number, title }) =>
      title.trim() === ''
        ? [`Punkt ${number} har ingen titel. Skriv den under »Ret punktet«.`]
        : [],
    ),
  ];
}
