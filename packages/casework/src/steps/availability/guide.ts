import { periodOn } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import { type Situation, type StepOutcome, decided, refused } from '../step.ts';
import { linesOf } from './wording.ts';

/** Written guidance to a citizen, as the letter says it. */
export interface NewGuidance {
  /** What the citizen must do; one by line. */
  readonly duties: string;
  /** What happens otherwise. */
  readonly consequences: string;
}

/** What a form of guidance begins with: the duties that sanctions are about (LAS §§ 36-40), and what may follow. */
export const usualGuidance: NewGuidance = {
  duties: [
    'Du skal komme til de samtaler, vi indkalder dig til.',
    'Du skal tage imod de tilbud, du får, og møde op.',
    'Du skal tage imod rimelige tilbud om arbejde.',
    'Du skal fortælle os det, hvis du ikke kan komme.',
  ].join('\n'),
  consequences:
    'Gør du det ikke, og har du ikke en rimelig grund, kan vi trække i din hjælp. Vi spørger dig altid først.',
};

/**
 * Sends the written guidance on duties and sanctions (LAS § 35, stk. 1). Kept as a letter, it proves what the citizen was
 * told and when, for what may happen later.
 */
export function sendGuidance(
  { duties, consequences }: NewGuidance,
  { file, today }: Situation,
): StepOutcome {
  const benefit = periodOn(file.benefits, today)?.benefit;
  if (benefit === undefined) {
    return refused({ field: '', text: 'Borgeren får ingen ydelse i dag at vejlede om.' });
  }
  return decided({
    letters: [
      {
        kind: 'vejledning',
        fields: {
          ydelse: benefits.label(benefit, 'da').toLocaleLowerCase('da'),
          pligter: linesOf(duties),
          konsekvenser: consequences,
          retsgrundlag: 'Lov om aktiv socialpolitik § 35, stk. 1.',
        },
      },
    ],
    journal: {
      day: today,
      heading: 'Vejledning om pligter og sanktioner sendt',
      text: `${duties}\n${consequences}`,
    },
  });
}
