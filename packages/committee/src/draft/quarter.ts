import { type DraftContent, takesNote } from './content.ts';
import {
  across,
  type ChapterReading,
  chaptersRead,
  countedSo,
  firstTrend,
  lackingIn,
  newestExtremes,
  type Overview,
  pairs,
  trendOf,
  trends,
} from './overview.ts';

/** The paper of the quarter: effort and effect (catalogue P-011, I-020 to I-024, T-013, T-014). */
export function quarterContent(overview: Overview): DraftContent {
  const { place, period } = overview;
  const readings: Readonly<Record<string, ChapterReading>> = {
    aktivering: trends,
    'rettidighed-samtale': trendOf(0),
    'rettidighed-tilbud': trendOf(0),
    virksomhedsrettede: pairs,
    indikatormodel: across,
    'effekt-leverandoer': newestExtremes,
    'effekt-tilbudstype': newestExtremes,
    'effekt-maalgruppe': newestExtremes,
    afslutningsaarsager: newestExtremes,
  };
  return {
    title: `Kvartalsoverblik for ${period}`,
    parts: [
      {
        slot: 'resume',
        blocks: [
          {
            kind: 'afsnit',
            sentences: [
              [`Sagen viser indsats og effekt på beskæftigelsesområdet i ${place} i ${period}.`],
              ...firstTrend(overview, 'aktivering'),
              ...firstTrend(overview, 'rettidighed-samtale'),
            ],
          },
        ],
      },
      {
        slot: 'sagsfremstilling',
        blocks: [...chaptersRead(overview, readings), ...countedSo(overview)],
      },
    ],
    recommendation: takesNote(`indsats og effekt i ${period}`),
    lacking: lackingIn(overview),
  };
}
