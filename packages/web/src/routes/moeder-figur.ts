import { publishedPaper } from '@rettidig/committee';
import { z } from 'zod';
import { blockChartAnswer, blockChartField } from '../charts/block-chart-file.ts';
import { chartKinds } from '../charts/chart-file.ts';
import { goneAnswer } from '../committee/public/document.tsx';
import { shownMeeting } from '../committee/public/load.ts';
import { placeFields, publicPlace } from '../committee/public/place.ts';
import { id } from '../http/fields.ts';
import { publicAction, type Route } from '../http/route.ts';

/** The charts of a published paper as files. */
export const moederFigur: readonly Route[] = chartKinds.map((kind) =>
  publicAction({
    method: 'GET',
    path: `/moeder/:moede/figur.${kind}`,
    input: {
      ...placeFields,
      ...blockChartField,
      moede: id,
      papir: z.enum(['dagsorden', 'referat']).optional(),
    },
    act: async (visit, { moede: meeting, papir, figur, ...asked }) => {
      const place = await publicPlace(visit, asked);
      const shown = await shownMeeting(place, meeting, papir);
      if (shown === 'gone') return goneAnswer(place, `/moeder/${meeting}`);
      const { content, kind: paper } = shown.paper;
      const { blocks } = publishedPaper(content, paper);
      const { name, type, body } = await blockChartAnswer(blocks, { figur, kind, name: figur });
      return { kind: 'published', type, body, name, everySite: true };
    },
  }),
);
