import { attendanceVersion, saveAttendance, saveItems } from '@rettidig/store';
import { attendanceAgain, writtenAttendance } from '../committee/minutes/attendance-conflict.ts';
import {
  attendanceFields,
  attendanceOf,
  candidatesOf,
  enteredAttendance,
  namesOf,
  withAbsence,
} from '../committee/minutes/attendance-fields.ts';
import { AttendanceView } from '../committee/minutes/attendance-view.tsx';
import { loadMinutes, minutesIn } from '../committee/minutes/load.ts';
import { textsOfMinutes } from '../committee/minutes/texts.ts';
import { recording } from '../committee/recording.ts';
import { listInstant } from '../format/instants.ts';
import { id } from '../http/fields.ts';
import { plainForm } from '../steps/plain-form.ts';
import type { Words } from '../ui/words.ts';

function attendanceLabels({ language }: Words): Readonly<Record<string, string>> {
  const t = textsOfMinutes(language);
  const names = { er: t.presence, for: t.substituteFor, kom: t.arrived, gik: t.left };
  return {
    andre: t.guests,
    ...Object.fromEntries(
      Object.keys(attendanceFields)
        .filter((name) => name.includes('-'))
        .map((name) => [name, names[name.split('-')[0] as keyof typeof names]]),
    ),
  };
}

/** Who is at the meeting. */
export const fremmoede = plainForm({
  path: '/udvalg/moeder/:moede/referat/fremmoede',
  access: 'sekretariat',
  address: { moede: id },
  fields: attendanceFields,
  labels: attendanceLabels,
  load: async (visit, { moede }) => {
    const minutes = await loadMinutes(visit, moede);
    return { minutes, candidates: candidatesOf(minutes.whole, minutes.seats) };
  },
  initial: ({ minutes, candidates }) =>
    enteredAttendance(candidates, minutes.whole.meeting.attendees),
  save: async ({ read, words }, values, { minutes: shown }) =>
    // Whoever writes at the same moment is done again, and sees here what the other wrote.
    await read(async (tx) => {
      const { whole, seats } = await minutesIn(tx, shown.whole.kept.id);
      const { kept, meeting, points } = whole;
      const candidates = candidatesOf(whole, seats);
      const now = enteredAttendance(candidates, meeting.attendees);
      const version = await attendanceVersion(tx, kept.id);
      const again = attendanceAgain(values, writtenAttendance(namesOf(candidates), now), {
        by: version?.by ?? null,
        when: version === null ? '' : listInstant(version.at, words.language),
        words,
      });
      if (again !== null) return again;
      const numbers = meeting.items.map(({ number }) => number);
      const said = attendanceOf(values, candidates, { items: numbers, words });
      if ('problems' in said) return said.problems;
      const items = points.map(({ item }) => item);
      await saveAttendance(tx, { meeting: kept, attendance: said, items }, recording);
      const changed = withAbsence(items, meeting.participants, said.participants);
      await saveItems(tx, changed, recording);
      return [];
    }),
  done: ({ moede }) => `/udvalg/moeder/${moede}/referat?gemt=ja`,
  view: ({ minutes, candidates }, form, visit) => ({
    title: textsOfMinutes(visit.words.language).attendance,
    section: 'udvalg',
    body: <AttendanceView model={minutes} candidates={candidates} form={form} visit={visit} />,
  }),
});
