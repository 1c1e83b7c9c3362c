import { differenceCauses } from '@rettidig/economy';
import type { Money } from '@rettidig/engine';
import { benefits } from '@rettidig/law';
import { listInstant } from '../format/instants.ts';
import type { Cell, Sheet } from '../format/sheet.ts';
import type { Words } from '../ui/words.ts';
import { theirState } from './account-text.ts';
import type { Compared } from './load.ts';
import { textsOfReconcile } from './texts.ts';
import { weekText } from './week-text.ts';

/** The differences as a table, a row for each week: by citizen in order of names. */
export function reconcileSheet({ citizens, file }: Compared, { language }: Words): Sheet {
  const t = textsOfReconcile(language);
  return {
    head: t.sheetHead,
    rows: citizens.flatMap(({ person, runs }) =>
      runs.flatMap(({ run, note }) =>
        run.weeks.map((one): readonly Cell[] => [
          text(person.name),
          text(person.unit.name),
          text(weekText(one.week)),
          text(benefits.label(one.benefit, language)),
          text(differenceCauses.label(one.cause, language)),
          money(one.theirs?.computed ?? null),
          money(theirState(one)),
          money(one.ours?.amount ?? null),
          money(one.ours?.state ?? null),
          money(one.effect),
          count(one.theirs?.number ?? null),
          count(one.ours?.number ?? null),
          count(one.theirs?.line ?? null),
          text(one.ours?.lacks ?? ''),
          text(note?.text ?? ''),
        ]),
      ),
    ),
    notes: [...t.how, t.source(file.fileName, listInstant(file.uploadedAt, language))],
  };
}

const text = (of: string): Cell => (of === '' ? { kind: 'empty' } : { kind: 'text', text: of });
const money = (amount: Money | null): Cell =>
  amount === null ? { kind: 'empty' } : { kind: 'number', value: amount / 100 };
const count = (value: number | null): Cell =>
  value === null ? { kind: 'empty' } : { kind: 'number', value };
