import { checkMeeting } from '@rettidig/committee';
import type { WholeMeeting } from '@rettidig/store';

/** Something that is not ready when an agenda goes out. */
export interface Lack {
  /** The point it is about; null: the meeting. */
  readonly item: number | null;
  /** Danish: what is not ready, and what to do. */
  readonly text: string;
}

/** What is not ready for an agenda to go out, in the order of the points. Nothing of it keeps it back by itself. */
export function agendaLacks({ kept, meeting, points }: WholeMeeting): readonly Lack[] {
  return [
    ...(points.length === 0
      ? [{ item: null, text: 'Dagsordenen har ingen punkter. Sæt sager på den.' }]
      : []),
    ...(kept.from === null ? [{ item: null, text: 'Mødet har ingen tid. Skriv den.' }] : []),
    ...(kept.place === null ? [{ item: null, text: 'Mødet har intet sted. Skriv det.' }] : []),
    ...points.flatMap(({ item: { position: item }, matter, attachments }): readonly Lack[] => [
      ...(matter.state === 'udkast'
        ? [{ item, text: `Punkt ${item}: sagen er et udkast. Gør den klar.` }]
        : []),
      ...(matter.state === 'trukket'
        ? [{ item, text: `Punkt ${item}: sagen er trukket tilbage. Tag den af dagsordenen.` }]
        : []),
      ...attachments
        .filter(({ file }) => file === null)
        .map(({ title }) => ({
          item,
          text: `Punkt ${item}: bilaget »${title}« mangler sin fil. Læg den ind.`,
        })),
    ]),
    ...checkMeeting(meeting).map(({ item, text }) => ({ item, text })),
  ];
}
