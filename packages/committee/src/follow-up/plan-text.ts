import { danishMonth, toCivil } from '@rettidig/engine';
import { readWhen, whenText } from './when.ts';
import type { PlanStep } from './wheel.ts';

/** What is wrong with a line of a process plan. */
export interface PlanFault {
  /** From 1. */
  readonly line: number;
  /** Danish: what is wrong and how to mend it. */
  readonly text: string;
}

export type PlanReading =
  | { readonly outcome: 'plan'; readonly steps: readonly PlanStep[] }
  | { readonly outcome: 'fejl'; readonly faults: readonly PlanFault[] };

/** A process plan as text: a step on each line, `trin; udvalg; hvornår`. Empty lines are skipped; everything wrong at once. */
export function readPlan(text: string): PlanReading {
  const steps: PlanStep[] = [];
  const faults: PlanFault[] = [];
  for (const [index, line] of text.normalize('NFC').split('\n').entries()) {
    if (line.trim() === '') continue;
    const step = stepIn(line);
    if (typeof step === 'string') faults.push({ line: index + 1, text: step });
    else steps.push(step);
  }
  return faults.length > 0 ? { outcome: 'fejl', faults } : { outcome: 'plan', steps };
}

function stepIn(line: string): PlanStep | string {
  const parts = line.split(';').map((part) => part.trim());
  const [title = '', body = '', whenSaid = ''] = parts;
  if (parts.length !== 3) {
    return `Der er ${parts.length} felter, og der skal være 3: trin; udvalg; hvornår. Skriv semikolon mellem dem.`;
  }
  if (title === '') return 'Trinnets navn mangler før det første semikolon.';
  const when = readWhen(whenSaid);
  if (when === null || (when.on === null && when.months.length === 0)) {
    return `»${whenSaid}« er hverken en dag eller måneder. Skriv som 05.10.2022, eller som december 2022 eller januar 2023.`;
  }
  return { title, body, ...when };
}

/** As `readPlan` reads it. */
export const planText = (steps: readonly PlanStep[]): string =>
  steps.map((step) => `${step.title}; ${step.body}; ${whenText(step)}`).join('\n');

/** What a table by month has for a step: `AMU 5. oktober`, or that it waits for its day. */
export function planCell({ body, on }: PlanStep): string {
  if (on === null) return 'Afventer dato';
  const { month, dayOfMonth } = toCivil(on);
  return `${body} ${dayOfMonth}. ${danishMonth(month)}`.trim();
}
