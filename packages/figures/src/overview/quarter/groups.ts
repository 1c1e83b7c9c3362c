import type { Filter } from '../../compute/figure.ts';
import type { Said } from '../words.ts';

/** A group of the quarterly paper, and how it is told by today's codes. */
export interface PaperGroup {
  readonly name: Said;
  readonly filter: Filter;
  /** The group that the budget's assumption is set for. */
  readonly budget: Filter;
}

/** Cash benefit of the paper: the young got it too, until 2014. */
export const cashBenefits = ['kontanthjaelp', 'uddannelseshjaelp'] as const;
/** Match 1 (ready for a job) as the categories have been since 2014. */
export const matchOne = ['jobparat', 'aabenlyst-uddannelsesparat'] as const;
/** Match 2 (ready for an effort). */
export const matchTwo = ['aktivitetsparat', 'uddannelsesparat'] as const;

export const insured: PaperGroup = {
  name: { da: 'A-dagpenge', en: 'Unemployment benefit' },
  filter: { ydelse: ['dagpenge'] },
  budget: { ydelse: ['dagpenge'] },
};
export const cashMatchOne: PaperGroup = {
  name: { da: 'Kontanthjælp, match 1', en: 'Cash benefit, match 1' },
  filter: { ydelse: cashBenefits, kategori: matchOne },
  budget: { ydelse: ['kontanthjaelp'] },
};
export const cashMatchTwo: PaperGroup = {
  name: { da: 'Kontanthjælp, match 2', en: 'Cash benefit, match 2' },
  filter: { ydelse: cashBenefits, kategori: matchTwo },
  budget: { ydelse: ['kontanthjaelp'] },
};

/** The three groups of the paper's first tables. */
export const paperGroups: readonly PaperGroup[] = [insured, cashMatchOne, cashMatchTwo];

/** How the groups of 2013 are read today; match 3 ended in 2014. */
export const mappingNote: Said = {
  da: 'Match-grupperne ophørte i 2014. Her er match 1 de jobparate og de åbenlyst uddannelsesparate, match 2 de aktivitetsparate og de uddannelsesparate, på kontanthjælp og uddannelseshjælp.',
  en: 'The match groups ended in 2014. Here match 1 is the job-ready and the obviously education-ready, match 2 the activity-ready and the education-ready, on cash benefit and education benefit.',
};
