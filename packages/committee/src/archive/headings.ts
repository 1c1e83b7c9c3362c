import { forms } from '../form/index.ts';
import type { Slot } from '../matter/index.ts';

/** What begins at a heading of a point. */
export type Begins =
  | { readonly part: 'afsnit'; readonly slot: Slot }
  | { readonly part: 'indstilling' | 'beslutning' | 'bilag' | 'fravaerende' | 'underskrifter' };

/** Headings that municipalities use for a part besides those of our forms (papers of seven municipalities). */
const others: Readonly<Record<string, Begins>> = {
  'sagens baggrund': { part: 'afsnit', slot: 'baggrund' },
  historik: { part: 'afsnit', slot: 'baggrund' },
  løsning: { part: 'afsnit', slot: 'sagsfremstilling' },
  beskrivelse: { part: 'afsnit', slot: 'sagsfremstilling' },
  oplæg: { part: 'afsnit', slot: 'sagsfremstilling' },
  'beskrivelse af sagen': { part: 'afsnit', slot: 'sagsfremstilling' },
  sagsbeskrivelse: { part: 'afsnit', slot: 'sagsfremstilling' },
  præsentation: { part: 'afsnit', slot: 'resume' },
  resume: { part: 'afsnit', slot: 'resume' },
  beslutningstema: { part: 'afsnit', slot: 'resume' },
  'økonomiske og personalemæssige konsekvenser': { part: 'afsnit', slot: 'oekonomi' },
  'økonomiske konsekvenser': { part: 'afsnit', slot: 'oekonomi' },
  'retligt grundlag': { part: 'afsnit', slot: 'retsgrundlag' },
  lovgrundlag: { part: 'afsnit', slot: 'retsgrundlag' },
  'inddragelse og høring': { part: 'afsnit', slot: 'hoering' },
  kompetence: { part: 'afsnit', slot: 'kompetence' },
  'beslutningskompetence og videre behandling': { part: 'afsnit', slot: 'kompetence' },
  beslutning: { part: 'beslutning' },
  'beslutning for punkt': { part: 'beslutning' },
  bilagbeslutning: { part: 'beslutning' },
  'forvaltningen foreslår': { part: 'indstilling' },
  'forvaltningen indstiller': { part: 'indstilling' },
  bilag: { part: 'bilag' },
  bilagsfortegnelse: { part: 'bilag' },
  bilagsliste: { part: 'bilag' },
  fraværende: { part: 'fravaerende' },
  afbud: { part: 'fravaerende' },
  'ikke til stede': { part: 'fravaerende' },
  underskriftsblad: { part: 'underskrifter' },
  underskriftsside: { part: 'underskrifter' },
  underskriftsark: { part: 'underskrifter' },
};

const plain = (text: string): string =>
  text
    .toLocaleLowerCase('da')
    .replace(/[.:]\s*$/, '')
    .trim();

const known: ReadonlyMap<string, Begins> = new Map([
  ...forms.flatMap(({ parts }) =>
    parts.flatMap((part): [string, Begins][] => {
      if (part.part === 'afsnit' && part.heading !== '') {
        return [[plain(part.heading), { part: 'afsnit', slot: part.slot }]];
      }
      if (part.part === 'indstilling' || part.part === 'bilag') {
        return [[plain(part.heading), { part: part.part }]];
      }
      return [];
    }),
  ),
  ...Object.entries(others),
]);

/**
 * What a line begins where it is a heading of a point; null where it is text.
 * @param body the committee's name: a line of it with a date heads the decision in some papers
 */
export function beginsAt(text: string, body: string): Begins | null {
  const line = plain(text);
  const found = known.get(line);
  if (found !== undefined) return found;
  const committee = plain(body);
  const withDay = /\bden \d{1,2}[-. ]/.test(line);
  const isDecision =
    withDay &&
    line.length < committee.length + 60 &&
    (line.startsWith('beslutning') || (committee !== '' && line.startsWith(committee)));
  return isDecision ? { part: 'beslutning' } : null;
}
