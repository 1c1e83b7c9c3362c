import { readWhen, whenText } from '@rettidig/committee';
import type { Remark } from '@rettidig/casework';
import type { CommitteeTask } from '@rettidig/store';
import { z } from 'zod';
import { id, note, requiredNote } from '../../http/fields.ts';
import type { Words } from '../../ui/words.ts';
import { textsOfPromises } from './texts.ts';

const chosen = z
  .union([id, z.literal('')])
  .default('')
  .transform((value) => (value === '' ? null : value));

/** What the form of a task asks. */
export const taskFields = {
  titel: requiredNote(300),
  slags: z.enum(['tilbage', 'bestilling', 'videre']),
  tid: note(60),
  ansvarlig: chosen,
  note: note(1000),
};

/** What is asked besides, once it is a task. */
export const answerFields = {
  tilstand: z.enum(['aaben', 'udfoert', 'bortfaldet']),
  moede: chosen,
  sag: chosen,
};

type Values = z.infer<z.ZodObject<typeof taskFields>>;
type Answer = z.infer<z.ZodObject<typeof answerFields>>;

export function taskLabels({ language }: Words): Record<keyof typeof taskFields, string> {
  const t = textsOfPromises(language);
  return {
    titel: t.fieldTitle,
    slags: t.fieldKind,
    tid: t.fieldWhen,
    ansvarlig: t.responsible,
    note: t.fieldNote,
  };
}

export function answerLabels({ language }: Words): Record<keyof typeof answerFields, string> {
  const t = textsOfPromises(language);
  return { tilstand: t.fieldState, moede: t.fieldMeeting, sag: t.fieldMatter };
}

/** A task as its form has it. */
export const enteredTask = (task: CommitteeTask): Readonly<Record<string, string>> => ({
  titel: task.title,
  slags: task.kind,
  tid:
    task.dueOn === null
      ? ''
      : whenText(
          task.dueMonth ? { on: null, months: [task.dueOn] } : { on: task.dueOn, months: [] },
        ),
  ansvarlig: task.responsible ?? '',
  note: task.note,
});

/** A task with what the form says, or what is wrong with it. */
export function taskWith(
  task: CommitteeTask,
  { titel, slags, tid, ansvarlig, note: remark }: Values,
  { language }: Words,
): CommitteeTask | readonly Remark[] {
  const when = readWhen(tid);
  if (when === null || when.months.length > 1) {
    return [{ field: 'tid', text: textsOfPromises(language).whenWrong }];
  }
  const [month] = when.months;
  return {
    ...task,
    title: titel,
    kind: slags,
    dueOn: when.on ?? month ?? null,
    dueMonth: month !== undefined,
    responsible: ansvarlig,
    note: remark,
  };
}

/** What the state of a task asks for and the form does not say. */
export function answerRemarks(
  { tilstand, moede, note: remark }: Answer & Pick<Values, 'note'>,
  { language }: Words,
): readonly Remark[] {
  const t = textsOfPromises(language);
  if (tilstand === 'bortfaldet' && remark === '') return [{ field: 'note', text: t.noteNeeded }];
  if (tilstand === 'udfoert' && moede === null && remark === '') {
    return [{ field: 'moede', text: t.answerNeeded }];
  }
  return [];
}
