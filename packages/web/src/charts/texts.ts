import { roomTexts } from '../texts/room-texts.ts';

export const textsOfCharts = roomTexts({
  da: {
    source: (source: string) => `Kilde: ${source}`,
    asSvg: 'Hent figuren som SVG',
    asPng: 'Hent figuren som PNG',
    table: 'Tallene i en tabel',
  },
  en: {
    source: (source: string) => `Source: ${source}`,
    asSvg: 'Download the chart as SVG',
    asPng: 'Download the chart as PNG',
    table: 'The numbers in a table',
  },
});
