import { danishDay, danishLongDay } from './danish.ts';
import type { Explanation, ValueRead } from './explanation.ts';
import type { LegalReference } from './reference.ts';

/** A line of an explanation, with the address it leads to where it has one. */
export interface ExplanationItem {
  readonly text: string;
  readonly url: string | null;
}

/** Lines of an explanation that belong together, under a Danish heading. */
export interface ExplanationSection {
  readonly heading: string;
  /** How the lines hang together: sentences, equals, one after the other, facts or values. */
  readonly kind: 'text' | 'list' | 'steps' | 'facts' | 'values';
  readonly items: readonly ExplanationItem[];
}

/** Heading of what a person weighs. */
export const weigh = 'Læg vægt på';

/** Says that a draft had a part in the answer; null where all of it is law in force. */
export function draftMark({ draft }: Pick<Explanation, 'draft'>): string | null {
  return draft === null ? null : `Udkast, ikke gældende lov: ${draft.replace(/^udkast:\s*/i, '')}.`;
}

/** The answer as a sentence that also says when the law does not answer by itself. */
export function answerInWords({ outcome, result }: Explanation): string {
  switch (outcome) {
    case 'afgjort':
    case 'ikke-i-kraft':
      return result;
    case 'mangler':
      return `Kan ikke afgøres endnu. ${ended(result)}`;
    case 'skoen':
      return `Det skal et menneske vurdere: ${ended(result)}`;
  }
}

/** What makes an answer less than certain; empty when all that it rests on was read whole for its day. */
export function doubtsOf(explanation: Explanation): readonly string[] {
  const values = valuesOf(explanation);
  return [
    ...(values.some(({ unchecked }) => unchecked)
      ? ['En værdi er ikke kontrolleret for en så sen dag.']
      : []),
    ...(values.some(({ partial }) => partial) ? ['En kilde er kun læst i en del.'] : []),
  ];
}

/** The values of a rule and of the rules it rests on. */
function valuesOf({ values, parts }: Explanation): readonly ValueRead[] {
  return [...values, ...parts.flatMap(valuesOf)];
}

/** The few lines that carry an answer: the sums, the rules it rests on, the paragraph and the doubts. */
export function carryingLines(explanation: Explanation): readonly string[] {
  const { steps, parts, basis, lawDay } = explanation;
  const cited = basis.map(referenceInWords).join('; ');
  return [
    ...steps.map(({ text, result }) => ended(`${text}: ${result}`)),
    ...parts.map((part) => ended(`${part.title}: ${part.result}`)),
    ...(cited === '' ? [] : [`Hjemmel: ${cited}, som loven er den ${danishLongDay(lawDay)}.`]),
    ...doubtsOf(explanation).map((doubt) => `Forbehold: ${doubt}`),
  ];
}

/** Everything an explanation holds but its answer and the rules it rests on; no section is empty. */
export function explanationSections(explanation: Explanation): readonly ExplanationSection[] {
  const { question, letter, considerations, basis, facts, values, steps } = explanation;
  const { changes, missing, readings } = explanation;
  const sections: readonly ExplanationSection[] = [
    section('Spørgsmål', 'text', [question]),
    section('Sådan siger et brev det', 'text', letter === null ? [] : [letter]),
    section(weigh, 'list', considerations),
    {
      heading: 'Hjemmel',
      kind: 'list',
      items: basis.map((cited) => ({ text: referenceInWords(cited), url: cited.url })),
    },
    section('Loven er læst for', 'text', [lawDayInWords(explanation)]),
    section(
      'Oplysninger',
      'facts',
      facts.map(({ label, value }) => `${label}: ${value}`),
    ),
    section('Værdier', 'values', values.map(valueInWords)),
    section(
      'Trin',
      'steps',
      steps.map(({ text, result }) => `${text}: ${result}`),
    ),
    section('Mangler', 'list', missing),
    section('Det kan ændre svaret', 'list', changes),
    section(
      'Læsning af loven',
      'list',
      readings.map((name) => `docs/interpretations/${name}.md`),
    ),
  ];
  return sections.filter(({ items }) => items.length > 0);
}

/** `Lov om en aktiv beskæftigelsesindsats, § 31`. */
export function referenceInWords({ title, at }: LegalReference): string {
  return `${title}, ${at}`;
}

/** The day whose law was used, and the days between which the rule reads so. */
function lawDayInWords({ lawDay, versionFrom, nextChange }: Explanation): string {
  const from = versionFrom === null ? '' : `; reglen gælder fra ${danishDay(versionFrom)}`;
  const until = nextChange === null ? '' : ` og ændres ${danishDay(nextChange)}`;
  return `${danishLongDay(lawDay)}${from}${until}`;
}

/** A value that was read: what, how much, since when, by which paragraph, and how sure. */
function valueInWords(read: ValueRead): string {
  const { label, key, value, unit, validFrom, basis } = read;
  const name = key === null ? label : `${label} (${key})`;
  const source = `gælder fra ${danishDay(validFrom)}, ${referenceInWords(basis)}`;
  return [`${name}: ${value} ${unit}`, source, ...marksOf(read)].join('; ');
}

/** What one should know before relying on a value: draft, not checked, read in part, and its note. */
export function marksOf({ draft, unchecked, partial, note }: ValueRead): readonly string[] {
  return [
    ...(draft ? ['udkast, ikke gældende lov'] : []),
    ...(unchecked ? ['ikke kontrolleret for denne dag'] : []),
    ...(partial ? ['kilden er kun delvist læst'] : []),
    ...(note === null ? [] : [note]),
  ];
}

function section(
  heading: string,
  kind: ExplanationSection['kind'],
  texts: readonly string[],
): ExplanationSection {
  return { heading, kind, items: texts.map((text) => ({ text, url: null })) };
}

/** A sentence with its stop. */
const ended = (text: string): string => (/[.?!:]$/.test(text) ? text : `${text}.`);
