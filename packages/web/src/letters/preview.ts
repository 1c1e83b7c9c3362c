import {
  type LetterContent,
  type LetterSender,
  type LetterTemplate,
  composeLetter,
  exampleCitizen,
  exampleOrder,
  templateProblems,
} from '@rettidig/casework';
import type { Day } from '@rettidig/engine';

/** The letter that a template makes with examples in its fields; null when it makes none. */
export function previewOf(
  template: LetterTemplate,
  sender: LetterSender,
  today: Day,
): LetterContent | null {
  if (templateProblems(template).length > 0) return null;
  const to = { citizen: exampleCitizen, sender, today };
  return composeLetter(template, exampleOrder(template.kind), to);
}
