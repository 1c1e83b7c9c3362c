import {
  addDays,
  addMonths,
  addWeeks,
  cite,
  counted,
  danishLongDay,
  type Day,
  day,
  decided,
  type Fact,
  isoDay,
  missable,
  missing,
  rule,
} from '@rettidig/engine';
import type { DeadlineUnit } from '../../codes/index.ts';
import { sources } from '../../generated/sources.ts';
import { fact } from '../facts.ts';

/** A deadline a municipality has set for its own handling of one kind of application. */
export interface OwnDeadline {
  /** The kind of application, in the municipality's words. */
  readonly application: string;
  /** First day an application may be received for the deadline to hold. */
  readonly validFrom: Day;
  readonly length: number;
  readonly unit: DeadlineUnit;
}

/** Every deadline a municipality has set, in any order; one a day for each kind. */
export type OwnDeadlines = readonly OwnDeadline[];

const basis = [
  cite(sources.ishoej2025, 'retssikkerhedslovens § 3, stk. 2, gengivet i dagsordenen'),
];
const readings = ['0032-kommunens-egne-frister'];
const table: Fact<OwnDeadlines> = {
  label: 'Kommunens frister',
  show: (deadlines) => (deadlines.length === 0 ? 'ingen' : deadlines.map(showDeadline).join('; ')),
  examples: [
    [{ application: 'Kontanthjælp', validFrom: day('2014-01-01'), length: 1, unit: 'uger' }],
    [],
  ],
};

const unitWords: Readonly<Record<DeadlineUnit, readonly [one: string, many: string]>> = {
  dage: ['dag', 'dage'],
  uger: ['uge', 'uger'],
  maaneder: ['måned', 'måneder'],
};

/** How long a deadline is, in Danish: `2 måneder`. */
export function deadlineLength({ length, unit }: Pick<OwnDeadline, 'length' | 'unit'>): string {
  const [one, many] = unitWords[unit];
  return counted(length, one, many);
}

function showDeadline(deadline: OwnDeadline): string {
  const { application, validFrom } = deadline;
  return `${application}: ${deadlineLength(deadline)} fra ${danishLongDay(validFrom)}`;
}

export interface ApplicationFacts {
  readonly application: string;
  readonly receivedOn: Day;
  readonly deadlines: OwnDeadlines | null;
}

/** The day the municipality must have decided an application, by the deadline it has set itself. */
export const ownDeadline = rule<ApplicationFacts, Day>({
  id: 'sagsbehandling/frist',
  title: 'Frist for at afgøre en ansøgning',
  question: 'Hvornår skal kommunen senest have afgjort ansøgningen?',
  covers: [],
  readings,
  needs: {
    application: { label: 'Ansøgning om', show: String, examples: ['Kontanthjælp', 'Tilskud'] },
    receivedOn: fact.dayFact('Modtaget'),
    deadlines: missable(table),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis,
      decide: ({ application, receivedOn, deadlines }, _on, ask) => {
        const found = deadlineOn(deadlines, application, receivedOn);
        if (found === null) return missing(`Kommunens frist for »${application}«`);
        const due = dueAfter(receivedOn, found);
        ask.step('Kommunens frist', () => showDeadline(found));
        return decided(due);
      },
    },
  ],
  show: (due) => `Senest den ${danishLongDay(due)}.`,
  letter: (due) => `Du får svar på din ansøgning senest den ${danishLongDay(due)}.`,
});

export interface PublicationFacts {
  /** The kinds of application the municipality receives. */
  readonly applications: readonly string[];
  readonly asked: Day;
  readonly deadlines: OwnDeadlines | null;
}

/** The kinds of application a municipality has set no deadline for: it must set and publish one for each. */
export const applicationsWithoutDeadline = rule<PublicationFacts, readonly string[]>({
  id: 'sagsbehandling/uden-frist',
  title: 'Ansøgninger uden frist',
  question: 'Hvilke slags ansøgninger har kommunen ikke sat en frist for?',
  covers: [],
  readings,
  needs: {
    applications: {
      label: 'Ansøgninger, kommunen modtager',
      show: (applications) => applications.join(', '),
      examples: [['Kontanthjælp', 'Tilskud']],
    },
    asked: fact.dayFact('Dag'),
    deadlines: missable(table),
  },
  versions: [
    {
      from: day('2014-01-01'),
      basis,
      decide: ({ applications, asked, deadlines }) =>
        decided(applications.filter((one) => deadlineOn(deadlines, one, asked) === null)),
    },
  ],
  show: (applications) =>
    applications.length === 0
      ? 'Ingen: der er en frist for dem alle.'
      : `Der mangler en frist for ${applications.join(', ')}.`,
});

/**
 * The deadline in force for a kind of application on a day; null where the municipality has set none.
 * @throws Error where two of them begin on the same day
 */
function deadlineOn(deadlines: OwnDeadlines, application: string, on: Day): OwnDeadline | null {
  let found: OwnDeadline | null = null;
  for (const deadline of deadlines) {
    if (deadline.application !== application || deadline.validFrom > on) continue;
    if (found?.validFrom === deadline.validFrom) {
      throw new Error(
        `»${application}« har to frister fra ${isoDay(found.validFrom)}: ${showDeadline(found)} og ${showDeadline(deadline)}.`,
      );
    }
    if (found === null || deadline.validFrom > found.validFrom) found = deadline;
  }
  return found;
}

function dueAfter(received: Day, { length, unit }: OwnDeadline): Day {
  switch (unit) {
    case 'dage':
      return addDays(received, length);
    case 'uger':
      return addWeeks(received, length);
    case 'maaneder':
      return addMonths(received, length);
  }
}
