import type { ContactCourse, SicknessCase } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import { earliest, plusDays } from '../calendar/calendar.ts';
import { type CaseOn, type Segment, segmentsWithin } from './case-on.ts';
import type { Kind, Window } from './law.ts';
import {
  earlyDue,
  extendedTo,
  followUpWindow,
  nextFollowUpDue,
  paymentStops,
} from './sickness-law.ts';
import { settled, type Terms, type TruthDuty } from './status.ts';
import { claimsOf } from './windows.ts';

/** Duties of the sickness cases, each on its own days within the course. */
export function sicknessDuties(
  known: CaseOn,
  course: ContactCourse,
  segments: readonly Segment[],
): readonly TruthDuty[] {
  return known.sicknessCases.flatMap((sick) => {
    const days = { from: sick.from, to: earliest(sick.to, course.to) };
    const within = segmentsWithin(segments, days);
    if (!within.some(({ group }) => group === 'sygedagpenge')) return [];
    const terms = { known, course, sick, within, to: days.to };
    const runs = within.filter(({ group }) => group === 'sygedagpenge');
    return [
      ...windowDuties(terms),
      ...runs.flatMap((run) => nextFollowUps(terms, run)),
      ...runs.flatMap((run) => laterReassessments(terms, run)),
    ];
  });
}

interface SickPart {
  readonly known: CaseOn;
  readonly course: ContactCourse;
  readonly sick: SicknessCase;
  readonly within: readonly Segment[];
  readonly to: Day;
}

const followUpDays = ({ held }: CaseOn): readonly Day[] =>
  held
    .filter(({ kind, holder }) => kind === 'opfoelgningssamtale' && holder !== 'a-kasse')
    .map(({ on }) => on);

function windowDuties(part: SickPart): readonly TruthDuty[] {
  const { known, sick } = part;
  const once = (opens: Day, due: Day): Window => ({
    count: 1,
    opens,
    due,
    firstDue: null,
    inQuota: false,
  });
  const asked = sick.fastTrackOn !== null && sick.fastTrackOn <= known.on ? sick.fastTrackOn : null;
  const early = asked === null ? null : earlyDue(asked);
  const stops = stopOf(part);
  const decided = known.sicknessDecisions.map(({ on }) => on);
  return [
    ...counted(part, 'sygeopfoelgning', followUpWindow(sick), followUpDays(known)),
    ...counted(
      part,
      'tidlig-opfoelgning',
      asked === null || early === null ? null : once(asked, early),
      followUpDays(known),
    ),
    ...counted(part, 'revurdering', stops === null ? null : once(sick.from, stops), decided),
  ];
}

function stopOf({ known, sick }: SickPart): Day | null {
  return paymentStops(
    sick,
    known.sicknessCases.filter(({ from }) => from < sick.from),
  );
}

function counted(
  { known, course, within, to }: SickPart,
  kind: Kind,
  window: Window | null,
  days: readonly Day[],
): readonly TruthDuty[] {
  if (window === null) return [];
  return Array.from({ length: window.count }, (_, index) => index + 1).flatMap((number) =>
    claimsOf(number, within, {
      spanEnd: to,
      windowFor: (group) => (group === 'sygedagpenge' ? window : null),
    }).map(({ group, due, end }) => {
      const met = days.filter((day) => day >= window.opens && day < end)[number - 1];
      const terms: Terms = {
        course: course.id,
        kind,
        number,
        of: window.count,
        group,
        opens: window.opens,
        due,
        met: met === undefined ? null : { on: met, inTime: met <= due },
        exempt: false,
        end,
      };
      return settled(terms, known.on);
    }),
  );
}

function nextFollowUps({ known, course, sick }: SickPart, run: Segment): readonly TruthDuty[] {
  const held = [...new Set(followUpDays(known))].filter((day) => day >= run.from && day < run.to);
  return held.flatMap((day, index) => {
    const due = nextFollowUpDue(sick, day);
    if (due === null) return [];
    const opens = plusDays(day, 1);
    const met = held[index + 1] ?? null;
    const kind = 'naeste-sygeopfoelgning';
    return [running({ known, course, run }, { kind, number: index + 1, opens, due, met })];
  });
}

function laterReassessments(part: SickPart, run: Segment): readonly TruthDuty[] {
  const { known, course, sick } = part;
  const limit = stopOf(part);
  if (limit === null) return [];
  const made = known.sicknessDecisions.filter(({ on }) => on >= run.from && on < run.to);
  const duties: TruthDuty[] = [];
  for (const [index, { on, outcome }] of made.entries()) {
    if (outcome !== 'forlaenget') break;
    const due = extendedTo(
      sick,
      limit,
      made.slice(0, index + 1).map(({ provision, eventOn }) => ({
        provision,
        eventOn: eventOn !== null && eventOn > known.on ? null : eventOn,
      })),
    );
    if (due === null || due === undefined) break;
    const opens = earliest(plusDays(on, 1), due);
    const met = made[index + 1]?.on ?? null;
    const kind = 'ny-revurdering';
    duties.push(running({ known, course, run }, { kind, number: index + 1, opens, due, met }));
  }
  return duties;
}

function running(
  {
    known,
    course,
    run,
  }: { readonly known: CaseOn; readonly course: ContactCourse; readonly run: Segment },
  {
    kind,
    number,
    opens,
    due,
    met,
  }: Pick<TruthDuty, 'kind' | 'number' | 'opens' | 'due'> & { readonly met: Day | null },
): TruthDuty {
  const terms: Terms = {
    course: course.id,
    kind,
    number,
    of: 0,
    group: 'sygedagpenge',
    opens,
    due,
    met: met === null ? null : { on: met, inTime: met <= due },
    exempt: false,
    end: run.to,
  };
  return settled(terms, known.on);
}
