import { cite, day, decided, rule } from '@rettidig/engine';
import { type ExemptionGround, exemptionGrounds } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';
import { fact } from '../facts.ts';

/** Whether an exemption is one of those the 25 percent of the flexible effort leave room for. */
export const quotaExemption = rule<{ ground: ExemptionGround }, boolean>({
  id: 'kvote/undtagelse',
  title: 'Undtaget i den fleksible indsats',
  question: 'Tæller fritagelsen som undtaget i kommunens andel?',
  covers: [],
  needs: {
    ground: fact.codeFact('Grund', exemptionGrounds),
  },
  versions: [
    {
      from: day('2026-07-01'),
      basis: [
        cite(sources.lov17502025, 'fleksibelt kontaktforløb'),
        cite(sources.starSvar2026, 'op til 25 pct. kan undtages'),
      ],
      decide: ({ ground }, on, ask) =>
        decided(ask.value(values.kvoteFritagelsesgrund, null, on).includes(ground)),
    },
  ],
  show: (value) => (value ? 'Ja.' : 'Nej.'),
});
