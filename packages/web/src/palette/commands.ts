import { caseSteps } from '@rettidig/casework';
import type { Role } from '@rettidig/store';
import { type EmployeeAccess, mayUse } from '../http/access.ts';
import { stepLinks } from '../steps/step-links.ts';
import type { Language } from '../texts/language.ts';
import { textsOfPalette } from './texts.ts';

/** Somewhere one can go: a page, or a step that needs a citizen. */
export type Command =
  | { readonly kind: 'page'; readonly label: string; readonly href: string }
  | { readonly kind: 'step'; readonly label: string; readonly hrefFor: (person: string) => string };

/** What a page asks of an employee; of those not named nothing. */
const accessOf: Readonly<Record<string, EmployeeAccess>> = {
  '/min-dag': 'sagsarbejde',
  '/opgaver': 'sagsarbejde',
  '/godkendelser': 'sagsarbejde',
  '/borgere': 'sagsarbejde',
  '/modtag': 'sagsarbejde',
  '/kalender': 'sagsarbejde',
  '/post': 'sagsarbejde',
  '/alliance': 'sagsarbejde',
  '/skabeloner': 'sagsledelse',
  '/overdragelser': 'sagsledelse',
  '/belastning': 'ledelse',
  '/lovaendring': 'ledelse',
  '/oekonomi': 'ledelse',
};

/** Every page and step that an employee of the role can go to. */
export function commandsFor(language: Language, role: Role): readonly Command[] {
  const pages = Object.entries(textsOfPalette(language).names)
    .filter(([href]) => mayUse(role, accessOf[href] ?? 'medarbejder'))
    .map(([href, label]): Command => ({ kind: 'page', label, href }));
  const links = mayUse(role, 'sagsarbejde') ? stepLinks('') : [];
  const steps = links.map(({ step }, i): Command => ({
    kind: 'step',
    label: caseSteps.label(step, language),
    hrefFor: (person) => stepLinks(person)[i]?.href ?? `/borgere/${person}`,
  }));
  return [...pages, ...steps];
}

/** What a text may mean: commands that its first words name, and the rest as the name of a citizen. */
export interface Meaning {
  readonly commands: readonly Command[];
  /** What is left for a name; empty when all words name the command. */
  readonly name: string;
}

/**
 * The meanings of a text, the longest command first. `praktik bo lund` is the step practice for a citizen named Bo
 * Lund; with no command at all it is a name.
 */
export function meaningsOf(text: string, commands: readonly Command[]): readonly Meaning[] {
  const words = text
    .toLocaleLowerCase('da')
    .split(/\s+/)
    .filter((word) => word !== '');
  const meanings: Meaning[] = [];
  for (let taken = words.length; taken > 0; taken -= 1) {
    const named = commands.filter(({ label }) => isNamed(label, words.slice(0, taken)));
    const name = words.slice(taken).join(' ');
    const fitting = name === '' ? named : named.filter(({ kind }) => kind === 'step');
    if (fitting.length > 0) meanings.push({ commands: fitting, name });
  }
  return meanings;
}

/** Shorter words stand in too many labels, and are more often a name. */
const fewestLetters = 3;

/** Each word stands somewhere in the label. */
function isNamed(label: string, words: readonly string[]): boolean {
  const lower = label.toLocaleLowerCase('da');
  return words.every((word) => word.length >= fewestLetters && lower.includes(word));
}
