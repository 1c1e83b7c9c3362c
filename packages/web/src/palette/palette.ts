import { findCitizens, recentCases } from '@rettidig/store';
import type { EmployeeVisit } from '../http/visit.ts';
import { type Command, commandsFor, meaningsOf } from './commands.ts';
import { textsOfPalette } from './texts.ts';

interface Place {
  readonly label: string;
  readonly href: string;
}

/** Where the palette can lead, in groups. */
export interface Palette {
  /** What was written; empty at first. */
  readonly text: string;
  readonly pages: readonly Place[];
  readonly steps: readonly Place[];
  readonly citizens: readonly Place[];
  readonly recent: readonly Place[];
}

const mostCitizens = 8;

const commandsOf = ({ session, words }: EmployeeVisit): readonly Command[] =>
  commandsFor(words.language, session.employee.role);

/** The palette before anything is written: every page, and the cases the employee was last in. */
export async function openPalette(visit: EmployeeVisit): Promise<Palette> {
  const recent = await visit.read((tx) => recentCases(tx, mostCitizens));
  return {
    text: '',
    pages: pagesIn(commandsOf(visit)),
    steps: [],
    citizens: [],
    recent: recent.map(({ id, name }) => ({ label: name, href: `/borgere/${id}` })),
  };
}

/** Where a text can lead. */
export async function answerPalette(visit: EmployeeVisit, text: string): Promise<Palette> {
  const meanings = meaningsOf(text, commandsOf(visit));
  const t = textsOfPalette(visit.words.language);
  const steps: Place[] = [];
  for (const { commands, name } of meanings) {
    if (name === '') continue;
    for (const citizen of await citizensNamed(visit, name)) {
      for (const command of commands) {
        if (command.kind === 'page') continue;
        const label = t.stepFor(command.label, citizen.name);
        steps.push({ label, href: command.hrefFor(citizen.id) });
      }
    }
  }
  const citizens = await citizensNamed(visit, text);
  return {
    text,
    pages: pagesIn(meanings.find(({ name }) => name === '')?.commands ?? []),
    steps,
    citizens: citizens.map(({ id, name }) => ({ label: name, href: `/borgere/${id}` })),
    recent: [],
  };
}

/** The only place the palette leads to; null when there are none or several. */
export function onlyPlace({ pages, steps, citizens }: Palette): string | null {
  const [only, ...others] = [...pages, ...steps, ...citizens];
  return others.length === 0 && only !== undefined ? only.href : null;
}

const pagesIn = (commands: readonly Command[]): readonly Place[] =>
  commands.flatMap((command) =>
    command.kind === 'page' ? [{ label: command.label, href: command.href }] : [],
  );

async function citizensNamed({ read, today }: EmployeeVisit, name: string) {
  return await read((tx) => findCitizens(tx, { name }, { on: today, most: mostCitizens }));
}
