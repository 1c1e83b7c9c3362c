import {
  cite,
  danishMoney,
  day,
  decided,
  type Fact,
  kroner,
  type Money,
  nothing,
  notInForce,
  rule,
} from '@rettidig/engine';
import { sources } from '../../generated/sources.ts';
import { values } from '../../generated/values.ts';

const year: Fact<number> = {
  label: 'År',
  show: String,
  examples: [2022, 2023, 2024, 2025, 2026],
};

/** What the agreement of 24 June 2022 saves the state in a year. */
export const agreementRevenue = rule<{ year: number }, Money>({
  id: 'oekonomi/provenu-2022',
  title: 'Provenu af Anden delaftale',
  question: 'Hvor stort er provenuet af aftalen i året?',
  covers: ['V-010'],
  needs: { year },
  versions: [
    {
      from: day('2022-06-24'),
      basis: [cite(sources.ringkoebingSkjern2022, 'provenu')],
      decide: ({ year: asked }, on, ask) => {
        const amount = ask.valueIfAny(values.oekonomiProvenu2022, String(asked), on);
        return amount === null ? notInForce : decided(kroner(amount));
      },
    },
  ],
  show: danishMoney,
});

/** By how much the agreement of 24 June 2022 lowers what the jobcentres cost to run in a year. */
export const jobcentreReduction = rule<{ year: number }, Money>({
  id: 'oekonomi/jobcenterdrift-2022',
  title: 'Nedbringelse af jobcentrenes drift',
  question: 'Hvor meget nedbringes jobcentrenes drift i året?',
  covers: ['R-138'],
  needs: { year },
  versions: [
    {
      from: day('2022-06-24'),
      basis: [cite(sources.ringkoebingSkjern2022, 'drift af jobcentrene')],
      decide: ({ year: asked }, on, ask) =>
        asked < ask.value(values.oekonomiJobcenterdriftFraAar, null, on)
          ? decided(nothing)
          : decided(kroner(ask.value(values.oekonomiJobcenterdrift2022, null, on))),
    },
  ],
  show: danishMoney,
});
