import type { Remark } from '@rettidig/casework';
import type { Day } from '@rettidig/engine';
import type { CommitteeBody, KeptMeeting } from '@rettidig/store';
import type { VNode } from 'preact';
import type { FormState } from '../../steps/form-state.ts';
import {
  CheckField,
  DayField,
  PlainForm,
  SelectField,
  TextField,
  TimeField,
} from '../../ui/form.tsx';
import type { Words } from '../../ui/words.ts';
import { timesText } from './head.tsx';
import { textsOfMeetings } from './texts.ts';

/** What the fields of a meeting are called. */
export function meetingLabels({ language }: Words) {
  const t = textsOfMeetings(language);
  return {
    organ: t.body,
    dag: t.day,
    tid: t.time,
    sted: t.place,
    'to-moeder': t.confirmSameDay,
    aflyst: t.cancelled,
  };
}

/** What stands in the way of a meeting on a day: its body is not there any more, or has a meeting already. */
export function meetingProblems(
  asked: { readonly id: string; readonly on: Day; readonly twice: boolean },
  body: CommitteeBody,
  meetings: readonly KeptMeeting[],
  words: Words,
): readonly Remark[] {
  const t = textsOfMeetings(words.language);
  const same = meetings.find(
    ({ id, body: of, on, state }) =>
      id !== asked.id && of === body.id && on === asked.on && state !== 'aflyst',
  );
  return [
    ...(body.closedOn !== null && body.closedOn <= asked.on
      ? [{ field: 'dag', text: t.bodyClosed }]
      : []),
    ...(same === undefined || asked.twice
      ? []
      : [{ field: 'to-moeder', text: t.sameDay(` ${timesText(same, words)}`.trimEnd()) }]),
  ];
}

/** The form of a meeting; the body is chosen once. */
export function MeetingForm({
  bodies,
  form,
  cancel,
  words,
}: {
  /** Empty: the meeting has its body. */
  readonly bodies: readonly CommitteeBody[];
  readonly form: FormState;
  readonly cancel: string;
  readonly words: Words;
}): VNode {
  const t = textsOfMeetings(words.language);
  const terms = { form, words } as const;
  const asksTwice = form.problems.some(({ field }) => field === 'to-moeder');
  return (
    <PlainForm form={form} words={words} cancel={cancel}>
      {bodies.length === 0 ? null : (
        <SelectField
          {...terms}
          name="organ"
          options={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          required
        />
      )}
      <DayField {...terms} name="dag" required />
      <TimeField {...terms} name="tid" hint={t.timeHint} />
      <TextField {...terms} name="sted" hint={t.placeHint} />
      {asksTwice || form.entered['to-moeder']?.[0] === 'ja' ? (
        <CheckField {...terms} name="to-moeder" />
      ) : null}
      {bodies.length === 0 ? <CheckField {...terms} name="aflyst" /> : null}
    </PlainForm>
  );
}
