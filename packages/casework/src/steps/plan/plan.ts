import { danishLongDay, type Day } from '@rettidig/engine';
import {
  type PlanLine,
  type PlanLineKind,
  planLineKinds,
  type PlanLineParty,
  planLineParties,
  type PlanLineState,
  planLineStates,
} from '../../facts/case-records.ts';
import type { LetterFields } from '../../letters/letter-fields.ts';
import { courseOn, outsideCourse } from '../spells.ts';
import {
  decided,
  type FactChange,
  refused,
  type Remark,
  type Situation,
  type StepOutcome,
} from '../step.ts';
import { planLaw } from './plan-law.ts';

/** A new line of the plan as it was entered. */
export interface NewPlanLine {
  readonly kind: PlanLineKind;
  readonly text: string;
  readonly party: PlanLineParty;
  readonly due: Day | null;
  /** The field that a remark about the line's day stands at. */
  readonly dueField: string;
}

/** How a line of the plan stands from now on. */
export interface LineState {
  readonly line: string;
  readonly state: PlanLineState;
}

export interface PlanChange {
  readonly added: readonly NewPlanLine[];
  readonly states: readonly LineState[];
  /** Whether the citizen gets the whole plan by letter. */
  readonly letter: boolean;
}

/** Goals, milestones and agreements added to the plan, and lines that are done, dropped or open again. */
export function changePlan(change: PlanChange, situation: Situation): StepOutcome {
  const { file, records, today, newId } = situation;
  const course = courseOn(file, today);
  if (course === null) return refused(outsideCourse('', today));
  const outside = change.added.filter(({ due }) => due !== null && due >= course.to);
  if (outside.length > 0) {
    return refused(
      ...outside.map(({ dueField }) => ({
        field: dueField,
        text: `Kontaktforløbet slutter den ${danishLongDay(course.to)}. Vælg en dag før.`,
      })),
    );
  }
  const moved = change.states.flatMap(({ line, state }) => {
    const old = records.planLines.find(({ id }) => id === line);
    return old === undefined || old.state === state ? [] : [{ old, state }];
  });
  if (change.added.length === 0 && moved.length === 0 && !change.letter) {
    return refused({
      field: '',
      text: 'Der er intet at gemme. Skriv en ny linje, ret status på en linje, eller send planen.',
    });
  }
  const added = change.added.map(({ kind, text, party, due }) => ({
    id: newId(),
    kind,
    text,
    party,
    due,
  }));
  const letter = planLetter(planAfter(records.planLines, added, moved, today));
  if (change.letter && (letter.maal.length === 0 || letter.aftaler.length === 0)) {
    return refused({
      field: 'brev',
      text: 'Planen kan først sendes, når den har mindst ét åbent mål og én åben aftale.',
    });
  }
  return decided({
    facts: [
      ...moved.map(({ old: { id, ...line }, state }): FactChange => ({
        action: 'rettet',
        kind: 'plan_line',
        fact: id,
        value: { ...line, state },
      })),
      ...added.map(({ id, ...line }): FactChange => ({
        action: 'registreret',
        kind: 'plan_line',
        fact: id,
        value: { on: today, ...line, state: 'aaben', origin: null },
      })),
    ],
    explanations: planLaw(file, today),
    journal: {
      day: today,
      heading: headingOf(added.length, moved.length),
      text: [
        ...added.map((line) => `Ny: ${lineText(line)}`),
        ...moved.map(({ old, state }) => `${planLineStates.label(state, 'da')}: ${lineText(old)}`),
        ...(change.letter ? ['Planen er sendt til borgeren.'] : []),
      ].join('\n'),
    },
    letters: change.letter ? [{ kind: 'plan', fields: letter }] : [],
    warnings: change.added.flatMap(({ due, dueField }): Remark[] =>
      due !== null && due < today
        ? [{ field: dueField, text: `Dagen, ${danishLongDay(due)}, er allerede gået.` }]
        : [],
    ),
  });
}

function headingOf(added: number, moved: number): string {
  if (added > 0 && moved > 0) return 'Planen er udbygget og fulgt op';
  if (added > 0) return 'Planen er udbygget';
  return moved > 0 ? 'Der er fulgt op på planen' : 'Planen er sendt';
}

interface Moved {
  readonly old: PlanLine;
  readonly state: PlanLineState;
}

function planAfter(
  lines: readonly PlanLine[],
  added: readonly (Omit<NewPlanLine, 'dueField'> & { readonly id: string })[],
  moved: readonly Moved[],
  on: Day,
): readonly PlanLine[] {
  return [
    ...lines.map((line) => ({
      ...line,
      state: moved.find(({ old }) => old.id === line.id)?.state ?? line.state,
    })),
    ...added.map((line): PlanLine => ({ ...line, on, state: 'aaben', origin: null })),
  ];
}

type LineWords = Pick<PlanLine, 'kind' | 'text' | 'party' | 'due'>;

/** `Aftale: Søg fire job om ugen (Borgeren, senest den 9. december 2026)`. */
export function lineText({ kind, text, party, due }: LineWords): string {
  const by = due === null ? '' : `, senest den ${danishLongDay(due)}`;
  return `${planLineKinds.label(kind, 'da')}: ${text} (${planLineParties.label(party, 'da')}${by})`;
}

/** The open lines of a plan as its letter lists them. */
export function planLetter(lines: readonly PlanLine[]): LetterFields<'plan'> {
  const open = lines.filter(({ state }) => state === 'aaben');
  const ofKinds = (...kinds: readonly PlanLineKind[]): readonly string[] =>
    open.filter(({ kind }) => kinds.includes(kind)).map(promiseText);
  return { maal: ofKinds('maal'), delmaal: ofKinds('delmaal'), aftaler: ofKinds('aftale', 'krav') };
}

/** `Søg fire job om ugen. Det gør borgeren senest den 9. december 2026.`, in the words of a letter. */
function promiseText({ kind, text, party, due }: LineWords): string {
  const by = due === null ? '' : ` Senest den ${danishLongDay(due)}.`;
  const who = kind === 'maal' || kind === 'delmaal' ? '' : ` ${promises[party]}`;
  return `${text.replace(/[.!?]?$/, (end) => end || '.')}${who}${by}`;
}

const promises: Record<PlanLineParty, string> = {
  borger: 'Det gør du.',
  kommune: 'Det gør vi.',
  anden: 'Det gør en anden.',
};
