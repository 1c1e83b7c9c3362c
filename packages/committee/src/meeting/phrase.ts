import { type DecisionKind, decisionKinds } from './decision.ts';

/**
 * The words of the minutes for a decision of a kind, with what it was made on condition of: `Godkendt, idet sagen behandles
 * igen i marts 2027.` Nothing for `andet`, which needs words of its own.
 * @param condition what stands after `idet`; empty: none
 */
export function decisionPhrase(kind: DecisionKind, condition: string): string {
  if (kind === 'andet') return '';
  const words = bare(condition);
  return `${decisionKinds.label(kind, 'da')}${words === '' ? '' : `, idet ${words}`}.`;
}

/** What stands after `idet` in a text that is the phrase of its kind; null where the text is somebody's own words. */
export function conditionIn(kind: DecisionKind, text: string): string | null {
  if (kind === 'andet') return null;
  if (text === decisionPhrase(kind, '')) return '';
  const lead = `${decisionKinds.label(kind, 'da')}, idet `;
  const condition = text.slice(lead.length, -1);
  return decisionPhrase(kind, condition) === text && bare(condition) === condition
    ? condition
    : null;
}

/** A condition without the word that comes before it and the full stop after it, as people may type them. */
const bare = (condition: string): string =>
  condition
    .trim()
    .replace(/^,?\s*idet\s+/i, '')
    .replace(/\.$/, '')
    .trim();
