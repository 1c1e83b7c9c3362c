import type { Fact } from '@rettidig/engine';
import { fact } from '../facts.ts';

/** A municipality by its four-digit code (kommunekode). */
export const municipalityFact: Fact<string> = {
  label: 'Kommune',
  show: (code) => code,
  examples: ['0173', '0851'],
};

/** Full-year persons (helårspersoner), which may be a fraction. */
export const personsFact: Fact<number> = fact.countFact(
  'Helårspersoner',
  'helårspersoner',
  [940.3],
);
