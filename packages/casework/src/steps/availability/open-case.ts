import { type Day, danishDay, danishLongDay } from '@rettidig/engine';
import { availabilityEvents, type AvailabilityEvent, sanctionDeadline } from '@rettidig/law';
import { isOpen, openedCase } from '../../availability/availability-case.ts';
import { groupOn } from '../../duties/derive.ts';
import { type Remark, type Situation, type StepOutcome, decided, refused } from '../step.ts';

/** A case as it is opened. */
export interface NewAvailabilityCase {
  readonly event: AvailabilityEvent;
  readonly on: Day;
  /** Id of the interview or activity it is about; null where it is about none. */
  readonly origin: string | null;
  readonly description: string;
}

/** The law before it set no deadline that we have read, and no sanction of an event so old can still be made. */
const firstOfLaw = sanctionDeadline.changeDays[0];

/** Opens an availability case (rådighedssag) about something that has happened. Nothing is judged yet. */
export function openAvailabilityCase(
  { event, on, origin, description }: NewAvailabilityCase,
  { file, records, today, newId }: Situation,
): StepOutcome {
  const problems: Remark[] = [];
  if (on > today) {
    problems.push({
      field: 'dag',
      text: `${danishDay(on)} er ikke kommet endnu. Hændelsen skal være sket.`,
    });
  } else if (firstOfLaw !== undefined && on < firstOfLaw) {
    problems.push({
      field: 'dag',
      text: `${danishDay(on)} ligger før ${danishDay(firstOfLaw)}. Fristen for en sanktion er for længst gået.`,
    });
  } else if (groupOn(file, on) === null) {
    problems.push({
      field: 'dag',
      text: `Borgeren havde ingen målgruppe den ${danishDay(on)}. Ret dagen, eller ret borgerens forløb, ydelse eller kategori.`,
    });
  }
  const same = records.availabilityCases.find(
    (one) => isOpen(one) && one.event === event && one.on === on,
  );
  if (same !== undefined) {
    problems.push({
      field: 'dag',
      text: `Der er allerede en åben sag om »${availabilityEvents.label(event, 'da')}« den ${danishDay(on)}.`,
    });
  }
  if (problems.length > 0) return refused(...problems);
  const deadline = sanctionDeadline.explain({ eventOn: on }, on);
  const last = deadline.outcome.outcome === 'afgjort' ? deadline.outcome.value : null;
  const warnings: readonly Remark[] =
    last !== null && last < today
      ? [
          {
            field: 'dag',
            text: `En sanktion skulle være givet senest den ${danishLongDay(last)}. Sagen kan kun lukkes uden sanktion.`,
          },
        ]
      : [];
  return decided({
    facts: [
      {
        action: 'registreret',
        kind: 'availability_case',
        fact: newId(),
        value: openedCase({ event, on, origin, description }),
      },
    ],
    explanations: [deadline.explanation],
    journal: {
      day: today,
      heading: `Rådighedssag åbnet: ${availabilityEvents.label(event, 'da')}`,
      text: [
        `Hændelsen den ${danishLongDay(on)}: ${description}`,
        last === null ? '' : `En sanktion kan senest gives den ${danishLongDay(last)}.`,
      ]
        .filter((line) => line !== '')
        .join('\n'),
    },
    warnings,
  });
}
