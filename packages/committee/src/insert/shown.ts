import { danishLongDay, day } from '@rettidig/engine';
import { Temporal } from '@rettidig/engine/temporal';
import type { InsertShown, MeetingInserts } from '../paper/index.ts';
import type { Insert } from './insert.ts';

/** The inserts of one matter as its paper shows them. */
export function insertShown(inserts: readonly Insert[]): InsertShown {
  const byKey = new Map(inserts.map((insert) => [insert.key, insert]));
  return {
    figure: (key) => {
      const shown = byKey.get(key)?.shown;
      return shown?.what === 'tal' ? shown.text : null;
    },
    block: (what, key) => {
      const shown = byKey.get(key)?.shown;
      return shown === undefined || shown.what === 'tal' || shown.what !== what
        ? null
        : shown.block;
    },
    sources: (keys) =>
      keys.flatMap((key) => {
        const insert = byKey.get(key);
        return insert?.shown.what === 'tal'
          ? [`${insert.shown.text}: ${insert.shown.caption}. Som kendt ${knownOn(insert)}.`]
          : [];
      }),
  };
}

/** The inserts of a meeting's points, by the point's number. */
export function meetingInserts(
  byNumber: Readonly<Record<number, readonly Insert[]>>,
): MeetingInserts {
  return (item) => insertShown(byNumber[item] ?? []);
}

/** The Danish day of the moment whose knowledge an insert shows: `22. november 2026`. */
export function knownOn({ asKnownAt }: Pick<Insert, 'asKnownAt'>): string {
  const local = Temporal.Instant.from(asKnownAt).toZonedDateTimeISO('Europe/Copenhagen');
  return danishLongDay(day(local.toPlainDate().toString()));
}
