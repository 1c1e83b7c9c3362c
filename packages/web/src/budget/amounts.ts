import { inUnits } from '@rettidig/economy';
import { kroner, type Money } from '@rettidig/engine';
import { fixed } from '../format/numbers.ts';
import type { Language } from '../texts/language.ts';

const thousand = kroner(1000);

/** An amount in 1.000 kr., as follow-ups print it. */
export const inThousands = (amount: Money): string => inUnits(amount, thousand).replace('-', '−');

/** An amount in mio. kr. with a decimal. */
export const inMillions = (amount: number, language: Language): string =>
  fixed(amount / 100_000_000, 1, language);
