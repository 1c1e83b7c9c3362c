import { cite, day, decided, rule } from '@rettidig/engine';
import { sources } from '../../generated/sources.ts';

/** Whether the municipality must make the yearly employment plan and result revision. */
export const employmentPlan = rule<object, boolean>({
  id: 'sagsbehandling/beskaeftigelsesplan',
  title: 'Beskæftigelsesplan og resultatrevision',
  question: 'Skal kommunen lave en årlig beskæftigelsesplan og resultatrevision?',
  covers: ['R-139'],
  needs: {},
  versions: [
    {
      from: day('2020-01-01'),
      basis: [cite(sources.hoejeTaastrup2022, 'pkt. 4, baggrund')],
      decide: () => decided(true),
    },
    {
      from: day('2023-01-01'),
      basis: [cite(sources.hoejeTaastrup2022, 'pkt. 4, baggrund')],
      decide: () => decided(false),
    },
  ],
  show: (value) =>
    value ? 'Ja, hvert år.' : 'Nej, kommunen bestemmer selv, om den vil have en plan.',
});
