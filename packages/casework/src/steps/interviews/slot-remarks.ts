import { contains, danishDay, danishWeekday, type Day, periodOn, weekday } from '@rettidig/engine';
import { absenceKinds, lessIntensiveEffort } from '@rettidig/law';
import { holidayOn } from '../../calendar/index.ts';
import type { CaseFile } from '../../facts/case-file.ts';
import type { Remark } from '../step.ts';
import { bookedFrom, courseOn } from './interview-facts.ts';

/** Why a day cannot have an interview at all: the citizen has no contact course on it. Null when it can. */
export function outsideCourse(file: CaseFile, on: Day, field: string): Remark | null {
  if (courseOn(file, on) !== null) return null;
  return {
    field,
    text: `Borgeren har ikke noget kontaktforløb den ${danishDay(on)}. Vælg en dag i forløbet.`,
  };
}

/** What is unusual about a day, whatever happens on it. */
export function closedDay(on: Day, field: string): readonly Remark[] {
  const holiday = holidayOn(on);
  if (holiday !== null) {
    return [{ field, text: `${danishDay(on)} er ${holiday.name.toLowerCase()}.` }];
  }
  return weekday(on) > 5 ? [{ field, text: `${danishDay(on)} er en ${danishWeekday(on)}.` }] : [];
}

/**
 * What is unusual about a time to come: it has passed, the office is closed, the citizen is away, exempted or has
 * another interview on the day.
 * @param moving id of the interview that gets the time; it is not in its own way
 */
export function unusualTime(
  file: CaseFile,
  {
    on,
    today,
    moving = null,
  }: { readonly on: Day; readonly today: Day; readonly moving?: string | null },
  field = 'tid',
): readonly Remark[] {
  const say = (text: string): Remark => ({ field, text });
  const remarks: Remark[] = [];
  if (on < today) remarks.push(say(`${danishDay(on)} er allerede gået.`));
  remarks.push(...closedDay(on, field));
  const absence = periodOn(file.absences, on);
  if (absence !== null) {
    const kind = absenceKinds.label(absence.kind, 'da').toLowerCase();
    remarks.push(say(`Borgeren har registreret fravær den dag: ${kind}.`));
  }
  const exemption = file.exemptions.find(
    (one) => contains(one, on) && (one.scope === 'samtale' || one.scope === 'alle'),
  );
  if (exemption !== undefined) {
    const { outcome } = lessIntensiveEffort.explain({ ground: exemption.ground }, on);
    remarks.push(
      say(
        outcome.outcome === 'afgjort'
          ? 'Borgeren er i mindre intensiv indsats og skal ikke til samtaler.'
          : 'Borgeren er fritaget for samtaler den dag.',
      ),
    );
  }
  if (bookedFrom(file, on).some((one) => one.on === on && one.id !== moving)) {
    remarks.push(say('Borgeren har en anden samtale den dag.'));
  }
  return remarks;
}
